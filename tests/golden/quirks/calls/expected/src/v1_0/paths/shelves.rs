// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// The path `…/root`.
    pub fn root(&self) -> Root<A> {
        Root {
            route: self.route.literal("root"),
        }
    }

    /// One of them, by `id`.
    ///
    /// The pages also use `new`.
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

/// The path `/shelves/root`.
pub struct Root<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Root<A> {
    /// The item at a path below this one: `folder/file.txt`.
    pub fn by_path(&self, path: impl UrlValue) -> RootItem<A> {
        RootItem {
            route: self.route.item_path(&path.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/root:/{path}`.
pub struct RootItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RootItem<A> {
    /// The path `…/documents`.
    pub fn documents(&self) -> RootItemDocuments<A> {
        RootItemDocuments {
            route: self.route.literal("documents"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/root:/{path}:/documents`.
pub struct RootItemDocuments<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RootItemDocuments<A> {
    /// One document.
    ///
    /// `GET /shelves/root:/{path}:/documents`, see [`SHELVES_ROOT_DOCUMENTS_GET`](operations::SHELVES_ROOT_DOCUMENTS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(
        alias("GET /shelves/root:/{path}:/documents", "/shelves/root:/{path}:/documents")
    )]
    pub fn get(&self) -> Call<A, models::Document>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELVES_ROOT_DOCUMENTS_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
