// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// Update book.
    ///
    /// `PATCH /books/{id}`, see [`BOOK_UPDATE`](operations::BOOK_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("PATCH /books/{id}", "/books/{id}"))]
    pub fn update(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::BOOK_UPDATE).json(book)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
