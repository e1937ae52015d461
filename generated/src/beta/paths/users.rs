// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/users`.

use crate::beta::*;
use graph_core::builder::*;

/// The path `/users`.
pub struct Users<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Users<A> {
    /// One of them, by `id` or `userPrincipalName`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::user::User<A> {
        paths::user::User {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
