// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/books`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books`.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// The path `…/find`.
    pub fn find(&self) -> Find<A> {
        Find {
            route: self.route.literal("find"),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> BooksItem<A> {
        BooksItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/books/find`.
pub struct Find<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Find<A> {
    /// book: find.
    ///
    /// `GET /books/find`, see [`BOOKS_FIND_GET`](operations::BOOKS_FIND_GET)
    ///
    /// Requires the header `ConsistencyLevel`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("GET /books/find", "/books/find"))]
    pub fn get(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOKS_FIND_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// The path `…/scan`.
    pub fn scan(&self) -> BooksItemScan<A> {
        BooksItemScan {
            route: self.route.literal("scan"),
        }
    }

    /// The path `…/weigh`.
    pub fn weigh(&self) -> BooksItemWeigh<A> {
        BooksItemWeigh {
            route: self.route.literal("weigh"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/books/{id}/scan`.
pub struct BooksItemScan<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItemScan<A> {
    /// book: scan.
    ///
    /// `GET /books/{id}/scan`, see [`BOOKS_SCAN_GET`](operations::BOOKS_SCAN_GET)
    ///
    /// Requires the header `If-Match`.
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
    #[doc(alias("GET /books/{id}/scan", "/books/{id}/scan"))]
    pub fn get(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOKS_SCAN_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/books/{id}/weigh`.
pub struct BooksItemWeigh<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItemWeigh<A> {
    /// book: weigh.
    ///
    /// `GET /books/{id}/weigh`, see [`BOOKS_WEIGH_GET`](operations::BOOKS_WEIGH_GET)
    ///
    /// Requires the header `If-Match`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("GET /books/{id}/weigh", "/books/{id}/weigh"))]
    pub fn get(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOKS_WEIGH_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
