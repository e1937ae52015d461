// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.group`](crate::v1_0::models::Group), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/groups/{id}`.
pub struct Group<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Group<A> {
    /// Give licences to a group or take them away. The members get what the group gets; more is told
    /// under [group
    /// licences](https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-licensing-whatis-azure-portal).
    ///
    /// `POST /groups/{id}/assignLicense`, see [`GROUP_ASSIGN_LICENSE`](operations::GROUP_ASSIGN_LICENSE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `Group.ReadWrite.All`
    #[doc(alias("POST /groups/{id}/assignLicense", "/groups/{id}/assignLicense"))]
    pub fn assign_license(
        &self,
        parameters: impl Into<Extended<requests::AssignLicense>>,
    ) -> Call<A, models::Group>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(Method::POST, &operations::GROUP_ASSIGN_LICENSE)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
