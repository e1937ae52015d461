// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: graph_core::Account = graph_core::account::Any> {
    route: graph_core::Route<A>,
}

impl<A: graph_core::Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    #[inline]
    pub fn new(client: &graph_core::Client<A>) -> Self {
        Self {
            route: graph_core::Route::new(client, "v1.0"),
        }
    }
    /// The path `/groups/{id}`.
    #[inline]
    pub fn groups(
        &self,
        id: impl AsRef<str>,
    ) -> crate::v1_0::paths::groups::GroupsItem<A> {
        crate::v1_0::paths::groups::GroupsItem {
            route: self.route.literal("groups").key(id.as_ref()),
        }
    }
    /// The path `/me`.
    #[inline]
    pub fn me(&self) -> crate::v1_0::paths::me::Me<A>
    where
        A: graph_core::account::SignedIn,
    {
        crate::v1_0::paths::me::Me {
            route: self.route.literal("me"),
        }
    }
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
    /// [List subscribedSkus](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
    #[inline]
    pub fn list_subscribed_skus(
        &self,
    ) -> graph_core::Call<A, graph_core::Collection<crate::v1_0::models::SubscribedSku>>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("subscribedSkus")
            .call(graph_core::Method::GET, &crate::v1_0::operations::SUBSCRIBEDSKU_LIST)
    }
    /// The path `/subscribedSkus/{id}`.
    #[inline]
    pub fn subscribed_skus(
        &self,
        id: impl AsRef<str>,
    ) -> crate::v1_0::paths::subscribed_skus::SubscribedSkusItem<A> {
        crate::v1_0::paths::subscribed_skus::SubscribedSkusItem {
            route: self.route.literal("subscribedSkus").key(id.as_ref()),
        }
    }
    /// Page through the [user](crate::v1_0::models::User) objects of the directory.
    ///
    /// `GET /users`
    ///
    /// Permissions, from least to most privileged:
    ///
    /// - work or school account: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: not supported
    /// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    ///
    /// [List users](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0)
    #[inline]
    pub fn list_users(
        &self,
    ) -> graph_core::Call<A, graph_core::Collection<crate::v1_0::models::User>>
    where
        A: graph_core::account::WorkOrApplication,
    {
        self.route
            .literal("users")
            .call(graph_core::Method::GET, &crate::v1_0::operations::USER_LIST)
    }
    /// The path `/users/{id}`.
    #[inline]
    pub fn users(&self, id: impl AsRef<str>) -> crate::v1_0::paths::users::UsersItem<A> {
        crate::v1_0::paths::users::UsersItem {
            route: self.route.literal("users").key(id.as_ref()),
        }
    }
}
