// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.shelf`](crate::v1_0::models::Shelf), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}`.
pub struct Shelf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelf<A> {
    /// The owner of a shelf is no shelf.
    ///
    /// `GET /shelves/{id}`, see [`SHELF_GET`](operations::SHELF_GET)
    ///
    /// Other pages about this call:
    ///
    /// - [Get label](https://learn.microsoft.com/graph/api/label-get?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}", "/shelves/{id}"))]
    pub fn get(&self) -> Call<A, models::Shelf> {
        self.route.call(Method::GET, &operations::SHELF_GET)
    }

    /// The path `…/boxes`.
    pub fn boxes(&self) -> Boxes<A> {
        Boxes {
            route: self.route.literal("boxes"),
        }
    }

    /// The path `…/labels`.
    pub fn labels(&self) -> Labels<A> {
        Labels {
            route: self.route.literal("labels"),
        }
    }

    /// The path `…/notes`.
    pub fn notes(&self) -> Notes<A> {
        Notes {
            route: self.route.literal("notes"),
        }
    }

    /// The path `…/owner`.
    pub fn owner(&self) -> paths::owner::Owner<A> {
        paths::owner::Owner {
            route: self.route.literal("owner"),
        }
    }

    /// The path `…/settings`.
    pub fn settings(&self) -> paths::settings::Settings<A> {
        paths::settings::Settings {
            route: self.route.literal("settings"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/boxes`.
pub struct Boxes<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Boxes<A> {
    /// The page speaks of one, but there are many.
    ///
    /// `GET /shelves/{id}/boxes`, see [`BOX_LIST`](operations::BOX_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/boxes", "/shelves/{id}/boxes"))]
    pub fn list(&self) -> Call<A, Collection<models::BoxX>> {
        self.route.call(Method::GET, &operations::BOX_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/labels`.
pub struct Labels<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Labels<A> {
    /// The row lacks the word that says that there are many.
    ///
    /// `GET /shelves/{id}/labels`, see [`LABEL_LIST`](operations::LABEL_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/labels", "/shelves/{id}/labels"))]
    pub fn list(&self) -> Call<A, Collection<models::Label>> {
        self.route.call(Method::GET, &operations::LABEL_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/notes`.
pub struct Notes<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Notes<A> {
    /// Lists resources of the type [`microsoft.graph.note`](crate::v1_0::models::Note).
    ///
    /// `GET /shelves/{id}/notes`, see [`NOTE_LIST`](operations::NOTE_LIST)
    ///
    /// Returns these types, see [`downcast`](crate::Model::downcast):
    ///
    /// - [`microsoft.graph.fileNote`](crate::v1_0::models::FileNote): [List notes](https://learn.microsoft.com/graph/api/filenote-list?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/notes", "/shelves/{id}/notes"))]
    pub fn list(&self) -> Call<A, Collection<models::Note>> {
        self.route.call(Method::GET, &operations::NOTE_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::note::Note<A> {
        paths::note::Note {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
