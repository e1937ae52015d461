// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.room`](crate::v1_0::models::Room), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/rooms/{id}`
/// - `/shelves/{shelf-id}/room`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Room<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Room<A> {
    /// No page lists this call; an example of [Get shelf](https://learn.microsoft.com/graph/api/shelf-get?view=graph-rest-1.0) makes it.
    ///
    /// `GET /shelves/{id}/room`, see [`ROOM_GET`](operations::ROOM_GET)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    ///
    /// Not documented for `/rooms/{id}`.
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

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/rooms/{id}/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::shelf::Shelf<A> {
        paths::shelf::Shelf {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
