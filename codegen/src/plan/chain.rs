//! The way to a call.
//!
//! Knows the methods that lead there; must not know how they were named.

use crate::schema::Call;

use super::builder::{CallPlan, Step};
use super::ident::Ident;

/// The way from the root to a call.
#[derive(Debug, Clone)]
pub(super) struct Chain<'s> {
    /// The methods, each with the values that it takes for the path.
    pub(super) links: Vec<(Ident, Vec<Value>)>,
    /// The segments that they append.
    pub(super) steps: Vec<Step>,
    /// The call at the end.
    pub(super) call: CallPlan,
    /// The call of the schema that it was planned for.
    pub(super) made: &'s Call,
}

/// A value for the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// Any.
    Any,
    /// This one, which the page shows in the place of a key.
    Fixed(String),
}
