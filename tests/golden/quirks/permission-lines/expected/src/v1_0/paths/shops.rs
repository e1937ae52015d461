// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/shops`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shops`.
pub struct Shops<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shops<A> {
    /// One of them, by `shopId` or `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
