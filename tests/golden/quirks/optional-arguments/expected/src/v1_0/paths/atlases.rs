// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/atlases`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/atlases`.
pub struct Atlases<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Atlases<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> AtlasesItem<A> {
        AtlasesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/atlases/{id}`.
pub struct AtlasesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> AtlasesItem<A> {
    /// Lends an atlas.
    ///
    /// `POST /atlases/{id}/lend`, see [`ATLASES_LEND`](operations::ATLASES_LEND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /atlases/{id}/lend", "/atlases/{id}/lend"))]
    pub fn lend(&self, parameters: impl Into<Extended<requests::Lend>>) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("lend")
            .call(Method::POST, &operations::ATLASES_LEND)
            .parameters(parameters.into())
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
