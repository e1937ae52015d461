// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.note`](crate::v1_0::models::Note), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shelves/{id}/notes/{id}`.
pub struct Note<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Note<A> {
    /// Gets a [`microsoft.graph.note`](crate::v1_0::models::Note).
    ///
    /// `GET /shelves/{id}/notes/{id}`, see [`NOTE_GET`](operations::NOTE_GET)
    ///
    /// Returns these types, see [`downcast`](crate::Model::downcast):
    ///
    /// - [`microsoft.graph.fileNote`](crate::v1_0::models::FileNote): [Get note](https://learn.microsoft.com/graph/api/filenote-get?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: `Library.Read`
    /// - application: `Library.Read.All`
    #[doc(alias("GET /shelves/{id}/notes/{id}", "/shelves/{id}/notes/{id}"))]
    pub fn get(&self) -> Call<A, models::Note> {
        self.route.call(Method::GET, &operations::NOTE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
