// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `users`.

/// The path `/users/{id}`.
pub struct UsersItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> UsersItem<A> {
    /// What this page describes belongs to `/beta`. It may change at any time, and production apps
    /// should stay away from it. The **Version** selector tells whether v1.0 has it too.
    ///
    /// Give licences for cloud services to a user or take them away. A tenant may own 100 licences of
    /// Office 365 Enterprise E3, say; this call hands one of them to one person. Single service plans
    /// of a licence can be left out. An
    /// [article](https://technet.microsoft.com/en-us/library/mt765146.aspx) tells more about
    /// subscriptions and licences.
    ///
    /// A [GET subscribedSkus
    /// request](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta) shows
    /// what the tenant has.
    ///
    /// `POST /users/{id | userPrincipalName}/assignLicense`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
    #[inline]
    pub fn assign_license(
        &self,
        parameters: impl Into<graph_core::Extended<crate::beta::requests::AssignLicense>>,
    ) -> graph_core::Call<A, crate::beta::models::User>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(graph_core::Method::POST, &crate::beta::operations::USER_ASSIGNLICENSE)
            .parameters(parameters.into())
    }
}
