// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `things2`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/things2/{id}`.
pub struct Things2Item<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Things2Item<A> {
    /// Do it.
    ///
    /// `GET /things2/{id}`, see [`THING_GET2`](operations::THING_GET2)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Thing>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::THING_GET2)
    }
}
