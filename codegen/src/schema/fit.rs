//! Which values fit which types: the same question that a generated model asks when it decodes.
//!
//! Knows primitive types and the shapes of values; must not know where a value stands.

use std::str::FromStr;

use base64::Engine as _;
use serde_json::Value;

use super::{ObjectType, Schema, Type};

/// What a primitive type asks of a JSON value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Scalar {
    /// A boolean.
    Boolean,
    /// An integer between the two bounds.
    Integer(i64, i64),
    /// A number.
    Number,
    /// A string.
    String,
    /// A string that the parser of the type accepts.
    Text(fn(&str) -> bool),
    /// Anything.
    Any,
}

/// What the primitive type `edm` asks of a value; `None` where `edm` is no primitive type.
pub(super) fn scalar(edm: &str) -> Option<Scalar> {
    Some(match edm.strip_prefix("Edm.")? {
        "Boolean" => Scalar::Boolean,
        "Byte" => Scalar::Integer(0, u8::MAX as i64),
        "SByte" => Scalar::Integer(i8::MIN as i64, i8::MAX as i64),
        "Int16" => Scalar::Integer(i16::MIN as i64, i16::MAX as i64),
        "Int32" => Scalar::Integer(i32::MIN as i64, i32::MAX as i64),
        "Int64" => Scalar::Integer(i64::MIN, i64::MAX),
        "Single" | "Double" | "Decimal" => Scalar::Number,
        "String" => Scalar::String,
        "Guid" => Scalar::Text(is_guid),
        "DateTimeOffset" => Scalar::Text(|text| jiff::Timestamp::from_str(text).is_ok()),
        "Date" => {
            Scalar::Text(|text| text.len() == 10 && jiff::civil::Date::from_str(text).is_ok())
        }
        "TimeOfDay" => Scalar::Text(|text| {
            text.as_bytes().get(2) == Some(&b':') && jiff::civil::Time::from_str(text).is_ok()
        }),
        "Duration" => Scalar::Text(|text| {
            jiff::fmt::temporal::SpanParser::new()
                .parse_span(text)
                .is_ok()
        }),
        "Binary" => Scalar::Text(is_base64),
        _ => Scalar::Any,
    })
}

/// Whether `value`, which is not null, fits the primitive type.
pub(super) fn scalar_fits(scalar: Scalar, value: &Value) -> bool {
    match (scalar, value) {
        (Scalar::Any, _)
        | (Scalar::Boolean, Value::Bool(_))
        | (Scalar::String, Value::String(_)) => true,
        (Scalar::Integer(least, most), Value::Number(number)) => number
            .as_i64()
            .is_some_and(|number| (least..=most).contains(&number)),
        (Scalar::Number, Value::Number(_)) => true,
        (Scalar::Text(fits), Value::String(text)) => fits(text),
        _ => false,
    }
}

fn is_guid(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

fn is_base64(text: &str) -> bool {
    use base64::engine::general_purpose::{STANDARD_PAD_INDIFFERENT, URL_SAFE_PAD_INDIFFERENT};
    STANDARD_PAD_INDIFFERENT.decode(text).is_ok() || URL_SAFE_PAD_INDIFFERENT.decode(text).is_ok()
}

/// The paths of the values in a body of the named type that do not fit.
pub(super) fn mismatches(schema: &Schema, type_name: &str, body: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    if let Some(Type::Object(_)) = schema.types.get(type_name)
        && let Value::Object(_) = body
    {
        walk_object(schema, type_name, body, "", &mut paths);
    }
    paths
}

/// The paths of the values that do not fit, in a body that holds a collection or a scalar of the named type as `value`.
pub(super) fn value_mismatches(
    schema: &Schema,
    type_name: &str,
    collection: bool,
    body: &Value,
) -> Vec<String> {
    let mut paths = Vec::new();
    if let Some(value) = body.get("value") {
        walk_member(schema, type_name, collection, value, "value", &mut paths);
    }
    paths
}

/// The paths of the members of a parameter body that do not fit.
pub(super) fn member_mismatches<'m>(
    schema: &Schema,
    members: impl Iterator<Item = (&'m String, &'m super::Member)>,
    body: &Value,
) -> Vec<String> {
    let mut paths = Vec::new();
    for (name, member) in members {
        if let Some(value) = body.get(name) {
            walk_member(
                schema,
                &member.type_name,
                member.collection,
                value,
                name,
                &mut paths,
            );
        }
    }
    paths
}

fn walk_object(
    schema: &Schema,
    type_name: &str,
    value: &Value,
    path: &str,
    paths: &mut Vec<String>,
) {
    let Value::Object(members) = value else {
        return;
    };
    let chain = schema.chain(type_name);
    for (name, value) in members {
        let property = chain
            .iter()
            .find_map(|(_, object): &(&str, &ObjectType)| object.properties.get(name));
        let Some(property) = property else { continue };
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        walk_member(
            schema,
            &property.type_name,
            property.collection,
            value,
            &path,
            paths,
        );
    }
}

fn walk_member(
    schema: &Schema,
    type_name: &str,
    collection: bool,
    value: &Value,
    path: &str,
    paths: &mut Vec<String>,
) {
    if value.is_null() {
        return;
    }
    if !collection {
        if fits(schema, type_name, value) {
            walk_object(schema, type_name, value, path, paths);
        } else {
            paths.push(path.to_owned());
        }
        return;
    }
    match value {
        Value::Array(items) if items.iter().all(|item| fits(schema, type_name, item)) => {
            for (index, item) in items.iter().enumerate() {
                walk_object(schema, type_name, item, &format!("{path}[{index}]"), paths);
            }
        }
        _ => paths.push(path.to_owned()),
    }
}

/// Whether a value fits a type on its own, its members aside.
fn fits(schema: &Schema, type_name: &str, value: &Value) -> bool {
    match (scalar(type_name), schema.types.get(type_name)) {
        (Some(scalar), _) => scalar_fits(scalar, value),
        (None, Some(Type::Enum(_))) => value.is_string(),
        (None, Some(Type::Object(_))) => value.is_object() || schema.model(type_name).is_none(),
        (None, None) => true,
    }
}
