// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.book`](crate::v1_0::models::Book), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/books/{id}`
/// - `/house/books/{id}`
/// - `/house/row(place='{place}')/book`
/// - `/house/root:/{book-path}:/book`
/// - `/house/{room-id}/books/{id}`
/// - `/users/{id}/books/{id}`
/// - `/me/books/{id}`
/// - `/house/rooms/{room-id}/books/{id}`
/// - `/house/shelves/{shelf name}/books/{id}`
/// - `/house/shelves/{shelf name}/shelves/{id}/shelves/{id}/books/{id}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Book<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Book<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /house/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Also at:
    ///
    /// - `/house/row(place='{place}')/book`
    /// - `/house/root:/{book-path}:/book`
    /// - `/house/{room-id}/books/{id}`
    /// - `/users/{id}/books/{id}`
    /// - `/me/books/{id}`
    /// - `/house/rooms/{room-id}/books/{id}`
    /// - `/house/shelves/{shelf name}/books/{id}`
    /// - `/house/shelves/{id}/shelves/{id}/shelves/{id}/books/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`
    ///
    /// Not documented for `/books/{id}`.
    #[doc(
        alias(
            "GET /house/books/{id}",
            "/house/books/{id}",
            "/house/row(place={place})/book",
            "/house/root:/{book-path}:/book",
            "/house/{room-id}/books/{id}",
            "/users/{id}/books/{id}",
            "/me/books/{id}",
            "/house/rooms/{room-id}/books/{id}",
            "/house/shelves/{shelf name}/books/{id}",
            "/house/shelves/{id}/shelves/{id}/shelves/{id}/books/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Book> {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// Gives a book away for a while.
    ///
    /// `POST /books/{id}/lend`, see [`BOOK_LEND`](operations::BOOK_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`
    ///
    /// Not documented for the 9 other paths of this builder.
    #[doc(alias("POST /books/{id}/lend", "/books/{id}/lend"))]
    pub fn lend(&self, parameters: impl Into<Extended<requests::Lend>>) -> Call<A, ()> {
        self.route
            .literal("lend")
            .call(Method::POST, &operations::BOOK_LEND)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
