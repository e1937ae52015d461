//! JSON representations: what they say about members.
//!
//! Knows how they spell types and name members; must not know which claim is taken.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::facts::Representation;

use super::super::claim::{Claim, Verdict};
use super::super::document::{Types, Witness};
use super::super::names::{NamedType, Names, namespace};
use super::member::WeighedMember;

/// The type that a representation names for a member that the table calls a string or any JSON: an enum or a GUID, which
/// are strings on the wire, a number that the table calls a string, or a type of JSON. What it says against any other
/// word of a table proves nothing: it contradicts far more rows that are right than rows that are wrong.
pub(super) fn narrower(
    stated: &str,
    value: &Value,
    names: &Names,
    context: &str,
) -> Option<String> {
    let named = resolved(named(value)?, names, context);
    let is_narrower = match stated {
        "Edm.String" => named.starts_with("Edm.") || names.is_enum(&named),
        "Edm.Untyped" => names.is_defined(&named),
        _ => false,
    };
    is_narrower.then_some(named)
}

/// The type that a representation names, where it says more than that a string or an object is there.
pub(super) fn named(value: &Value) -> Option<&str> {
    match value {
        Value::String(word) if matches!(type_of_word(word), "Edm.Guid" | "Edm.Double") => {
            Some(type_of_word(word))
        }
        Value::String(name) if name.starts_with("microsoft.graph.") => Some(name),
        Value::Object(members) => members.get("@odata.type")?.as_str(),
        Value::Array(items) => items.first()?.get("@odata.type")?.as_str(),
        _ => None,
    }
}

/// The type that a representation shows for a member.
pub(super) fn type_of(value: &Value, names: &Names, context: &str) -> Option<String> {
    Some(match value {
        Value::Array(items) => return type_of(items.first()?, names, context),
        Value::Object(members) => {
            let name = members
                .get("@odata.type")
                .or_else(|| members.get("@type"))?;
            resolved(name.as_str()?, names, context)
        }
        Value::Bool(_) => "Edm.Boolean".to_owned(),
        Value::Number(number) if number.is_f64() => "Edm.Double".to_owned(),
        Value::Number(_) => "Edm.Int32".to_owned(),
        Value::String(word) => type_of_word(word).to_owned(),
        Value::Null => return None,
    })
}

fn resolved(name: &str, names: &Names, context: &str) -> String {
    if name.starts_with("Edm.") {
        name.to_owned()
    } else {
        names.named(name, None, context).name().to_owned()
    }
}

/// Whether a value stands for a list: `[ … ]` or `"Collection(…)"`.
pub(super) fn is_list(value: &Value) -> bool {
    value.is_array()
        || value
            .as_str()
            .is_some_and(|word| word.to_lowercase().starts_with("collection("))
}

/// The type that a string of a representation stands for: `String (timestamp)`, `Int32`, …
fn type_of_word(word: &str) -> &'static str {
    type_word(word).unwrap_or("Edm.String")
}

/// The type that a string names, where it names one.
fn type_word(word: &str) -> Option<&'static str> {
    let word = word.trim().to_lowercase();
    Some(match word.strip_prefix("edm.").unwrap_or(&word) {
        "boolean" | "bool" => "Edm.Boolean",
        "int32" | "integer" | "int" | "number" => "Edm.Int32",
        "int64" => "Edm.Int64",
        "double" | "string (double)" => "Edm.Double",
        "datetimeoffset" | "datetime" | "timestamp" | "string (timestamp)"
        | "string (datetime)" => "Edm.DateTimeOffset",
        "date" | "string (date)" => "Edm.Date",
        "guid" | "string (guid)" => "Edm.Guid",
        "binary" => "Edm.Binary",
        "string (duration)" | "string (iso 8601 duration)" | "duration" => "Edm.Duration",
        "string (time of day)" | "timeofday" => "Edm.TimeOfDay",
        "stream" => "Edm.Stream",
        "json" => "Edm.Untyped",
        word if word == "string" || word.starts_with("string (") => "Edm.String",
        _ => return None,
    })
}

/// Whether an example sends a representation: all its members only name types, so that nobody sends that.
pub(in crate::schema) fn is_representation(body: &Value) -> bool {
    let members = body.as_object().into_iter().flatten();
    let mut values = members
        .filter(|(name, _)| !name.contains('@'))
        .map(|(_, value)| value);
    values.clone().next().is_some() && values.all(names_type)
}

fn names_type(value: &Value) -> bool {
    match value {
        Value::String(word) => type_word(word).is_some() || word.starts_with("microsoft.graph."),
        Value::Array(items) => !items.is_empty() && items.iter().all(names_type),
        value => is_blank(value),
    }
}

/// Whether all that an object holds is the name of its type; or each object of a list.
pub(in crate::schema) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            members.len() == 1
                && (members.contains_key("@odata.type") || members.contains_key("@type"))
        }
        Value::Array(items) => !items.is_empty() && items.iter().all(is_blank),
        _ => false,
    }
}

/// The members that only representations show; `known` are the types without them.
pub(super) fn only_shown(
    types: &[NamedType<'_>],
    known: &Types,
    names: &Names,
) -> Vec<WeighedMember> {
    let mut members: Vec<WeighedMember> = Vec::new();
    // The names that are found already, in lower case, by type.
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for named in types {
        let Some(representation) = &named.claim.representation else {
            continue;
        };
        let first = known
            .object(named.name)
            .map_or(0, |object| object.next_position());
        let chain = known.chain(named.name);
        // Without a table, the values of an open type are those that somebody added.
        let is_open =
            named.claim.properties.is_empty() && known.object(named.name).is_some_and(|it| it.open);
        for (name, value) in &representation.json {
            let lower = name.to_ascii_lowercase();
            let is_found = |owner: &str| found.get(owner).is_some_and(|it| it.contains(&lower));
            if !is_member_name(name)
                || is_open && !names_type(value)
                || known.has_member(named.name, name)
                || chain.iter().any(|(owner, _)| is_found(owner))
            {
                continue;
            }
            let own = found.entry(named.name).or_default();
            let position = first + own.len();
            own.insert(lower);
            members.push(shown_member(
                named,
                representation,
                name,
                value,
                position,
                names,
            ));
        }
    }
    members
}

fn shown_member(
    named: &NamedType<'_>,
    representation: &Representation,
    name: &str,
    value: &Value,
    position: usize,
    names: &Names,
) -> WeighedMember {
    let type_name = type_of(value, names, namespace(named.name));
    let place = representation.value_place(name);
    let type_name = type_name.map(|name| Claim::new(name, Witness::Representation, place.clone()));
    let collection = Claim::new(is_list(value), Witness::Representation, place);
    WeighedMember {
        owner: named.name.to_owned(),
        name: name.to_owned(),
        is_relationship: false,
        type_name: type_name.map_or_else(
            || Verdict::assumed("Edm.Untyped".to_owned()),
            |claim| Verdict::take(vec![claim], 0),
        ),
        collection: Verdict::take(vec![collection], 0),
        represented: Some(is_list(value)),
        position,
        notes: crate::facts::Notes::default(),
        description: crate::facts::Prose::default(),
    }
}

/// Annotations travel beside the members of every type, and are none; neither are the keys of a map: a member is called by an
/// identifier of OData.
fn is_member_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_representation_only_names_types() {
        for (body, expected) in [
            (
                r#"{ "a": "String", "b": "String (timestamp)", "c": "Boolean" }"#,
                true,
            ),
            (
                r#"{ "@odata.type": "x", "a": { "@odata.type": "microsoft.graph.lamp" } }"#,
                true,
            ),
            (
                r##"{ "a": ["String"], "b": [{ "@odata.type": "#lamp" }] }"##,
                true,
            ),
            (
                r#"{ "a": "microsoft.graph.color", "b": "Edm.Int32", "c": "string (identifier)" }"#,
                true,
            ),
            // Nothing tells.
            ("{}", false),
            (r#"{ "@odata.type": "x" }"#, false),
            (r#"{ "a": [] }"#, false),
            (r#"{ "a": {} }"#, false),
            (r#""String""#, false),
            // One value is enough.
            (r#"{ "a": "String", "b": "red" }"#, false),
            (r#"{ "a": "String", "b": null }"#, false),
            (r#"{ "a": "String", "b": 7 }"#, false),
            (r#"{ "a": { "@odata.type": "x", "b": "String" } }"#, false),
            (r#"{ "a": ["String", "red"] }"#, false),
            (r#"{ "a": "A string" }"#, false),
        ] {
            let body: Value = serde_json::from_str(body).unwrap();
            assert_eq!(is_representation(&body), expected, "{body}");
        }
    }
}
