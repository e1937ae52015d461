// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves_lent`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/lent`.
pub struct ShelvesLent<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesLent<A> {
    /// The books on a shelf.
    ///
    /// `GET /shelves/lent/books`, see [`SHELF_LIST_BOOKS`](operations::SHELF_LIST_BOOKS)
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
