// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house_rooms`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house/rooms/{room_id}`.
pub struct HouseRoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRoomsItem<A> {
    /// The path `/house/rooms/{room_id}/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> HouseRoomsItemBooksItem<A> {
        HouseRoomsItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
}

/// The path `/house/rooms/{room_id}/books/{id}`.
pub struct HouseRoomsItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRoomsItemBooksItem<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /house/rooms/{room-id}/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: `Book.Read`
    /// - application: `Book.Read.All`
    pub fn get(&self) -> Call<A, models::Book> {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }
}
