// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

/// The type `microsoft.graph.assignedLicense` and its properties.
pub mod assigned_license;
pub use assigned_license::AssignedLicense;
/// The type `microsoft.graph.assignedPlan` and its properties.
pub mod assigned_plan;
pub use assigned_plan::AssignedPlan;
/// The enum `microsoft.graph.capabilityStatus`.
pub mod capability_status;
pub use capability_status::CapabilityStatus;
/// The type `microsoft.graph.directoryObject` and its properties.
pub mod directory_object;
pub use directory_object::DirectoryObject;
/// The type `microsoft.graph.entity` and its properties.
pub mod entity;
pub use entity::Entity;
/// The type `microsoft.graph.licenseUnitsDetail` and its properties.
pub mod license_units_detail;
pub use license_units_detail::LicenseUnitsDetail;
/// The type `microsoft.graph.servicePlanInfo` and its properties.
pub mod service_plan_info;
pub use service_plan_info::ServicePlanInfo;
/// The type `microsoft.graph.subscribedSku` and its properties.
pub mod subscribed_sku;
pub use subscribed_sku::SubscribedSku;
/// The type `microsoft.graph.user` and its properties.
pub mod user;
pub use user::User;
