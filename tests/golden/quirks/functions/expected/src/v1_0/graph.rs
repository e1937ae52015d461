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

    /// The path `/books/$count`.
    pub fn books_count(&self) -> paths::books_count::BooksCount<A> {
        paths::books_count::BooksCount {
            route: self.route.literal("books").literal("$count"),
        }
    }

    /// The path `/library`.
    pub fn library(&self) -> paths::library::Library<A> {
        paths::library::Library {
            route: self.route.literal("library"),
        }
    }

    /// The path `/rooms/{id}`.
    pub fn rooms(&self, id: impl AsRef<str>) -> paths::rooms::RoomsItem<A> {
        paths::rooms::RoomsItem {
            route: self.route.literal("rooms").key(id.as_ref()),
        }
    }

    /// The path `/shelves/{id}`.
    pub fn shelves(&self, id: impl AsRef<str>) -> paths::shelves::ShelvesItem<A> {
        paths::shelves::ShelvesItem {
            route: self.route.literal("shelves").key(id.as_ref()),
        }
    }
}
