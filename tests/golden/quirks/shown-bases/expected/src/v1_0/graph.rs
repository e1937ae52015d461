// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

use crate::v1_0::*;
use graph_core::builder::*;

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: Account = Any> {
    route: Route<A>,
}

impl<A: Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }

    /// Where every path begins, for a call that has no method of its own.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }

    /// The path `/apples1/{id}`.
    pub fn apples1(&self, id: impl AsRef<str>) -> paths::apples1::Apples1Item<A> {
        paths::apples1::Apples1Item {
            route: self.route.literal("apples1").key(id.as_ref()),
        }
    }

    /// The path `/apples2/{id}`.
    pub fn apples2(&self, id: impl AsRef<str>) -> paths::apples2::Apples2Item<A> {
        paths::apples2::Apples2Item {
            route: self.route.literal("apples2").key(id.as_ref()),
        }
    }

    /// The path `/berries1/{id}`.
    pub fn berries1(&self, id: impl AsRef<str>) -> paths::berries1::Berries1Item<A> {
        paths::berries1::Berries1Item {
            route: self.route.literal("berries1").key(id.as_ref()),
        }
    }

    /// The path `/berries2/{id}`.
    pub fn berries2(&self, id: impl AsRef<str>) -> paths::berries2::Berries2Item<A> {
        paths::berries2::Berries2Item {
            route: self.route.literal("berries2").key(id.as_ref()),
        }
    }

    /// The path `/things1/{id}`.
    pub fn things1(&self, id: impl AsRef<str>) -> paths::things1::Things1Item<A> {
        paths::things1::Things1Item {
            route: self.route.literal("things1").key(id.as_ref()),
        }
    }

    /// The path `/things2/{id}`.
    pub fn things2(&self, id: impl AsRef<str>) -> paths::things2::Things2Item<A> {
        paths::things2::Things2Item {
            route: self.route.literal("things2").key(id.as_ref()),
        }
    }
}
