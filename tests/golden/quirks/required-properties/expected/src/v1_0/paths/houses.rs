// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `houses`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/houses/{id}`.
pub struct HousesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HousesItem<A> {
    /// Add book to a house.
    ///
    /// `POST /houses/{id}/books`, see [`BOOK_COPY`](operations::BOOK_COPY)
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
        self.route.literal("books").call(Method::POST, &operations::BOOK_COPY).json(book)
    }
}
