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
    /// The path `/books/{id}/cover/$value`.
    pub fn value(&self) -> BooksItemCoverValue<A> {
        BooksItemCoverValue {
            route: self.route.literal("$value"),
        }
    }
}

/// The path `/books/{id}/cover/$value`.
pub struct BooksItemCoverValue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItemCoverValue<A> {
    /// Wrap a book.
    ///
    /// `PUT /books/{id}/cover/$value`, see [`BOOK_PUT_COVER`](operations::BOOK_PUT_COVER)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn replace(&self, content: impl Into<Bytes>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PUT, &operations::BOOK_PUT_COVER)
            .bytes("image/jpeg", content.into())
    }
}
