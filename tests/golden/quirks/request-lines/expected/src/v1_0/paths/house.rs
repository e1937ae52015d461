// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house/{room_id}`.
pub struct HouseItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseItem<A> {
    /// The path `/house/{room_id}/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> HouseItemBooksItem<A> {
        HouseItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
}

/// The path `/house/{room_id}/books/{id}`.
pub struct HouseItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseItemBooksItem<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /house/{room-id}/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
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
