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
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("GET /books/{id}", "/books/{id}"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
