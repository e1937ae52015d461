// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

/// The enum `microsoft.graph.ageGroup`.
pub mod age_group;
pub use age_group::AgeGroup;
/// The type `microsoft.graph.assignedLicense` and its properties.
pub mod assigned_license;
pub use assigned_license::AssignedLicense;
/// The type `microsoft.graph.user` and its properties.
pub mod user;
pub use user::User;
