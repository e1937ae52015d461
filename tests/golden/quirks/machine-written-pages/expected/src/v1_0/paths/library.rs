// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `library`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/library`.
pub struct Library<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Library<A> {
    /// The path `/library/rooms/{room_id}`.
    pub fn rooms(&self, room_id: impl AsRef<str>) -> LibraryRoomsItem<A> {
        LibraryRoomsItem {
            route: self.route.literal("rooms").key(room_id.as_ref()),
        }
    }

    /// Create shelf, with all its properties.
    ///
    /// `POST /library/shelves`, see [`SHELF_CREATE`](operations::SHELF_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shelf.Read.All`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`
    pub fn create_shelves(&self, shelf: &models::Shelf) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("shelves")
            .call(Method::POST, &operations::SHELF_CREATE)
            .json(shelf)
    }

    /// The path `/library/shelves/{shelf_id}`.
    pub fn shelves(&self, shelf_id: impl AsRef<str>) -> LibraryShelvesItem<A> {
        LibraryShelvesItem {
            route: self.route.literal("shelves").key(shelf_id.as_ref()),
        }
    }
}

/// The path `/library/shelves/{shelf_id}`.
pub struct LibraryShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LibraryShelvesItem<A> {
    /// Get shelf, with all its properties.
    ///
    /// `GET /library/shelves/{shelfId}`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shelf.Read.All`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`
    pub fn get(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }
}

/// The path `/library/rooms/{room_id}`.
pub struct LibraryRoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LibraryRoomsItem<A> {
    /// The path `/library/rooms/{room_id}/shelves/{shelf_id}`.
    pub fn shelves(&self, shelf_id: impl AsRef<str>) -> LibraryRoomsItemShelvesItem<A> {
        LibraryRoomsItemShelvesItem {
            route: self.route.literal("shelves").key(shelf_id.as_ref()),
        }
    }
}

/// The path `/library/rooms/{room_id}/shelves/{shelf_id}`.
pub struct LibraryRoomsItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LibraryRoomsItemShelvesItem<A> {
    /// Get shelf, with all its properties.
    ///
    /// `GET /library/rooms/{roomId}/shelves/{shelfId}`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shelf.Read.All`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`
    pub fn get(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }
}
