//! Calls: what the API is asked, whichever pages document it.
//!
//! Knows the form of calls in the schema; must not know how they are found.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::facts::{Clouds, Deprecation, DirectoryRole, Least, Permissions, RequestOption};

use super::operation::{Body, LabelledPermissions};
use super::template::{Segment, Template};
use super::types::{Member, is_false};
use super::witness::{Witness, Witnesses};

/// One method and address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Call {
    /// The HTTP method.
    pub method: String,
    /// The address with its keys: `/users/{id}/messages/{id}`.
    pub path: String,
    /// The keys, in the order of the path.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<Key>,
    /// What it does.
    pub kind: CallKind,
    /// Whether it is accepted first and done later: 202, and an address to ask at.
    #[serde(default, skip_serializing_if = "is_false")]
    pub long_running: bool,
    /// Whether it takes or gives media instead of JSON.
    #[serde(default, skip_serializing_if = "is_false")]
    pub media: bool,
    /// Whether it is about a reference to a thing instead of the thing: `…/$ref`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reference: bool,
    /// Whether it counts the items of a list: `…/$count`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub count: bool,
    /// That it is deprecated, and what the pages tell about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// The operations of the pages that document it, the fittest first.
    pub operations: Vec<Documented>,
    /// The examples that make it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Exercise>,
    /// The permissions, over all tables of all its pages.
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
    /// The directory roles that are enough for the signed-in user, in the order of its pages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<DirectoryRole>,
    /// Whether it is there, for each cloud that its pages speak of.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub clouds: Clouds,
    /// The arguments in the path: those of functions and of alternate keys.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub arguments: BTreeMap<String, Member>,
    /// The request body.
    pub body: Body,
    /// The properties that the resource must have that is sent to be created, and what says so.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub required_properties: BTreeMap<String, Witness>,
    /// The successful answers, by status.
    pub responses: BTreeMap<u16, Answer>,
    /// The query options that its pages speak of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<RequestOption>,
    /// The request headers that its pages list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<RequestOption>,
}

/// A key of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// Its names on the pages: `id`, `userPrincipalName`.
    pub names: Vec<String>,
    /// How it is written.
    #[serde(default, skip_serializing_if = "KeyForm::is_plain")]
    pub form: KeyForm,
    /// The literal values that pages show in its place: `inbox`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The number of its segment in the path. Where that is a word, the word is a value of the key.
    pub segment: usize,
}

/// How a key is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum KeyForm {
    /// A segment of its own: `/{id}`.
    #[default]
    Plain,
    /// By name: `(appId='{appId}')`, `roleTemplateId={id}`.
    Alternate,
    /// A path between colons: `root:/{path}:`.
    Path,
}

impl KeyForm {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
    fn is_plain(&self) -> bool {
        *self == Self::Plain
    }
}

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CallKind {
    /// Reads one thing.
    Get,
    /// Reads the items of a collection.
    List,
    /// Adds an item to a collection.
    Create,
    /// Changes members of a thing.
    Update,
    /// Changes a thing, or creates it where it is not there.
    Upsert,
    /// Puts a thing in the place of another.
    Replace,
    /// Removes a thing.
    Delete,
    /// Does something else, with effects.
    Action,
    /// Computes something, without effects.
    Function,
}

/// An operation that documents a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Documented {
    /// The id of the operation.
    pub id: String,
    /// What it alone concerns: the type that it sends or gets, where that descends from the type of the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<String>,
    /// Whether only an example of the page makes the call, and its request lines leave it out.
    #[serde(default, skip_serializing_if = "is_false")]
    pub implied: bool,
}

/// An example that makes a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exercise {
    /// The id of the operation.
    pub operation: String,
    /// The name of the example.
    pub example: String,
    /// The paths of the values in the request that do not fit what the call sends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mismatches: Vec<String>,
}

/// A successful answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The type of the body; none where there is no body.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Whether the body is a collection of it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub collection: bool,
    /// The types that the pages document, where that is their common base.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subtypes: Vec<String>,
    /// Whether it names an address in `Location`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub location: bool,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Witnesses::is_usual")]
    pub witness: Witnesses,
}

impl Call {
    /// The template of the path, with keys in the place of the values that it has for them; none where the form of the
    /// path is not known.
    pub fn template(&self) -> Option<Template> {
        let mut template = Template::parse(&self.path)?;
        for key in &self.keys {
            if let Some(segment @ Segment::Literal(_)) = template.segments.get_mut(key.segment) {
                let name = key.names.first().map_or("id", String::as_str);
                *segment = Segment::Key(name.to_owned());
            }
        }
        Some(template)
    }

    /// The answer that a caller waits for: the one with a body where there is one, else the first, with its status.
    pub fn answer(&self) -> Option<(u16, &Answer)> {
        let mut answers = self
            .responses
            .iter()
            .map(|(status, answer)| (*status, answer));
        let first = answers.clone().next();
        answers
            .find(|(_, answer)| answer.type_name.is_some())
            .or(first)
    }

    /// The id of the operation that documents it best.
    pub fn fittest(&self) -> Option<&Documented> {
        self.operations.first()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_word_that_is_the_value_of_a_key_stands_in_its_place() {
        let call = |path: &str, names: &[&str], segment: usize| -> Call {
            let call = json!({
                "method": "GET",
                "path": path,
                "keys": [{ "names": names, "values": ["inbox"], "segment": segment }],
                "kind": "get",
                "operations": [],
                "body": { "kind": "none" },
                "responses": {},
            });
            serde_json::from_value(call).unwrap()
        };
        let template = |path, names, segment| {
            let template = call(path, names, segment).template();
            template.map(|template| template.to_string())
        };
        for (path, names, segment, expected) in [
            (
                "/folders/inbox/x",
                &["folder-id", "id"][..],
                1,
                "/folders/{folder-id}/x",
            ),
            ("/folders/inbox", &[], 1, "/folders/{id}"),
            ("/folders/{id}/x", &["folder-id"], 1, "/folders/{id}/x"),
            ("/folders/{id}", &["id"], 2, "/folders/{id}"),
        ] {
            assert_eq!(template(path, names, segment).as_deref(), Some(expected));
        }
        assert_eq!(template("/[folders", &[], 0), None);
    }
}
