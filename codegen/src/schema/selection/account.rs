//! The account of a selection: what is in it and why, and what it leaves out.
//!
//! Knows what was selected; must not know how it is shown.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::document::{Call, Type};
use super::{Selected, Why};

/// What a selection takes of a version, and what it leaves out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SelectionAccount<'s> {
    /// The version: `v1.0`.
    pub version: &'static str,
    /// How many calls are selected.
    pub selected_calls: usize,
    /// How many calls the version has.
    pub all_calls: usize,
    /// How many types the selected calls need.
    pub selected_types: usize,
    /// How many types the version has.
    pub all_types: usize,
    /// The selected calls: `GET /users`.
    pub calls: Vec<String>,
    /// The types that they need, each with the first reason found.
    pub types: BTreeMap<&'s str, Why<'s>>,
    /// What is left out.
    pub left_out: LeftOut<'s>,
}

/// What a selection leaves out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut<'s> {
    /// The calls.
    pub calls: Vec<String>,
    /// The types.
    pub types: Vec<&'s str>,
    /// The types that relationships of the selected types lead to, each with these: `microsoft.graph.user/messages`. Such a
    /// relationship holds JSON.
    pub relationships: BTreeMap<&'s str, Vec<String>>,
}

impl LeftOut<'_> {
    /// How many calls are left out, by the first word of their path.
    pub fn words(&self) -> BTreeMap<&str, usize> {
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for call in &self.calls {
            let mut words = call.split(['/', '(']).skip(1);
            *found.entry(words.next().unwrap_or_default()).or_default() += 1;
        }
        found
    }
}

impl<'s> Selected<'s> {
    /// The account of the selection.
    pub fn account(&self) -> SelectionAccount<'s> {
        let (calls, left_out): (Vec<&Call>, Vec<&Call>) =
            self.whole.calls.iter().partition(|call| self.has(call));
        let types = self.types().map(|(name, _)| name.as_str());
        let types: BTreeMap<&str, Why<'_>> = types.map(|name| (name, self.why(name))).collect();
        let all_types = self.whole.types.keys().map(String::as_str);
        SelectionAccount {
            version: self.version.name,
            selected_calls: calls.len(),
            all_calls: self.whole.calls.len(),
            selected_types: types.len(),
            all_types: self.whole.types.len(),
            left_out: LeftOut {
                calls: lines(&left_out),
                types: all_types.filter(|name| !self.has_type(name)).collect(),
                relationships: self.relationships(),
            },
            calls: lines(&calls),
            types,
        }
    }

    fn why(&self, name: &str) -> Why<'s> {
        let part = self.part.as_ref();
        let why = part.and_then(|part| part.types.get(name));
        why.cloned().unwrap_or(Why::Included)
    }

    fn relationships(&self) -> BTreeMap<&'s str, Vec<String>> {
        let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (name, selected) in self.types() {
            let Type::Object(object) = selected else {
                continue;
            };
            for (relationship, member) in &object.relationships {
                let to = member.type_name.as_str();
                if self.leaves_out(to) {
                    let from = format!("{name}/{relationship}");
                    found.entry(to).or_default().push(from);
                }
            }
        }
        found
    }
}

fn lines(calls: &[&Call]) -> Vec<String> {
    let lines = calls.iter();
    lines
        .map(|call| format!("{} {}", call.method, call.path))
        .collect()
}
