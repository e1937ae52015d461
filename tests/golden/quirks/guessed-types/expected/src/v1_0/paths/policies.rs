// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `policies`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/policies/{id}`.
pub struct PoliciesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PoliciesItem<A> {
    /// Changes a policy.
    ///
    /// `PATCH /policies/{id}`, see [`POLICY_UPDATE`](operations::POLICY_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn update(
        &self,
        parameters: impl Into<Extended<requests::PolicyUpdate>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PATCH, &operations::POLICY_UPDATE)
            .parameters(parameters.into())
    }
}
