// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves_newest`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/newest`.
pub struct ShelvesNewest<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesNewest<A> {
    /// One shelf.
    ///
    /// `GET /shelves/newest`, see [`SHELF_GET`](operations::SHELF_GET)
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
}
