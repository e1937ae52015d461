// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// Gives a book away for a while.
    ///
    /// `POST /books/{id}/lend`, see [`BOOK_LEND`](operations::BOOK_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`
    pub fn lend(&self, parameters: impl Into<Extended<requests::Lend>>) -> Call<A, ()> {
        self.route
            .literal("lend")
            .call(Method::POST, &operations::BOOK_LEND)
            .parameters(parameters.into())
    }
}
