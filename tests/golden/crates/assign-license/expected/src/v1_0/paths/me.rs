// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

/// The path `/me`.
pub struct Me<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> Me<A> {
    /// Give a user licences, or take some away. A plan inside a licence can be left out.
    ///
    /// `POST /me/assignLicense`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - personal account: not supported
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
    #[inline]
    pub fn assign_license(
        &self,
        parameters: impl Into<graph_core::Extended<crate::v1_0::requests::AssignLicense>>,
    ) -> graph_core::Call<A, crate::v1_0::models::User>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(graph_core::Method::POST, &crate::v1_0::operations::USER_ASSIGNLICENSE)
            .parameters(parameters.into())
    }
}
