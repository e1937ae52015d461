// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/tenants`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/tenants`.
pub struct Tenants<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Tenants<A> {
    /// The path `…(handle='{handle}')`.
    pub fn by_handle(&self, handle: impl UrlValue) -> paths::tenant::Tenant<A> {
        paths::tenant::Tenant {
            route: self.route.alternate_key(&[("handle", &handle.to_text(), true)]),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::tenant::Tenant<A> {
        paths::tenant::Tenant {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
