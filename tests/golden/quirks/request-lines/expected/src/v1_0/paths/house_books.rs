// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house_books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house/books/{id}`.
pub struct HouseBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseBooksItem<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /house/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`
    pub fn get(&self) -> Call<A, models::Book> {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }
}
