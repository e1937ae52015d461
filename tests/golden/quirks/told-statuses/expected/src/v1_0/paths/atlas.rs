// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.atlas`](crate::v1_0::models::Atlas), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/atlases/{id}`.
pub struct Atlas<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Atlas<A> {
    /// Something is done.
    ///
    /// `PATCH /atlases/{id}`, see [`ATLAS_UPDATE`](operations::ATLAS_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("PATCH /atlases/{id}", "/atlases/{id}"))]
    pub fn update(&self, atlas: &models::Atlas) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::ATLAS_UPDATE).json(atlas)
    }

    /// Something is done.
    ///
    /// `PUT /atlases/{id}`, see [`ATLAS_REPLACE`](operations::ATLAS_REPLACE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("PUT /atlases/{id}", "/atlases/{id}"))]
    pub fn replace(&self, atlas: &models::Atlas) -> Call<A, models::Atlas>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PUT, &operations::ATLAS_REPLACE).json(atlas)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
