// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

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
