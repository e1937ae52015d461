// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// book: close.
    ///
    /// `POST /books/{id}/close`, see [`BOOK_CLOSE`](operations::BOOK_CLOSE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn close(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("close").call(Method::POST, &operations::BOOK_CLOSE)
    }

    /// book: drop.
    ///
    /// `POST /books/{id}/drop`, see [`BOOK_DROP`](operations::BOOK_DROP)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn drop(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("drop").call(Method::POST, &operations::BOOK_DROP)
    }

    /// book: lend.
    ///
    /// `POST /books/{id}/lend`, see [`BOOK_LEND`](operations::BOOK_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn lend(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("lend").call(Method::POST, &operations::BOOK_LEND)
    }

    /// book: open.
    ///
    /// `POST /books/{id}/open`, see [`BOOK_OPEN`](operations::BOOK_OPEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn open(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("open").call(Method::POST, &operations::BOOK_OPEN)
    }
}
