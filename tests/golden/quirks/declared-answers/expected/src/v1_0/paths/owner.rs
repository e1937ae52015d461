// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.owner`](crate::v1_0::models::Owner), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}/owner`.
pub struct Owner<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Owner<A> {
    /// The owner of a shelf is no shelf.
    ///
    /// `GET /shelves/{id}/owner`, see [`OWNER_GET`](operations::OWNER_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/owner", "/shelves/{id}/owner"))]
    pub fn get(&self) -> Call<A, models::Owner> {
        self.route.call(Method::GET, &operations::OWNER_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
