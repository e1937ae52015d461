// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shops`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shops/{id}`.
pub struct ShopsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShopsItem<A> {
    /// Add book to a shop.
    ///
    /// `POST /shops/{id}/books`, see [`BOOK_GIVE`](operations::BOOK_GIVE)
    ///
    /// What is created must have `title`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    pub fn create_books(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.literal("books").call(Method::POST, &operations::BOOK_GIVE).json(book)
    }
}
