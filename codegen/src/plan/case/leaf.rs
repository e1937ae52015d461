//! What the tests expect to find in the typed values: one line for each leaf of a documented body.
//!
//! This is a second reading of the types, made without the code that decodes them. The form of the lines is
//! described with the `examples` module of `graph-core`. Must not know requests or responses.

use serde_json::Value;

use crate::schema::{Member, Type, Types};

use super::super::rust_type::primitive;

/// Collects the lines of one body.
pub(super) struct Leaves<'s> {
    types: &'s Types,
    mismatches: &'s [String],
    lines: Vec<String>,
}

impl<'s> Leaves<'s> {
    /// The lines of a body whose values at the paths `mismatches` do not fit.
    pub(super) fn new(types: &'s Types, mismatches: &'s [String]) -> Self {
        Self {
            types,
            mismatches,
            lines: Vec::new(),
        }
    }

    /// The lines of a value of the named type.
    pub(super) fn of_value(mut self, type_name: &str, value: &Value) -> Vec<String> {
        self.object(type_name, value, "");
        self.finish()
    }

    /// The lines of a collection of the named type.
    pub(super) fn of_collection(mut self, type_name: &str, body: &Value) -> Vec<String> {
        for (name, value) in body.as_object().into_iter().flatten() {
            match name.as_str() {
                "value" => self.member(type_name, true, value, "value"),
                "@odata.nextLink" | "@odata.deltaLink" => {
                    self.member("Edm.String", false, value, name)
                }
                "@odata.count" => self.member("Edm.Int64", false, value, name),
                _ => self.push(name, "+", Some(value)),
            }
        }
        if body.get("value").is_none() {
            self.push("value", "-", None);
        }
        self.finish()
    }

    /// The lines of a value of the named type inside `value`.
    pub(super) fn of_wrapped(mut self, type_name: &str, body: &Value) -> Vec<String> {
        for (name, value) in body.as_object().into_iter().flatten() {
            match name.as_str() {
                "value" => self.object(type_name, value, ""),
                _ => self.push(name, "+", Some(value)),
            }
        }
        self.finish()
    }

    /// The lines of a value that is not an object.
    pub(super) fn of_scalar(mut self, type_name: &str, body: &Value) -> Vec<String> {
        for (name, value) in body.as_object().into_iter().flatten() {
            match name.as_str() {
                "value" => self.member(type_name, false, value, name),
                _ => self.push(name, "+", Some(value)),
            }
        }
        self.finish()
    }

    /// The lines of a body of arguments.
    pub(super) fn of_parameters<'m>(
        mut self,
        parameters: impl Iterator<Item = (&'m String, &'m Member)> + Clone,
        body: &Value,
    ) -> Vec<String> {
        for (name, value) in body.as_object().into_iter().flatten() {
            match parameters.clone().find(|(known, _)| *known == name) {
                Some((_, member)) => self.member(&member.type_name, member.collection, value, name),
                None => self.push(name, "+", Some(value)),
            }
        }
        for (name, member) in parameters {
            if member.required && body.get(name).is_none() {
                self.push(name, "-", None);
            }
        }
        self.finish()
    }

    fn finish(mut self) -> Vec<String> {
        if self.lines.is_empty() {
            self.push("", "{}", None);
        }
        self.lines.sort();
        self.lines
    }

    fn push(&mut self, path: &str, kind: &str, value: Option<&Value>) {
        self.lines.push(match value {
            Some(value) => format!("{path} {kind} {value}"),
            None => format!("{path} {kind}"),
        });
    }

    fn object(&mut self, type_name: &str, value: &Value, path: &str) {
        let Some(members) = value.as_object() else {
            return;
        };
        if members.is_empty() {
            self.push(path, "{}", None);
        }
        let chain = self.types.chain(type_name);
        for (name, value) in members {
            let path = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}.{name}")
            };
            // The nearest type of the chain says what the member is.
            let property = chain.iter().find_map(|(_, object)| {
                match (object.relationships.get(name), object.properties.get(name)) {
                    (Some(_), _) => Some(None),
                    (None, Some(property)) => Some(Some(property)),
                    (None, None) => None,
                }
            });
            match property {
                Some(Some(property)) => {
                    self.member(&property.type_name, property.collection, value, &path)
                }
                Some(None) if value.is_null() => self.push(&path, "null", None),
                Some(None) => self.push(&path, "Rel", Some(value)),
                None => self.push(&path, "+", Some(value)),
            }
        }
    }

    fn member(&mut self, type_name: &str, collection: bool, value: &Value, path: &str) {
        if value.is_null() {
            return self.push(path, "null", None);
        }
        if self.is_mismatch(path) {
            return self.push(path, "!", Some(value));
        }
        match value {
            Value::Array(items) if collection => {
                if items.is_empty() {
                    self.push(path, "[]", None);
                }
                for (index, item) in items.iter().enumerate() {
                    let path = format!("{path}[{index}]");
                    match self.is_mismatch(&path) {
                        true => self.push(&path, "!", Some(item)),
                        false => self.single(type_name, item, &path),
                    }
                }
            }
            _ => self.single(type_name, value, path),
        }
    }

    fn is_mismatch(&self, path: &str) -> bool {
        self.mismatches.iter().any(|mismatch| mismatch == path)
    }

    fn single(&mut self, type_name: &str, value: &Value, path: &str) {
        match self.types.get(type_name) {
            Some(Type::Object(_)) if self.types.model(type_name).is_some() => {
                self.object(type_name, value, path)
            }
            Some(Type::Object(_)) => self.push(path, "Edm.Untyped", Some(value)),
            Some(Type::Enum(_)) => self.push(path, type_name, Some(value)),
            None if is_typed(type_name) => self.push(path, type_name, Some(value)),
            None => self.push(path, "Edm.Untyped", Some(value)),
        }
    }
}

/// The one line of a body without a documented type.
pub(super) fn untyped(body: &Value) -> String {
    format!(" Edm.Untyped {body}")
}

/// Whether values of the primitive type are held in a type of their own.
fn is_typed(type_name: &str) -> bool {
    let edm = type_name.strip_prefix("Edm.");
    edm.is_some_and(|edm| !primitive(edm).is_any())
}
