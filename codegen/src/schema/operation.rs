//! Operations: what of a page is one operation, and what comes back.
//!
//! Knows the witnesses of a response; must not know those of a body, nor how examples are told apart.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{self, Body as ExampleBody, Exchange, Facts};

use super::link::Linker;
use super::names::simple;
use super::{LabelledPermissions, Operation, Request, Response, alias, body, example};

/// Adds every operation.
pub(super) fn link(linker: &mut Linker<'_>, facts: &[&Facts]) {
    for page in facts {
        let Some(operation) = &page.operation else {
            continue;
        };
        for group in groups(operation) {
            let linked = operation_of(linker, page, operation, &group);
            linker.schema.operations.push(linked);
        }
    }
}

/// Compares every example with the types of the schema, which is complete by now.
pub(super) fn check(linker: &mut Linker<'_>, facts: &[&Facts]) {
    let mut index = 0;
    for page in facts {
        let Some(operation) = &page.operation else {
            continue;
        };
        for group in groups(operation) {
            example::check(linker, index, &group.exchanges);
            index += 1;
        }
    }
}

/// The part of a page that is one operation: the request lines of one method, with their examples.
pub(super) struct Group<'f> {
    suffix: Option<usize>,
    pub(super) method: &'f str,
    pub(super) exchanges: Vec<&'f Exchange>,
}

pub(super) fn groups(operation: &facts::Operation) -> Vec<Group<'_>> {
    let mut methods: Vec<&str> = Vec::new();
    for line in &operation.requests {
        if !methods.contains(&line.method.as_str()) {
            methods.push(&line.method);
        }
    }
    let mut groups: Vec<Group<'_>> = methods
        .iter()
        .enumerate()
        .map(|(index, method)| Group {
            suffix: (index > 0).then_some(index + 1),
            method,
            exchanges: Vec::new(),
        })
        .collect();
    let mut last = 0;
    for exchange in &operation.exchanges {
        if let Some(request) = &exchange.request {
            last = groups
                .iter()
                .position(|group| group.method == request.method)
                .unwrap_or(0);
        }
        if let Some(group) = groups.get_mut(last) {
            group.exchanges.push(exchange);
        }
    }
    groups
}

fn operation_of(
    linker: &mut Linker<'_>,
    page: &Facts,
    operation: &facts::Operation,
    group: &Group<'_>,
) -> Operation {
    let stem = page.page.stem();
    let id = group
        .suffix
        .map_or_else(|| stem.to_owned(), |suffix| format!("{stem}-{suffix}"));
    let requests: Vec<Request> = operation
        .requests
        .iter()
        .filter(|line| line.method == group.method)
        .map(|line| Request {
            method: line.method.clone(),
            path: line.path.clone(),
        })
        .collect();
    let response = response(linker, page, operation, group);
    let body = body::body(linker, page, operation, group, &response);
    let permission_tables = match operation.permissions.as_slice() {
        [] | [_] => Vec::new(),
        several => several
            .iter()
            .map(|table| LabelledPermissions {
                label: table.label.clone(),
                permissions: table.permissions.clone(),
            })
            .collect(),
    };
    let examples = example::link(linker, page, group.exchanges.as_slice(), &response);
    let shown_requests = alias::shown_requests(linker, &requests, group.exchanges.as_slice());
    let called = requests.iter().chain(&shown_requests);
    let url_parameters = body::url_parameters(linker, page, operation, group, called);
    Operation {
        id,
        page: page.page.as_str().to_owned(),
        title: page.title.clone(),
        description: page.summary.clone(),
        requests,
        shown_requests,
        permissions: facts::union_of(&operation.permissions),
        permission_tables,
        headers: operation.headers.clone(),
        query: operation.query.clone(),
        url_parameters,
        body,
        response,
        examples,
    }
}

/// The successful response: the annotation of its example, unless the text names another type with more of the members
/// that the example shows; else the text.
fn response(
    linker: &mut Linker<'_>,
    page: &Facts,
    operation: &facts::Operation,
    group: &Group<'_>,
) -> Response {
    let claim = &operation.response;
    let success = group
        .exchanges
        .iter()
        .filter_map(|exchange| exchange.response.as_ref())
        .find(|response| (200..400).contains(&response.status));
    let status = success
        .map(|response| response.status)
        .or(claim.status)
        .unwrap_or(200);
    let stated = claim.expression.as_ref().map(|expression| {
        let place = claim
            .place
            .clone()
            .unwrap_or_else(|| page.title_place.clone());
        (
            linker.resolve(expression, "microsoft.graph", &place),
            expression.collection,
            place,
        )
    });
    let annotated = success.and_then(|response| {
        let expression = response.expression.as_ref()?;
        Some((
            linker.resolve(expression, "microsoft.graph", &response.place),
            expression.collection,
            response.place.clone(),
        ))
    });
    let has_body = success.map(|response| response.body != ExampleBody::None);
    let shows_list = success
        .and_then(|response| response.body.json())
        .and_then(|body| body.get("value"))
        .is_some_and(|value| value.is_array());
    let chosen = match (annotated, stated) {
        (Some((annotated, collection, place)), Some((stated, of_text, other)))
            if simple(&stated) != simple(&annotated) && !related(linker, &stated, &annotated) =>
        {
            let shown = success.and_then(|response| response.body.json());
            let text_wins =
                shown.is_some_and(|body| shows_another(linker, &annotated, &stated, body));
            let message = format!(
                "the annotation says that the response is `{annotated}`, the text says `{stated}`"
            );
            let diagnostic = Diagnostic::new(Code::TypeConflict, place, message)
                .other(other, format!("the text names `{}`", simple(&stated)))
                .help(if text_wins {
                    "the text was taken: the example shows more of its members"
                } else {
                    "the annotation was taken"
                });
            linker.report(diagnostic);
            Some(if text_wins {
                (stated, of_text)
            } else {
                (annotated, collection)
            })
        }
        (Some((annotated, collection, _)), _) => Some((annotated, collection)),
        (None, _) if has_body == Some(false) || status == 204 => None,
        (None, Some((stated, collection, _))) => Some((stated, collection)),
        (None, None) => None,
    };
    match chosen {
        Some((type_name, collection)) => Response {
            status,
            type_name: Some(type_name),
            collection: collection || shows_list,
        },
        None => {
            if success.is_some_and(|response| matches!(response.body, ExampleBody::Text(_))) {
                let type_name = Some("Edm.Stream".to_owned());
                return Response {
                    status,
                    type_name,
                    collection: false,
                };
            }
            if has_body == Some(true) && status != 204 {
                let message = "the page shows a response body and does not name its type";
                let place = success.map_or_else(
                    || page.title_place.clone(),
                    |response| response.place.clone(),
                );
                linker.report(Diagnostic::new(Code::ResponseUntyped, place, message));
                return Response {
                    status,
                    type_name: Some("Edm.Untyped".to_owned()),
                    collection: shows_list,
                };
            }
            Response {
                status,
                type_name: None,
                collection: false,
            }
        }
    }
}

/// Whether a body that should be of the type `stated` is rather of `other`, which is no kin of it: it shows more members
/// of that.
pub(super) fn shows_another(linker: &Linker<'_>, stated: &str, other: &str, body: &Value) -> bool {
    let items = match body.get("value") {
        Some(Value::Array(items)) => items.as_slice(),
        Some(item @ Value::Object(_)) => std::slice::from_ref(item),
        _ => std::slice::from_ref(body),
    };
    let members = || {
        items
            .iter()
            .filter_map(Value::as_object)
            .flat_map(|members| members.keys())
    };
    let known = |name| {
        members()
            .filter(|member| linker.schema.has_member(name, member))
            .count()
    };
    !related(linker, stated, other) && known(other) > known(stated)
}

/// Whether one of two types descends from the other, or both are one.
pub(super) fn related(linker: &Linker<'_>, one: &str, other: &str) -> bool {
    let descends = |from: &str, to: &str| {
        linker
            .schema
            .chain(from)
            .iter()
            .any(|(name, _)| *name == to)
    };
    descends(one, other) || descends(other, one)
}
