//! Where the documentation and the service disagree.

use std::fmt;

use super::Json;

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
    pub(crate) fn new(path: String, expected: &'static str, found: Json) -> Self {
        Self {
            path,
            expected,
            found,
        }
    }

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
        let found = kind(&self.found);
        let Self { path, expected, .. } = self;
        write!(f, "{path}: {found} that does not fit {expected}")
    }
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mismatch({self})")
    }
}

/// What kind of value it is.
pub(super) fn kind(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}
