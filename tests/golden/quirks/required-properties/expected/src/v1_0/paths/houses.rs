// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/houses`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/houses`.
pub struct Houses<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Houses<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> HousesItem<A> {
        HousesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/houses/{id}`.
pub struct HousesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HousesItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> HousesItemBooks<A> {
        HousesItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/houses/{id}/books`.
pub struct HousesItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HousesItemBooks<A> {
    /// Add book to a house.
    ///
    /// `POST /houses/{id}/books`, see [`HOUSES_BOOKS_CREATE`](operations::HOUSES_BOOKS_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.ReadWrite`
    /// - personal account: not supported
    /// - application: `Book.ReadWrite.All`
    #[doc(alias("POST /houses/{id}/books", "/houses/{id}/books"))]
    pub fn create(&self, book: &models::Book) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::HOUSES_BOOKS_CREATE).json(book)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
