// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/route`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/route`.
pub struct RoutePath<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoutePath<A> {
    /// Fetch a lamp.
    ///
    /// `GET /route`, see [`ROUTE_GET`](operations::ROUTE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /route", "/route"))]
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::ROUTE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
