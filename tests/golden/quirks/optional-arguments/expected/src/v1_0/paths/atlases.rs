// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `atlases`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/atlases/{id}`.
pub struct AtlasesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> AtlasesItem<A> {
    /// Lends an atlas.
    ///
    /// `POST /atlases/{id}/lend`, see [`ATLAS_LEND`](operations::ATLAS_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn lend(&self, parameters: impl Into<Extended<requests::Lend>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("lend")
            .call(Method::POST, &operations::ATLAS_LEND)
            .parameters(parameters.into())
    }
}
