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

    /// Reads the vaults.
    ///
    /// `GET /vaults`, see [`VAULT_LIST`](operations::VAULT_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Vault.Read`
    /// - personal account: not supported
    /// - application: `Vault.Read.All`
    pub fn list_vaults(&self) -> Call<A, Collection<models::Vault>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("vaults").call(Method::GET, &operations::VAULT_LIST)
    }

    /// The path `/vaults/{id}`.
    pub fn vaults(&self, id: impl AsRef<str>) -> paths::vaults::VaultsItem<A> {
        paths::vaults::VaultsItem {
            route: self.route.literal("vaults").key(id.as_ref()),
        }
    }
}
