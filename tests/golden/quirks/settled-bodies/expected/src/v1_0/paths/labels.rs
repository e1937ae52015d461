// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/labels`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/labels`.
pub struct Labels<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Labels<A> {
    /// Create label.
    ///
    /// `POST /labels`, see [`LABEL_CREATE`](operations::LABEL_CREATE)
    ///
    /// Sends `application/zip`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("POST /labels", "/labels"))]
    pub fn create(&self, content: impl Into<Media>) -> Call<A, models::Label>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::POST, &operations::LABEL_CREATE)
            .media(content.into(), "application/zip")
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::label::Label<A> {
        paths::label::Label {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
