//! Operations: what single pages document.
//!
//! Knows the form of operations in the schema; must not know how they are found.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::facts::{Clouds, Deprecation, DirectoryRole, Least, Permissions, Prose, RequestOption};

use super::example::Example;
use super::types::{Member, is_false};
use super::witness::{Witness, Witnesses};

/// An operation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Operation {
    /// The name of the page, with a number where the page holds several operations.
    pub id: String,
    /// The page.
    pub page: String,
    /// The title of the page.
    pub title: String,
    /// What the page says about it.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub description: Prose,
    /// That it is deprecated, and what the page tells about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The request lines.
    pub requests: Vec<Request>,
    /// Request lines that only an example shows: `/me/…` where the page lists `/users/{id}/…`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub implied_requests: Vec<Request>,
    /// The permissions, over all tables.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub permissions: Permissions,
    /// How many of the alternatives are the least privileged ones, where pages part them from higher ones; beyond those, the
    /// order means nothing. Elsewhere they are sorted, the least privileged first.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub least: Least,
    /// Whether only the least privileged permissions are listed, so that higher ones may be enough that no page lists.
    #[serde(default, skip_serializing_if = "is_false")]
    pub only_least: bool,
    /// Each permission table, where there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permission_tables: Vec<LabelledPermissions>,
    /// The directory roles that are enough for the signed-in user, in the order of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<DirectoryRole>,
    /// Whether it is there, for each cloud that the page speaks of.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub clouds: Clouds,
    /// The request headers that the page lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<RequestOption>,
    /// The query options that the page speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<RequestOption>,
    /// The parameters of the path.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub url_parameters: BTreeMap<String, Member>,
    /// The request body.
    pub body: Body,
    /// The properties that the resource must have that is sent to be created, and what says so.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub required_properties: BTreeMap<String, Witness>,
    /// The successful response.
    pub response: Response,
    /// The examples.
    pub examples: Vec<Example>,
}

/// A request line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The HTTP method.
    pub method: String,
    /// The path as written, without host and version.
    pub path: String,
}

/// One permission table of several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelledPermissions {
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The request lines that it is for, where it is not for all of the page; of operations only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requests: Option<Vec<Request>>,
    /// What it says.
    pub permissions: Permissions,
    /// How many of the alternatives are the least privileged ones, where it parts them from higher ones; beyond those, the
    /// order means nothing. Elsewhere they are sorted, the least privileged first.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub least: Least,
    /// Whether only the least privileged permissions are listed, so that higher ones may be enough that no page lists.
    #[serde(rename = "onlyLeast", default, skip_serializing_if = "is_false")]
    pub only_least: bool,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// What is sent.
    #[serde(flatten)]
    pub content: BodyContent,
    /// The media types that can be sent in place of it.
    #[serde(rename = "mediaTypes", default, skip_serializing_if = "Vec::is_empty")]
    pub media_types: Vec<String>,
    /// What that rests on.
    #[serde(default, skip_serializing_if = "Witnesses::is_usual")]
    pub witness: Witnesses,
}

/// What a request sends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "lowercase",
    rename_all_fields = "camelCase"
)]
pub enum BodyContent {
    /// Nothing.
    None,
    /// Named arguments.
    Parameters {
        /// The arguments.
        parameters: BTreeMap<String, Member>,
    },
    /// A value of a type.
    Resource {
        /// The full name of the type.
        #[serde(rename = "type")]
        type_name: String,
        /// The types that pages document, where that is their common base; of calls only.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        subtypes: Vec<String>,
    },
    /// Media.
    Raw {
        /// The media type that is taken where the caller names none.
        content_type: String,
    },
    /// A reference to a thing, which names it by `@odata.id`; of calls only.
    Reference,
    /// The page does not tell.
    Unknown,
}

impl BodyContent {
    /// The media type that is sent where the caller names none, of what is not JSON.
    pub(in crate::schema) fn media_type(&self) -> Option<&str> {
        match self {
            Self::Raw { content_type } => Some(content_type),
            _ => None,
        }
    }
}

/// A successful response.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The type of the body; none where there is no body.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Whether the body is a collection of it.
    pub collection: bool,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Witnesses::is_usual")]
    pub witness: Witnesses,
}
