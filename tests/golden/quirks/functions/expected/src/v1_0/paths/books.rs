// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books`.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// How many there are.
    ///
    /// `GET /books/$count`, see [`BOOKS_COUNT`](operations::BOOKS_COUNT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("GET /books/$count", "/books/$count"))]
    pub fn count(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.literal("$count").call(Method::GET, &operations::BOOKS_COUNT)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> BooksItem<A> {
        BooksItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// The path `…/cover`.
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
    /// The path `…/$value`.
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
    /// `PUT /books/{id}/cover/$value`, see [`BOOKS_COVER_VALUE_REPLACE`](operations::BOOKS_COVER_VALUE_REPLACE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("PUT /books/{id}/cover/$value", "/books/{id}/cover/$value"))]
    pub fn replace(&self, content: impl Into<Bytes>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PUT, &operations::BOOKS_COVER_VALUE_REPLACE)
            .bytes("image/jpeg", content.into())
    }
}
