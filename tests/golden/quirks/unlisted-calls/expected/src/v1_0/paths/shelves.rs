// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// All shelves of the library.
    ///
    /// `GET /shelves`, see [`SHELF_LIST`](operations::SHELF_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves", "/shelves"))]
    pub fn list(&self) -> Call<A, Collection<models::Shelf>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_LIST)
    }

    /// Puts up a new shelf.
    ///
    /// `POST /shelves`, see [`SHELF_CREATE`](operations::SHELF_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: `Library.ReadWrite.All`
    #[doc(alias("POST /shelves", "/shelves"))]
    pub fn create(&self, shelf: &models::Shelf) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::SHELF_CREATE).json(shelf)
    }

    /// No page lists this call; an example of [List shelves](https://learn.microsoft.com/graph/api/shelf-list?view=graph-rest-1.0) makes it.
    ///
    /// `GET /shelves/$count`, see [`SHELF_COUNT`](operations::SHELF_COUNT)
    ///
    /// Least privileged permission for the calls that the page lists:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/$count", "/shelves/$count"))]
    pub fn count(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.literal("$count").call(Method::GET, &operations::SHELF_COUNT)
    }

    /// One of them, by `shelf-id` or `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::shelf::Shelf<A> {
        paths::shelf::Shelf {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
