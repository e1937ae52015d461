// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/lamps`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/lamps`.
pub struct Lamps<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lamps<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> LampsItem<A> {
        LampsItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}`.
pub struct LampsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItem<A> {
    /// Fetch a lamp.
    ///
    /// `GET /lamps/{id}`, see [`LAMPS_GET`](operations::LAMPS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}", "/lamps/{id}"))]
    pub fn get(&self) -> Call<A, Json>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
