// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{shelf_id}`.
pub struct ShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItem<A> {
    /// One shelf.
    ///
    /// `GET /shelves/{shelf-id}`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }

    /// The path `/shelves/{shelf_id}/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> ShelvesItemBooksItem<A> {
        ShelvesItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }

    /// The path `/shelves/{shelf_id}/room`.
    pub fn room(&self) -> ShelvesItemRoom<A> {
        ShelvesItemRoom {
            route: self.route.literal("room"),
        }
    }
}

/// The path `/shelves/{shelf_id}/room`.
pub struct ShelvesItemRoom<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemRoom<A> {
    /// One shelf.
    ///
    /// `GET /shelves/{id}/room`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, models::Room>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }
}

/// The path `/shelves/{shelf_id}/books/{id}`.
pub struct ShelvesItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooksItem<A> {
    /// Takes a book away.
    ///
    /// `DELETE /shelves/{id}/books/{id}`, see [`BOOK_DELETE`](operations::BOOK_DELETE)
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

    /// One book.
    ///
    /// `GET /shelves/{id}/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// The path `/shelves/{shelf_id}/books/{id}/cover`.
    pub fn cover(&self) -> ShelvesItemBooksItemCover<A> {
        ShelvesItemBooksItemCover {
            route: self.route.literal("cover"),
        }
    }
}

/// The path `/shelves/{shelf_id}/books/{id}/cover`.
pub struct ShelvesItemBooksItemCover<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooksItemCover<A> {
    /// One book.
    ///
    /// `GET /shelves/{id}/books/{id}/cover`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }
}
