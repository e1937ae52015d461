// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// book: scan.
    ///
    /// `GET /books/{id}/scan`, see [`BOOK_SCAN`](operations::BOOK_SCAN)
    ///
    /// Other pages about this call:
    ///
    /// - [rareBook: scan](https://learn.microsoft.com/graph/api/rarebook-scan?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn scan(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("scan").call(Method::GET, &operations::BOOK_SCAN)
    }

    /// book: weigh.
    ///
    /// `GET /books/{id}/weigh`, see [`BOOK_WEIGH`](operations::BOOK_WEIGH)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn weigh(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("weigh").call(Method::GET, &operations::BOOK_WEIGH)
    }
}
