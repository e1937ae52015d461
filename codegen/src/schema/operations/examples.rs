//! The examples of an operation, as the schema lists them.
//!
//! Knows messages and what their operation gives back; must not know how they agree with their types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::facts::{Body as ExampleBody, Header, RequestExample, ResponseExample};

use super::super::document::{Content, Example, ExampleRequest, ExampleResponse, Types};
use super::super::pages::Documentation;
use super::super::stated::Stated;
use super::response::{WeighedResponse, shows_another};

/// The examples of an operation, mismatches not yet known.
pub(super) fn of(
    documentation: &Documentation<'_>,
    weighed: &WeighedResponse,
    stated: &Stated<'_>,
) -> Vec<Example> {
    let mut names = UniqueNames::default();
    let examples = documentation.exchanges.iter().map(|exchange| {
        let base = exchange.name.clone();
        let base = base.unwrap_or_else(|| documentation.page.page.stem().replace('-', "_"));
        Example {
            name: names.unique(base),
            request: exchange.request.as_ref().map(request),
            response: exchange
                .response
                .as_ref()
                .map(|shown| response(shown, weighed, stated)),
        }
    });
    examples.collect()
}

fn request(request: &RequestExample) -> ExampleRequest {
    ExampleRequest {
        method: request.method.clone(),
        url: request.url.clone(),
        headers: headers(&request.headers),
        content: content(&request.body),
        mismatches: Vec::new(),
    }
}

fn response(
    shown: &ResponseExample,
    weighed: &WeighedResponse,
    stated: &Stated<'_>,
) -> ExampleResponse {
    let content = content(&shown.body);
    let (type_name, collection) = typed(shown, &content, weighed, stated);
    let success = (200..300).contains(&shown.status);
    let value = content.body.as_ref().and_then(|body| body.get("value"));
    let shows_list = success && type_name.is_some() && value.is_some_and(Value::is_array);
    let collection = collection || shows_list;
    let is_bare = |name: &str| !has_value(&stated.types, name);
    let wrapped = !collection
        && value.is_some_and(Value::is_object)
        && type_name.as_deref().is_some_and(is_bare);
    ExampleResponse {
        status: shown.status,
        type_name,
        collection,
        truncated: shown.truncated,
        wrapped,
        headers: headers(&shown.headers),
        content,
        mismatches: Vec::new(),
    }
}

/// The type of the body of an example: what its annotation says, unless that was overruled for the whole operation or
/// the body shows more members of what the operation gives back.
fn typed(
    shown: &ResponseExample,
    content: &Content,
    weighed: &WeighedResponse,
    stated: &Stated<'_>,
) -> (Option<String>, bool) {
    let success = (200..300).contains(&shown.status);
    let of_operation = &weighed.response;
    let Some(expression) = &shown.expression else {
        return if success && content.body.is_some() {
            (of_operation.type_name.clone(), of_operation.collection)
        } else {
            (None, false)
        };
    };
    let name = stated.resolve(expression);
    let is_overruled = weighed
        .type_name
        .as_ref()
        .is_some_and(|verdict| verdict.overruled.iter().any(|claim| claim.value == name));
    let is_wrong = |right: &str| {
        let body = content.body.as_ref();
        is_overruled
            || success && body.is_some_and(|body| shows_another(&stated.types, &name, right, body))
    };
    match &of_operation.type_name {
        Some(right) if is_wrong(right) => (Some(right.clone()), expression.collection),
        _ => (Some(name), expression.collection),
    }
}

/// Whether a type has a property `value`.
fn has_value(types: &Types, name: &str) -> bool {
    let mut chain = types.chain(name).into_iter();
    chain.any(|(_, object)| object.properties.contains_key("value"))
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
