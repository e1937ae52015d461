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
    /// Put a book on the shelf.
    ///
    /// `POST /me/books`, see [`ME_BOOKS_CREATE`](operations::ME_BOOKS_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /me/books", "/me/books"))]
    pub fn create(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::ME_BOOKS_CREATE).json(book)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
