// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.note`](crate::v1_0::models::Note), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/readers/{id}/notes/{id}`.
pub struct Note<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Note<A> {
    /// Reads a note.
    ///
    /// `GET /readers/{id}/notes/last`, see [`NOTE_GET`](operations::NOTE_GET)
    ///
    /// Also at:
    ///
    /// - `/readers/{id}/notes/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /readers/{id}/notes/last",
            "/readers/{id}/notes/last",
            "/readers/{id}/notes/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Note>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::NOTE_GET)
    }

    /// Folds a note.
    ///
    /// `POST /readers/{id}/notes/{id}/fold`, see [`NOTE_FOLD`](operations::NOTE_FOLD)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /readers/{id}/notes/{id}/fold", "/readers/{id}/notes/{id}/fold"))]
    pub fn fold(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("fold").call(Method::POST, &operations::NOTE_FOLD)
    }

    /// Prints a note.
    ///
    /// `POST /readers/{id}/notes/{id}/print()`, see [`NOTE_PRINT`](operations::NOTE_PRINT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "POST /readers/{id}/notes/{id}/print()",
            "/readers/{id}/notes/{id}/print()"
        )
    )]
    pub fn print(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.function("print", &[]).call(Method::POST, &operations::NOTE_PRINT)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
