// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house_row`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house/row(place)`.
pub struct HouseRow<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRow<A> {
    /// The path `/house/row(place)/book`.
    pub fn book(&self) -> HouseRowBook<A> {
        HouseRowBook {
            route: self.route.literal("book"),
        }
    }
}

/// The path `/house/row(place)/book`.
pub struct HouseRowBook<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseRowBook<A> {
    /// One book, by all ways that lead to it.
    ///
    /// `GET /house/row(place='{place}')/book`, see [`BOOK_GET`](operations::BOOK_GET)
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
