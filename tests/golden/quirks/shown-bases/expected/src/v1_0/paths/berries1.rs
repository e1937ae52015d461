// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/berries1`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/berries1`.
pub struct Berries1<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Berries1<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::berry::Berry<A> {
        paths::berry::Berry {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
