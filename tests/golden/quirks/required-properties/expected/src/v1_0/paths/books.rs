// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books`.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// List books.
    ///
    /// `GET /books`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("GET /books", "/books"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// Create book.
    ///
    /// `POST /books`, see [`BOOK_CREATE`](operations::BOOK_CREATE)
    ///
    /// What is created must have `lock`, `shelf`, `title`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("POST /books", "/books"))]
    pub fn create(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::BOOK_CREATE).json(book)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
