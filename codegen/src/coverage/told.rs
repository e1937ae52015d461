//! Which types the pages tell, and which rest on an inference or on nothing.
//!
//! Knows witnesses; must not know areas.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Answer, Body, BodyContent, Call, Member, Types, Witness};

use super::Share;

const UNTYPED: &str = "Edm.Untyped";

/// Of the bodies, answers and arguments of calls.
pub(super) fn types(calls: &[&Call]) -> Share {
    Share::of(calls.iter().flat_map(|call| {
        let arguments = call.arguments.values().map(is_member_told);
        let answers = call.responses.values().filter_map(is_answer_told);
        arguments.chain(body(&call.body)).chain(answers)
    }))
}

/// Of the members of the types that calls send and give back, and of their base types, each once.
pub(super) fn members(calls: &[&Call], types: &Types) -> Share {
    let used = calls.iter().flat_map(|call| used(call));
    let chains = used.flat_map(|name| types.chain(name));
    let objects: BTreeMap<&str, _> = chains.collect();
    let members = objects.values().flat_map(|object| object.members());
    Share::of(members.map(|(_, member)| is_member_told(member)))
}

/// The types that a call sends and gives back.
fn used(call: &Call) -> BTreeSet<&str> {
    let sent: Vec<&str> = match &call.body.content {
        BodyContent::Resource { type_name, .. } => vec![type_name],
        BodyContent::Parameters { parameters } => {
            let parameters = parameters.values();
            parameters.map(|member| member.type_name.as_str()).collect()
        }
        _ => Vec::new(),
    };
    let given = call.responses.values();
    let given = given.filter_map(|answer| answer.type_name.as_deref());
    sent.into_iter().chain(given).collect()
}

fn is_member_told(member: &Member) -> bool {
    !member.inferred && member.type_name != UNTYPED
}

/// None where the answer has no body.
fn is_answer_told(answer: &Answer) -> Option<bool> {
    let type_name = answer.type_name.as_deref()?;
    Some(type_name != UNTYPED && is_stated(answer.witness.type_name))
}

/// Whether the type of a body is told, or that of each of its arguments.
fn body(body: &Body) -> Vec<bool> {
    match &body.content {
        BodyContent::None | BodyContent::Reference => Vec::new(),
        BodyContent::Parameters { parameters } => parameters.values().map(is_member_told).collect(),
        BodyContent::Resource { type_name, .. } => {
            vec![type_name != UNTYPED && is_stated(body.witness.type_name)]
        }
        BodyContent::Raw { .. } => vec![is_stated(body.witness.kind)],
        BodyContent::Unknown => vec![false],
    }
}

/// Whether a page says it. The usual witness, which is left out, is a page.
fn is_stated(witness: Option<Witness>) -> bool {
    witness.is_none_or(|witness| !witness.is_inference())
}
