// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.apple`](crate::v1_0::models::Apple), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/apples1/{id}`.
pub struct Apple<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Apple<A> {
    /// Do it.
    ///
    /// `GET /apples1/{id}`, see [`APPLE_GET`](operations::APPLE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /apples1/{id}", "/apples1/{id}"))]
    pub fn get(&self) -> Call<A, models::Apple>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::APPLE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
