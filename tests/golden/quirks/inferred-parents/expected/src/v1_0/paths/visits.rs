// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/visits`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/visits`.
pub struct Visits<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Visits<A> {
    /// One of them, by `id`.
    ///
    /// The pages also use `last`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::visit::Visit<A> {
        paths::visit::Visit {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
