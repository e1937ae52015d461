// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/shelves/{shelf-id}/books/{id}`
/// - `/rooms/{id}/shelves/{id}/books/{id}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// No page lists this call; an example of [Delete book](https://learn.microsoft.com/graph/api/book-delete?view=graph-rest-1.0) makes it.
    ///
    /// `DELETE /shelves/{id}/books/{id}`, see [`BOOK_DELETE`](operations::BOOK_DELETE)
    ///
    /// Also at:
    ///
    /// - `/rooms/{id}/shelves/{id}/books/{id}`
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "DELETE /shelves/{id}/books/{id}",
            "/shelves/{id}/books/{id}",
            "/rooms/{id}/shelves/{id}/books/{id}"
        )
    )]
    pub fn delete(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::DELETE, &operations::BOOK_DELETE)
    }

    /// One book.
    ///
    /// `GET /shelves/{id}/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    ///
    /// Not documented for `/rooms/{id}/shelves/{id}/books/{id}`.
    #[doc(alias("GET /shelves/{id}/books/{id}", "/shelves/{id}/books/{id}"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

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

/// The path `/shelves/{shelf-id}/books/{id}/cover`.
pub struct Cover<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Cover<A> {
    /// No page lists this call; an example of [Get book](https://learn.microsoft.com/graph/api/book-get?view=graph-rest-1.0) makes it.
    ///
    /// `GET /shelves/{id}/books/{id}/cover`, see [`BOOK_COVER_GET`](operations::BOOK_COVER_GET)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/books/{id}/cover", "/shelves/{id}/books/{id}/cover"))]
    pub fn get(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_COVER_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
