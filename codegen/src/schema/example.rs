//! Examples: their place in the schema, and how they agree with it.
//!
//! Knows messages and types; must not know how an operation came about.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Body as ExampleBody, Exchange, Facts, Header};

use super::link::Linker;
use super::operation::shows_another;
use super::{Body, Content, Example, ExampleRequest, ExampleResponse, Response, fit};

/// The examples of an operation, mismatches not yet known.
pub(super) fn link(
    linker: &mut Linker<'_>,
    page: &Facts,
    exchanges: &[&Exchange],
    response: &Response,
) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut names = UniqueNames::default();
    for exchange in exchanges {
        let base = exchange
            .name
            .clone()
            .unwrap_or_else(|| page.page.stem().replace('-', "_"));
        let name = names.unique(base);
        let request = exchange.request.as_ref().map(|request| ExampleRequest {
            method: request.method.clone(),
            url: request.url.clone(),
            headers: headers(&request.headers),
            content: content(&request.body),
            line: linker.line(&request.place),
            mismatches: Vec::new(),
        });
        let response = exchange.response.as_ref().map(|shown| {
            let content = content(&shown.body);
            let stated = shown.expression.as_ref().map(|expression| {
                (
                    linker.resolve(expression, "microsoft.graph", &shown.place),
                    expression.collection,
                )
            });
            let success = (200..300).contains(&shown.status);
            let (type_name, collection) = match stated {
                Some((wrong, collection))
                    if success
                        && let Some(right) = &response.type_name
                        && let Some(body) = &content.body
                        && shows_another(linker, &wrong, right, body) =>
                {
                    (Some(right.clone()), collection)
                }
                Some((type_name, collection)) => (Some(type_name), collection),
                None if success && content.body.is_some() => {
                    (response.type_name.clone(), response.collection)
                }
                None => (None, false),
            };
            let value = content.body.as_ref().and_then(|body| body.get("value"));
            let collection =
                collection || success && type_name.is_some() && value.is_some_and(Value::is_array);
            let wrapped = !collection
                && value.is_some_and(Value::is_object)
                && type_name.as_deref().is_some_and(|name| {
                    !linker
                        .schema
                        .chain(name)
                        .iter()
                        .any(|(_, object)| object.properties.contains_key("value"))
                });
            if wrapped {
                let message =
                    "a single entity stands inside `value`, where the service sends it bare";
                linker.report(Diagnostic::new(
                    Code::ResponseWrapped,
                    shown.place.clone(),
                    message,
                ));
            }
            ExampleResponse {
                status: shown.status,
                type_name,
                collection,
                truncated: shown.truncated,
                wrapped,
                headers: headers(&shown.headers),
                content,
                line: linker.line(&shown.place),
                mismatches: Vec::new(),
            }
        });
        examples.push(Example {
            name,
            request,
            response,
        });
    }
    examples
}

/// The names of the examples of an operation: a name that is taken gets the next free number.
#[derive(Default)]
struct UniqueNames {
    taken: BTreeSet<String>,
    numbers: BTreeMap<String, usize>,
}

impl UniqueNames {
    fn unique(&mut self, base: String) -> String {
        let number = self.numbers.entry(base.clone()).or_insert(1);
        let mut name = base.clone();
        while !self.taken.insert(name.clone()) {
            *number += 1;
            name = format!("{base}_{number}");
        }
        name
    }
}

fn headers(headers: &[Header]) -> BTreeMap<String, String> {
    headers
        .iter()
        .map(|header| (header.name.clone(), header.value.clone()))
        .collect()
}

fn content(body: &ExampleBody) -> Content {
    match body {
        ExampleBody::None => Content::default(),
        ExampleBody::Json { value, .. } => Content {
            body: Some(value.clone()),
            text: None,
        },
        ExampleBody::Text(text) => Content {
            body: None,
            text: Some(text.clone()),
        },
    }
}

/// Fills in which values do not fit, and reports each.
pub(super) fn check(linker: &mut Linker<'_>, operation: usize, exchanges: &[&Exchange]) {
    for (index, exchange) in exchanges.iter().enumerate() {
        let (request, response) = {
            let schema = &linker.schema;
            let Some(operation) = schema.operations.get(operation) else {
                return;
            };
            let Some(example) = operation.examples.get(index) else {
                return;
            };
            let request = example
                .request
                .as_ref()
                .and_then(|request| request.content.body.as_ref())
                .map(|body| match &operation.body {
                    Body::Resource { type_name } => fit::mismatches(schema, type_name, body),
                    Body::Parameters { parameters } => {
                        fit::member_mismatches(schema, parameters.iter(), body)
                    }
                    _ => Vec::new(),
                });
            (
                request.unwrap_or_default(),
                example
                    .response
                    .as_ref()
                    .map(|response| response_mismatches(linker, response))
                    .unwrap_or_default(),
            )
        };
        if let Some(shown) = &exchange.request {
            report(linker, &request, &shown.body);
        }
        if let Some(shown) = &exchange.response {
            report(linker, &response, &shown.body);
        }
        let Some(example) = linker
            .schema
            .operations
            .get_mut(operation)
            .and_then(|operation| operation.examples.get_mut(index))
        else {
            return;
        };
        if let Some(found) = &mut example.request {
            found.mismatches = request;
        }
        if let Some(found) = &mut example.response {
            found.mismatches = response;
        }
    }
}

fn response_mismatches(linker: &Linker<'_>, response: &ExampleResponse) -> Vec<String> {
    let (Some(type_name), Some(body)) = (&response.type_name, &response.content.body) else {
        return Vec::new();
    };
    if response.collection || linker.schema.object(type_name).is_none() {
        return fit::value_mismatches(&linker.schema, type_name, response.collection, body);
    }
    let inner = if response.wrapped {
        body.get("value").unwrap_or(body)
    } else {
        body
    };
    fit::mismatches(&linker.schema, type_name, inner)
}

fn report(linker: &mut Linker<'_>, paths: &[String], body: &ExampleBody) {
    let ExampleBody::Json { value, text, place } = body else {
        return;
    };
    let mut from = 0;
    for path in paths {
        let Some(found) = at_path(value, path) else {
            continue;
        };
        let range = locate(text, path, found, &mut from);
        let message = format!("the value of `{path}` does not fit its documented type");
        let help = "the value is kept as it is, and the example's test expects it to be reported";
        linker.report(
            Diagnostic::new(Code::ExampleMismatch, place.within(range), message).help(help),
        );
    }
}

/// The value at a path such as `addLicenses[0].skuId`; names may hold dots.
fn at_path<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    if path.is_empty() {
        return Some(value);
    }
    if let Some(rest) = path.strip_prefix('[') {
        let (index, rest) = rest.split_once(']')?;
        return at_path(
            value.get(index.parse::<usize>().ok()?)?,
            rest.strip_prefix('.').unwrap_or(rest),
        );
    }
    let members = value.as_object()?;
    members.iter().find_map(|(name, value)| {
        let rest = path.strip_prefix(name.as_str())?;
        let rest = match rest.strip_prefix('.') {
            Some(rest) => rest,
            None if rest.is_empty() || rest.starts_with('[') => rest,
            None => return None,
        };
        at_path(value, rest)
    })
}

/// Where a member's value stands in the text of its body: the next place at which its name has this value.
fn locate(text: &str, path: &str, value: &Value, from: &mut usize) -> std::ops::Range<usize> {
    let name = path.rsplit(['.', ']']).next().unwrap_or(path);
    let name = name.split('[').next().unwrap_or(name);
    let key = format!("\"{name}\"");
    let shown = value.to_string();
    for start in [*from, 0] {
        for (at, _) in text[start..].match_indices(&key) {
            let after = start + at + key.len();
            let rest = text[after..]
                .trim_start()
                .strip_prefix(':')
                .map(str::trim_start);
            let Some(rest) = rest else { continue };
            let begin = text.len() - rest.len();
            if rest.starts_with(&shown) {
                *from = begin;
                return begin..begin + shown.len();
            }
            if rest.starts_with(['[', '{']) && (value.is_array() || value.is_object()) {
                *from = begin;
                return begin..begin + rest.find('\n').unwrap_or(rest.len());
            }
        }
    }
    0..1
}

/// Where the first body that has it holds a member.
pub(super) fn member_place(bodies: &[&ExampleBody], name: &str) -> Option<Place> {
    bodies.iter().find_map(|body| match body {
        ExampleBody::Json { value, text, place } => {
            let range = locate(text, name, value.get(name)?, &mut 0);
            Some(place.within(range))
        }
        _ => None,
    })
}
