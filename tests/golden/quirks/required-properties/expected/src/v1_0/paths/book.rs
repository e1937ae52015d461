// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What can be done with a [`microsoft.graph.book`](crate::v1_0::models::Book), and where paths lead from it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books`.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
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
    pub fn by_id(&self, id: impl AsRef<str>) -> BookItem<A> {
        BookItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/books/{id}`.
pub struct BookItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BookItem<A> {
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
}
