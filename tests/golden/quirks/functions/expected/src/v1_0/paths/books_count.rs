// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books_count`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/$count`.
pub struct BooksCount<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksCount<A> {
    /// How many there are.
    ///
    /// `GET /books/$count`, see [`BOOK_COUNT`](operations::BOOK_COUNT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn get(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_COUNT)
    }
}
