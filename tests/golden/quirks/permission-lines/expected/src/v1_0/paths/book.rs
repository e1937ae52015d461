// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/books/{id}`
/// - `/shops/{shopId}`
/// - `/people/{id}/books/{id}`
/// - `/shops/{shopId}/books/{bookId}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// Get book.
    ///
    /// `GET /books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Also at:
    ///
    /// - `/people/{id}/books/{id}`
    /// - `/shops/{shopId}/books/{bookId}`, see [`SHOPS_BOOKS_GET`](operations::SHOPS_BOOKS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: not supported
    ///
    /// Not documented for `/shops/{shopId}`.
    #[doc(
        alias(
            "GET /books/{id}",
            "/books/{id}",
            "/people/{id}/books/{id}",
            "/shops/{shopId}/books/{bookId}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route
            .call_by_way(
                Method::GET,
                &[
                    ("/books/{}", &operations::BOOK_GET),
                    ("/people/{}/books/{}", &operations::BOOK_GET),
                    ("/shops/{}/books/{}", &operations::SHOPS_BOOKS_GET),
                ],
            )
    }

    /// book: lend.
    ///
    /// `POST /books/{id}/lend`, see [`BOOK_LEND`](operations::BOOK_LEND)
    ///
    /// Also at:
    ///
    /// - `/shops/{id}/lend`, see [`SHOPS_LEND`](operations::SHOPS_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: not supported
    ///
    /// Not documented for `/people/{id}/books/{id}`, `/shops/{shopId}/books/{bookId}`.
    #[doc(alias("POST /books/{id}/lend", "/books/{id}/lend", "/shops/{id}/lend"))]
    pub fn lend(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("lend")
            .call_by_way(
                Method::POST,
                &[
                    ("/books/{}/lend", &operations::BOOK_LEND),
                    ("/shops/{}/lend", &operations::SHOPS_LEND),
                ],
            )
    }

    /// The path `…/books`.
    pub fn books(&self) -> Books<A> {
        Books {
            route: self.route.literal("books"),
        }
    }

    /// The path `…/find`.
    pub fn find(&self) -> Find<A> {
        Find {
            route: self.route.literal("find"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shops/{shopId}/books`.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// One of them, by `bookId` or `id`.
    pub fn by_id(&self, id: impl UrlValue) -> Book<A> {
        Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/people/{id}/books/{id}/find`
/// - `/shops/{shopId}/books/{bookId}/find`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Find<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Find<A> {
    /// Find book.
    ///
    /// `GET /people/{id}/books/{id}/find`, see [`BOOK_FIND_GET`](operations::BOOK_FIND_GET)
    ///
    /// Also at:
    ///
    /// - `/shops/{id}/books/{id}/find`, see [`SHOPS_BOOKS_FIND_GET`](operations::SHOPS_BOOKS_FIND_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: not supported
    #[doc(
        alias(
            "GET /people/{id}/books/{id}/find",
            "/people/{id}/books/{id}/find",
            "/shops/{id}/books/{id}/find"
        )
    )]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route
            .call_by_way(
                Method::GET,
                &[
                    ("/people/{}/books/{}/find", &operations::BOOK_FIND_GET),
                    ("/shops/{}/books/{}/find", &operations::SHOPS_BOOKS_FIND_GET),
                ],
            )
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
