//! The way to a call.
//!
//! Knows the methods that lead there; must not know how they were named.

use crate::schema::Call;

use super::builder::{BodyArgument, QueryArgument, Step};
use super::ident::Ident;

/// The way from the root to a call.
#[derive(Debug, Clone)]
pub(super) struct Chain<'s> {
    /// The methods, each with the number of values that it takes for the path.
    pub(super) links: Vec<(Ident, usize)>,
    /// The segments that they append.
    pub(super) steps: Vec<Step>,
    /// The query options that the last method takes.
    pub(super) query: Vec<QueryArgument>,
    /// What the last method takes as its body.
    pub(super) body: BodyArgument,
    /// The call of the schema that the last method was planned for.
    pub(super) made: &'s Call,
}
