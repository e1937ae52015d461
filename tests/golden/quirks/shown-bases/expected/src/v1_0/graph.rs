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
    ///
    /// What this gives holds a clone of the client and borrows nothing. It is cheap to clone.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }

    /// The client of the calls: for a [`Batch`](crate::Batch), and for uploads.
    pub fn client(&self) -> &Client<A> {
        self.route.client()
    }

    /// The path `/apples1`.
    pub fn apples1(&self) -> paths::apples1::Apples1<A> {
        paths::apples1::Apples1 {
            route: self.route.literal("apples1"),
        }
    }

    /// The path `/apples2`.
    pub fn apples2(&self) -> paths::apples2::Apples2<A> {
        paths::apples2::Apples2 {
            route: self.route.literal("apples2"),
        }
    }

    /// The path `/berries1`.
    pub fn berries1(&self) -> paths::berries1::Berries1<A> {
        paths::berries1::Berries1 {
            route: self.route.literal("berries1"),
        }
    }

    /// The path `/berries2`.
    pub fn berries2(&self) -> paths::berries2::Berries2<A> {
        paths::berries2::Berries2 {
            route: self.route.literal("berries2"),
        }
    }

    /// The path `/things1`.
    pub fn things1(&self) -> paths::things1::Things1<A> {
        paths::things1::Things1 {
            route: self.route.literal("things1"),
        }
    }

    /// The path `/things2`.
    pub fn things2(&self) -> paths::things2::Things2<A> {
        paths::things2::Things2 {
            route: self.route.literal("things2"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

impl<A: Account> Clone for Graph<A> {
    fn clone(&self) -> Self {
        Self { route: self.route.clone() }
    }
}
