// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `users`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/users/{id}`.
pub struct UsersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersItem<A> {
    /// The path `/users/{id}/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> UsersItemBooksItem<A> {
        UsersItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
}

/// The path `/users/{id}/books/{id}`.
pub struct UsersItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersItemBooksItem<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /users/{id}/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`
    pub fn get(&self) -> Call<A, models::Book> {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }
}
