// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// Fetch a book.
    ///
    /// `GET /books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`
    #[doc(alias("GET /books/{id}", "/books/{id}"))]
    pub fn get(&self) -> Call<A, models::Book> {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// Close a book.
    ///
    /// `POST /books/{id}/close`, see [`BOOK_CLOSE`](operations::BOOK_CLOSE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Close`
    /// - personal account: not supported
    /// - application: `Book.Close.All`
    #[doc(alias("POST /books/{id}/close", "/books/{id}/close"))]
    pub fn close(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("close").call(Method::POST, &operations::BOOK_CLOSE)
    }

    /// Lend a book.
    ///
    /// `POST /books/{id}/lend`, see [`BOOK_LEND`](operations::BOOK_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Lend`
    /// - personal account: `Book.Lend`
    /// - application: `Book.Lend.All`
    #[doc(alias("POST /books/{id}/lend", "/books/{id}/lend"))]
    pub fn lend(&self) -> Call<A, ()> {
        self.route.literal("lend").call(Method::POST, &operations::BOOK_LEND)
    }

    /// Move a book.
    ///
    /// `POST /books/{id}/move`, see [`BOOK_MOVE`](operations::BOOK_MOVE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read` and `Shelf.Read`
    /// - personal account: `Book.Read` and `Shelf.Read`
    /// - application: `Book.Move.Group`
    #[doc(alias("POST /books/{id}/move", "/books/{id}/move"))]
    pub fn r#move(&self) -> Call<A, ()> {
        self.route.literal("move").call(Method::POST, &operations::BOOK_MOVE)
    }

    /// Open a book.
    ///
    /// `POST /books/{id}/open`, see [`BOOK_OPEN`](operations::BOOK_OPEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: no permission needed
    /// - personal account: not supported
    /// - application: not supported
    #[doc(alias("POST /books/{id}/open", "/books/{id}/open"))]
    pub fn open(&self) -> Call<A, ()>
    where
        A: OnlyWork,
    {
        self.route.literal("open").call(Method::POST, &operations::BOOK_OPEN)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
