//! What names, types and links are found by.
//!
//! Knows where to look; must not know what is looked for.

use super::docs::Links;
use super::documentation::Documentation;
use super::types::Types;

/// What is needed to name pages and types, and to link to them.
#[derive(Clone, Copy)]
pub(super) struct Sources<'a, 's> {
    pub(super) documentation: &'a Documentation<'s>,
    pub(super) types: &'a Types<'s>,
    pub(super) links: &'a Links,
}
