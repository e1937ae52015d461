// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house_root`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house/root`.
pub struct HouseRoot<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRoot<A> {
    /// The path `/house/root:/{path}:`.
    pub fn item_path(&self, path: impl AsRef<str>) -> HouseRootItemPath<A> {
        HouseRootItemPath {
            route: self.route.item_path(path.as_ref()),
        }
    }
}

/// The path `/house/root:/{path}:`.
pub struct HouseRootItemPath<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRootItemPath<A> {
    /// The path `/house/root:/{path}:/book`.
    pub fn book(&self) -> HouseRootItemPathBook<A> {
        HouseRootItemPathBook {
            route: self.route.literal("book"),
        }
    }
}

/// The path `/house/root:/{path}:/book`.
pub struct HouseRootItemPathBook<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRootItemPathBook<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /house/root:/{book-path}:/book`, see [`BOOK_GET`](operations::BOOK_GET)
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
