// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves_new`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/new`.
pub struct ShelvesNew<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesNew<A> {
    /// The path `/shelves/new/documents/{id}`.
    pub fn documents(&self, id: impl AsRef<str>) -> ShelvesNewDocumentsItem<A> {
        ShelvesNewDocumentsItem {
            route: self.route.literal("documents").key(id.as_ref()),
        }
    }
}

/// The path `/shelves/new/documents/{id}`.
pub struct ShelvesNewDocumentsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesNewDocumentsItem<A> {
    /// One document.
    ///
    /// `GET /shelves/new/documents/{id}`, see [`SHELF_GET_DOCUMENTS`](operations::SHELF_GET_DOCUMENTS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, models::Document>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_GET_DOCUMENTS)
    }
}
