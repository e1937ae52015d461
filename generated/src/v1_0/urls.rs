// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Every URL of Microsoft Graph v1.0, and the methods of [`Graph`](super::Graph) that call it.
//!
//! # `groups`
//!
//! - `/groups/{id}/assignLicense`: `.groups().by_id(id)` POST [`.assign_license(AssignLicense { … })`](super::paths::group::Group::assign_license)
//!
//! # `me`
//!
//! - `/me`: `.me()` GET [`.get()`](super::paths::user::User::get), PATCH [`.update(&user)`](super::paths::user::User::update)
//! - `/me/assignLicense`: `.me()` POST [`.assign_license(AssignLicense { … })`](super::paths::user::User::assign_license)
//! - `/me/licenseDetails`: `.me().license_details()` GET [`.list()`](super::paths::user::LicenseDetailsCollection::list)
//! - `/me/memberOf`: `.me().member_of()` GET [`.list()`](super::paths::user::MemberOf::list)
//!
//! # `subscribedSkus`
//!
//! - `/subscribedSkus`: `.subscribed_skus()` GET [`.list()`](super::paths::subscribed_skus::SubscribedSkus::list)
//! - `/subscribedSkus/{id}`: `.subscribed_skus().by_id(id)` GET [`.get()`](super::paths::subscribed_sku::SubscribedSku::get)
//!
//! # `users`
//!
//! - `/users`: `.users()` GET [`.list()`](super::paths::users::Users::list)
//! - `/users/$count`: `.users()` GET [`.count()`](super::paths::users::Users::count)
//! - `/users/{id}`: `.users().by_id(id)` GET [`.get()`](super::paths::user::User::get), PATCH [`.update(&user)`](super::paths::user::User::update)
//! - `/users/{id}/assignLicense`: `.users().by_id(id)` POST [`.assign_license(AssignLicense { … })`](super::paths::user::User::assign_license)
//! - `/users/{id}/licenseDetails`: `.users().by_id(id).license_details()` GET [`.list()`](super::paths::user::LicenseDetailsCollection::list)
//! - `/users/{id}/memberOf`: `.users().by_id(id).member_of()` GET [`.list()`](super::paths::user::MemberOf::list)
//! - `/users/{id}/memberOf/$count`: `.users().by_id(id).member_of()` GET [`.count()`](super::paths::user::MemberOf::count)
//! - `/users/{id}/memberOf/microsoft.graph.group`: `.users().by_id(id).member_of().as_group()` GET [`.list()`](super::paths::user::MemberOfAsGroup::list)
//! - `/users/{id}/reprocessLicenseAssignment`: `.users().by_id(id)` POST [`.reprocess_license_assignment()`](super::paths::user::User::reprocess_license_assignment)
