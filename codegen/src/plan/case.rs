//! Tests: every documented request as a typed call, every documented response as a typed value.
//!
//! Knows which examples can be tested and under which name; must not know how a test is run.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;

use crate::schema::{
    Body, Example, ExampleRequest, ExampleResponse, Operation, Schema, Template, Version,
};

use super::ident::{Case, Ident};
use super::leaf::Leaves;
use super::model::Types;
use super::path::{BodyArgument, Chain, ResponseType, Tree};

/// A test.
#[derive(Debug)]
pub struct CasePlan {
    /// The name: version, operation, example, direction.
    pub name: String,
    /// The page.
    pub page: String,
    /// The operation's id in the schema.
    pub operation: String,
    /// The number of the example in its operation.
    pub example: usize,
    /// What is tested.
    pub check: Check,
}

/// What a test does.
#[derive(Debug)]
pub enum Check {
    /// Makes the documented request.
    Request {
        /// The methods, with the values for the path.
        calls: Vec<(Ident, Vec<Argument>)>,
        /// What is sent.
        body: BodyArgument,
        /// The query of the URL.
        query: Vec<(String, String)>,
        /// The headers.
        headers: Vec<(String, String)>,
    },
    /// Reads the documented response.
    Response(ResponseType),
}

/// A value for the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument(pub String);

/// Headers that the client sets itself.
const OWN_HEADERS: &[&str] = &[
    "authorization",
    "content-length",
    "host",
    "transfer-encoding",
    "connection",
];

/// Plans the tests of a version, with the leaves that they expect.
pub(super) fn plan(
    version: Version,
    schema: &Schema,
    types: &Types<'_>,
    tree: &Tree,
) -> (Vec<CasePlan>, BTreeMap<String, Vec<String>>) {
    let mut cases = Vec::new();
    let mut leaves = BTreeMap::new();
    let mut names = BTreeSet::new();
    for operation in &schema.operations {
        for (index, example) in operation.examples.iter().enumerate() {
            let stem = stem(version, operation, example, &mut names);
            let checks = [
                (
                    "request",
                    example.request.as_ref().and_then(|request| {
                        Some((
                            request_check(operation, request, tree)?,
                            request_leaves(schema, operation, request),
                        ))
                    }),
                ),
                (
                    "response",
                    example.response.as_ref().and_then(|response| {
                        Some((
                            response_check(types, response)?,
                            response_leaves(schema, response),
                        ))
                    }),
                ),
            ];
            for (direction, found) in checks {
                let Some((check, lines)) = found else {
                    continue;
                };
                let name = format!("{stem}/{direction}");
                if !lines.is_empty() {
                    leaves.insert(name.clone(), lines);
                }
                cases.push(CasePlan {
                    name,
                    page: operation.page.clone(),
                    operation: operation.id.clone(),
                    example: index,
                    check,
                });
            }
        }
    }
    (cases, leaves)
}

/// The name of an example's tests, unique within the version.
fn stem(
    version: Version,
    operation: &Operation,
    example: &Example,
    names: &mut BTreeSet<String>,
) -> String {
    let word = |text: &str| Ident::new(text, Case::Snake).bare().to_owned();
    let (operation, example) = (word(&operation.id), word(&example.name));
    let mut stem = format!("{}/{operation}", version.module);
    if operation != example {
        stem = format!("{stem}/{example}");
    }
    let base = stem.clone();
    let mut number = 1;
    while !names.insert(stem.clone()) {
        number += 1;
        stem = format!("{base}_{number}");
    }
    stem
}

fn request_check(operation: &Operation, request: &ExampleRequest, tree: &Tree) -> Option<Check> {
    let path = request.local_path()?;
    let (chain, values) = operation
        .requests
        .iter()
        .chain(&operation.shown_requests)
        .filter(|line| line.method == request.method)
        .find_map(|line| {
            let values = Template::parse(&line.path)?.instance(path)?;
            Some((
                tree.chains
                    .get(&(operation.id.clone(), line.path.clone()))?,
                values,
            ))
        })?;
    // What is shown must be what the method takes.
    let has_body = request.content.body.is_some() || request.content.text.is_some();
    if has_body == (chain.call.body == BodyArgument::None) {
        return None;
    }
    Some(Check::Request {
        calls: calls(chain, &values),
        body: chain.call.body.clone(),
        query: query(path),
        headers: headers(request),
    })
}

fn calls(chain: &Chain, values: &[&str]) -> Vec<(Ident, Vec<Argument>)> {
    let mut values = values.iter();
    chain
        .links
        .iter()
        .map(|(method, count)| {
            let taken = values.by_ref().take(*count);
            (
                method.clone(),
                taken.map(|value| Argument(decoded(value))).collect(),
            )
        })
        .collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The pairs of a URL's query; a `+` is a plus.
fn query(path: &str) -> Vec<(String, String)> {
    let Some((_, query)) = path.split_once('?') else {
        return Vec::new();
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name.trim()), decoded(value.trim()))
        })
        .collect()
}

/// The headers that a caller sets; a JSON body brings its own content type.
fn headers(request: &ExampleRequest) -> Vec<(String, String)> {
    let is_json = |value: &str| value.trim().eq_ignore_ascii_case("application/json");
    request
        .headers
        .iter()
        .filter(|(name, value)| {
            let lower = name.to_ascii_lowercase();
            let implied =
                lower == "content-type" && is_json(value) && request.content.body.is_some();
            !OWN_HEADERS.contains(&lower.as_str()) && !implied
        })
        .map(|(name, value)| (name.clone(), value.trim().to_owned()))
        .collect()
}

fn request_leaves(schema: &Schema, operation: &Operation, request: &ExampleRequest) -> Vec<String> {
    let Some(body) = &request.content.body else {
        return Vec::new();
    };
    let leaves = Leaves::new(schema, &request.mismatches);
    match &operation.body {
        Body::Resource { type_name } if schema.object(type_name).is_some() => {
            leaves.of_value(type_name, body)
        }
        Body::Parameters { parameters } => leaves.of_parameters(parameters.iter(), body),
        _ => Vec::new(),
    }
}

fn response_check(types: &Types<'_>, response: &ExampleResponse) -> Option<Check> {
    let name = response.type_name.as_ref()?;
    if response.content.body.is_none() || response.wrapped || response.status >= 300 {
        return None;
    }
    if response.collection {
        return Some(Check::Response(ResponseType::Collection(types.value(name))));
    }
    types
        .is_object(name)
        .then(|| Check::Response(ResponseType::Model(types.value(name))))
}

fn response_leaves(schema: &Schema, response: &ExampleResponse) -> Vec<String> {
    let (Some(name), Some(body)) = (&response.type_name, &response.content.body) else {
        return Vec::new();
    };
    let leaves = Leaves::new(schema, &response.mismatches);
    if response.collection {
        leaves.of_collection(name, body)
    } else {
        leaves.of_value(name, body)
    }
}
