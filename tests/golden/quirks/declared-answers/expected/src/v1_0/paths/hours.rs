// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.hours`](crate::v1_0::models::Hours), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}/settings/hours`.
pub struct Hours<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Hours<A> {
    /// A page shows the settings, and its other lines answer one of them each.
    ///
    /// `GET /shelves/{id}/settings/hours`, see [`HOURS_GET`](operations::HOURS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/settings/hours", "/shelves/{id}/settings/hours"))]
    pub fn get(&self) -> Call<A, models::Hours> {
        self.route.call(Method::GET, &operations::HOURS_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
