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
    pub fn by_id(&self, id: impl AsRef<str>) -> UsersItem<A> {
        UsersItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}`
/// - `/me`
///
/// Other paths to such a thing end here, too. A method names the paths at which pages document its call.
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
}

/// What these paths lead to:
///
/// - `/users/{id}/books`
/// - `/me/books`
///
/// Other paths to such a thing end here, too. A method names the paths at which pages document its call.
pub struct UsersItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsersItemBooks<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::book::Book<A> {
        paths::book::Book {
            route: self.route.key(id.as_ref()),
        }
    }
}
