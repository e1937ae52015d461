//! The rules of trust: which of several claims is taken.
//!
//! Knows witnesses and thresholds; must not know where claims come from, nor what becomes of a verdict. Every rule is a
//! function of what is claimed, and has a table of cases in `tests.rs`.

mod answer;
mod base;
mod call;
mod member;
mod operation;
#[cfg(test)]
mod tests;

pub(super) use answer::{Answered, Declared, End, Relation, answered, declared};
pub(super) use base::{
    COMMON, Kinship, Use, is_entity, is_inferred_base, is_shown_base, kinship, stated_base,
    told_base,
};
pub(super) use call::{
    Candidate, LineScope, Names, TableScope, common_base, deprecated_call, distance,
    future_members, is_in_cloud, required_option, required_property, tables_of_line,
};
pub(super) use member::{
    Listing, beside_table, collection_of_member, folded, is_like_others, is_named_after,
    is_shown_member, lists_enum, lists_own_enum, other_page, type_of_row,
};
pub(super) use operation::{
    BodyKind, BodySigns, Sent, body, collection_of_argument, collection_of_response, holds_rows,
    is_of_another, required, required_by_update, response_type, settled_body, status,
    unspoken_body,
};
