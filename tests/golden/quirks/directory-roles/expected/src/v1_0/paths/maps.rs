// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/maps`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/maps`.
pub struct Maps<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Maps<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> MapsItem<A> {
        MapsItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/maps/{id}`.
pub struct MapsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MapsItem<A> {
    /// map: open.
    ///
    /// `POST /maps/{id}/open`, see [`MAPS_OPEN`](operations::MAPS_OPEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /maps/{id}/open", "/maps/{id}/open"))]
    pub fn open(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("open").call(Method::POST, &operations::MAPS_OPEN)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
