//! What examples and calls add to the types.
//!
//! Knows typed values of examples; must not know what pages state about types but by the verdicts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::Place;

use super::calls::Calls;
use super::claim::{Claim, Verdict};
use super::document::{BodyContent, ENTITY, ObjectType, Type, Types, Witness};
use super::infer;
use super::names::Names;
use super::operations::WeighedOperation;
use super::stated::{Members, Stated};
use super::trust;
use super::walk::{Path, Step, walk};

/// The types of a version, complete, with the verdicts on their members.
#[derive(Debug)]
pub(super) struct Completed {
    /// The types.
    pub(super) types: Types,
    /// What was weighed about the members of their rows.
    pub(super) members: Members,
}

/// Adds to the stated types what the examples of all calls show.
pub(super) fn complete(stated: Stated<'_>, calls: &Calls<'_>) -> Completed {
    let Stated {
        mut types,
        mut members,
        names,
        ..
    } = stated;
    let values: Vec<Vec<TypedValue<'_>>> = calls.operations.iter().map(values).collect();
    loop {
        let more = shown_members(&types, &names, &values);
        let any = !more.is_empty();
        for (owner, name, type_name, witness, collection) in more {
            if let Some(Type::Object(object)) = types.get_mut(&owner) {
                let position = object.next_position();
                let member = infer::shown_member(type_name, witness, collection, position);
                object.properties.insert(name, member);
            }
        }
        let bases = shown_bases(&types);
        let undefined = undefined_types(&types, &values);
        if !any && bases.is_empty() && undefined.is_empty() {
            break;
        }
        for (name, base) in bases {
            descend(&mut types, &name, base);
        }
        types.extend(undefined);
    }
    correct_collections(&mut types, &mut members, &values);
    Completed { types, members }
}

/// A value of an example, with the type that it should have.
struct TypedValue<'v> {
    type_name: &'v str,
    value: &'v Value,
    place: &'v Place,
}

/// The typed values of an operation's examples.
fn values<'v>(weighed: &'v WeighedOperation<'_>) -> Vec<TypedValue<'v>> {
    let mut values = Vec::new();
    let operation = &weighed.operation;
    for (example, exchange) in operation
        .examples
        .iter()
        .zip(&weighed.documentation.exchanges)
    {
        if let (Some(request), Some(shown)) = (&example.request, &exchange.request)
            && let Some(body) = &request.content.body
        {
            let place = &shown.place;
            match &operation.body.content {
                BodyContent::Resource { type_name, .. } => values.push(TypedValue {
                    type_name,
                    value: body,
                    place,
                }),
                BodyContent::Parameters { parameters } => {
                    values.extend(parameters.iter().filter_map(|(name, parameter)| {
                        Some(TypedValue {
                            type_name: &parameter.type_name,
                            value: body.get(name)?,
                            place,
                        })
                    }));
                }
                _ => {}
            }
        }
        if let (Some(response), Some(shown)) = (&example.response, &exchange.response)
            && let (Some(type_name), Some(body)) = (&response.type_name, &response.content.body)
        {
            let is_inside = response.collection || response.wrapped;
            let inner = body.get("value").filter(|_| is_inside).unwrap_or(body);
            values.push(TypedValue {
                type_name,
                value: inner,
                place: &shown.place,
            });
        }
    }
    values
}

/// The members that no table lists and that examples of enough operations show: owner, name, type, what tells the type,
/// whether it is a collection.
///
/// An example of an open type shows what somebody added to it, under names with underscores: these are no members.
fn shown_members(
    types: &Types,
    names: &Names,
    values: &[Vec<TypedValue<'_>>],
) -> Vec<(String, String, String, Witness, bool)> {
    let mut shown: BTreeMap<(&str, &str), Vec<&Value>> = BTreeMap::new();
    for of_operation in values {
        let mut here: BTreeMap<(&str, &str), &Value> = BTreeMap::new();
        for typed in of_operation {
            unknown_members(types, names, typed, &mut here);
        }
        for (member, value) in here {
            shown.entry(member).or_default().push(value);
        }
    }
    shown
        .into_iter()
        .filter(|(_, values)| values.len() >= trust::WITNESSES)
        .filter_map(|((owner, name), values)| {
            let first = *values.first()?;
            let (type_name, witness) = infer::type_by_name(types, names, name, first);
            let member = (
                owner.to_owned(),
                name.to_owned(),
                type_name,
                witness,
                first.is_array(),
            );
            Some(member)
        })
        .collect()
}

fn unknown_members<'v>(
    types: &'v Types,
    names: &Names,
    typed: &TypedValue<'v>,
    here: &mut BTreeMap<(&'v str, &'v str), &'v Value>,
) {
    walk(
        types,
        typed.type_name,
        typed.value,
        &Path::Root,
        &mut |step, _| match step {
            // A value that names its type may be of a descendant, whose members are its own.
            Step::Object { type_name, members } => {
                let named = members.get("@odata.type").and_then(Value::as_str);
                let is_own =
                    |named| names.named(named, None, "microsoft.graph").name() == type_name;
                named.is_none_or(is_own) && !types.is_any(type_name)
            }
            Step::Member {
                is_relationship, ..
            } => !is_relationship,
            Step::Unknown {
                type_name,
                name,
                value,
            } => {
                let is_open = types.object(type_name).is_some_and(|object| object.open);
                if is_name(name) && !value.is_null() && !(is_open && name.contains('_')) {
                    here.entry((type_name, name)).or_insert(value);
                }
                false
            }
            Step::Undefined { .. } => false,
        },
    );
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The types that no page defines and that an example shows an object for.
fn undefined_types(types: &Types, values: &[Vec<TypedValue<'_>>]) -> Vec<(String, Type)> {
    let mut shown: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for typed in values.iter().flatten() {
        walk(
            types,
            typed.type_name,
            typed.value,
            &Path::Root,
            &mut |step, _| match step {
                Step::Undefined { type_name, members } => {
                    let value = Value::Object(members.clone());
                    shown.entry(type_name).or_default().push(value);
                    false
                }
                Step::Member {
                    is_relationship,
                    is_exact,
                    ..
                } => is_exact && !is_relationship,
                Step::Object { .. } => true,
                Step::Unknown { .. } => false,
            },
        );
    }
    let types = shown
        .into_iter()
        .map(|(name, values)| (name.to_owned(), Type::Object(infer::shown_type(&values))));
    types.collect()
}

/// The bases of types whose pages leave out what they inherit: the examples show every member that the page of another
/// type lists, and the table of the type has none of them.
fn shown_bases(types: &Types) -> Vec<(String, String)> {
    let documented = || types.objects().filter(|(_, object)| !object.inferred);
    let listed: BTreeMap<&str, BTreeSet<String>> = documented()
        .map(|(name, object)| (name.as_str(), telling(object, false)))
        .filter(|(_, members)| members.len() >= trust::SHOWN_MEMBERS_OF_BASE)
        .collect();
    let is_root = |object: &ObjectType| {
        object.base.is_none() || object.base_inferred && object.base.as_deref() == Some(ENTITY)
    };
    let descends = |name: &str, from: &str| {
        types
            .chain(name)
            .iter()
            .any(|(ancestor, _)| *ancestor == from)
    };
    documented()
        .filter(|(_, object)| is_root(object))
        .filter_map(|(name, object)| {
            let shown = telling(object, true);
            let (base, _) = listed
                .iter()
                .filter(|(base, members)| members.is_subset(&shown) && !descends(base, name))
                .max_by_key(|(base, members)| (members.len(), std::cmp::Reverse(**base)))?;
            Some((name.clone(), (*base).to_owned()))
        })
        .collect()
}

/// The names of the members that tell a type from others, in lower case: those that only examples and representations
/// show, or those that rows list.
fn telling(object: &ObjectType, only_shown: bool) -> BTreeSet<String> {
    let properties = object.properties.iter();
    properties
        .filter(|(_, member)| member.witness.collection.is_some() == only_shown)
        .map(|(name, _)| name.to_lowercase())
        .filter(|name| !trust::COMMON.contains(&name.as_str()))
        .collect()
}

/// Gives a type a base, and takes away the members that it has from there.
fn descend(types: &mut Types, name: &str, base: String) {
    let chain = types.chain(&base);
    let properties = chain
        .iter()
        .flat_map(|(_, object)| object.properties.keys());
    let inherited: BTreeSet<String> = properties.map(|member| member.to_lowercase()).collect();
    if let Some(Type::Object(object)) = types.get_mut(name) {
        object
            .properties
            .retain(|member, _| !inherited.contains(&member.to_lowercase()));
        object.base = Some(base);
        object.base_inferred = true;
        object.witness.base = Some(Witness::Example);
    }
}

/// How often examples show a member as a list and as a single value, and where first.
#[derive(Default)]
struct Shown<'v> {
    lists: Option<(usize, &'v Place)>,
    singles: Option<(usize, &'v Place)>,
}

/// Corrects which members are collections.
fn correct_collections(types: &mut Types, members: &mut Members, values: &[Vec<TypedValue<'_>>]) {
    let mut shown: BTreeMap<(String, String), Shown<'_>> = BTreeMap::new();
    for typed in values.iter().flatten() {
        walk(
            types,
            typed.type_name,
            typed.value,
            &Path::Root,
            &mut |step, _| match step {
                Step::Member {
                    owner,
                    name,
                    is_exact: true,
                    value,
                    ..
                } if !value.is_null() => {
                    let seen = shown
                        .entry((owner.to_owned(), name.to_owned()))
                        .or_default();
                    let seen = if value.is_array() {
                        &mut seen.lists
                    } else {
                        &mut seen.singles
                    };
                    seen.get_or_insert((0, typed.place)).0 += 1;
                    true
                }
                Step::Object { .. } => true,
                _ => false,
            },
        );
    }
    for weighed in members.values_mut() {
        let Some(seen) = shown.get(&(weighed.owner.clone(), weighed.name.clone())) else {
            continue;
        };
        let is_any = |name: &str| types.is_any(name);
        let member = types
            .object(&weighed.owner)
            .and_then(|object| object.member(&weighed.name));
        if member.is_none_or(|member| is_any(&member.type_name)) {
            continue;
        }
        let claim = |value, seen: &(usize, &Place)| {
            Claim::new(value, Witness::Example, seen.1.clone()).times(seen.0)
        };
        let lists = seen.lists.iter().map(|seen| claim(true, seen));
        let claims = lists.chain(seen.singles.iter().map(|seen| claim(false, seen)));
        let stated = std::mem::replace(&mut weighed.collection, Verdict::assumed(false));
        weighed.collection =
            trust::collection_of_member(stated, weighed.represented, claims.collect());
        if let Some(Type::Object(object)) = types.get_mut(&weighed.owner) {
            let own = if weighed.is_relationship {
                &mut object.relationships
            } else {
                &mut object.properties
            };
            if let Some(member) = own.get_mut(&weighed.name) {
                member.collection = weighed.collection.value;
                member.witness.collection = weighed.collection.witness.unless(Witness::Table);
            }
        }
    }
}
