// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `maps`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/maps/{id}`.
pub struct MapsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MapsItem<A> {
    /// map: open.
    ///
    /// `POST /maps/{id}/open`, see [`MAP_OPEN`](operations::MAP_OPEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    pub fn open(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("open").call(Method::POST, &operations::MAP_OPEN)
    }
}
