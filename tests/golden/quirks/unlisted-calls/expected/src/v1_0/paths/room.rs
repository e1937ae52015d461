// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What can be done with a [`microsoft.graph.room`](crate::v1_0::models::Room), and where paths lead from it.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/rooms/{id}`
/// - `/shelves/{shelf-id}/room`
///
/// Other paths to such a thing end here, too. A method names the paths at which pages document its call.
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
    ///
    /// No page documents it at `/rooms/{id}`.
    #[doc(alias("GET /shelves/{id}/room", "/shelves/{id}/room"))]
    pub fn get(&self) -> Call<A, models::Room>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::ROOM_GET)
    }

    /// The path `…/shelves`.
    pub fn shelves(&self) -> Shelves<A> {
        Shelves {
            route: self.route.literal("shelves"),
        }
    }
}

/// The path `/rooms/{id}/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::shelf::Shelf<A> {
        paths::shelf::Shelf {
            route: self.route.key(id.as_ref()),
        }
    }
}
