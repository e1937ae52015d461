// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Every URL of Microsoft Graph beta, and the methods of [`Graph`](super::Graph) that call it.
//!
//! # `me`
//!
//! - `/me/assignLicense`: `.me()` POST [`.assign_license(AssignLicense { … })`](super::paths::users::UsersItem::assign_license)
//!
//! # `subscribedSkus`
//!
//! - `/subscribedSkus`: `.subscribed_skus()` GET [`.list()`](super::paths::subscribed_skus::SubscribedSkus::list)
//!
//! # `users`
//!
//! - `/users/{id}/assignLicense`: `.users().by_id(id)` POST [`.assign_license(AssignLicense { … })`](super::paths::users::UsersItem::assign_license)
