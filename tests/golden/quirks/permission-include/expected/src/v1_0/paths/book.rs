// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// Give a book away.
    ///
    /// `DELETE /books/{id}`, see [`BOOK_DELETE`](operations::BOOK_DELETE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("DELETE /books/{id}", "/books/{id}"))]
    pub fn delete(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::DELETE, &operations::BOOK_DELETE)
    }

    /// Fetch a book.
    ///
    /// `GET /books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`, or a higher one of `Book.ReadWrite`, `Library.Read.All`
    /// - personal account: `Book.Read`
    /// - application: not supported
    #[doc(alias("GET /books/{id}", "/books/{id}"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrPersonal,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
