// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `subscribed_skus`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/subscribedSkus/{id}`.
pub struct SubscribedSkusItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> SubscribedSkusItem<A> {
    /// Fetch one product that the tenant has licences for.
    ///
    /// `GET /subscribedSkus/{id}`, see [`SUBSCRIBEDSKU_GET`](operations::SUBSCRIBEDSKU_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Organization.Read.All`, or a higher one of `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: not supported
    /// - application: `Organization.Read.All`, or a higher one of `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn get(&self) -> Call<A, models::SubscribedSku>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SUBSCRIBEDSKU_GET)
    }
}
