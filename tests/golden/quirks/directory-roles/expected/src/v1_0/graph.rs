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

    /// The path `/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> paths::books::BooksItem<A> {
        paths::books::BooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }

    /// The path `/globes/{id}`.
    pub fn globes(&self, id: impl AsRef<str>) -> paths::globes::GlobesItem<A> {
        paths::globes::GlobesItem {
            route: self.route.literal("globes").key(id.as_ref()),
        }
    }

    /// The path `/maps/{id}`.
    pub fn maps(&self, id: impl AsRef<str>) -> paths::maps::MapsItem<A> {
        paths::maps::MapsItem {
            route: self.route.literal("maps").key(id.as_ref()),
        }
    }

    /// The path `/plans/{id}`.
    pub fn plans(&self, id: impl AsRef<str>) -> paths::plans::PlansItem<A> {
        paths::plans::PlansItem {
            route: self.route.literal("plans").key(id.as_ref()),
        }
    }
}
