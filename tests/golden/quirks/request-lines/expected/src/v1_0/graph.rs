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

    /// The path `/house/{room_id}`.
    pub fn house(&self, room_id: impl AsRef<str>) -> paths::house::HouseItem<A> {
        paths::house::HouseItem {
            route: self.route.literal("house").key(room_id.as_ref()),
        }
    }

    /// The path `/house/books/{id}`.
    pub fn house_books(
        &self,
        id: impl AsRef<str>,
    ) -> paths::house_books::HouseBooksItem<A> {
        paths::house_books::HouseBooksItem {
            route: self.route.literal("house").literal("books").key(id.as_ref()),
        }
    }

    /// The path `/house/rooms/{room_id}`.
    pub fn house_rooms(
        &self,
        room_id: impl AsRef<str>,
    ) -> paths::house_rooms::HouseRoomsItem<A> {
        paths::house_rooms::HouseRoomsItem {
            route: self.route.literal("house").literal("rooms").key(room_id.as_ref()),
        }
    }

    /// The path `/house/root`.
    pub fn house_root(&self) -> paths::house_root::HouseRoot<A> {
        paths::house_root::HouseRoot {
            route: self.route.literal("house").literal("root"),
        }
    }

    /// The path `/house/row(place)`.
    pub fn house_row(&self, place: impl AsRef<str>) -> paths::house_row::HouseRow<A> {
        paths::house_row::HouseRow {
            route: self
                .route
                .literal("house")
                .function("row", &[("place", place.as_ref(), true)]),
        }
    }

    /// The path `/house/shelves/{shelf_name}`.
    pub fn house_shelves(
        &self,
        shelf_name: impl AsRef<str>,
    ) -> paths::house_shelves::HouseShelvesItem<A> {
        paths::house_shelves::HouseShelvesItem {
            route: self
                .route
                .literal("house")
                .literal("shelves")
                .key(shelf_name.as_ref()),
        }
    }

    /// The path `/me`.
    pub fn me(&self) -> paths::me::Me<A>
    where
        A: SignedIn,
    {
        paths::me::Me {
            route: self.route.literal("me"),
        }
    }

    /// The path `/users/{id}`.
    pub fn users(&self, id: impl AsRef<str>) -> paths::users::UsersItem<A> {
        paths::users::UsersItem {
            route: self.route.literal("users").key(id.as_ref()),
        }
    }
}
