// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.visit`](crate::v1_0::models::Visit), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/visits/{id}`.
pub struct Visit<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Visit<A> {
    /// Looks something up.
    ///
    /// `GET /visits/last`, see [`VISIT_GET`](operations::VISIT_GET)
    ///
    /// Also at:
    ///
    /// - `/visits/{id}`
    ///
    /// Other pages about this call:
    ///
    /// - [Get visit](https://learn.microsoft.com/graph/api/visit-get?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /visits/last", "/visits/last", "/visits/{id}"))]
    pub fn get(&self) -> Call<A, models::Visit>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::VISIT_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
