// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{shelf_id}`.
pub struct ShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItem<A> {
    /// One shelf.
    ///
    /// `GET /shelves/{shelf-id}`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }

    /// The books on a shelf.
    ///
    /// `GET /shelves/{id}/books`, see [`SHELF_LIST_BOOKS`](operations::SHELF_LIST_BOOKS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn list_books(&self) -> Call<A, Collection<models::Book>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("books").call(Method::GET, &operations::SHELF_LIST_BOOKS)
    }
}
