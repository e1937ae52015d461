// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.document`](crate::v1_0::models::Document), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}/documents/{id}`.
pub struct Document<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Document<A> {
    /// One document.
    ///
    /// `GET /shelves/new/documents/{id}`, see [`DOCUMENT_GET`](operations::DOCUMENT_GET)
    ///
    /// Also at:
    ///
    /// - `/shelves/{id}/documents/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(
        alias(
            "GET /shelves/new/documents/{id}",
            "/shelves/new/documents/{id}",
            "/shelves/{id}/documents/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Document>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::DOCUMENT_GET)
    }

    /// The path `…/scan`.
    pub fn scan(&self) -> Scan<A> {
        Scan {
            route: self.route.literal("scan"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/documents/{id}/scan`.
pub struct Scan<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Scan<A> {
    /// The path `…/$value`.
    pub fn value(&self) -> ScanValue<A> {
        ScanValue {
            route: self.route.literal("$value"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/shelves/{id}/documents/{id}/scan/$value`.
pub struct ScanValue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ScanValue<A> {
    /// The document as a picture.
    ///
    /// `GET /shelves/{id}/documents/{id}/scan/$value`, see [`DOCUMENT_SCAN_VALUE_GET`](operations::DOCUMENT_SCAN_VALUE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(
        alias(
            "GET /shelves/{id}/documents/{id}/scan/$value",
            "/shelves/{id}/documents/{id}/scan/$value"
        )
    )]
    pub fn get(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::DOCUMENT_SCAN_VALUE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
