// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/plans`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/plans`.
pub struct Plans<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Plans<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> PlansItem<A> {
        PlansItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/plans/{id}`.
pub struct PlansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> PlansItem<A> {
    /// map: open.
    ///
    /// `POST /plans/{id}/open`, see [`PLANS_OPEN`](operations::PLANS_OPEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /plans/{id}/open", "/plans/{id}/open"))]
    pub fn open(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("open").call(Method::POST, &operations::PLANS_OPEN)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
