// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

/// The operations of Microsoft Graph beta, by path.
pub struct Graph<A: graph_core::Account = graph_core::account::Any> {
    route: graph_core::Route<A>,
}

impl<A: graph_core::Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    #[inline]
    pub fn new(client: &graph_core::Client<A>) -> Self {
        Self {
            route: graph_core::Route::new(client, "beta"),
        }
    }
    /// The path `/me`.
    #[inline]
    pub fn me(&self) -> crate::beta::paths::me::Me<A>
    where
        A: graph_core::account::SignedIn,
    {
        crate::beta::paths::me::Me {
            route: self.route.literal("me"),
        }
    }
    /// What this page describes belongs to `/beta`. It may change at any time, and production apps
    /// should stay away from it. The **Version** selector tells whether v1.0 has it too.
    ///
    /// Fetch all products that the tenant has licences for, and how many are paid for and in use.
    ///
    /// `GET /subscribedSkus`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: not supported
    /// - application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta)
    #[inline]
    pub fn list_subscribed_skus(
        &self,
    ) -> graph_core::Call<A, graph_core::Collection<crate::beta::models::SubscribedSku>>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("subscribedSkus")
            .call(graph_core::Method::GET, &crate::beta::operations::SUBSCRIBEDSKU_LIST)
    }
    /// The path `/users/{id}`.
    #[inline]
    pub fn users(&self, id: impl AsRef<str>) -> crate::beta::paths::users::UsersItem<A> {
        crate::beta::paths::users::UsersItem {
            route: self.route.literal("users").key(id.as_ref()),
        }
    }
}
