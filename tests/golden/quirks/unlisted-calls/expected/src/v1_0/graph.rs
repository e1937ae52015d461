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

    /// The path `/rooms/{id}`.
    pub fn rooms(&self, id: impl AsRef<str>) -> paths::rooms::RoomsItem<A> {
        paths::rooms::RoomsItem {
            route: self.route.literal("rooms").key(id.as_ref()),
        }
    }

    /// All shelves of the library.
    ///
    /// `GET /shelves`, see [`SHELF_LIST`](operations::SHELF_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn list_shelves(&self) -> Call<A, Collection<models::Shelf>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("shelves").call(Method::GET, &operations::SHELF_LIST)
    }

    /// The path `/shelves/{shelf_id}`.
    pub fn shelves(&self, shelf_id: impl AsRef<str>) -> paths::shelves::ShelvesItem<A> {
        paths::shelves::ShelvesItem {
            route: self.route.literal("shelves").key(shelf_id.as_ref()),
        }
    }

    /// The path `/shelves/$count`.
    pub fn shelves_count(&self) -> paths::shelves_count::ShelvesCount<A> {
        paths::shelves_count::ShelvesCount {
            route: self.route.literal("shelves").literal("$count"),
        }
    }
}
