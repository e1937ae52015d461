//! The way to a call.
//!
//! Knows the methods that lead there; must not know how they were named.

use super::builder::{CallPlan, Step};
use super::ident::Ident;

/// The way from the root to a call.
#[derive(Debug, Clone)]
pub(super) struct Chain {
    /// The methods, each with the number of values that it takes for the path.
    pub(super) links: Vec<(Ident, usize)>,
    /// The segments that they append.
    pub(super) steps: Vec<Step>,
    /// The call at the end.
    pub(super) call: CallPlan,
}
