// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/vaults`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/vaults`.
pub struct Vaults<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Vaults<A> {
    /// Reads the vaults.
    ///
    /// `GET /vaults`, see [`VAULT_LIST`](operations::VAULT_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Vault.Read`
    /// - personal account: not supported
    /// - application: `Vault.Read.All`
    #[doc(alias("GET /vaults", "/vaults"))]
    pub fn list(&self) -> Call<A, Collection<models::Vault>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::VAULT_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::vault::Vault<A> {
        paths::vault::Vault {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
