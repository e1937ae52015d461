// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}`.
pub struct ShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItem<A> {
    /// The path `/shelves/{id}/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> ShelvesItemBooksItem<A> {
        ShelvesItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }

    /// Put a book on another shelf.
    ///
    /// `POST /shelves/{id}/books/$ref`, see [`SHELF_ADD_BOOK`](operations::SHELF_ADD_BOOK)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn create_books_reference(&self, body: &Json) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("books")
            .literal("$ref")
            .call(Method::POST, &operations::SHELF_ADD_BOOK)
            .bytes("application/json", body.to_string().into())
    }
}

/// The path `/shelves/{id}/books/{id}`.
pub struct ShelvesItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooksItem<A> {
    /// The path `/shelves/{id}/books/{id}/$ref`.
    pub fn reference(&self) -> ShelvesItemBooksItemReference<A> {
        ShelvesItemBooksItemReference {
            route: self.route.literal("$ref"),
        }
    }
}

/// The path `/shelves/{id}/books/{id}/$ref`.
pub struct ShelvesItemBooksItemReference<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooksItemReference<A> {
    /// Take a book off.
    ///
    /// `DELETE /shelves/{id}/books/{id}/$ref`, see [`SHELF_REMOVE_BOOK`](operations::SHELF_REMOVE_BOOK)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn delete(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::DELETE, &operations::SHELF_REMOVE_BOOK)
    }
}
