// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/apples2`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/apples2`.
pub struct Apples2<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Apples2<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> Apples2Item<A> {
        Apples2Item {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/apples2/{id}`.
pub struct Apples2Item<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Apples2Item<A> {
    /// Do it.
    ///
    /// `GET /apples2/{id}`, see [`APPLES2_GET`](operations::APPLES2_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /apples2/{id}", "/apples2/{id}"))]
    pub fn get(&self) -> Call<A, models::Apple>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::APPLES2_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
