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
    /// book: drop.
    ///
    /// `POST /books/{id}/drop`, see [`BOOKS_DROP`](operations::BOOKS_DROP)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadBasic` or `Shop.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All` or `Shop.Read.All` or `Shop.ReadWrite.All` or `Aisle.ReadWrite.All`
    #[doc(alias("POST /books/{id}/drop", "/books/{id}/drop"))]
    pub fn drop(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("drop").call(Method::POST, &operations::BOOKS_DROP)
    }

    /// book: open.
    ///
    /// `POST /books/{id}/open`, see [`BOOKS_OPEN`](operations::BOOKS_OPEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadBasic` or `Book.Open`, or a higher one of `Aisle.ReadWrite.All`, `Book.Read`, `Book.ReadWrite`, `Book.Open.All`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All` and `Shelf.Read.All`, or a higher one of `Library.ReadWrite.All`
    #[doc(alias("POST /books/{id}/open", "/books/{id}/open"))]
    pub fn open(&self) -> Call<A, ()> {
        self.route.literal("open").call(Method::POST, &operations::BOOKS_OPEN)
    }

    /// book: touch.
    ///
    /// `POST /books/{id}/touch`, see [`BOOKS_TOUCH`](operations::BOOKS_TOUCH)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadBasic`, or a higher one of `Aisle.ReadWrite.All`, `Book.Read`, `Book.ReadWrite`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All` and `Shelf.Read.All`, or a higher one of `Library.ReadWrite.All`
    #[doc(alias("POST /books/{id}/touch", "/books/{id}/touch"))]
    pub fn touch(&self) -> Call<A, ()> {
        self.route.literal("touch").call(Method::POST, &operations::BOOKS_TOUCH)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
