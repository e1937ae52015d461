// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/rooms`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/rooms`.
pub struct Rooms<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Rooms<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> RoomsItem<A> {
        RoomsItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/rooms/{id}`.
pub struct RoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItem<A> {
    /// The path `…/shelves`.
    pub fn shelves(&self) -> RoomsItemShelves<A> {
        RoomsItemShelves {
            route: self.route.literal("shelves"),
        }
    }
}

/// The path `/rooms/{id}/shelves`.
pub struct RoomsItemShelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemShelves<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> RoomsItemShelvesItem<A> {
        RoomsItemShelvesItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/rooms/{id}/shelves/{id}`.
pub struct RoomsItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemShelvesItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> RoomsItemShelvesItemBooks<A> {
        RoomsItemShelvesItemBooks {
            route: self.route.literal("books"),
        }
    }
}

/// The path `/rooms/{id}/shelves/{id}/books`.
pub struct RoomsItemShelvesItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemShelvesItemBooks<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> RoomsItemShelvesItemBooksItem<A> {
        RoomsItemShelvesItemBooksItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/rooms/{id}/shelves/{id}/books/{id}`.
pub struct RoomsItemShelvesItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemShelvesItemBooksItem<A> {
    /// Takes a book away.
    ///
    /// `DELETE /rooms/{id}/shelves/{id}/books/{id}`, see [`ROOMS_SHELVES_BOOKS_DELETE`](operations::ROOMS_SHELVES_BOOKS_DELETE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "DELETE /rooms/{id}/shelves/{id}/books/{id}",
            "/rooms/{id}/shelves/{id}/books/{id}"
        )
    )]
    pub fn delete(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::DELETE, &operations::ROOMS_SHELVES_BOOKS_DELETE)
    }
}
