// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.subscribedSku`](crate::v1_0::models::SubscribedSku), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/subscribedSkus/{id}`.
pub struct SubscribedSku<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> SubscribedSku<A> {
    /// Fetch one product that the tenant has licences for.
    ///
    /// `GET /subscribedSkus/{id}`, see [`SUBSCRIBED_SKU_GET`](operations::SUBSCRIBED_SKU_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Organization.Read.All`, or a higher one of `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`
    /// - personal account: not supported
    /// - application: `Organization.Read.All`, or a higher one of `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`
    #[doc(alias("GET /subscribedSkus/{id}", "/subscribedSkus/{id}"))]
    pub fn get(&self) -> Call<A, models::SubscribedSku>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SUBSCRIBED_SKU_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
