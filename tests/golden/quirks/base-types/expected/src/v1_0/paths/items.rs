// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/items`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/items`.
pub struct Items<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Items<A> {
    /// See what there is.
    ///
    /// `GET /items`, see [`ITEM_LIST`](operations::ITEM_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("GET /items", "/items"))]
    pub fn list(&self) -> Call<A, Collection<models::Item>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::ITEM_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
