// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `people`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/people/{id}`.
pub struct PeopleItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PeopleItem<A> {
    /// The path `/people/{id}/books/{id}`.
    pub fn books(&self, id: impl AsRef<str>) -> PeopleItemBooksItem<A> {
        PeopleItemBooksItem {
            route: self.route.literal("books").key(id.as_ref()),
        }
    }
}

/// The path `/people/{id}/books/{id}`.
pub struct PeopleItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PeopleItemBooksItem<A> {
    /// Get book.
    ///
    /// `GET /people/{id}/books/{id}`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: not supported
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// The path `/people/{id}/books/{id}/find`.
    pub fn find(&self) -> PeopleItemBooksItemFind<A> {
        PeopleItemBooksItemFind {
            route: self.route.literal("find"),
        }
    }
}

/// The path `/people/{id}/books/{id}/find`.
pub struct PeopleItemBooksItemFind<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PeopleItemBooksItemFind<A> {
    /// Find book.
    ///
    /// `GET /people/{id}/books/{id}/find`, see [`BOOK_FIND`](operations::BOOK_FIND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: not supported
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::BOOK_FIND)
    }
}
