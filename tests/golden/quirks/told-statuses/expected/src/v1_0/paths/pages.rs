// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/pages`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/pages`.
pub struct Pages<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Pages<A> {
    /// Something is done.
    ///
    /// `POST /pages`, see [`PAGES_CREATE`](operations::PAGES_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("POST /pages", "/pages"))]
    pub fn create(&self, atlas: &models::Atlas) -> Call<A, models::Atlas>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::POST, &operations::PAGES_CREATE).json(atlas)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> PagesItem<A> {
        PagesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/pages/{id}`.
pub struct PagesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PagesItem<A> {
    /// Something is done.
    ///
    /// `PATCH /pages/{id}`, see [`PAGES_UPDATE`](operations::PAGES_UPDATE)
    ///
    /// Gives `None` where the answer is 204: there is no content. [`whole_response`](crate::runtime::Call::whole_response) has the status.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("PATCH /pages/{id}", "/pages/{id}"))]
    pub fn update(&self, atlas: &models::Atlas) -> Call<A, Option<models::Atlas>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::PAGES_UPDATE).json(atlas)
    }

    /// Something is done.
    ///
    /// `PUT /pages/{id}`, see [`PAGES_REPLACE`](operations::PAGES_REPLACE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("PUT /pages/{id}", "/pages/{id}"))]
    pub fn replace(&self, atlas: &models::Atlas) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PUT, &operations::PAGES_REPLACE).json(atlas)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
