// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/atlases`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/atlases`.
pub struct Atlases<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Atlases<A> {
    /// Something is done.
    ///
    /// `POST /atlases`, see [`ATLAS_CREATE`](operations::ATLAS_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /atlases", "/atlases"))]
    pub fn create(&self, atlas: &models::Atlas) -> Call<A, models::Atlas>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::ATLAS_CREATE).json(atlas)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::atlas::Atlas<A> {
        paths::atlas::Atlas {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
