//! The commands other than the main one, and what all of them have in common.

mod fix;
pub(crate) mod lint;
pub(crate) mod terminal;
