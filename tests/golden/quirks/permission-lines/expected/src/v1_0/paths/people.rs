// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/people`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/people`.
pub struct People<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> People<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> PeopleItem<A> {
        PeopleItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/people/{id}`.
pub struct PeopleItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PeopleItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> PeopleItemBooks<A> {
        PeopleItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/people/{id}/books`.
pub struct PeopleItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PeopleItemBooks<A> {
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
