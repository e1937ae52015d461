//! The commands beside the main one.

pub(crate) mod lint;
