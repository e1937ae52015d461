// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `tenants`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/tenants(handle)`.
pub struct TenantsWithHandle<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> TenantsWithHandle<A> {
    /// Creates a tenant that is not there, or changes one.
    ///
    /// `PATCH /tenants(handle='{handle}')`, see [`TENANT_UPSERT`](operations::TENANT_UPSERT)
    ///
    /// Gives `None` where the answer is 204: there is no content.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn update(&self, tenant: &models::Tenant) -> Call<A, Option<models::Tenant>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::TENANT_UPSERT).json(tenant)
    }

    /// The flats of a tenant.
    ///
    /// `GET /tenants(handle='{handle}')/flats`, see [`TENANT_LIST_FLATS`](operations::TENANT_LIST_FLATS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn list_flats(&self) -> Call<A, Collection<models::Flat>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("flats").call(Method::GET, &operations::TENANT_LIST_FLATS)
    }

    /// The path `/tenants(handle)/microsoft.graph.guest`.
    pub fn guest(&self) -> TenantsWithHandleGuest<A> {
        TenantsWithHandleGuest {
            route: self.route.literal("microsoft.graph.guest"),
        }
    }
}

/// The path `/tenants(handle)/microsoft.graph.guest`.
pub struct TenantsWithHandleGuest<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> TenantsWithHandleGuest<A> {
    /// Creates a guest that is not there, or changes one.
    ///
    /// `PATCH /tenants(handle='{handle}')/microsoft.graph.guest`, see [`GUEST_UPSERT`](operations::GUEST_UPSERT)
    ///
    /// Gives `None` where the answer is 204: there is no content.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn update(&self, guest: &models::Guest) -> Call<A, Option<models::Guest>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::PATCH, &operations::GUEST_UPSERT).json(guest)
    }
}

/// The path `/tenants/{id}`.
pub struct TenantsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> TenantsItem<A> {
    /// The flats of a tenant.
    ///
    /// `GET /tenants/{id}/flats`, see [`TENANT_LIST_FLATS`](operations::TENANT_LIST_FLATS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn list_flats(&self) -> Call<A, Collection<models::Flat>>
    where
        A: WorkOrApplication,
    {
        self.route.literal("flats").call(Method::GET, &operations::TENANT_LIST_FLATS)
    }
}
