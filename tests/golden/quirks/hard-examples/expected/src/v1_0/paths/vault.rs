// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.vault`](crate::v1_0::models::Vault), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/vaults/{id}`
/// - `/vaults/{id}/rooms/{id}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Vault<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Vault<A> {
    /// Reads a vault.
    ///
    /// `GET /vaults/{id}`, see [`VAULT_GET`](operations::VAULT_GET)
    ///
    /// Also at:
    ///
    /// - `/vaults/{id}/rooms/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Vault.Read`
    /// - personal account: not supported
    /// - application: `Vault.Read.All`
    #[doc(alias("GET /vaults/{id}", "/vaults/{id}", "/vaults/{id}/rooms/{id}"))]
    pub fn get(&self) -> Call<A, models::Vault>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::VAULT_GET)
    }

    /// Makes an address.
    ///
    /// `POST /vaults/{id}/generateKeyUri()`, see [`VAULT_GENERATE_KEY_URI`](operations::VAULT_GENERATE_KEY_URI)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Vault.Read`
    /// - personal account: not supported
    /// - application: `Vault.Read.All`
    ///
    /// Not documented for `/vaults/{id}/rooms/{id}`.
    #[doc(alias("POST /vaults/{id}/generateKeyUri()", "/vaults/{id}/generateKeyUri()"))]
    pub fn generate_key_uri(&self) -> Call<A, Scalar<String>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("generateKeyUri", &[])
            .call(Method::POST, &operations::VAULT_GENERATE_KEY_URI)
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
    ///
    /// Not documented for `/vaults/{id}/rooms/{id}`.
    #[doc(
        alias(
            "GET /vaults/{id}/visits(from={from},to={to})",
            "/vaults/{id}/visits(from={from},to={to})"
        )
    )]
    pub fn visits(
        &self,
        from: impl UrlValue,
        to: impl UrlValue,
    ) -> Call<A, models::VisitReport>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "visits",
                &[("from", &from.to_text(), true), ("to", &to.to_text(), false)],
            )
            .call(Method::GET, &operations::VAULT_VISITS)
    }

    /// The path `…/rooms`.
    pub fn rooms(&self) -> Rooms<A> {
        Rooms {
            route: self.route.literal("rooms"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/vaults/{id}/rooms`.
pub struct Rooms<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Rooms<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> Vault<A> {
        Vault {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
