// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves_count`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/$count`.
pub struct ShelvesCount<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesCount<A> {
    /// All shelves of the library.
    ///
    /// `GET /shelves/$count`, see [`SHELF_LIST`](operations::SHELF_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn get(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_LIST)
    }
}
