// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/shops`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shops`.
pub struct Shops<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shops<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ShopsItem<A> {
        ShopsItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shops/{id}`.
pub struct ShopsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShopsItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> ShopsItemBooks<A> {
        ShopsItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shops/{id}/books`.
pub struct ShopsItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShopsItemBooks<A> {
    /// Add book to a shop.
    ///
    /// `POST /shops/{id}/books`, see [`SHOPS_BOOKS_CREATE`](operations::SHOPS_BOOKS_CREATE)
    ///
    /// What is created must have `title`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("POST /shops/{id}/books", "/shops/{id}/books"))]
    pub fn create(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::SHOPS_BOOKS_CREATE).json(book)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
