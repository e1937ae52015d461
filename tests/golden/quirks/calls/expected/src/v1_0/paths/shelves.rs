// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shelves`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}`.
pub struct ShelvesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItem<A> {
    /// Copy a shelf.
    ///
    /// `POST /shelves/{id}/copy`, see [`SHELF_COPY`](operations::SHELF_COPY)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: not supported
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

    /// What stands on a shelf.
    ///
    /// `GET /shelves/{id}/documents`, see [`SHELF_LIST_DOCUMENTS`](operations::SHELF_LIST_DOCUMENTS)
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

    /// Put a book on a shelf.
    ///
    /// `POST /shelves/{id}/documents`, see [`LIBRARY_PRINTING_BOOK_CREATE`](operations::LIBRARY_PRINTING_BOOK_CREATE)
    ///
    /// Takes and returns these types; [`cast`](crate::Model::cast) makes one the type of the argument:
    ///
    /// - [`microsoft.graph.book`](crate::v1_0::models::Book): [Create book](https://learn.microsoft.com/graph/api/library-printing-book-create?view=graph-rest-1.0)
    /// - [`microsoft.graph.map`](crate::v1_0::models::Map): [Create map](https://learn.microsoft.com/graph/api/library-printing-map-create?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: `Library.ReadWrite.All`
    pub fn create_documents(
        &self,
        document: &models::Document,
    ) -> Call<A, models::Document>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("documents")
            .call(Method::POST, &operations::LIBRARY_PRINTING_BOOK_CREATE)
            .json(document)
    }

    /// The path `/shelves/{id}/documents/{id}`.
    pub fn documents(&self, id: impl AsRef<str>) -> ShelvesItemDocumentsItem<A> {
        ShelvesItemDocumentsItem {
            route: self.route.literal("documents").key(id.as_ref()),
        }
    }

    /// The path `/shelves/{id}/documents/$count`.
    pub fn documents_count(&self) -> ShelvesItemDocumentsCount<A> {
        ShelvesItemDocumentsCount {
            route: self.route.literal("documents").literal("$count"),
        }
    }

    /// Say who has a document.
    ///
    /// `POST /shelves/{id}/documents/$ref`, see [`SHELF_LEND`](operations::SHELF_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.ReadWrite`
    /// - personal account: not supported
    /// - application: not supported
    pub fn create_documents_reference(&self, body: &Json) -> Call<A, ()>
    where
        A: OnlyWork,
    {
        self.route
            .literal("documents")
            .literal("$ref")
            .call(Method::POST, &operations::SHELF_LEND)
            .bytes("application/json", body.to_string().into())
    }

    /// The books on a shelf.
    ///
    /// `GET /shelves/{id}/documents/microsoft.graph.book`, see [`SHELF_BOOKS`](operations::SHELF_BOOKS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_documents_book(&self) -> Call<A, Collection<models::Book>>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("documents")
            .literal("microsoft.graph.book")
            .call(Method::GET, &operations::SHELF_BOOKS)
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
    pub fn newest(
        &self,
        count: impl AsRef<str>,
        kind: impl AsRef<str>,
    ) -> Call<A, Collection<models::Document>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "newest",
                &[("count", count.as_ref(), false), ("kind", kind.as_ref(), true)],
            )
            .call(Method::GET, &operations::SHELF_NEWEST)
    }
}

/// The path `/shelves/{id}/documents/$count`.
pub struct ShelvesItemDocumentsCount<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemDocumentsCount<A> {
    /// How many stand there.
    ///
    /// `GET /shelves/{id}/documents/$count`, see [`SHELF_COUNT`](operations::SHELF_COUNT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, i64>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHELF_COUNT)
    }
}

/// The path `/shelves/{id}/documents/{id}`.
pub struct ShelvesItemDocumentsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemDocumentsItem<A> {
    /// One document.
    ///
    /// `GET /shelves/{id}/documents/{id}`, see [`SHELF_GET_DOCUMENTS`](operations::SHELF_GET_DOCUMENTS)
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

    /// The path `/shelves/{id}/documents/{id}/scan`.
    pub fn scan(&self) -> ShelvesItemDocumentsItemScan<A> {
        ShelvesItemDocumentsItemScan {
            route: self.route.literal("scan"),
        }
    }
}

/// The path `/shelves/{id}/documents/{id}/scan`.
pub struct ShelvesItemDocumentsItemScan<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemDocumentsItemScan<A> {
    /// The path `/shelves/{id}/documents/{id}/scan/$value`.
    pub fn value(&self) -> ShelvesItemDocumentsItemScanValue<A> {
        ShelvesItemDocumentsItemScanValue {
            route: self.route.literal("$value"),
        }
    }
}

/// The path `/shelves/{id}/documents/{id}/scan/$value`.
pub struct ShelvesItemDocumentsItemScanValue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShelvesItemDocumentsItemScanValue<A> {
    /// The document as a picture.
    ///
    /// `GET /shelves/{id}/documents/{id}/scan/$value`, see [`DOCUMENT_SCAN`](operations::DOCUMENT_SCAN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn get(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::DOCUMENT_SCAN)
    }
}
