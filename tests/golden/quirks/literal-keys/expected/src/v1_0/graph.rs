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

    /// The path `/shelves/{shelf_id}`.
    pub fn shelves(&self, shelf_id: impl AsRef<str>) -> paths::shelves::ShelvesItem<A> {
        paths::shelves::ShelvesItem {
            route: self.route.literal("shelves").key(shelf_id.as_ref()),
        }
    }

    /// Dusts all shelves.
    ///
    /// `POST /shelves/dust`, see [`SHELF_DUST`](operations::SHELF_DUST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn shelves_dust(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("shelves")
            .literal("dust")
            .call(Method::POST, &operations::SHELF_DUST)
    }

    /// The shelves that are full.
    ///
    /// `GET /shelves/full`, see [`SHELF_LIST_FULL`](operations::SHELF_LIST_FULL)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn list_shelves_full(&self) -> Call<A, Collection<models::Shelf>>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("shelves")
            .literal("full")
            .call(Method::GET, &operations::SHELF_LIST_FULL)
    }

    /// The path `/shelves/lent`.
    pub fn shelves_lent(&self) -> paths::shelves_lent::ShelvesLent<A> {
        paths::shelves_lent::ShelvesLent {
            route: self.route.literal("shelves").literal("lent"),
        }
    }

    /// The path `/shelves/newest`.
    pub fn shelves_newest(&self) -> paths::shelves_newest::ShelvesNewest<A> {
        paths::shelves_newest::ShelvesNewest {
            route: self.route.literal("shelves").literal("newest"),
        }
    }

    /// The rooms in which shelves stand.
    ///
    /// `GET /shelves/room`, see [`SHELF_LIST_ROOMS`](operations::SHELF_LIST_ROOMS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn list_shelves_room(&self) -> Call<A, Collection<models::Room>>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("shelves")
            .literal("room")
            .call(Method::GET, &operations::SHELF_LIST_ROOMS)
    }

    /// The path `/shelves/root`.
    pub fn shelves_root(&self) -> paths::shelves_root::ShelvesRoot<A> {
        paths::shelves_root::ShelvesRoot {
            route: self.route.literal("shelves").literal("root"),
        }
    }
}
