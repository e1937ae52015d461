// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.label`](crate::v1_0::models::Label), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/labels/{id}`.
pub struct Label<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Label<A> {
    /// label: draw.
    ///
    /// `POST /labels/{id}/draw`, see [`LABEL_DRAW`](operations::LABEL_DRAW)
    ///
    /// Sends `text/plain`.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Pantry.ReadWrite`
    /// - personal account: not supported
    /// - application: `Pantry.ReadWrite.All`
    #[doc(alias("POST /labels/{id}/draw", "/labels/{id}/draw"))]
    pub fn draw(&self, content: impl Into<Media>) -> Call<A, models::Label>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("draw")
            .call(Method::POST, &operations::LABEL_DRAW)
            .media(content.into(), "text/plain")
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
