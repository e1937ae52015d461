// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// Get book.
    ///
    /// `GET /books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
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
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// book: lend.
    ///
    /// `POST /books/{id}/lend`, see [`BOOK_LEND`](operations::BOOK_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: not supported
    pub fn lend(&self) -> Call<A, models::Book>
    where
        A: OnlyWork,
    {
        self.route.literal("lend").call(Method::POST, &operations::BOOK_LEND)
    }
}
