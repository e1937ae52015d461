//! Types that values tell.
//!
//! Knows values and the members of known types; must not know pages.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::facts::Prose;

use super::document::{Member, ObjectType, Types, Witness, Witnesses};
use super::fit::{scalar, scalar_fits};
use super::names::{Meaning, Names, singular};

/// The types of strings that examples can prove, the narrowest first.
const NARROW: &[&str] = &["Edm.Guid", "Edm.DateTimeOffset"];

/// The value, or the first item of a list.
pub(super) fn first(value: &Value) -> &Value {
    match value {
        Value::Array(items) => items.first().unwrap_or(value),
        value => value,
    }
}

/// The type of a member that only examples show, and what tells it: that of the members of its name, where all types
/// agree on it; else the type whose name it is, or that of its items; else what the value tells.
pub(super) fn type_by_name(
    types: &Types,
    names: &Names,
    name: &str,
    value: &Value,
) -> (String, Witness) {
    let properties = types.objects().flat_map(|(_, object)| &object.properties);
    let stated: BTreeSet<(&str, bool)> = properties
        .filter(|(known, member)| known.eq_ignore_ascii_case(name) && !member.inferred)
        .map(|(_, member)| (member.type_name.as_str(), member.collection))
        .collect();
    if let Some((type_name, collection)) = stated.first().filter(|_| stated.len() == 1)
        && *collection == value.is_array()
        && type_name.starts_with("Edm.") != first(value).is_object()
    {
        return ((*type_name).to_owned(), Witness::Name);
    }
    if first(value).is_object()
        && let Meaning::Defined(name) = names.named(name, None, "microsoft.graph")
    {
        return (name, Witness::Name);
    }
    if let Value::Array(items) = value
        && items.first().is_none_or(Value::is_object)
        && let Some(item) = singular(name)
        && let Some(name) = names.spelling(&format!("microsoft.graph.{item}"))
    {
        return (name.to_owned(), Witness::Name);
    }
    (type_of(&[value]).0, Witness::Example)
}

/// A type of which only examples are known.
pub(super) fn shown_type(objects: &[Value]) -> ObjectType {
    let mut seen: BTreeMap<&str, (usize, Vec<&Value>)> = BTreeMap::new();
    for (name, value) in objects.iter().filter_map(Value::as_object).flatten() {
        if !name.contains('@') {
            let position = seen.len();
            seen.entry(name)
                .or_insert((position, Vec::new()))
                .1
                .push(value);
        }
    }
    let members = seen.into_iter().map(|(name, (position, values))| {
        let (type_name, collection) = type_of(&values);
        let member = shown_member(type_name, Witness::Example, collection, position);
        (name.to_owned(), member)
    });
    ObjectType {
        inferred: true,
        properties: members.collect(),
        ..ObjectType::default()
    }
}

/// A member that only examples show.
pub(super) fn shown_member(
    type_name: String,
    witness: Witness,
    collection: bool,
    position: usize,
) -> Member {
    Member {
        type_name,
        collection,
        position,
        required: false,
        inferred: true,
        witness: Witnesses {
            type_name: Some(witness),
            collection: Some(Witness::Example),
            ..Witnesses::default()
        },
        description: Prose::default(),
    }
}

/// The type that fits all values, and whether they are lists; `Edm.Untyped` where they have none in common.
fn type_of(values: &[&Value]) -> (String, bool) {
    let values: Vec<&Value> = values
        .iter()
        .copied()
        .filter(|value| !value.is_null())
        .collect();
    if !values.is_empty() && values.iter().all(|value| value.is_array()) {
        let items = values.iter().filter_map(|value| value.as_array());
        let items: Vec<&Value> = items.flatten().collect();
        return (item_type(&items), true);
    }
    (item_type(&values), false)
}

fn item_type(values: &[&Value]) -> String {
    let all = |edm: &str| {
        let fits = |scalar| values.iter().all(|value| scalar_fits(scalar, value));
        !values.is_empty() && scalar(edm).is_some_and(fits)
    };
    let numbers = ["Edm.Boolean", "Edm.Int32", "Edm.Int64", "Edm.Double"];
    let edm = numbers.iter().chain(NARROW).find(|edm| all(edm));
    let wide = if all("Edm.String") {
        "Edm.String"
    } else {
        "Edm.Untyped"
    };
    edm.copied().unwrap_or(wide).to_owned()
}
