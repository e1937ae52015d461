// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// Changes a book.
    ///
    /// `PATCH /books/{id}`, see [`BOOK_UPDATE`](operations::BOOK_UPDATE)
    ///
    /// Other pages about this call:
    ///
    /// - [Move a book to another shelf](https://learn.microsoft.com/graph/api/book-move?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: `Library.ReadWrite.All`
    #[doc(alias("PATCH /books/{id}", "/books/{id}"))]
    pub fn update(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::BOOK_UPDATE).json(book)
    }

    /// Keeps a book for somebody.
    ///
    /// `POST /books/{id}/keepBack`, see [`BOOK_KEEP_BACK`](operations::BOOK_KEEP_BACK)
    ///
    /// Other pages about this call:
    ///
    /// - [Keep back](https://learn.microsoft.com/graph/api/item-keepback?view=graph-rest-1.0)
    /// - [library: keepBack](https://learn.microsoft.com/graph/api/library-keepback?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: `Library.ReadWrite.All`
    #[doc(alias("POST /books/{id}/keepBack", "/books/{id}/keepBack"))]
    pub fn keep_back(
        &self,
        parameters: impl Into<Extended<requests::KeepBack>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("keepBack")
            .call(Method::POST, &operations::BOOK_KEEP_BACK)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
