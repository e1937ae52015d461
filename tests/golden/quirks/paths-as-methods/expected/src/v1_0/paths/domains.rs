// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `domains`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/domains`.
pub struct Domains<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Domains<A> {
    /// What the lines below do.
    ///
    /// `GET /domains`, see [`DOMAIN_LIST`](operations::DOMAIN_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Domain.Read`
    /// - personal account: `Domain.Read`
    /// - application: `Domain.Read.All`
    #[doc(alias("GET /domains", "/domains"))]
    pub fn list(&self) -> Call<A, Collection<models::Domain>> {
        self.route.call(Method::GET, &operations::DOMAIN_LIST)
    }

    /// One of them, by `id`.
    ///
    /// Words in its place: `contoso.com`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::domain::Domain<A> {
        paths::domain::Domain {
            route: self.route.key(id.as_ref()),
        }
    }
}
