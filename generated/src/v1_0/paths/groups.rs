// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `groups`.

/// The path `/groups/{id}`.
pub struct GroupsItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> GroupsItem<A> {
    /// Give licences to a group or take them away. The members get what the group gets; more is told
    /// under [group
    /// licences](https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-licensing-whatis-azure-portal).
    ///
    /// [List
    /// subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
    /// shows which products the tenant has.
    ///
    /// `POST /groups/{id}/assignLicense`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [group: assignLicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0)
    #[inline]
    pub fn assign_license(
        &self,
        parameters: impl Into<graph_core::Extended<crate::v1_0::requests::AssignLicense>>,
    ) -> graph_core::Call<A, crate::v1_0::models::Group>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(
                graph_core::Method::POST,
                &crate::v1_0::operations::GROUP_ASSIGNLICENSE,
            )
            .parameters(parameters.into())
    }
}
