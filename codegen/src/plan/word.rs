//! Words of a path: what they append to it, and what they add to the name of a method.
//!
//! Knows keys, functions and words with a dollar sign; must not know where in the tree they stand.

use crate::schema::{Call, CallKind};

use super::builder::{PathArgument, Step};
use super::ident::{Case, Ident};
use super::tree::Child;

/// What the name of a method says about what its call does, among the calls of one address.
pub(super) fn verb(call: &Call, calls: &[&Call]) -> &'static str {
    let wanted = verb_of_kind(call);
    let is_taken = |other: &&Call| other.method != call.method && verb_of_kind(other) == wanted;
    if calls.iter().any(is_taken) {
        verb_of_method(call)
    } else {
        wanted
    }
}

fn verb_of_kind(call: &Call) -> &'static str {
    match call.kind {
        CallKind::Get => "get",
        CallKind::List => "list",
        CallKind::Create => "create",
        CallKind::Update | CallKind::Upsert => "update",
        CallKind::Replace => "replace",
        CallKind::Delete => "delete",
        CallKind::Action | CallKind::Function => verb_of_method(call),
    }
}

fn verb_of_method(call: &Call) -> &'static str {
    match call.method.as_str() {
        "GET" => "get",
        "POST" => "post",
        "PATCH" => "update",
        "PUT" => "replace",
        "DELETE" => "delete",
        _ => "send",
    }
}

/// The words of one place as parts of method names. Arguments tell functions of one name apart.
pub(super) fn method_words<'c>(
    children: impl Iterator<Item = &'c Child<'c>> + Clone,
) -> Vec<String> {
    let name = |child: &Child<'_>| {
        let word = method_word(child);
        let is_only = |other: &Child<'_>| {
            std::ptr::eq(other, child) || method_word(other).to_lowercase() != word.to_lowercase()
        };
        match &child.arguments {
            Some(arguments) if !arguments.is_empty() && !children.clone().all(is_only) => {
                let names: Vec<&str> = arguments.iter().map(|it| it.name.as_str()).collect();
                format!("{word} with {}", names.join(" "))
            }
            _ => word,
        }
    };
    children.clone().map(name).collect()
}

/// A word of a path as part of a method's name.
fn method_word(child: &Child<'_>) -> String {
    if child.is_item_path {
        return "item path".to_owned();
    }
    match child.word.as_str() {
        "$ref" => "reference".to_owned(),
        "$value" => "value".to_owned(),
        "$count" => "count".to_owned(),
        word => word
            .strip_prefix("microsoft.graph.")
            .unwrap_or(word)
            .to_owned(),
    }
}

/// What a word appends to the path, with the values that it takes.
pub(super) fn step(child: &Child<'_>) -> (Step, Vec<PathArgument>) {
    if child.is_item_path {
        let ident = Ident::new("path", Case::Snake);
        return (Step::ItemPath(ident.clone()), vec![PathArgument { ident }]);
    }
    let Some(arguments) = &child.arguments else {
        return (Step::Literal(child.word.clone()), Vec::new());
    };
    let mut taken: Vec<PathArgument> = Vec::new();
    let mut named = Vec::new();
    for argument in arguments {
        let ident = argument_ident(&argument.name, &taken);
        taken.push(PathArgument {
            ident: ident.clone(),
        });
        named.push((argument.name.clone(), argument.quoted, ident));
    }
    (Step::Function(child.word.clone(), named), taken)
}

/// The name of a value: the first word of its placeholder.
pub(super) fn argument_ident(placeholder: &str, taken: &[PathArgument]) -> Ident {
    let first = placeholder.split('|').next().unwrap_or(placeholder);
    let mut ident = Ident::new(first, Case::Snake);
    let base = ident.clone();
    let mut number = 1;
    while taken.iter().any(|argument| argument.ident == ident) {
        number += 1;
        ident = base.with_suffix(&format!("_{number}"));
    }
    ident
}

/// The steps as a path, with braces for the values.
pub(super) fn shown(steps: &[Step]) -> String {
    steps
        .iter()
        .map(|step| match step {
            Step::Literal(word) => format!("/{word}"),
            Step::Key(ident) => format!("/{{{}}}", ident.bare()),
            Step::ItemPath(ident) => format!(":/{{{}}}:", ident.bare()),
            Step::Function(name, arguments) => {
                let names: Vec<&str> = arguments.iter().map(|(name, _, _)| name.as_str()).collect();
                format!("/{name}({})", names.join(","))
            }
        })
        .collect()
}
