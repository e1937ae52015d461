// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/things2`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/things2`.
pub struct Things2<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Things2<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> Things2Item<A> {
        Things2Item {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/things2/{id}`.
pub struct Things2Item<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Things2Item<A> {
    /// Do it.
    ///
    /// `GET /things2/{id}`, see [`THINGS2_GET`](operations::THINGS2_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /things2/{id}", "/things2/{id}"))]
    pub fn get(&self) -> Call<A, models::Thing>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::THINGS2_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
