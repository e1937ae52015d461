// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.guest`](crate::v1_0::models::Guest), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/tenants(handle='{handle}')/microsoft.graph.guest`.
pub struct Guest<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Guest<A> {
    /// Creates a guest that is not there, or changes one.
    ///
    /// `PATCH /tenants(handle='{handle}')/microsoft.graph.guest`, see [`GUEST_UPDATE`](operations::GUEST_UPDATE)
    ///
    /// Gives `None` where the answer is 204: there is no content. [`whole_response`](crate::runtime::Call::whole_response) has the status.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "PATCH /tenants(handle={handle})/microsoft.graph.guest",
            "/tenants(handle={handle})/microsoft.graph.guest"
        )
    )]
    pub fn update(&self, guest: &models::Guest) -> Call<A, Option<models::Guest>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::GUEST_UPDATE).json(guest)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
