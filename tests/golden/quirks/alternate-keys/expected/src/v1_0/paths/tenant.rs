// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.tenant`](crate::v1_0::models::Tenant), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The builder of these paths:
///
/// - `/tenants(handle='{handle}')`
/// - `/tenants/{id}`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Tenant<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Tenant<A> {
    /// Creates a tenant that is not there, or changes one.
    ///
    /// `PATCH /tenants(handle='{handle}')`, see [`TENANT_UPDATE`](operations::TENANT_UPDATE)
    ///
    /// Gives `None` where the answer is 204: there is no content. [`whole_response`](crate::runtime::Call::whole_response) has the status.
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    ///
    /// Not documented for `/tenants/{id}`.
    #[doc(alias("PATCH /tenants(handle={handle})", "/tenants(handle={handle})"))]
    pub fn update(
        &self,
        tenant: &impl Extends<models::Tenant>,
    ) -> Call<A, Option<models::Tenant>>
    where
        A: WorkOrApplication,
    {
        self.route
            .call(Method::PATCH, &operations::TENANT_UPDATE)
            .json_as::<models::Tenant>(tenant)
    }

    /// The path `…/flats`.
    pub fn flats(&self) -> Flats<A> {
        Flats {
            route: self.route.literal("flats"),
        }
    }

    /// The path `…/microsoft.graph.guest`.
    pub fn as_guest(&self) -> paths::guest::Guest<A> {
        paths::guest::Guest {
            route: self.route.literal("microsoft.graph.guest"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The builder of these paths:
///
/// - `/tenants(handle='{handle}')/flats`
/// - `/tenants/{id}/flats`
///
/// Other paths to the same kind of resource lead here as well. Each method lists the paths for which its call is documented.
pub struct Flats<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Flats<A> {
    /// The flats of a tenant.
    ///
    /// `GET /tenants(handle='{handle}')/flats`, see [`FLAT_LIST`](operations::FLAT_LIST)
    ///
    /// Also at:
    ///
    /// - `/tenants/{id}/flats`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(
        alias(
            "GET /tenants(handle={handle})/flats",
            "/tenants(handle={handle})/flats",
            "/tenants/{id}/flats"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Flat>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::FLAT_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
