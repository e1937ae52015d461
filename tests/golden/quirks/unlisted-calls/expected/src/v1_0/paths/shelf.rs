// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.shelf`](crate::v1_0::models::Shelf), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/shelves/{shelf-id}`
/// - `/rooms/{id}/shelves/{id}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Shelf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelf<A> {
    /// One shelf.
    ///
    /// `GET /shelves/{shelf-id}`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    ///
    /// Not documented for `/rooms/{id}/shelves/{id}`.
    #[doc(alias("GET /shelves/{shelf-id}", "/shelves/{shelf-id}"))]
    pub fn get(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }

    /// No page lists this call; an example of [Create shelf](https://learn.microsoft.com/graph/api/shelf-create?view=graph-rest-1.0) makes it.
    ///
    /// `PUT /shelves/{id}`, see [`SHELF_REPLACE`](operations::SHELF_REPLACE)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: `Library.ReadWrite.All`
    ///
    /// Not documented for `/rooms/{id}/shelves/{id}`.
    #[doc(alias("PUT /shelves/{id}", "/shelves/{id}"))]
    pub fn replace(&self, shelf: &models::Shelf) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PUT, &operations::SHELF_REPLACE).json(shelf)
    }

    /// The path `…/books`.
    pub fn books(&self) -> Books<A> {
        Books {
            route: self.route.literal("books"),
        }
    }

    /// The path `…/room`.
    pub fn room(&self) -> paths::room::Room<A> {
        paths::room::Room {
            route: self.route.literal("room"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/shelves/{shelf-id}/books`
/// - `/rooms/{id}/shelves/{id}/books`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
