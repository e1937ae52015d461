//! The intermediate schema as it is written to disk and read by others.
//!
//! Plain data in the words of the API, with the questions that any reader asks of it. Must not know how a statement was
//! found.

mod call;
mod example;
mod instance;
mod operation;
mod pieces;
mod prose;
mod schema;
#[cfg(test)]
pub(super) mod sketch;
mod template;
mod types;
mod witness;

pub use call::{Answer, Call, CallKind, Documented, Exercise, Key, KeyForm};
pub use example::{Content, Example, ExampleRequest, ExampleResponse};
pub use operation::{Body, BodyContent, LabelledPermissions, Operation, Request, Response};
pub use schema::Schema;
pub use template::{Argument, Segment, Template};
pub use types::{EnumType, Member, ObjectType, Type, Types};
pub use witness::{Witness, Witnesses};

pub(in crate::schema) use instance::is_value;
pub(in crate::schema) use pieces::{Piece, parenthesised, parts, pieces, placeholder};
pub(crate) use pieces::{arguments, named, split_outside, unquoted, without_query};
pub(in crate::schema) use template::{BARE_FUNCTIONS, local_path, segment};
pub(in crate::schema) use types::ENTITY;
