// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books`.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// Adds a book.
    ///
    /// `POST /books`, see [`BOOK_CREATE`](operations::BOOK_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`
    #[doc(alias("POST /books", "/books"))]
    pub fn create(&self, book: &models::Book) -> Call<A, models::Book> {
        self.route.call(Method::POST, &operations::BOOK_CREATE).json(book)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
