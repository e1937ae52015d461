// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What can be done with a [`microsoft.graph.book`](crate::v1_0::models::Book), and where paths lead from it.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/books/{id}`
/// - `/me/books/{id}`
///
/// Other paths to such a thing end here, too. A method names the paths at which pages document its call.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// Fetch a book.
    ///
    /// `GET /books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Also at:
    ///
    /// - `/me/books/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("GET /books/{id}", "/books/{id}", "/me/books/{id}"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }
}
