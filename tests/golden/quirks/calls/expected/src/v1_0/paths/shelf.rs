// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.shelf`](crate::v1_0::models::Shelf), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/shelves/{id}`
/// - `/me/shelf`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Shelf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Shelf<A> {
    /// Copy a shelf.
    ///
    /// `POST /shelves/{id}/copy`, see [`SHELF_COPY`](operations::SHELF_COPY)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: not supported
    ///
    /// Not documented for `/me/shelf`.
    #[doc(alias("POST /shelves/{id}/copy", "/shelves/{id}/copy"))]
    pub fn copy(
        &self,
        parameters: impl Into<Extended<requests::Copy>>,
    ) -> Call<A, Monitor>
    where
        A: OnlyWork,
    {
        self.route
            .literal("copy")
            .call(Method::POST, &operations::SHELF_COPY)
            .parameters(parameters.into())
    }

    /// What came last.
    ///
    /// `GET /shelves/{id}/newest(count={count},kind='{kind}')`, see [`SHELF_NEWEST`](operations::SHELF_NEWEST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    ///
    /// Not documented for `/me/shelf`.
    #[doc(
        alias(
            "GET /shelves/{id}/newest(count={count},kind={kind})",
            "/shelves/{id}/newest(count={count},kind={kind})"
        )
    )]
    pub fn newest(
        &self,
        count: impl UrlValue,
        kind: impl UrlValue,
    ) -> Call<A, Collection<models::Document>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "newest",
                &[("count", &count.to_text(), false), ("kind", &kind.to_text(), true)],
            )
            .call(Method::GET, &operations::SHELF_NEWEST)
    }

    /// The path `…/documents`.
    pub fn documents(&self) -> Documents<A> {
        Documents {
            route: self.route.literal("documents"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/shelves/{id}/documents`
/// - `/me/shelf/documents`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Documents<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Documents<A> {
    /// What stands on a shelf.
    ///
    /// `GET /shelves/{id}/documents`, see [`DOCUMENT_LIST`](operations::DOCUMENT_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/shelf/documents`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /shelves/{id}/documents",
            "/shelves/{id}/documents",
            "/me/shelf/documents"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Document>> {
        self.route.call(Method::GET, &operations::DOCUMENT_LIST)
    }

    /// Creates a [`microsoft.graph.document`](crate::v1_0::models::Document).
    ///
    /// `POST /shelves/{id}/documents`, see [`DOCUMENT_CREATE`](operations::DOCUMENT_CREATE)
    ///
    /// Takes and returns these types, see [`downcast`](crate::Model::downcast):
    ///
    /// - [`microsoft.graph.book`](crate::v1_0::models::Book): [Create book](https://learn.microsoft.com/graph/api/library-printing-book-create?view=graph-rest-1.0)
    /// - [`microsoft.graph.map`](crate::v1_0::models::Map): [Create map](https://learn.microsoft.com/graph/api/library-printing-map-create?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: `Library.ReadWrite.All`
    ///
    /// Not documented for `/me/shelf/documents`.
    #[doc(alias("POST /shelves/{id}/documents", "/shelves/{id}/documents"))]
    pub fn create(
        &self,
        document: &impl Extends<models::Document>,
    ) -> Call<A, models::Document>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::POST, &operations::DOCUMENT_CREATE)
            .json_as::<models::Document>(document)
    }

    /// How many stand there.
    ///
    /// `GET /shelves/{id}/documents/$count`, see [`DOCUMENT_COUNT`](operations::DOCUMENT_COUNT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    ///
    /// Not documented for `/me/shelf/documents`.
    #[doc(alias("GET /shelves/{id}/documents/$count", "/shelves/{id}/documents/$count"))]
    pub fn count(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.literal("$count").call(Method::GET, &operations::DOCUMENT_COUNT)
    }

    /// The path `…/$ref`.
    pub fn reference(&self) -> DocumentsReference<A> {
        DocumentsReference {
            route: self.route.literal("$ref"),
        }
    }

    /// The path `…/microsoft.graph.book`.
    pub fn as_book(&self) -> DocumentsAsBook<A> {
        DocumentsAsBook {
            route: self.route.literal("microsoft.graph.book"),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> paths::document::Document<A> {
        paths::document::Document {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/documents/$ref`.
pub struct DocumentsReference<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DocumentsReference<A> {
    /// Say who has a document.
    ///
    /// `POST /shelves/{id}/documents/$ref`, see [`SHELF_DOCUMENTS_REFERENCE_ADD`](operations::SHELF_DOCUMENTS_REFERENCE_ADD)
    ///
    /// `object` is a model with its id, or a [`Reference`].
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: not supported
    #[doc(alias("POST /shelves/{id}/documents/$ref", "/shelves/{id}/documents/$ref"))]
    pub fn add(&self, object: impl Into<Reference>) -> Call<A, ()>
    where
        A: OnlyWork,
    {
        self.route
            .call(Method::POST, &operations::SHELF_DOCUMENTS_REFERENCE_ADD)
            .reference(object.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/documents/microsoft.graph.book`.
pub struct DocumentsAsBook<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DocumentsAsBook<A> {
    /// The books on a shelf.
    ///
    /// `GET /shelves/{id}/documents/microsoft.graph.book`, see [`BOOK_LIST`](operations::BOOK_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(
        alias(
            "GET /shelves/{id}/documents/microsoft.graph.book",
            "/shelves/{id}/documents/microsoft.graph.book"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Book>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
