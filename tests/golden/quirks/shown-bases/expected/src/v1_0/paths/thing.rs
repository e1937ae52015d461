// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.thing`](crate::v1_0::models::Thing), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/things1/{id}`.
pub struct Thing<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Thing<A> {
    /// Do it.
    ///
    /// `GET /things1/{id}`, see [`THING_GET`](operations::THING_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /things1/{id}", "/things1/{id}"))]
    pub fn get(&self) -> Call<A, models::Thing>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::THING_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
