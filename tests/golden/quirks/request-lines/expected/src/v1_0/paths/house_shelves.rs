// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house_shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house/shelves/{shelf_name}`.
pub struct HouseShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseShelvesItem<A> {
    /// The path `/house/shelves/{shelf_name}/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> HouseShelvesItemBooksItem<A> {
        HouseShelvesItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }

    /// The path `/house/shelves/{shelf_name}/shelves/{id}`.
    pub fn shelves(&self, id: impl AsRef<str>) -> HouseShelvesItemShelvesItem<A> {
        HouseShelvesItemShelvesItem {
            route: self.route.literal("shelves").key(id.as_ref()),
        }
    }
}

/// The path `/house/shelves/{shelf_name}/shelves/{id}`.
pub struct HouseShelvesItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseShelvesItemShelvesItem<A> {
    /// The path `/house/shelves/{shelf_name}/shelves/{id}/shelves/{id}`.
    pub fn shelves(
        &self,
        id: impl AsRef<str>,
    ) -> HouseShelvesItemShelvesItemShelvesItem<A> {
        HouseShelvesItemShelvesItemShelvesItem {
            route: self.route.literal("shelves").key(id.as_ref()),
        }
    }
}

/// The path `/house/shelves/{shelf_name}/shelves/{id}/shelves/{id}`.
pub struct HouseShelvesItemShelvesItemShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseShelvesItemShelvesItemShelvesItem<A> {
    /// The path `/house/shelves/{shelf_name}/shelves/{id}/shelves/{id}/books/{id}`.
    pub fn books(
        &self,
        id: impl AsRef<str>,
    ) -> HouseShelvesItemShelvesItemShelvesItemBooksItem<A> {
        HouseShelvesItemShelvesItemShelvesItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
}

/// The path `/house/shelves/{shelf_name}/shelves/{id}/shelves/{id}/books/{id}`.
pub struct HouseShelvesItemShelvesItemShelvesItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseShelvesItemShelvesItemShelvesItemBooksItem<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /house/shelves/{id}/shelves/{id}/shelves/{id}/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
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

/// The path `/house/shelves/{shelf_name}/books/{id}`.
pub struct HouseShelvesItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseShelvesItemBooksItem<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /house/shelves/{shelf name}/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
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
