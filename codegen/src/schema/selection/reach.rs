//! What the wanted calls cannot do without.
//!
//! Knows what holds what; must not know which calls are wanted, nor why.

use std::collections::{BTreeMap, VecDeque};

use serde::Serialize;

use super::super::document::{BodyContent, Call, Type, Types};

/// Why a type is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Why<'s> {
    /// A pattern names it.
    Included,
    /// A call sends it.
    SentBy(String),
    /// A call gives it.
    GivenBy(String),
    /// It is the base of a type.
    BaseOf(&'s str),
    /// A property holds it, as in `microsoft.graph.user/mailboxSettings`.
    HeldBy(String),
}

/// The types that some calls send and give, and those that are named, with all that they are made of: bases, and types of
/// properties. What a relationship leads to is decoded on demand, and not needed.
pub(super) fn reach<'s>(
    types: &'s Types,
    calls: &[&'s Call],
    named: &[&'s str],
) -> BTreeMap<&'s str, Why<'s>> {
    let mut found: BTreeMap<&str, Why<'_>> = BTreeMap::new();
    let mut open: VecDeque<&str> = VecDeque::new();
    let mut need = |name: &'s str, why: Why<'s>, open: &mut VecDeque<&'s str>| {
        if types.contains_key(name) && !found.contains_key(name) {
            found.insert(name, why);
            open.push_back(name);
        }
    };
    for name in named {
        need(name, Why::Included, &mut open);
    }
    for call in calls {
        let line = || format!("{} {}", call.method, call.path);
        for name in sent(call) {
            need(name, Why::SentBy(line()), &mut open);
        }
        for answer in call.responses.values() {
            for name in answer.type_name.iter().chain(&answer.subtypes) {
                need(name, Why::GivenBy(line()), &mut open);
            }
        }
    }
    while let Some(name) = open.pop_front() {
        let Some(Type::Object(object)) = types.get(name) else {
            continue;
        };
        if let Some(base) = &object.base {
            need(base, Why::BaseOf(name), &mut open);
        }
        for (property, member) in &object.properties {
            let held = Why::HeldBy(format!("{name}/{property}"));
            need(&member.type_name, held, &mut open);
        }
    }
    found
}

/// The types that a call sends, in its body and in its path.
fn sent(call: &Call) -> Vec<&str> {
    let in_path = call
        .arguments
        .values()
        .map(|member| member.type_name.as_str());
    let mut sent: Vec<&str> = in_path.collect();
    match &call.body.content {
        BodyContent::Parameters { parameters } => {
            sent.extend(parameters.values().map(|member| member.type_name.as_str()));
        }
        BodyContent::Resource {
            type_name,
            subtypes,
        } => sent.extend([type_name].into_iter().chain(subtypes).map(String::as_str)),
        BodyContent::None
        | BodyContent::Raw { .. }
        | BodyContent::Reference
        | BodyContent::Unknown => {}
    }
    sent
}
