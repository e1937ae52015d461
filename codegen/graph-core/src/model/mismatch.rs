//! Where the documentation and the service disagree.

use std::fmt;

use super::{Json, Kept, Model, View, Written, written};

/// A value that does not fit its documented type.
///
/// It is kept verbatim and written back as long as its field is not set.
/// `Debug` and `Display` do not show it, because it may be about a person.
#[derive(Clone, PartialEq)]
pub struct Mismatch {
    path: String,
    expected: &'static str,
    found: Json,
}

impl Mismatch {
    /// Where the value is, such as `assignedLicenses[0].skuId`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The documented type of the property, or of the elements of its list.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// The value.
    pub fn found(&self) -> &Json {
        &self.found
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = match self.found {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "a string",
            Json::Array(_) => "a list",
            Json::Object(_) => "an object",
        };
        let Self { path, expected, .. } = self;
        write!(f, "{path}: {found} that does not fit {expected}")
    }
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mismatch({self})")
    }
}

/// All mismatches in a model, at any depth, in the order of the fields.
pub(crate) fn mismatches(model: &dyn Model) -> Vec<Mismatch> {
    let mut found = Vec::new();
    collect(model, "", &mut found);
    found
}

fn collect(model: &dyn Model, at: &str, found: &mut Vec<Mismatch>) {
    for (index, name) in model.shape().fields.iter().enumerate() {
        let Some(field) = model.field(index) else {
            continue;
        };
        let path = || match at {
            "" => (*name).to_owned(),
            at => format!("{at}.{name}"),
        };
        let kept = model.other().kept(index);
        match (written(field, kept), kept) {
            (Some(Written::Json(json)), Some(Kept::Misfit(_))) if !json.is_null() => {
                found.push(Mismatch {
                    path: path(),
                    expected: field.kind(),
                    found: json.clone(),
                });
            }
            (Some(Written::View(View::Object(model))), _) => collect(model, &path(), found),
            (Some(Written::View(View::List(list))), _) => {
                for index in 0..list.len() {
                    if let View::Object(model) = list.get(index) {
                        collect(model, &format!("{}[{index}]", path()), found);
                    }
                }
            }
            _ => {}
        }
    }
}
