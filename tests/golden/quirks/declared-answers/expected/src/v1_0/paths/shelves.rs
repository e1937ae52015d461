// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::shelf::Shelf<A> {
        paths::shelf::Shelf {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
