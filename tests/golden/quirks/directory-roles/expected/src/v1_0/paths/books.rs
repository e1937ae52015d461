// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books`.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> BooksItem<A> {
        BooksItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// book: close.
    ///
    /// `POST /books/{id}/close`, see [`BOOKS_CLOSE`](operations::BOOKS_CLOSE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /books/{id}/close", "/books/{id}/close"))]
    pub fn close(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("close").call(Method::POST, &operations::BOOKS_CLOSE)
    }

    /// book: drop.
    ///
    /// `POST /books/{id}/drop`, see [`BOOKS_DROP`](operations::BOOKS_DROP)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /books/{id}/drop", "/books/{id}/drop"))]
    pub fn drop(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("drop").call(Method::POST, &operations::BOOKS_DROP)
    }

    /// book: lend.
    ///
    /// `POST /books/{id}/lend`, see [`BOOKS_LEND`](operations::BOOKS_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /books/{id}/lend", "/books/{id}/lend"))]
    pub fn lend(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("lend").call(Method::POST, &operations::BOOKS_LEND)
    }

    /// book: open.
    ///
    /// `POST /books/{id}/open`, see [`BOOKS_OPEN`](operations::BOOKS_OPEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /books/{id}/open", "/books/{id}/open"))]
    pub fn open(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("open").call(Method::POST, &operations::BOOKS_OPEN)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
