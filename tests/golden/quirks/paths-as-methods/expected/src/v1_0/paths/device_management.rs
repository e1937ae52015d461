// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `device_management`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/deviceManagement`.
pub struct DeviceManagement<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DeviceManagement<A> {
    /// The path `…/deviceConfigurations`.
    pub fn device_configurations(&self) -> DeviceConfigurations<A> {
        DeviceConfigurations {
            route: self.route.literal("deviceConfigurations"),
        }
    }
}

/// The path `/deviceManagement/deviceConfigurations`.
pub struct DeviceConfigurations<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DeviceConfigurations<A> {
    /// What the lines below do.
    ///
    /// `GET /deviceManagement/deviceConfigurations`, see [`DEVICE_CONFIGURATION_LIST`](operations::DEVICE_CONFIGURATION_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `DeviceManagementConfiguration.Read`
    /// - personal account: `DeviceManagementConfiguration.Read`
    /// - application: `DeviceManagementConfiguration.Read.All`
    #[doc(
        alias(
            "GET /deviceManagement/deviceConfigurations",
            "/deviceManagement/deviceConfigurations"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::DeviceConfiguration>> {
        self.route.call(Method::GET, &operations::DEVICE_CONFIGURATION_LIST)
    }

    /// What the lines below do.
    ///
    /// `POST /deviceManagement/deviceConfigurations`, see [`DEVICE_CONFIGURATION_CREATE`](operations::DEVICE_CONFIGURATION_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite`
    /// - personal account: `DeviceManagementConfiguration.ReadWrite`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    #[doc(
        alias(
            "POST /deviceManagement/deviceConfigurations",
            "/deviceManagement/deviceConfigurations"
        )
    )]
    pub fn create(&self) -> Call<A, models::DeviceConfiguration> {
        self.route.call(Method::POST, &operations::DEVICE_CONFIGURATION_CREATE)
    }

    /// One of them, by `deviceConfigurationId`.
    pub fn by_id(
        &self,
        id: impl AsRef<str>,
    ) -> paths::device_configuration::DeviceConfiguration<A> {
        paths::device_configuration::DeviceConfiguration {
            route: self.route.key(id.as_ref()),
        }
    }
}
