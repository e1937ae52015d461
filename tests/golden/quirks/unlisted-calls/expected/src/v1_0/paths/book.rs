// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! What can be done with a [`microsoft.graph.book`](crate::v1_0::models::Book), and where paths lead from it.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/shelves/{shelf-id}/books/{id}`
/// - `/rooms/{id}/shelves/{id}/books/{id}`
///
/// Other paths to such a thing end here, too. A method names the paths at which pages document its call.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// Takes a book away.
    ///
    /// `DELETE /shelves/{id}/books/{id}`, see [`BOOK_DELETE`](operations::BOOK_DELETE), which only an example shows
    ///
    /// Also at:
    ///
    /// - `/rooms/{id}/shelves/{id}/books/{id}`
    ///
    /// Least privileged permission:
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
}

/// The path `/shelves/{shelf-id}/books/{id}/cover`.
pub struct Cover<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Cover<A> {
    /// One book.
    ///
    /// `GET /shelves/{id}/books/{id}/cover`, see [`BOOK_COVER_GET`](operations::BOOK_COVER_GET), which only an example shows
    ///
    /// Least privileged permission:
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
}
