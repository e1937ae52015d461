// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `office_configuration`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/officeConfiguration`.
pub struct OfficeConfiguration<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> OfficeConfiguration<A> {
    /// The path `…/clientConfigurations`.
    pub fn client_configurations(&self) -> ClientConfigurations<A> {
        ClientConfigurations {
            route: self.route.literal("clientConfigurations"),
        }
    }
}

/// The path `/officeConfiguration/clientConfigurations`.
pub struct ClientConfigurations<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ClientConfigurations<A> {
    /// What the lines below do.
    ///
    /// `POST /officeConfiguration/clientConfigurations/microsoft.management.services.api.updatePriorities`, see [`OFFICE_CONFIGURATION_CLIENT_CONFIGURATIONS_UPDATE_PRIORITIES`](operations::OFFICE_CONFIGURATION_CLIENT_CONFIGURATIONS_UPDATE_PRIORITIES)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite`
    /// - personal account: `DeviceManagementConfiguration.ReadWrite`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    #[doc(
        alias(
            "POST /officeConfiguration/clientConfigurations/microsoft.management.services.api.updatePriorities",
            "/officeConfiguration/clientConfigurations/microsoft.management.services.api.updatePriorities"
        )
    )]
    pub fn update_priorities(&self) -> Call<A, ()> {
        self.route
            .literal("microsoft.management.services.api.updatePriorities")
            .call(
                Method::POST,
                &operations::OFFICE_CONFIGURATION_CLIENT_CONFIGURATIONS_UPDATE_PRIORITIES,
            )
    }
}
