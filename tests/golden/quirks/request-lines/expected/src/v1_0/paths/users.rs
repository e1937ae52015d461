// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/users`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/users`.
pub struct Users<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Users<A> {
    /// One of them, by `id` or `userPrincipalName`.
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
    /// The path `…/books`.
    pub fn books(&self) -> UsersItemBooks<A> {
        UsersItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/users/{id}/books`
/// - `/me/books`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct UsersItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersItemBooks<A> {
    /// One of them, by `id`.
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
