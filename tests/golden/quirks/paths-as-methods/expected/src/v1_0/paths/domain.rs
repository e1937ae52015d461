// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `domain`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/domains/{id}`.
pub struct Domain<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Domain<A> {
    /// What the lines below do.
    ///
    /// `GET /domains/{id}`, see [`DOMAIN_GET`](operations::DOMAIN_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Domain.Read`
    /// - personal account: `Domain.Read`
    /// - application: `Domain.Read.All`
    #[doc(alias("GET /domains/{id}", "/domains/{id}"))]
    pub fn get(&self) -> Call<A, models::Domain> {
        self.route.call(Method::GET, &operations::DOMAIN_GET)
    }

    /// The path `…/serviceConfigurationRecords`.
    pub fn service_configuration_records(&self) -> ServiceConfigurationRecords<A> {
        ServiceConfigurationRecords {
            route: self.route.literal("serviceConfigurationRecords"),
        }
    }
}

/// The path `/domains/{id}/serviceConfigurationRecords`.
pub struct ServiceConfigurationRecords<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ServiceConfigurationRecords<A> {
    /// What the lines below do.
    ///
    /// `GET /domains/contoso.com/serviceConfigurationRecords`, see [`DNS_RECORD_LIST`](operations::DNS_RECORD_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Domain.Read`
    /// - personal account: `Domain.Read`
    /// - application: `Domain.Read.All`
    #[doc(
        alias(
            "GET /domains/contoso.com/serviceConfigurationRecords",
            "/domains/contoso.com/serviceConfigurationRecords"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::DnsRecord>> {
        self.route.call(Method::GET, &operations::DNS_RECORD_LIST)
    }
}
