// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// The path `…/books`.
    pub fn books(&self) -> Books<A> {
        Books {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/me/books`.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
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

/// The path `/me/books/{id}`.
pub struct BooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> BooksItem<A> {
    /// Find book.
    ///
    /// `GET /me/books/{id}`, see [`ME_BOOKS_GET`](operations::ME_BOOKS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: not supported
    #[doc(alias("GET /me/books/{id}", "/me/books/{id}"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::ME_BOOKS_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
