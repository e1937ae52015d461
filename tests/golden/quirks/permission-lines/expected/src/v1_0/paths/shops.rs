// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shops`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shops/{shop_id}`.
pub struct ShopsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShopsItem<A> {
    /// The path `/shops/{shop_id}/books/{book_id}`.
    pub fn books(&self, book_id: impl AsRef<str>) -> ShopsItemBooksItem<A> {
        ShopsItemBooksItem {
            route: self.route.literal("books").key(book_id.as_ref()),
        }
    }

    /// book: lend.
    ///
    /// `POST /shops/{id}/lend`, see [`BOOK_LEND_SHOPS_LEND`](operations::BOOK_LEND_SHOPS_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shop.Read`
    /// - personal account: not supported
    /// - application: `Shop.Read.All`
    pub fn lend(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.literal("lend").call(Method::POST, &operations::BOOK_LEND_SHOPS_LEND)
    }
}

/// The path `/shops/{shop_id}/books/{book_id}`.
pub struct ShopsItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShopsItemBooksItem<A> {
    /// Get book.
    ///
    /// `GET /shops/{shopId}/books/{bookId}`, see [`BOOK_GET_SHOPS_BOOKS`](operations::BOOK_GET_SHOPS_BOOKS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shop.Read`
    /// - personal account: not supported
    /// - application: `Shop.Read.All`
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_GET_SHOPS_BOOKS)
    }

    /// The path `/shops/{shop_id}/books/{book_id}/find`.
    pub fn find(&self) -> ShopsItemBooksItemFind<A> {
        ShopsItemBooksItemFind {
            route: self.route.literal("find"),
        }
    }
}

/// The path `/shops/{shop_id}/books/{book_id}/find`.
pub struct ShopsItemBooksItemFind<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShopsItemBooksItemFind<A> {
    /// Find book.
    ///
    /// `GET /shops/{id}/books/{id}/find`, see [`BOOK_FIND_SHOPS_BOOKS_FIND`](operations::BOOK_FIND_SHOPS_BOOKS_FIND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shop.Read`
    /// - personal account: not supported
    /// - application: `Shop.Read.All`
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_FIND_SHOPS_BOOKS_FIND)
    }
}
