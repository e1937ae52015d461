//! Which values fit which types: the same question that a generated model asks when it decodes.
//!
//! Knows primitive types and the forms of values; must not know where a value stands.

use graph_core::codec::{Numeric, Text};
use graph_core::{Binary, Date, DateTimeOffset, Duration, Guid, TimeOfDay};
use serde_json::Value;

use super::document::{Body, BodyContent, ExampleResponse, Member, Type, Types, Witness};
use super::forgiven;
use super::walk::{Path, Step, walk};

/// What a primitive type asks of a JSON value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Scalar {
    /// A boolean.
    Boolean,
    /// A number that is read as one of the integer type.
    Integer(fn(&Value) -> bool),
    /// A number.
    Number,
    /// A number, or a string for one that JSON has no number for, that is read as one of the type.
    Float(fn(&Value) -> bool),
    /// A string.
    String,
    /// A string that the parser of the type accepts.
    Text(fn(&str) -> bool),
    /// Anything.
    Any,
}

/// What the primitive type `edm` asks of a value; `None` where `edm` is not a primitive type.
pub(super) fn scalar(edm: &str) -> Option<Scalar> {
    Some(match edm.strip_prefix("Edm.")? {
        "Boolean" => Scalar::Boolean,
        "Byte" => Scalar::Integer(takes::<u8>),
        "SByte" => Scalar::Integer(takes::<i8>),
        "Int16" => Scalar::Integer(takes::<i16>),
        "Int32" => Scalar::Integer(takes::<i32>),
        "Int64" => Scalar::Integer(takes::<i64>),
        "Single" => Scalar::Float(takes::<f32>),
        "Double" => Scalar::Float(takes::<f64>),
        "Decimal" => Scalar::Number,
        "String" => Scalar::String,
        "Guid" => Scalar::Text(reads::<Guid>),
        "DateTimeOffset" => Scalar::Text(reads::<DateTimeOffset>),
        "Date" => Scalar::Text(reads::<Date>),
        "TimeOfDay" => Scalar::Text(reads::<TimeOfDay>),
        "Duration" => Scalar::Text(reads::<Duration>),
        "Binary" => Scalar::Text(reads::<Binary>),
        _ => Scalar::Any,
    })
}

/// Whether `value`, which is not null, fits the primitive type.
pub(super) fn scalar_fits(scalar: Scalar, value: &Value) -> bool {
    match (scalar, value) {
        (Scalar::Any, _)
        | (Scalar::Boolean, Value::Bool(_))
        | (Scalar::String, Value::String(_)) => true,
        (Scalar::Number, Value::Number(_)) => true,
        (Scalar::Integer(fits) | Scalar::Float(fits), value) => fits(value),
        (Scalar::Text(fits), Value::String(text)) => fits(text),
        _ => false,
    }
}

/// Whether a generated model takes the value as a number of this type.
fn takes<T: Numeric + Default>(value: &Value) -> bool {
    T::default().read(value)
}

/// Whether a generated model reads the text as a value of this type.
fn reads<T: Text + Default>(text: &str) -> bool {
    T::default().read(text)
}

/// A value that does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Misfit {
    /// Its path.
    pub(super) path: String,
    /// The member that it is a value of: its owner, if that is not the call, and its name.
    pub(super) member: Option<(Option<String>, String)>,
    /// The type that it should have.
    pub(super) type_name: String,
    /// Whether it should be a collection of it.
    pub(super) collection: bool,
    /// What was found instead.
    pub(super) found: Value,
    /// Whether no page states its type.
    pub(super) is_inferred: bool,
    /// Whether nothing is wrong with it: only the client cannot hold it.
    pub(super) is_fine: bool,
}

/// The values in a request body that do not fit what is sent.
pub(super) fn of_request(types: &Types, body: &Body, sent: &Value) -> Vec<Misfit> {
    let mut misfits = Vec::new();
    match &body.content {
        BodyContent::Resource { type_name, .. } if sent.is_object() => {
            below(types, type_name, sent, &Path::Root, &mut misfits);
        }
        BodyContent::Parameters { parameters } => {
            for (name, member) in parameters {
                if let Some(value) = sent.get(name) {
                    let path = Path::Member(&Path::Root, name);
                    let held = Held::of(None, name, member);
                    if held.fits(types, value, &path, &mut misfits) {
                        below(types, &member.type_name, value, &path, &mut misfits);
                    }
                }
            }
        }
        _ => {}
    }
    misfits
}

/// What every collection may have besides its items.
const OF_COLLECTIONS: &[(&str, &str)] = &[
    ("@odata.count", "Edm.Int64"),
    ("@odata.deltaLink", "Edm.String"),
    ("@odata.nextLink", "Edm.String"),
];

/// The values in a response that do not fit. Collections and scalars stand in `value`.
pub(super) fn of_response(types: &Types, response: &ExampleResponse) -> Vec<Misfit> {
    let mut misfits = Vec::new();
    let (Some(type_name), Some(body)) = (&response.type_name, &response.content.body) else {
        return misfits;
    };
    let value = body.get("value");
    if response.collection || types.object(type_name).is_none() {
        let held = Held {
            member: None,
            type_name,
            collection: response.collection,
            is_inferred: false,
        };
        let path = Path::Member(&Path::Root, "value");
        if let Some(value) = value
            && held.fits(types, value, &path, &mut misfits)
        {
            below(types, type_name, value, &path, &mut misfits);
        }
        for (name, type_name) in OF_COLLECTIONS.iter().filter(|_| response.collection) {
            let held = Held {
                member: None,
                type_name,
                collection: false,
                is_inferred: false,
            };
            if let Some(value) = body.get(name) {
                held.fits(types, value, &Path::Member(&Path::Root, name), &mut misfits);
            }
        }
        return misfits;
    }
    let inner = value.filter(|_| response.wrapped).unwrap_or(body);
    if inner.is_object() {
        below(types, type_name, inner, &Path::Root, &mut misfits);
    }
    misfits
}

/// Collects what does not fit below a value of the named type. Relationships are held as they come.
fn below(
    types: &Types,
    type_name: &str,
    value: &Value,
    path: &Path<'_>,
    misfits: &mut Vec<Misfit>,
) {
    walk(
        types,
        type_name,
        value,
        path,
        &mut |step, path| match step {
            Step::Member {
                owner,
                name,
                member,
                is_relationship: false,
                is_exact: true,
                value,
            } => Held::of(Some(owner), name, member).fits(types, value, path, misfits),
            Step::Object { .. } => true,
            _ => false,
        },
    );
}

/// What a place holds.
struct Held<'t> {
    member: Option<(Option<&'t str>, &'t str)>,
    type_name: &'t str,
    collection: bool,
    is_inferred: bool,
}

impl<'t> Held<'t> {
    fn of(owner: Option<&'t str>, name: &'t str, member: &'t Member) -> Self {
        let witness = member.witness.type_name;
        Self {
            member: Some((owner, name)),
            type_name: &member.type_name,
            collection: member.collection,
            is_inferred: witness.is_some_and(Witness::is_inference),
        }
    }

    /// Whether a value fits; else it is added. Items that do not fit are added one by one: they are left out of the list.
    fn fits(
        &self,
        types: &Types,
        value: &Value,
        path: &Path<'_>,
        misfits: &mut Vec<Misfit>,
    ) -> bool {
        if value.is_null() {
            return false;
        }
        let misfit = |path: &Path<'_>, collection, found: &Value| Misfit {
            path: path.to_string(),
            member: self
                .member
                .map(|(owner, name)| (owner.map(str::to_owned), name.to_owned())),
            type_name: self.type_name.to_owned(),
            collection,
            found: outline(found),
            is_inferred: self.is_inferred,
            is_fine: forgiven::is_fine(self.type_name, found),
        };
        match value {
            Value::Array(items) if self.collection => {
                let odd = items.iter().enumerate();
                let odd = odd.filter(|(_, item)| !fits(types, self.type_name, item));
                let items = odd.map(|(index, item)| misfit(&Path::Item(path, index), false, item));
                misfits.extend(items);
                true
            }
            _ if !self.collection && fits(types, self.type_name, value) => true,
            _ => {
                misfits.push(misfit(path, self.collection, value));
                false
            }
        }
    }
}

/// A value without what it holds.
fn outline(value: &Value) -> Value {
    match value {
        Value::Array(_) => Value::Array(Vec::new()),
        Value::Object(_) => Value::Object(serde_json::Map::new()),
        value => value.clone(),
    }
}

/// Whether a value fits a type on its own, its members aside.
fn fits(types: &Types, type_name: &str, value: &Value) -> bool {
    match (scalar(type_name), types.get(type_name)) {
        (Some(scalar), _) => scalar_fits(scalar, value),
        (None, Some(Type::Enum(_))) => value.is_string(),
        (None, Some(Type::Object(_))) => value.is_object() || types.model(type_name).is_none(),
        (None, None) => true,
    }
}
