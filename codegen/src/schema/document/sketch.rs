//! Types in few words, for tests.
//!
//! Knows the short form; must not know what is tested.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::facts::Prose;

use super::{EnumType, Member, ObjectType, Type, Types, Witnesses};

impl Types {
    /// The types of `microsoft.graph` that a JSON object sketches by their last words. A list is an enum with these
    /// members; an object is a type with its `base`, its `properties` and its `relationships`, all of which may be left
    /// out. A member is the name of its type; a list of one name makes it a collection.
    pub(in crate::schema) fn sketch(sketch: &Value) -> Self {
        let types = sketch.as_object().expect("types have names");
        let mut sketched = Self::default();
        for (name, found) in types {
            let found = match found.as_array() {
                Some(members) => Type::Enum(EnumType {
                    members: members.iter().map(text).collect(),
                    ..EnumType::default()
                }),
                None => Type::Object(ObjectType {
                    base: found.get("base").map(|base| full(&text(base))),
                    properties: members(found.get("properties")),
                    relationships: members(found.get("relationships")),
                    ..ObjectType::default()
                }),
            };
            sketched.insert(full(name), found);
        }
        sketched
    }
}

/// The full name of a type that goes by its last word.
pub(in crate::schema) fn full(name: &str) -> String {
    if name.contains('.') {
        name.to_owned()
    } else {
        format!("microsoft.graph.{name}")
    }
}

fn members(sketch: Option<&Value>) -> BTreeMap<String, Member> {
    let members = sketch.and_then(Value::as_object).into_iter().flatten();
    let members = members.enumerate().map(|(position, (name, sketch))| {
        let member = Member {
            type_name: full(&text(sketch.get(0).unwrap_or(sketch))),
            collection: sketch.is_array(),
            position,
            required: false,
            inferred: false,
            witness: Witnesses::default(),
            deprecated: None,
            read_only: false,
            nullable: None,
            only_selected: false,
            description: Prose::default(),
        };
        (name.clone(), member)
    });
    members.collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a name is a text").to_owned()
}
