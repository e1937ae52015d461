// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/subscribedSkus`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/subscribedSkus`.
pub struct SubscribedSkus<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> SubscribedSkus<A> {
    /// Fetch all products that the tenant has licences for, and how many are paid for and in use.
    ///
    /// `GET /subscribedSkus`, see [`SUBSCRIBED_SKU_LIST`](operations::SUBSCRIBED_SKU_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Organization.Read.All`
    /// - personal account: not supported
    /// - application: `Organization.Read.All`
    #[doc(alias("GET /subscribedSkus", "/subscribedSkus"))]
    pub fn list(&self) -> Call<A, Collection<models::SubscribedSku>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SUBSCRIBED_SKU_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::subscribed_sku::SubscribedSku<A> {
        paths::subscribed_sku::SubscribedSku {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
