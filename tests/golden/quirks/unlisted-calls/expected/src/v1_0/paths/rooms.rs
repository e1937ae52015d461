// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `rooms`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/rooms/{id}`.
pub struct RoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItem<A> {
    /// The path `/rooms/{id}/shelves/{id}`.
    pub fn shelves(&self, id: impl AsRef<str>) -> RoomsItemShelvesItem<A> {
        RoomsItemShelvesItem {
            route: self.route.literal("shelves").key(id.as_ref()),
        }
    }
}

/// The path `/rooms/{id}/shelves/{id}`.
pub struct RoomsItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItemShelvesItem<A> {
    /// The path `/rooms/{id}/shelves/{id}/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> RoomsItemShelvesItemBooksItem<A> {
        RoomsItemShelvesItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
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
    /// `DELETE /rooms/{id}/shelves/{id}/books/{id}`, see [`BOOK_DELETE`](operations::BOOK_DELETE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn delete(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::DELETE, &operations::BOOK_DELETE)
    }
}
