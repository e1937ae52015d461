// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves_root`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/root`.
pub struct ShelvesRoot<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesRoot<A> {
    /// The path `/shelves/root:/{path}:`.
    pub fn item_path(&self, path: impl AsRef<str>) -> ShelvesRootItemPath<A> {
        ShelvesRootItemPath {
            route: self.route.item_path(path.as_ref()),
        }
    }
}

/// The path `/shelves/root:/{path}:`.
pub struct ShelvesRootItemPath<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesRootItemPath<A> {
    /// The path `/shelves/root:/{path}:/documents`.
    pub fn documents(&self) -> ShelvesRootItemPathDocuments<A> {
        ShelvesRootItemPathDocuments {
            route: self.route.literal("documents"),
        }
    }
}

/// The path `/shelves/root:/{path}:/documents`.
pub struct ShelvesRootItemPathDocuments<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesRootItemPathDocuments<A> {
    /// One document.
    ///
    /// `GET /shelves/root:/{path}:/documents`, see [`SHELF_GET_DOCUMENTS`](operations::SHELF_GET_DOCUMENTS)
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
