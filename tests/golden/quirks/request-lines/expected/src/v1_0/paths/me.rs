// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// The path `/me/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> MeBooksItem<A> {
        MeBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
}

/// The path `/me/books/{id}`.
pub struct MeBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MeBooksItem<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /me/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
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
