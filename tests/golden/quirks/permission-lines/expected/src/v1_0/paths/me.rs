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
    /// Find book.
    ///
    /// `GET /me/books/{id}`, see [`BOOK_FIND`](operations::BOOK_FIND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: not supported
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::BOOK_FIND)
    }
}
