//! The schema of one API version.
//!
//! Knows its parts; must not know what they hold.

use serde::{Deserialize, Serialize};

use super::call::Call;
use super::operation::Operation;
use super::types::{ObjectType, Types};

/// What the documentation says about one API version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// The version: `v1.0`.
    pub version: String,
    /// The types, by full name.
    pub types: Types,
    /// What the pages document, by page and by place on the page.
    pub operations: Vec<Operation>,
    /// What the API is asked, by address and method.
    pub calls: Vec<Call>,
}

impl Schema {
    /// The type of a name, where it is an object.
    pub fn object(&self, name: &str) -> Option<&ObjectType> {
        self.types.object(name)
    }

    /// The type of a name, where it is an object of which more is known than the name.
    ///
    /// Of a type without members, base type and descendants, nothing says that its values are objects: *Json* is one.
    pub fn model(&self, name: &str) -> Option<&ObjectType> {
        self.types.model(name)
    }

    /// A type and its ancestors, the type first.
    pub fn chain<'s>(&'s self, name: &'s str) -> Vec<(&'s str, &'s ObjectType)> {
        self.types.chain(name)
    }

    /// The JSON text of the schema, ending in a line break.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}
