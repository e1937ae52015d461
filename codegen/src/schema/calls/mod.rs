//! Calls: what the API is asked, whichever pages document it.
//!
//! Knows how the pages of one call go together; must not know how a page was read.

mod check;
mod exercise;
mod group;
mod key;
mod message;
mod permission;
mod query;
mod required;
mod value;

use super::operations::WeighedOperation;
use super::stated::Stated;

pub(super) use check::{Checked, PlacesOfCall, check};
pub(super) use group::Calls;

/// Puts operations together that are one call, and finds which arguments it must have.
pub(super) fn weigh<'f>(operations: Vec<WeighedOperation<'f>>, stated: &Stated<'_>) -> Calls<'f> {
    let groups = group::of(&operations, &stated.types);
    let operations = required::weigh(operations, &groups);
    Calls { operations, groups }
}
