// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.shelf`](crate::v1_0::models::Shelf), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/shelves/root`
/// - `/shelves/{id}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Shelf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelf<A> {
    /// One shelf.
    ///
    /// `GET /shelves/root`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Also at:
    ///
    /// - `/shelves/newest`
    /// - `/shelves/{shelf-id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /shelves/root",
            "/shelves/root",
            "/shelves/newest",
            "/shelves/{shelf-id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }

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

/// The builder of these paths:
///
/// - `/shelves/root/books`
/// - `/shelves/{id}/books`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Books<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Books<A> {
    /// The books on a shelf.
    ///
    /// `GET /shelves/root/books`, see [`BOOK_LIST`](operations::BOOK_LIST)
    ///
    /// Also at:
    ///
    /// - `/shelves/lent/books`
    /// - `/shelves/{id}/books`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /shelves/root/books",
            "/shelves/root/books",
            "/shelves/lent/books",
            "/shelves/{id}/books"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Book>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
