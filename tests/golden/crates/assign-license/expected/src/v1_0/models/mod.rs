// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Types.

pub mod age_group;
pub use age_group::AgeGroup;
pub mod assigned_license;
pub use assigned_license::AssignedLicense;
pub mod user;
pub use user::User;
