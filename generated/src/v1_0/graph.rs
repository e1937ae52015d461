// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

use crate::v1_0::*;
use graph_core::builder::*;

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: Account = Any> {
    route: Route<A>,
}

impl<A: Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }

    /// Where every path begins, for a call that has no method of its own.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }

    /// The path `/groups/{id}`.
    pub fn groups(&self, id: impl AsRef<str>) -> paths::groups::GroupsItem<A> {
        paths::groups::GroupsItem {
            route: self.route.literal("groups").key(id.as_ref()),
        }
    }

    /// The path `/me`.
    pub fn me(&self) -> paths::me::Me<A>
    where
        A: SignedIn,
    {
        paths::me::Me {
            route: self.route.literal("me"),
        }
    }

    /// Fetch all products that the tenant has licences for, and how many are paid for and in use.
    ///
    /// `GET /subscribedSkus`, see [`SUBSCRIBEDSKU_LIST`](operations::SUBSCRIBEDSKU_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Organization.Read.All`
    /// - personal account: not supported
    /// - application: `Organization.Read.All`
    pub fn list_subscribed_skus(&self) -> Call<A, Collection<models::SubscribedSku>>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("subscribedSkus")
            .call(Method::GET, &operations::SUBSCRIBEDSKU_LIST)
    }

    /// The path `/subscribedSkus/{id}`.
    pub fn subscribed_skus(
        &self,
        id: impl AsRef<str>,
    ) -> paths::subscribed_skus::SubscribedSkusItem<A> {
        paths::subscribed_skus::SubscribedSkusItem {
            route: self.route.literal("subscribedSkus").key(id.as_ref()),
        }
    }

    /// Page through the [user](crate::v1_0::models::User) objects of the directory.
    ///
    /// `GET /users`, see [`USER_LIST`](operations::USER_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadBasic.All`
    /// - personal account: not supported
    /// - application: `User.Read.All`
    pub fn list_users(&self) -> Call<A, Collection<models::User>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("users").call(Method::GET, &operations::USER_LIST)
    }

    /// The path `/users/{id}`.
    pub fn users(&self, id: impl AsRef<str>) -> paths::users::UsersItem<A> {
        paths::users::UsersItem {
            route: self.route.literal("users").key(id.as_ref()),
        }
    }

    /// The path `/users/$count`.
    pub fn users_count(&self) -> paths::users_count::UsersCount<A> {
        paths::users_count::UsersCount {
            route: self.route.literal("users").literal("$count"),
        }
    }
}
