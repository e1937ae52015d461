// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `pages`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/pages/{id}`.
pub struct PagesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PagesItem<A> {
    /// Something is done.
    ///
    /// `PATCH /pages/{id}`, see [`PAGE_UPDATE`](operations::PAGE_UPDATE)
    ///
    /// Gives `None` where the answer is 204: there is no content.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn update(&self, atlas: &models::Atlas) -> Call<A, Option<models::Atlas>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::PAGE_UPDATE).json(atlas)
    }

    /// Something is done.
    ///
    /// `PUT /pages/{id}`, see [`PAGE_PUT`](operations::PAGE_PUT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn replace(&self, atlas: &models::Atlas) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PUT, &operations::PAGE_PUT).json(atlas)
    }
}
