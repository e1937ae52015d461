//! Examples: documented requests and responses.
//!
//! Knows the form of examples in the schema; must not know how they are found.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::version::VERSIONS;

use super::template;
use super::types::is_false;

/// A documented request and its response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Its name, unique within the operation.
    pub name: String,
    /// The request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<ExampleRequest>,
    /// The response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<ExampleResponse>,
}

/// A documented request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExampleRequest {
    /// The HTTP method.
    pub method: String,
    /// The URL as written.
    pub url: String,
    /// The headers as written.
    pub headers: BTreeMap<String, String>,
    /// The body.
    #[serde(flatten)]
    pub content: Content,
    /// The paths of the values that do not fit their documented types.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mismatches: Vec<String>,
}

/// A documented response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExampleResponse {
    /// The HTTP status.
    pub status: u16,
    /// The type of the body.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Whether the body is a collection of it.
    pub collection: bool,
    /// Whether members were left out for brevity.
    pub truncated: bool,
    /// Whether a single value is shown inside a `value` member, where the service sends it bare.
    #[serde(default, skip_serializing_if = "is_false")]
    pub wrapped: bool,
    /// The headers as written.
    pub headers: BTreeMap<String, String>,
    /// The body.
    #[serde(flatten)]
    pub content: Content,
    /// The paths of the values that do not fit their documented types.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mismatches: Vec<String>,
}

/// What a message carries.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// A JSON body.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub body: Option<Value>,
    /// A body that is no JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A JSON body of `null` is a body.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl ExampleRequest {
    /// The path of the URL, its query included; `None` where the request does not go to the API.
    pub fn local_path(&self) -> Option<&str> {
        template::local_path(&self.url)
    }

    /// The version of the API that the URL names, as it spells it; `None` where it names none.
    pub fn version(&self) -> Option<&str> {
        let (_, rest) = self.url.split_once("://")?;
        let named = rest.split(['/', '?', '#']).nth(1)?;
        let mut known = VERSIONS.iter();
        known
            .any(|version| version.name.eq_ignore_ascii_case(named))
            .then_some(named)
    }
}
