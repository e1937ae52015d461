// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/globes`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/globes`.
pub struct Globes<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Globes<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> GlobesItem<A> {
        GlobesItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/globes/{id}`.
pub struct GlobesItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> GlobesItem<A> {
    /// map: open.
    ///
    /// `POST /globes/{id}/open`, see [`GLOBES_OPEN`](operations::GLOBES_OPEN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("POST /globes/{id}/open", "/globes/{id}/open"))]
    pub fn open(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route.literal("open").call(Method::POST, &operations::GLOBES_OPEN)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
