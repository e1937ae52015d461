// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

use crate::beta::*;
use graph_core::builder::*;

/// The operations of Microsoft Graph beta, by path.
pub struct Graph<A: Account = Any> {
    route: Route<A>,
}

impl<A: Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "beta"),
        }
    }

    /// Where every path begins, for a call that has no method of its own.
    pub fn route(&self) -> &Route<A> {
        &self.route
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

    /// What this page describes belongs to `/beta`. It may change at any time, and production apps
    /// should stay away from it. The **Version** selector tells whether v1.0 has it too.
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

    /// The path `/users/{id}`.
    pub fn users(&self, id: impl AsRef<str>) -> paths::users::UsersItem<A> {
        paths::users::UsersItem {
            route: self.route.literal("users").key(id.as_ref()),
        }
    }
}
