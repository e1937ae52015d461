// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.lamp`](crate::v1_0::models::Lamp), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/lamps/{id}`.
pub struct Lamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lamp<A> {
    /// Fetch a lamp.
    ///
    /// `GET /lamps/{id}`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}", "/lamps/{id}"))]
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
