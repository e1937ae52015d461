// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/berries2`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/berries2`.
pub struct Berries2<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Berries2<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> Berries2Item<A> {
        Berries2Item {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/berries2/{id}`.
pub struct Berries2Item<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Berries2Item<A> {
    /// Do it.
    ///
    /// `GET /berries2/{id}`, see [`BERRIES2_GET`](operations::BERRIES2_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /berries2/{id}", "/berries2/{id}"))]
    pub fn get(&self) -> Call<A, models::Berry>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BERRIES2_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
