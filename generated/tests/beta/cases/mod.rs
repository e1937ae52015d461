// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The cases, area by area.

mod subscribedsku;
mod user;

/// The cases of all areas.
pub(crate) const AREAS: &[&[graph_core::examples::Case]] = &[
    subscribedsku::CASES,
    user::CASES,
];
