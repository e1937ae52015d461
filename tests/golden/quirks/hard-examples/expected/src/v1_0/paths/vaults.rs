// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `vaults`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/vaults/{id}`.
pub struct VaultsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> VaultsItem<A> {
    /// Reads a vault.
    ///
    /// `GET /vaults/{id}`, see [`VAULT_GET`](operations::VAULT_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Vault.Read`
    /// - personal account: not supported
    /// - application: `Vault.Read.All`
    pub fn get(&self) -> Call<A, models::Vault>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::VAULT_GET)
    }

    /// Makes an address.
    ///
    /// `POST /vaults/{id}/generateKeyUri()`, see [`VAULT_GENERATEKEYURI`](operations::VAULT_GENERATEKEYURI)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Vault.Read`
    /// - personal account: not supported
    /// - application: `Vault.Read.All`
    pub fn generate_key_uri(&self) -> Call<A, Scalar<String>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("generateKeyUri", &[])
            .call(Method::POST, &operations::VAULT_GENERATEKEYURI)
    }

    /// The path `/vaults/{id}/rooms/{id}`.
    pub fn rooms(&self, id: impl AsRef<str>) -> VaultsItemRoomsItem<A> {
        VaultsItemRoomsItem {
            route: self.route.literal("rooms").key(id.as_ref()),
        }
    }

    /// Counts visits.
    ///
    /// `GET /vaults/{id}/visits(from='{from}',to={to})`, see [`VAULT_VISITS`](operations::VAULT_VISITS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Vault.Read`
    /// - personal account: not supported
    /// - application: `Vault.Read.All`
    pub fn visits(
        &self,
        from: impl AsRef<str>,
        to: impl AsRef<str>,
    ) -> Call<A, models::VisitReport>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "visits",
                &[("from", from.as_ref(), true), ("to", to.as_ref(), false)],
            )
            .call(Method::GET, &operations::VAULT_VISITS)
    }
}

/// The path `/vaults/{id}/rooms/{id}`.
pub struct VaultsItemRoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> VaultsItemRoomsItem<A> {
    /// Reads a vault.
    ///
    /// `GET /vaults/{id}/rooms/{id}`, see [`VAULT_GET`](operations::VAULT_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Vault.Read`
    /// - personal account: not supported
    /// - application: `Vault.Read.All`
    pub fn get(&self) -> Call<A, models::Vault>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::VAULT_GET)
    }
}
