// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/users`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/users`.
pub struct Users<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Users<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> UsersItem<A> {
        UsersItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/users/{id}`
/// - `/me`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct UsersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersItem<A> {
    /// The path `…/tools`.
    pub fn tools(&self) -> UsersItemTools<A> {
        UsersItemTools {
            route: self.route.literal("tools"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/users/{id}/tools`
/// - `/me/tools`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct UsersItemTools<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersItemTools<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::tool::Tool<A> {
        paths::tool::Tool {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
