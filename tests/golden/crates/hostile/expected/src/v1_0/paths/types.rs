// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/types`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/types`.
pub struct Types<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Types<A> {
    /// One of them, by `id` or `type` or `../../x`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::r#type::Type<A> {
        paths::r#type::Type {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
