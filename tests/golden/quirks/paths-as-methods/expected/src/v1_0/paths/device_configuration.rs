// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `device_configuration`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/deviceManagement/deviceConfigurations/{deviceConfigurationId}`.
pub struct DeviceConfiguration<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DeviceConfiguration<A> {
    /// What the lines below do.
    ///
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}`, see [`DEVICE_CONFIGURATION_GET`](operations::DEVICE_CONFIGURATION_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `DeviceManagementConfiguration.Read`
    /// - personal account: `DeviceManagementConfiguration.Read`
    /// - application: `DeviceManagementConfiguration.Read.All`
    #[doc(
        alias(
            "GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}",
            "/deviceManagement/deviceConfigurations/{deviceConfigurationId}"
        )
    )]
    pub fn get(&self) -> Call<A, models::DeviceConfiguration> {
        self.route.call(Method::GET, &operations::DEVICE_CONFIGURATION_GET)
    }

    /// What the lines below do.
    ///
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.assign`, see [`DEVICE_CONFIGURATION_ASSIGN`](operations::DEVICE_CONFIGURATION_ASSIGN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite`
    /// - personal account: `DeviceManagementConfiguration.ReadWrite`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    #[doc(
        alias(
            "POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.assign",
            "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.assign"
        )
    )]
    pub fn assign(&self) -> Call<A, ()> {
        self.route
            .literal("microsoft.graph.assign")
            .call(Method::POST, &operations::DEVICE_CONFIGURATION_ASSIGN)
    }
}
