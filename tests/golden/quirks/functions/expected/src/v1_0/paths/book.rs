// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/books/{id}`.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// The path `…/cover`.
    pub fn cover(&self) -> Cover<A> {
        Cover {
            route: self.route.literal("cover"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/books/{id}/cover`.
pub struct Cover<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Cover<A> {
    /// The path `…/$value`.
    pub fn value(&self) -> CoverValue<A> {
        CoverValue {
            route: self.route.literal("$value"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/books/{id}/cover/$value`.
pub struct CoverValue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> CoverValue<A> {
    /// Wrap a book.
    ///
    /// `PUT /books/{id}/cover/$value`, see [`BOOK_COVER_VALUE_REPLACE`](operations::BOOK_COVER_VALUE_REPLACE)
    ///
    /// Sends `image/jpeg`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("PUT /books/{id}/cover/$value", "/books/{id}/cover/$value"))]
    pub fn replace(&self, content: impl Into<Media>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PUT, &operations::BOOK_COVER_VALUE_REPLACE)
            .media(content.into(), "image/jpeg")
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
