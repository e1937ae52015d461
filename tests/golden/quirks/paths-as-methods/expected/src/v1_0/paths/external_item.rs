// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `external_item`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/connections/{connection-id}/items/{item-id}`.
pub struct ExternalItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ExternalItem<A> {
    /// What the lines below do.
    ///
    /// `PUT /connections/{connection-id}/items/{item-id}`, see [`EXTERNAL_ITEM_REPLACE`](operations::EXTERNAL_ITEM_REPLACE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `ExternalItem.ReadWrite`
    /// - personal account: `ExternalItem.ReadWrite`
    /// - application: `ExternalItem.ReadWrite.All`
    #[doc(
        alias(
            "PUT /connections/{connection-id}/items/{item-id}",
            "/connections/{connection-id}/items/{item-id}"
        )
    )]
    pub fn replace(&self) -> Call<A, models::ExternalItem> {
        self.route.call(Method::PUT, &operations::EXTERNAL_ITEM_REPLACE)
    }
}
