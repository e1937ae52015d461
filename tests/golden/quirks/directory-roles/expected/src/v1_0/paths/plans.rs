// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `plans`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/plans/{id}`.
pub struct PlansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PlansItem<A> {
    /// map: open.
    ///
    /// `POST /plans/{id}/open`, see [`MAP_OPEN_PLANS_OPEN`](operations::MAP_OPEN_PLANS_OPEN)
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
        self.route.literal("open").call(Method::POST, &operations::MAP_OPEN_PLANS_OPEN)
    }
}
