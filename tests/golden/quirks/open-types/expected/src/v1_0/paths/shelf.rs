// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.shelf`](crate::v1_0::models::Shelf), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}`.
pub struct Shelf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelf<A> {
    /// What a shelf holds.
    ///
    /// `GET /shelves/{id}`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shelf.Read`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`
    #[doc(alias("GET /shelves/{id}", "/shelves/{id}"))]
    pub fn get(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }

    /// What a shelf holds.
    ///
    /// `PATCH /shelves/{id}`, see [`SHELF_UPDATE`](operations::SHELF_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Shelf.Read`
    /// - personal account: not supported
    /// - application: `Shelf.Read.All`
    #[doc(alias("PATCH /shelves/{id}", "/shelves/{id}"))]
    pub fn update(&self) -> Call<A, models::Shelf>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::SHELF_UPDATE)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
