// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/lamps`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/lamps`.
pub struct Lamps<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lamps<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::lamp::Lamp<A> {
        paths::lamp::Lamp {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
