// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `subscribed_skus`.

/// The path `/subscribedSkus/{id}`.
pub struct SubscribedSkusItem<A: graph_core::Account = graph_core::account::Any> {
    pub(crate) route: graph_core::Route<A>,
}

impl<A: graph_core::Account> SubscribedSkusItem<A> {
    /// Fetch one product that the tenant has licences for.
    ///
    /// Every [national cloud](https://learn.microsoft.com/graph/deployments) has this API.
    ///
    /// `GET /subscribedSkus/{id}`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: not supported
    /// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [Get subscribedSku](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0)
    #[inline]
    pub fn get(&self) -> graph_core::Call<A, crate::v1_0::models::SubscribedSku>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .call(graph_core::Method::GET, &crate::v1_0::operations::SUBSCRIBEDSKU_GET)
    }
}
