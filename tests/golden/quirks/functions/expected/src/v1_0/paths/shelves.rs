// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves`.
pub struct Shelves<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelves<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ShelvesItem<A> {
        ShelvesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}`.
pub struct ShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItem<A> {
    /// The path `…/books`.
    pub fn books(&self) -> ShelvesItemBooks<A> {
        ShelvesItemBooks {
            route: self.route.literal("books"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/books`.
pub struct ShelvesItemBooks<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooks<A> {
    /// The path `…/$ref`.
    pub fn reference(&self) -> ShelvesItemBooksReference<A> {
        ShelvesItemBooksReference {
            route: self.route.literal("$ref"),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> ShelvesItemBooksItem<A> {
        ShelvesItemBooksItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/books/$ref`.
pub struct ShelvesItemBooksReference<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooksReference<A> {
    /// Put a book on another shelf.
    ///
    /// `POST /shelves/{id}/books/$ref`, see [`SHELVES_BOOKS_REFERENCE_ADD`](operations::SHELVES_BOOKS_REFERENCE_ADD)
    ///
    /// `object` is a model with its id, or a [`Reference`].
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /shelves/{id}/books/$ref", "/shelves/{id}/books/$ref"))]
    pub fn add(&self, object: impl Into<Reference>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::POST, &operations::SHELVES_BOOKS_REFERENCE_ADD)
            .reference(object.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/books/{id}`.
pub struct ShelvesItemBooksItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooksItem<A> {
    /// The path `…/$ref`.
    pub fn reference(&self) -> ShelvesItemBooksItemReference<A> {
        ShelvesItemBooksItemReference {
            route: self.route.literal("$ref"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/books/{id}/$ref`.
pub struct ShelvesItemBooksItemReference<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemBooksItemReference<A> {
    /// Take a book off.
    ///
    /// `DELETE /shelves/{id}/books/{id}/$ref`, see [`SHELVES_BOOKS_REFERENCE_REMOVE`](operations::SHELVES_BOOKS_REFERENCE_REMOVE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(
        alias("DELETE /shelves/{id}/books/{id}/$ref", "/shelves/{id}/books/{id}/$ref")
    )]
    pub fn remove(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::DELETE, &operations::SHELVES_BOOKS_REFERENCE_REMOVE)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
