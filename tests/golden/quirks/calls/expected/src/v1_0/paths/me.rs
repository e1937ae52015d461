// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `me`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me`.
pub struct Me<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Me<A> {
    /// Who reads.
    ///
    /// `GET /me`, see [`READER_GET_ME`](operations::READER_GET_ME)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reader.Read`
    /// - personal account: `Reader.Read`
    /// - application: `Reader.Read.All`
    pub fn get(&self) -> Call<A, models::Reader> {
        self.route.call(Method::GET, &operations::READER_GET_ME)
    }

    /// The path `/me/shelf`.
    pub fn shelf(&self) -> MeShelf<A> {
        MeShelf {
            route: self.route.literal("shelf"),
        }
    }
}

/// The path `/me/shelf`.
pub struct MeShelf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MeShelf<A> {
    /// What stands on a shelf.
    ///
    /// `GET /me/shelf/documents`, see [`SHELF_LIST_DOCUMENTS`](operations::SHELF_LIST_DOCUMENTS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    pub fn list_documents(&self) -> Call<A, Collection<models::Document>> {
        self.route
            .literal("documents")
            .call(Method::GET, &operations::SHELF_LIST_DOCUMENTS)
    }
}
