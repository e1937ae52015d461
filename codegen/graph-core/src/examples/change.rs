//! Changes to JSON: of one value, of one leaf, of all leaves at once.

use super::leaves::{element, member};
use crate::model::Json;

/// Another value: never one that counts as equal.
///
/// A value keeps its kind, so that it still goes where it went, unless it is
/// `null`, which has no other of its kind.
pub(super) fn changed(value: &Json) -> Json {
    match value {
        Json::Null => Json::from("changed"),
        Json::Bool(value) => Json::from(!*value),
        // Not a step away from the number: numbers are equal by value, and far
        // from zero a step may end where it began.
        Json::Number(number) => Json::from(i32::from(number.as_f64() == Some(0.0))),
        Json::String(text) => Json::from(format!("{text}~")),
        Json::Array(elements) if elements.is_empty() => Json::from(vec![Json::Null]),
        Json::Array(_) => Json::Array(Vec::new()),
        Json::Object(members) if members.is_empty() => serde_json::json!({ "changed": true }),
        Json::Object(_) => serde_json::json!({}),
    }
}

/// The value with every leaf changed.
pub(super) fn all_changed(value: &Json) -> Json {
    match value {
        Json::Array(elements) if !elements.is_empty() => elements.iter().map(all_changed).collect(),
        Json::Object(members) if !members.is_empty() => members
            .iter()
            .map(|(name, value)| (name.clone(), all_changed(value)))
            .collect(),
        leaf => changed(leaf),
    }
}

/// The value without any leaf, as far as there is something to take it out of.
pub(super) fn all_removed(value: &Json) -> Json {
    match value {
        Json::Array(elements) => elements
            .iter()
            .filter(|value| !is_leaf(value))
            .map(all_removed)
            .collect(),
        Json::Object(members) => members
            .iter()
            .filter(|(_, value)| !is_leaf(value))
            .map(|(name, value)| (name.clone(), all_removed(value)))
            .collect(),
        leaf => leaf.clone(),
    }
}

/// Whether a value has no others in it.
pub(super) fn is_leaf(value: &Json) -> bool {
    match value {
        Json::Array(elements) => elements.is_empty(),
        Json::Object(members) => members.is_empty(),
        _ => true,
    }
}

/// The way from a body to a value in it.
#[derive(Clone, Default)]
pub(super) struct Steps(Vec<Step>);

#[derive(Clone)]
enum Step {
    Member(String),
    Element(usize),
}

impl Steps {
    /// The ways one step further, each with the value that it leads to.
    pub(super) fn further<'j>(&self, value: &'j Json) -> Vec<(Self, &'j Json)> {
        let to = |step| Self([&self.0[..], &[step]].concat());
        match value {
            Json::Array(elements) => {
                let steps = (0..).map(|index| to(Step::Element(index)));
                steps.zip(elements).collect()
            }
            Json::Object(members) => members
                .iter()
                .map(|(name, value)| (to(Step::Member(name.clone())), value))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The way as the path of a leaf.
    pub(super) fn place(&self) -> String {
        let steps = self.0.iter();
        steps.fold(String::new(), |place, step| match step {
            Step::Member(name) => member(&place, name),
            Step::Element(index) => element(&place, *index),
        })
    }

    /// The body with the value at the end of the way changed.
    pub(super) fn changed(&self, body: &Json) -> Option<Json> {
        let mut body = body.clone();
        let value = find(&mut body, &self.0)?;
        *value = changed(value);
        Some(body)
    }

    /// The body without the value at the end of the way, if it is not the whole.
    pub(super) fn removed(&self, body: &Json) -> Option<Json> {
        let (last, parents) = self.0.split_last()?;
        let mut body = body.clone();
        match (last, find(&mut body, parents)?) {
            (Step::Member(name), Json::Object(members)) => {
                members.remove(name);
            }
            (Step::Element(index), Json::Array(elements)) => {
                elements.remove(*index);
            }
            _ => return None,
        }
        Some(body)
    }
}

fn find<'j>(body: &'j mut Json, steps: &[Step]) -> Option<&'j mut Json> {
    let mut steps = steps.iter();
    steps.try_fold(body, |value, step| match step {
        Step::Member(name) => value.get_mut(name),
        Step::Element(index) => value.get_mut(index),
    })
}
