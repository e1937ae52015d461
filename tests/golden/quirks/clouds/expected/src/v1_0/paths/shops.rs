// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/shops`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shops`.
pub struct Shops<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shops<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ShopsItem<A> {
        ShopsItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shops/{id}`.
pub struct ShopsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShopsItem<A> {
    /// book: touch.
    ///
    /// `POST /shops/{id}/touch`, see [`SHOPS_TOUCH`](operations::SHOPS_TOUCH)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// Not available in: China.
    #[doc(alias("POST /shops/{id}/touch", "/shops/{id}/touch"))]
    pub fn touch(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("touch").call(Method::POST, &operations::SHOPS_TOUCH)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
