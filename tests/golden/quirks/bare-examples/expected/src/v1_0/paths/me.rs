// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// Put a book on the shelf.
    ///
    /// `POST /me/books`, see [`BOOK_POST`](operations::BOOK_POST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn create_books(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.literal("books").call(Method::POST, &operations::BOOK_POST).json(book)
    }
}
