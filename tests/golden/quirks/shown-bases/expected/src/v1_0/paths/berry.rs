// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.berry`](crate::v1_0::models::Berry), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/berries1/{id}`.
pub struct Berry<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Berry<A> {
    /// Do it.
    ///
    /// `GET /berries1/{id}`, see [`BERRY_GET`](operations::BERRY_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /berries1/{id}", "/berries1/{id}"))]
    pub fn get(&self) -> Call<A, models::Berry>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BERRY_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
