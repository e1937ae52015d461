// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

pub mod assigned_license;
pub use assigned_license::AssignedLicense;
pub mod assigned_plan;
pub use assigned_plan::AssignedPlan;
pub mod capability_status;
pub use capability_status::CapabilityStatus;
pub mod directory_object;
pub use directory_object::DirectoryObject;
pub mod entity;
pub use entity::Entity;
pub mod license_units_detail;
pub use license_units_detail::LicenseUnitsDetail;
pub mod service_plan_info;
pub use service_plan_info::ServicePlanInfo;
pub mod subscribed_sku;
pub use subscribed_sku::SubscribedSku;
pub mod user;
pub use user::User;
