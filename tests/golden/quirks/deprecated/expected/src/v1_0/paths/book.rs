// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// This parameter is deprecated.
    ///
    /// `POST /books/{id}/keep`, see [`BOOK_KEEP`](operations::BOOK_KEEP)
    ///
    /// Other pages about this call:
    ///
    /// - [rareBook: keep](https://learn.microsoft.com/graph/api/rarebook-keep?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("POST /books/{id}/keep", "/books/{id}/keep"))]
    pub fn keep(&self, parameters: impl Into<Extended<requests::Keep>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("keep")
            .call(Method::POST, &operations::BOOK_KEEP)
            .parameters(parameters.into())
    }

    /// Do it.
    ///
    /// `POST /books/{id}/lend`, see [`BOOK_LEND`](operations::BOOK_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("POST /books/{id}/lend", "/books/{id}/lend"))]
    #[deprecated]
    pub fn lend(&self, parameters: impl Into<Extended<requests::Lend>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("lend")
            .call(Method::POST, &operations::BOOK_LEND)
            .parameters(parameters.into())
    }

    /// This API is deprecated and will stop working after November, 2027. Use the
    /// [lend](https://learn.microsoft.com/graph/api/book-lend?view=graph-rest-1.0) API instead.
    ///
    /// `POST /books/{id}/renew`, see [`BOOK_RENEW`](operations::BOOK_RENEW)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("POST /books/{id}/renew", "/books/{id}/renew"))]
    #[deprecated(note = "until 2027-11; use `lend`")]
    pub fn renew(&self, parameters: impl Into<Extended<requests::Renew>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("renew")
            .call(Method::POST, &operations::BOOK_RENEW)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
