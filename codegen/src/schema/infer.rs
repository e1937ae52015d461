//! Types that no page defines, read from the examples.
//!
//! Knows values; must not know pages.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fit::{scalar, scalar_fits};
use super::link::Linker;
use super::{Body, Member, ObjectType, Operation, Schema, Type};

/// The types of strings that examples can prove, the narrowest first.
const NARROW: &[&str] = &["Edm.Guid", "Edm.DateTimeOffset"];

/// Adds a type for every name that no page defines and that an example shows an object for.
pub(super) fn undefined_types(linker: &mut Linker<'_>) {
    // A type can come to light inside another one.
    loop {
        let mut shown: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for operation in &linker.schema.operations {
            examples_of(operation, &mut |type_name, value| {
                visit(&linker.schema, type_name, value, &mut shown)
            });
        }
        if shown.is_empty() {
            break;
        }
        for (name, values) in shown {
            let object = ObjectType {
                inferred: true,
                properties: members(&values),
                ..ObjectType::default()
            };
            linker.schema.types.insert(name, Type::Object(object));
        }
    }
}

/// How many operations have to show a member that no table lists.
const WITNESSES: usize = 2;

/// Adds to documented types the members that only examples show.
///
/// An example of an open type shows what somebody added to it, under names with underscores: these are no members.
pub(super) fn shown_members(linker: &mut Linker<'_>) {
    let mut shown: BTreeMap<(String, String), Vec<Value>> = BTreeMap::new();
    for operation in &linker.schema.operations {
        let mut here = BTreeMap::new();
        examples_of(operation, &mut |type_name, value| {
            unknown_members(linker, type_name, value, &mut here)
        });
        for (key, values) in here {
            shown
                .entry(key)
                .or_default()
                .extend(values.into_iter().next());
        }
    }
    // One page may have a name wrong; two pages with the same error are rare.
    shown.retain(|_, values| values.len() >= WITNESSES);
    for ((owner, name), values) in shown {
        let (type_name, collection) = match values.as_slice() {
            [] => continue,
            [first, ..] => linker.type_by_name(&name, first),
        };
        if let Some(Type::Object(object)) = linker.schema.types.get_mut(&owner) {
            let member = Member::shown(type_name, collection, object.next_position());
            object.properties.insert(name, member);
        }
    }
}

fn unknown_members(
    linker: &Linker<'_>,
    type_name: &str,
    value: &Value,
    shown: &mut BTreeMap<(String, String), Vec<Value>>,
) {
    let Some(members) = value.as_object() else {
        return;
    };
    // A value that names its type may be of a descendant, whose members are its own.
    if let Some(named) = members.get("@odata.type").and_then(Value::as_str)
        && linker.names.named(named, None, "microsoft.graph").name() != type_name
    {
        return;
    }
    let chain = linker.schema.chain(type_name);
    let Some((_, own)) = chain.first() else {
        return;
    };
    if linker.is_any(type_name) {
        return;
    }
    for (name, value) in members {
        let known = chain.iter().find_map(|(_, object)| {
            object
                .properties
                .iter()
                .chain(&object.relationships)
                .find(|(known, _)| known.eq_ignore_ascii_case(name))
        });
        match known {
            Some((_, member)) => {
                let is_lazy = chain
                    .iter()
                    .any(|(_, object)| object.relationships.contains_key(name));
                if !is_lazy {
                    see_each(&member.type_name, value, &mut |type_name, value| {
                        unknown_members(linker, type_name, value, shown)
                    });
                }
            }
            None if name.contains('@')
                || value.is_null()
                || own.open && name.contains('_')
                || !is_name(name) => {}
            None => shown
                .entry((type_name.to_owned(), name.clone()))
                .or_default()
                .push(value.clone()),
        }
    }
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Hands every typed JSON body of an operation's examples to `see`, list items one by one.
pub(super) fn examples_of(operation: &Operation, see: &mut impl FnMut(&str, &Value)) {
    for example in &operation.examples {
        if let Some(body) = example
            .request
            .as_ref()
            .and_then(|request| request.content.body.as_ref())
        {
            match &operation.body {
                Body::Resource { type_name } => see(type_name, body),
                Body::Parameters { parameters } => {
                    for (name, parameter) in parameters {
                        if let Some(value) = body.get(name) {
                            see_each(&parameter.type_name, value, see);
                        }
                    }
                }
                _ => {}
            }
        }
        if let Some(response) = &example.response
            && let (Some(type_name), Some(body)) = (&response.type_name, &response.content.body)
        {
            let inner = if response.collection || response.wrapped {
                body.get("value").unwrap_or(body)
            } else {
                body
            };
            see_each(type_name, inner, see);
        }
    }
}

pub(super) fn see_each(type_name: &str, value: &Value, see: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| see(type_name, item)),
        other => see(type_name, other),
    }
}

/// Collects the objects of undefined types in a value of the named type.
fn visit(
    schema: &Schema,
    type_name: &str,
    value: &Value,
    shown: &mut BTreeMap<String, Vec<Value>>,
) {
    let Value::Object(members) = value else {
        return;
    };
    if type_name.starts_with("Edm.") {
        return;
    }
    if !schema.types.contains_key(type_name) {
        shown
            .entry(type_name.to_owned())
            .or_default()
            .push(value.clone());
        return;
    }
    for (_, object) in schema.chain(type_name) {
        for (name, property) in &object.properties {
            if let Some(value) = members.get(name) {
                see_each(&property.type_name, value, &mut |type_name, value| {
                    visit(schema, type_name, value, shown)
                });
            }
        }
    }
}

/// The members that a list of objects shows.
fn members(objects: &[Value]) -> BTreeMap<String, Member> {
    let mut seen: BTreeMap<&str, (usize, Vec<&Value>)> = BTreeMap::new();
    for object in objects.iter().filter_map(Value::as_object) {
        for (name, value) in object.iter().filter(|(name, _)| !name.contains('@')) {
            let position = seen.len();
            seen.entry(name)
                .or_insert((position, Vec::new()))
                .1
                .push(value);
        }
    }
    seen.into_iter()
        .map(|(name, (position, values))| {
            let (type_name, collection) = type_of(&values);
            let member = Member::shown(type_name, collection, position);
            (name.to_owned(), member)
        })
        .collect()
}

/// The type that fits all values; `Edm.Untyped` where they have none in common.
pub(super) fn type_of(values: &[&Value]) -> (String, bool) {
    let values: Vec<&Value> = values
        .iter()
        .copied()
        .filter(|value| !value.is_null())
        .collect();
    if !values.is_empty() && values.iter().all(|value| value.is_array()) {
        let items: Vec<&Value> = values
            .iter()
            .filter_map(|value| value.as_array())
            .flatten()
            .collect();
        return (item_type(&items), true);
    }
    (item_type(&values), false)
}

fn item_type(values: &[&Value]) -> String {
    let all = |edm: &str| {
        !values.is_empty()
            && scalar(edm)
                .is_some_and(|scalar| values.iter().all(|value| scalar_fits(scalar, value)))
    };
    let edm = ["Edm.Boolean", "Edm.Int32", "Edm.Int64", "Edm.Double"]
        .iter()
        .chain(NARROW)
        .find(|edm| all(edm));
    edm.copied()
        .unwrap_or(if all("Edm.String") {
            "Edm.String"
        } else {
            "Edm.Untyped"
        })
        .to_owned()
}
