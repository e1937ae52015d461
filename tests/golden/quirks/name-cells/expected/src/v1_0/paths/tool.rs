// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.tool`](crate::v1_0::models::Tool), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/users/{id}/tools/{id}`
/// - `/me/tools/{id}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Tool<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Tool<A> {
    /// Fetch a tool.
    ///
    /// `GET /users/{id}/tools/{id}`, see [`TOOL_GET`](operations::TOOL_GET)
    ///
    /// Also at:
    ///
    /// - `/me/tools/{id}` (shown by an example only)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Tool.Read`
    /// - personal account: not supported
    /// - application: not supported
    #[doc(
        alias("GET /users/{id}/tools/{id}", "/users/{id}/tools/{id}", "/me/tools/{id}")
    )]
    pub fn get(&self) -> Call<A, models::Tool>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::TOOL_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
