//! The arguments of actions: one struct for each set of arguments.
//!
//! Knows which operations share a struct; must not know paths.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::schema::{Body, Member, Operation, Schema, Segment, Template};

use super::docs::{Docs, Links, code, escape};
use super::ident::{Case, Ident, Scope, collision};
use super::model::{FieldPlan, field_docs};
use super::rust_type::RustType;
use super::types::Types;

/// A struct of arguments.
#[derive(Debug)]
pub struct ParametersPlan {
    /// The name.
    pub ident: Ident,
    /// The comment on it.
    pub docs: Docs,
    /// The name that it has in error messages.
    pub wire: String,
    /// The fields, in the order of the page.
    pub fields: Vec<FieldPlan>,
}

/// The structs of a version.
#[derive(Debug)]
pub(super) struct AllParameters {
    /// The plans, by name.
    pub plans: Vec<ParametersPlan>,
    /// The struct that an operation takes, by id.
    pub by_id: BTreeMap<String, Ident>,
}

/// Arguments as they decide which operations share a struct: name, type, collection, required.
type Signature = Vec<(String, String, bool, bool)>;

/// Plans the structs: operations of one action name share theirs where the arguments are equal.
pub(super) fn plan(
    schema: &Schema,
    types: &Types<'_>,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> AllParameters {
    let mut by_name: BTreeMap<Ident, BTreeMap<Signature, Vec<&Operation>>> = BTreeMap::new();
    for operation in &schema.operations {
        if let Body::Parameters { parameters } = &operation.body {
            by_name
                .entry(action_name(operation))
                .or_default()
                .entry(signature(parameters))
                .or_default()
                .push(operation);
        }
    }
    let mut scope = Scope::default();
    let mut all = AllParameters {
        plans: Vec::new(),
        by_id: BTreeMap::new(),
    };
    for (name, groups) in by_name {
        let alone = groups.len() == 1;
        let mut groups: Vec<Vec<&Operation>> = groups.into_values().collect();
        groups.sort_by_key(|operations| operations.first().map(|operation| operation.id.clone()));
        for operations in groups {
            let Some(first) = operations.first() else {
                continue;
            };
            let Body::Parameters { parameters } = &first.body else {
                continue;
            };
            let wanted = if alone {
                name.clone()
            } else {
                Ident::new(&format!("{} {}", binding(first), name.bare()), Case::Pascal)
            };
            let (ident, taken) = scope.claim(&first.id, wanted);
            if let Some(taken) = taken {
                diagnostics.push(collision(
                    &format!("the arguments of `{taken}` and of `{}`", first.id),
                    &ident,
                ));
            }
            for operation in &operations {
                all.by_id.insert(operation.id.clone(), ident.clone());
            }
            let mut names = Scope::default();
            let mut members: Vec<(&String, &Member)> = parameters.iter().collect();
            members.sort_by_key(|(_, member)| member.position);
            let fields = members
                .into_iter()
                .map(|(wire, member)| FieldPlan {
                    ident: names.claim(wire, Ident::new(wire, Case::Snake)).0,
                    property: Ident::new(wire, Case::Screaming),
                    wire: wire.clone(),
                    rust: rust_type(types, member),
                    docs: field_docs(wire, member, types, links),
                })
                .collect();
            all.plans.push(ParametersPlan {
                docs: struct_docs(&operations, links),
                wire: action(first).to_owned(),
                ident,
                fields,
            });
        }
    }
    all
}

fn rust_type(types: &Types<'_>, member: &Member) -> RustType {
    let value = types.values(&member.type_name, member.collection);
    if member.required {
        value
    } else {
        RustType::Option(Box::new(value))
    }
}

fn signature(parameters: &BTreeMap<String, Member>) -> Signature {
    parameters
        .iter()
        .map(|(name, member)| {
            (
                name.clone(),
                member.type_name.clone(),
                member.collection,
                member.required,
            )
        })
        .collect()
}

fn struct_docs(operations: &[&Operation], links: &Links) -> Docs {
    let items = operations.iter().map(|operation| {
        format!(
            "[{}]({})",
            escape(&operation.title),
            links.address(&operation.page)
        )
    });
    let Some(first) = operations.first() else {
        return Docs::default();
    };
    Docs::line(format!("The arguments of {}.", code(action(first)))).list(items)
}

/// The last word of the operation's path: the name of its action.
fn action(operation: &Operation) -> &str {
    let path = operation
        .requests
        .first()
        .map_or("", |request| request.path.as_str());
    let last = path
        .split('?')
        .next()
        .unwrap_or(path)
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or(path);
    last.split('(')
        .next()
        .unwrap_or(last)
        .rsplit('.')
        .next()
        .unwrap_or(last)
}

fn action_name(operation: &Operation) -> Ident {
    let ends_with_word = operation
        .requests
        .first()
        .and_then(|request| Template::parse(&request.path))
        .is_some_and(|template| {
            matches!(
                template.segments.last(),
                Some(Segment::Literal(_) | Segment::Function { .. })
            )
        });
    let words: Vec<&str> = operation.title.split_whitespace().collect();
    let is_called_so = words.concat().eq_ignore_ascii_case(action(operation));
    if operation.title.contains(':') || ends_with_word && (words.len() == 1 || is_called_so) {
        Ident::new(action(operation), Case::Pascal)
    } else {
        Ident::new(&operation.id, Case::Pascal)
    }
}

/// What an action is bound to: `user` of *user: assignLicense*.
fn binding(operation: &Operation) -> &str {
    match operation.title.split_once(':') {
        Some((binding, _)) => binding.trim(),
        None => operation.id.split('-').next().unwrap_or_default(),
    }
}
