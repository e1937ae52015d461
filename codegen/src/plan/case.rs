//! Tests: every documented request as a typed call, every documented response as a typed value.
//!
//! Knows which examples can be tested and under which name; must not know how a test is run.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use rayon::prelude::*;

use crate::schema::{
    Body, Example, ExampleRequest, ExampleResponse, Operation, Schema, Segment, Template, Version,
};

use super::builder::{BodyArgument, ResponseType};
use super::ident::{Case, Ident};
use super::leaf::Leaves;
use super::path::{Chain, Tree};
use super::rust_type::RustType;
use super::types::Types;

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
    /// Whether values are known not to fit their documented types.
    pub known: bool,
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
    /// Reads the documented response, which is a model inside `value`.
    Wrapped(RustType),
}

/// The tests of a version.
#[derive(Debug, Default)]
pub struct Tests {
    /// The tests.
    pub cases: Vec<CasePlan>,
    /// What they expect in the typed values, by name.
    pub leaves: BTreeMap<String, Vec<String>>,
    /// The halves of examples that are not tested.
    pub untested: BTreeMap<Untested, usize>,
}

/// Why half of an example is not tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untested {
    /// The request does not go to the API.
    Foreign,
    /// The request goes to another version of the API.
    OtherVersion,
    /// The request is an instance of no request line of its page.
    Unmatched,
    /// The request line has no client method.
    NoMethod,
    /// The URL spells a word of the path in another letter case than most pages.
    Spelling,
    /// An argument of a function stands without quotes and is no plain value.
    Argument,
    /// The body is of another kind than the page says.
    BodyKind,
    /// The response has no body.
    NoBody,
    /// The response is an error.
    ErrorResponse,
    /// The body is no JSON, or no JSON object.
    NotJson,
}

impl Untested {
    /// The reason in a word or two.
    pub fn name(self) -> &'static str {
        match self {
            Self::Foreign => "foreign",
            Self::OtherVersion => "other-version",
            Self::Unmatched => "unmatched",
            Self::NoMethod => "no-method",
            Self::Spelling => "spelling",
            Self::Argument => "argument",
            Self::BodyKind => "body-kind",
            Self::NoBody => "no-body",
            Self::ErrorResponse => "error-response",
            Self::NotJson => "not-json",
        }
    }
}

/// A value for the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument(pub String);

/// Headers that the client sets itself.
pub(super) const OWN_HEADERS: &[&str] = &[
    "authorization",
    "content-length",
    "host",
    "transfer-encoding",
    "connection",
];

/// Plans the tests of a version, with the leaves that they expect.
pub(super) fn plan(version: Version, schema: &Schema, types: &Types<'_>, tree: &Tree) -> Tests {
    let mut names = BTreeSet::new();
    let mut examples = Vec::new();
    for operation in &schema.operations {
        for (index, example) in operation.examples.iter().enumerate() {
            let stem = stem(version, operation, example, &mut names);
            examples.push((operation, index, example, stem));
        }
    }
    let halves: Vec<[Option<Half>; 2]> = examples
        .par_iter()
        .map(|(operation, _, example, _)| {
            let request = example.request.as_ref().map(|request| {
                let check = request_check(version, operation, request, tree)?;
                let lines = request_leaves(schema, operation, request);
                Ok((check, !request.mismatches.is_empty(), lines))
            });
            let response = example.response.as_ref().map(|response| {
                let check = response_check(types, response)?;
                let lines = response_leaves(schema, response);
                Ok((check, !response.mismatches.is_empty(), lines))
            });
            [request, response]
        })
        .collect();
    let mut tests = Tests::default();
    for ((operation, index, _, stem), halves) in examples.into_iter().zip(halves) {
        for (direction, half) in ["request", "response"].into_iter().zip(halves) {
            match half {
                None => {}
                Some(Err(reason)) => *tests.untested.entry(reason).or_default() += 1,
                Some(Ok((check, known, lines))) => {
                    let name = format!("{stem}/{direction}");
                    if !lines.is_empty() {
                        tests.leaves.insert(name.clone(), lines);
                    }
                    tests.cases.push(CasePlan {
                        name,
                        page: operation.page.clone(),
                        operation: operation.id.clone(),
                        example: index,
                        check,
                        known,
                    });
                }
            }
        }
    }
    tests
}

/// One half of an example: what is checked, whether values do not fit, and the leaves that are expected.
type Half = Result<(Check, bool, Vec<String>), Untested>;

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

fn request_check(
    version: Version,
    operation: &Operation,
    request: &ExampleRequest,
    tree: &Tree,
) -> Result<Check, Untested> {
    let path = request.local_path().ok_or(Untested::Foreign)?;
    if request.url.contains("://") && !request.url.contains(&format!("/{}/", version.name)) {
        return Err(Untested::OtherVersion);
    }
    let (line, values) = operation
        .requests
        .iter()
        .chain(&operation.shown_requests)
        .filter(|line| line.method == request.method)
        .find_map(|line| {
            let template = Template::parse(&line.path)?;
            let values = template.instance(path)?;
            let plain = has_plain_arguments(&template, &values);
            Some((
                line,
                values.into_iter().map(Cow::into_owned).collect::<Vec<_>>(),
                plain,
            ))
        })
        .map(|(line, values, plain)| plain.then_some((line, values)).ok_or(Untested::Argument))
        .ok_or(Untested::Unmatched)??;
    let key = (operation.id.clone(), line.path.clone());
    let chain = tree.chains.get(&key).ok_or(Untested::NoMethod)?;
    if !same_words(&chain.path, path) {
        return Err(Untested::Spelling);
    }
    let fits = match (
        &chain.call.body,
        &request.content.body,
        &request.content.text,
    ) {
        (BodyArgument::None, None, None) => true,
        (BodyArgument::Parameters(_) | BodyArgument::Model(..), Some(body), _) => body.is_object(),
        (BodyArgument::Json, Some(_), _) => true,
        (BodyArgument::Bytes(_), body, text) => body.is_some() || text.is_some(),
        _ => false,
    };
    if !fits {
        return Err(Untested::BodyKind);
    }
    Ok(Check::Request {
        calls: calls(chain, &values),
        body: chain.call.body.clone(),
        query: query(path),
        headers: headers(request),
    })
}

/// Whether the arguments of functions that stand without quotes are numbers, dates and the like; what else could stand
/// there, such as an enum with its type, is not written by a client method.
fn has_plain_arguments(template: &Template, values: &[Cow<'_, str>]) -> bool {
    let quoted = template.segments.iter().flat_map(|segment| match segment {
        Segment::Literal(_) => Vec::new(),
        Segment::Key(_) | Segment::ItemPath(_) => vec![true],
        Segment::Function { arguments, .. } => {
            arguments.iter().map(|argument| argument.quoted).collect()
        }
    });
    quoted.zip(values).all(|(quoted, value)| {
        quoted
            || !value.is_empty()
                && value
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-._:+@".contains(c))
    })
}

/// Whether a path has the words of a client method's path, letter for letter.
fn same_words(wanted: &str, path: &str) -> bool {
    let path = path.split('?').next().unwrap_or(path).trim_matches('/');
    let wanted: Vec<&str> = wanted.trim_matches('/').split('/').collect();
    let found: Vec<&str> = path.split('/').collect();
    wanted.len() != found.len()
        || wanted
            .iter()
            .zip(found)
            .all(|(wanted, found)| wanted.contains(['{', '(']) || *wanted == found)
}

fn calls(chain: &Chain, values: &[String]) -> Vec<(Ident, Vec<Argument>)> {
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
            (decoded(name.trim()), decoded(value))
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
        Body::Resource { type_name } if schema.model(type_name).is_some() => {
            leaves.of_value(type_name, body)
        }
        Body::Parameters { parameters } => leaves.of_parameters(parameters.iter(), body),
        _ => vec![untyped(body)],
    }
}

/// The one line of a body without a documented type.
fn untyped(body: &serde_json::Value) -> String {
    format!(" Edm.Untyped {body}")
}

fn response_check(types: &Types<'_>, response: &ExampleResponse) -> Result<Check, Untested> {
    if response.status >= 400 {
        return Err(Untested::ErrorResponse);
    }
    let body = match (&response.content.body, &response.content.text) {
        (Some(body), _) => body,
        (None, Some(_)) => return Err(Untested::NotJson),
        (None, None) => return Err(Untested::NoBody),
    };
    Ok(match typed(response) {
        Some(name) if response.wrapped => Check::Wrapped(types.value(name)),
        Some(name) if body.is_object() => {
            Check::Response(types.response(name, response.collection))
        }
        _ => Check::Response(ResponseType::Json),
    })
}

/// The documented type of a body of JSON.
fn typed(response: &ExampleResponse) -> Option<&str> {
    let name = response.type_name.as_deref();
    name.filter(|name| !matches!(*name, "Edm.Untyped" | "Edm.Stream"))
}

fn response_leaves(schema: &Schema, response: &ExampleResponse) -> Vec<String> {
    let Some(body) = &response.content.body else {
        return Vec::new();
    };
    let leaves = Leaves::new(schema, &response.mismatches);
    match typed(response).filter(|_| body.is_object()) {
        Some(name) if response.collection => leaves.of_collection(name, body),
        Some(name) if response.wrapped => leaves.of_wrapped(name, body),
        Some(name) if schema.model(name).is_some() => leaves.of_value(name, body),
        Some(name) if schema.object(name).is_some() => vec![untyped(body)],
        Some(name) if schema.types.contains_key(name) || name.starts_with("Edm.") => {
            leaves.of_scalar(name, body)
        }
        _ => vec![untyped(body)],
    }
}
