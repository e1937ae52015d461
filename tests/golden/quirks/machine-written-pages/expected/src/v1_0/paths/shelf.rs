// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.shelf`](crate::v1_0::models::Shelf), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/library/shelves/{shelfId}`
/// - `/library/rooms/{roomId}/shelves/{shelfId}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Shelf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelf<A> {
    /// Get shelf, with all its properties.
    ///
    /// `GET /library/shelves/{shelfId}`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Also at:
    ///
    /// - `/library/rooms/{roomId}/shelves/{shelfId}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shelf.Read.All`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`
    #[doc(
        alias(
            "GET /library/shelves/{shelfId}",
            "/library/shelves/{shelfId}",
            "/library/rooms/{roomId}/shelves/{shelfId}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
