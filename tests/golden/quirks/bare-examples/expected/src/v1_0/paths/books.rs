// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// The path `/books/{id}/cover`.
    pub fn cover(&self) -> BooksItemCover<A> {
        BooksItemCover {
            route: self.route.literal("cover"),
        }
    }
}

/// The path `/books/{id}/cover`.
pub struct BooksItemCover<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItemCover<A> {
    /// Get what a book is wrapped in.
    ///
    /// `GET /books/{id}/cover/$value`, see [`BOOK_COVER`](operations::BOOK_COVER)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn value(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route.literal("$value").call(Method::GET, &operations::BOOK_COVER)
    }
}
