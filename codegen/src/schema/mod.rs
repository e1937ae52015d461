//! The intermediate schema: what the documentation says, in the words of the API.
//!
//! Knows how pages refer to each other and which witness wins; must not know Rust. It is plain data, is written to
//! disk, and reads back equal.

mod alias;
mod base;
mod body;
mod example;
mod fit;
mod infer;
mod instance;
mod link;
mod listed;
mod names;
mod operation;
mod path;
mod prose;
mod sample;
mod shape;
mod shared;
mod target;
mod types;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use crate::facts::{Account, Alternatives, Paragraph, Permissions, Prose, Run};
pub use crate::version::{VERSIONS, Version};
pub use link::link;
pub use path::{Argument, Segment, Template};

/// What the documentation says about one API version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// The version: `v1.0`.
    pub version: String,
    /// The types, by full name.
    pub types: BTreeMap<String, Type>,
    /// The operations, by page and by place on the page.
    pub operations: Vec<Operation>,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Type {
    /// An entity or a complex type.
    Object(ObjectType),
    /// An enum.
    Enum(EnumType),
}

/// An entity or a complex type: the documentation does not always tell them apart.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ObjectType {
    /// The full name of the parent.
    pub base: Option<String>,
    /// Whether the parent is stated nowhere and was inferred.
    #[serde(default, skip_serializing_if = "is_false")]
    pub base_inferred: bool,
    /// Whether no value has this type itself.
    #[serde(rename = "abstract")]
    pub is_abstract: bool,
    /// Whether further properties may occur.
    pub open: bool,
    /// Whether no page defines the type, and its members were read from examples.
    #[serde(default, skip_serializing_if = "is_false")]
    pub inferred: bool,
    /// The own properties.
    pub properties: BTreeMap<String, Member>,
    /// The own relationships.
    pub relationships: BTreeMap<String, Member>,
    /// What the pages of the type say about properties that it inherits.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub restated: BTreeMap<String, Prose>,
    /// What the pages say about it.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub description: Prose,
    /// The pages that define it.
    pub pages: Vec<String>,
}

/// A property, a relationship or a parameter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Member {
    /// `Edm.String`, …, `Edm.Untyped`, or the full name of a type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Whether it is a collection.
    pub collection: bool,
    /// Its place among the members of the pages, counted from 0.
    pub position: usize,
    /// Whether a call must have it; parameters only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Whether its type is stated nowhere and was read from examples.
    #[serde(default, skip_serializing_if = "is_false")]
    pub inferred: bool,
    /// What the pages say about it.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub description: Prose,
}

/// An enum.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnumType {
    /// Whether several members may be joined.
    pub flags: bool,
    /// The members as written, in the order of the page.
    pub members: Vec<String>,
    /// What the pages say about members.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub member_descriptions: BTreeMap<String, Prose>,
    /// The pages that list it.
    pub pages: Vec<String>,
}

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
    /// The request lines.
    pub requests: Vec<Request>,
    /// Request lines that only an example shows: `/me/…` where the page lists `/users/{id}/…`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shown_requests: Vec<Request>,
    /// The permissions, over all tables.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub permissions: Permissions,
    /// Each permission table, where there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permission_tables: Vec<LabelledPermissions>,
    /// The request headers that the page lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<String>,
    /// The query options that the page speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<String>,
    /// The parameters of the path.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub url_parameters: BTreeMap<String, Member>,
    /// The request body.
    pub body: Body,
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
    /// What it says.
    pub permissions: Permissions,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "lowercase",
    rename_all_fields = "camelCase"
)]
pub enum Body {
    /// None is sent.
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
    },
    /// Media.
    Raw {
        /// The media type.
        content_type: String,
    },
    /// The page does not tell.
    Unknown,
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
}

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
    /// The line of the page where it begins, counted from 1.
    pub line: usize,
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
    /// The line of the page where it begins, counted from 1.
    pub line: usize,
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

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl Member {
    /// A member whose type only examples show.
    fn shown(type_name: String, collection: bool, position: usize) -> Self {
        Self {
            type_name,
            collection,
            position,
            required: false,
            inferred: true,
            description: Prose::default(),
        }
    }
}

impl ObjectType {
    /// The own property or relationship of that name.
    fn member(&self, name: &str) -> Option<&Member> {
        self.properties
            .get(name)
            .or_else(|| self.relationships.get(name))
    }

    /// The own property or relationship of that name.
    fn member_mut(&mut self, name: &str) -> Option<&mut Member> {
        match self.properties.get_mut(name) {
            Some(property) => Some(property),
            None => self.relationships.get_mut(name),
        }
    }

    /// The position of a property that comes after all others.
    fn next_position(&self) -> usize {
        let last = self.properties.values().map(|member| member.position).max();
        last.map_or(0, |last| last + 1)
    }
}

impl ExampleRequest {
    /// The path of the URL, its query included; `None` where the request does not go to the API.
    pub fn local_path(&self) -> Option<&str> {
        alias::local_path(&self.url)
    }
}

impl Schema {
    /// The type of a name, where it is an object.
    pub fn object(&self, name: &str) -> Option<&ObjectType> {
        match self.types.get(name)? {
            Type::Object(object) => Some(object),
            Type::Enum(_) => None,
        }
    }

    /// The type of a name, where it is an object of which more is known than the name.
    ///
    /// Of a type without members, parent and descendants, nothing says that its values are objects: *Json* is one.
    pub fn model(&self, name: &str) -> Option<&ObjectType> {
        self.object(name).filter(|object| {
            let is_child = |found: &Type| matches!(found, Type::Object(it) if it.base.as_deref() == Some(name));
            !object.properties.is_empty()
                || !object.relationships.is_empty()
                || object.base.is_some()
                || self.types.values().any(is_child)
        })
    }

    /// A type and its ancestors, the type first.
    pub fn chain<'s>(&'s self, name: &'s str) -> Vec<(&'s str, &'s ObjectType)> {
        let mut chain = Vec::new();
        let mut next = Some(name);
        while let Some(name) = next
            && let Some(object) = self.object(name)
        {
            chain.push((name, object));
            next = object.base.as_deref();
        }
        chain
    }

    /// Whether a type or an ancestor of it has a member of that name, in any case.
    fn has_member(&self, name: &str, member: &str) -> bool {
        self.chain(name).iter().any(|(_, object)| {
            object
                .properties
                .keys()
                .chain(object.relationships.keys())
                .any(|known| known.eq_ignore_ascii_case(member))
        })
    }

    /// The JSON text of the schema, ending in a line break.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}
