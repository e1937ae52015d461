// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// Changes a book.
    ///
    /// `PATCH /books/{id}`, see [`BOOK_UPDATE`](operations::BOOK_UPDATE); other pages about it: [`BOOK_MOVE`](operations::BOOK_MOVE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: `Library.ReadWrite.All`
    pub fn update(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::BOOK_UPDATE).json(book)
    }
    /// Keeps a book for somebody.
    ///
    /// `POST /books/{id}/keepBack`, see [`BOOK_KEEPBACK`](operations::BOOK_KEEPBACK); other pages about it: [`ITEM_KEEPBACK`](operations::ITEM_KEEPBACK)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: not supported
    pub fn keep_back(
        &self,
        parameters: impl Into<Extended<requests::BookKeepBack>>,
    ) -> Call<A, ()>
    where
        A: OnlyWork,
    {
        self.route
            .literal("keepBack")
            .call(Method::POST, &operations::BOOK_KEEPBACK)
            .parameters(parameters.into())
    }
    /// Keeps a book, and says why.
    ///
    /// `POST /books/{id}/keepBack`, see [`LIBRARY_KEEPBACK`](operations::LIBRARY_KEEPBACK)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Manage`
    /// - personal account: not supported
    /// - application: `Library.ReadWrite.All`
    pub fn keep_back_library_keepback(
        &self,
        parameters: impl Into<Extended<requests::LibraryKeepBack>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("keepBack")
            .call(Method::POST, &operations::LIBRARY_KEEPBACK)
            .parameters(parameters.into())
    }
}
