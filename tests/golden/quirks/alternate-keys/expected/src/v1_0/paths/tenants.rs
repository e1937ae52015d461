// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/tenants`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/tenants`.
pub struct Tenants<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Tenants<A> {
    /// The path `…(handle='{handle}')`.
    pub fn by_handle(&self, handle: impl AsRef<str>) -> paths::tenant::Tenant<A> {
        paths::tenant::Tenant {
            route: self.route.alternate_key(&[("handle", handle.as_ref(), true)]),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> TenantsItem<A> {
        TenantsItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/tenants/{id}`.
pub struct TenantsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> TenantsItem<A> {
    /// The path `…/flats`.
    pub fn flats(&self) -> TenantsItemFlats<A> {
        TenantsItemFlats {
            route: self.route.literal("flats"),
        }
    }
}

/// The path `/tenants/{id}/flats`.
pub struct TenantsItemFlats<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> TenantsItemFlats<A> {
    /// The flats of a tenant.
    ///
    /// `GET /tenants/{id}/flats`, see [`TENANTS_FLATS_LIST`](operations::TENANTS_FLATS_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /tenants/{id}/flats", "/tenants/{id}/flats"))]
    pub fn list(&self) -> Call<A, Collection<models::Flat>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::TENANTS_FLATS_LIST)
    }
}
