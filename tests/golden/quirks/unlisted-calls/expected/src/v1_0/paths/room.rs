// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What can be done with a [`microsoft.graph.room`](crate::v1_0::models::Room), and where paths lead from it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{shelf-id}/room`.
pub struct Room<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Room<A> {
    /// One shelf.
    ///
    /// `GET /shelves/{id}/room`, see [`ROOM_GET`](operations::ROOM_GET), which only an example shows
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/room", "/shelves/{id}/room"))]
    pub fn get(&self) -> Call<A, models::Room>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::ROOM_GET)
    }
}
