//! What each page documents: what it sends, what comes back, and its arguments.
//!
//! Knows the order in which operations are weighed: what reads a path tells what writing to it sends. Must not know which
//! operations are one call.

mod arguments;
mod body;
mod examples;
mod response;
mod target;

use rayon::prelude::*;

use crate::facts::{self, Exchange};

use super::address::Line;
use super::document::{Body, Example, LabelledPermissions, Operation, Request};
use super::pages::{Documentation, Pages};
use super::stated::Stated;
use target::Targets;

pub(super) use arguments::Argument;
pub(super) use body::WeighedBody;
pub(super) use response::WeighedResponse;

/// An operation with what was weighed about it.
#[derive(Debug)]
pub(super) struct WeighedOperation<'f> {
    /// What the page documents.
    pub(super) documentation: &'f Documentation<'f>,
    /// The operation as the schema lists it.
    pub(super) operation: Operation,
    /// What was weighed about its response.
    pub(super) response: WeighedResponse,
    /// What was weighed about its body.
    pub(super) body: WeighedBody,
    /// The arguments of its path.
    pub(super) url_arguments: Vec<Argument>,
}

impl WeighedOperation<'_> {
    /// The examples, each with the exchange of the page that it was.
    pub(super) fn examples(&self) -> impl Iterator<Item = (&Example, &Exchange)> {
        let examples = self.operation.examples.iter();
        let exchanges = self.documentation.exchanges.iter().copied();
        examples.zip(exchanges)
    }
}

/// Weighs every operation, those that read before those that write.
pub(super) fn weigh<'f>(pages: &'f Pages<'f>, stated: &Stated<'_>) -> Vec<WeighedOperation<'f>> {
    let mut targets = Targets::default();
    let nowhere = target::Target::Unknown;
    let reads = |documentation: &Documentation<'_>| documentation.method == "GET";
    let documentations = pages.operations.par_iter();
    let responses: Vec<Option<WeighedResponse>> = documentations
        .map(|it| reads(it).then(|| response::weigh(it, &nowhere, stated)))
        .collect();
    for (documentation, read) in pages.operations.iter().zip(&responses) {
        if let Some(read) = read {
            targets.add(&documentation.lines, &read.response, documentation.place());
        }
    }
    let operations = pages.operations.par_iter().zip(responses);
    let weighed = operations.map(|(documentation, read)| {
        let target = if documentation.is_write() {
            targets.of(&documentation.lines, &stated.types)
        } else {
            nowhere.clone()
        };
        let response = read.unwrap_or_else(|| response::weigh(documentation, &target, stated));
        weigh_one(documentation, response, &target, stated)
    });
    weighed.collect()
}

fn weigh_one<'f>(
    documentation: &'f Documentation<'f>,
    response: WeighedResponse,
    target: &target::Target,
    stated: &Stated<'_>,
) -> WeighedOperation<'f> {
    let body = body::weigh(documentation, &response.response, target, stated);
    let url_arguments = body::url_arguments(documentation, stated);
    let page = documentation.page;
    let claims = documentation.claims;
    let operation = Operation {
        id: documentation.id.clone(),
        page: page.page.as_str().to_owned(),
        title: page.title.clone(),
        description: page.summary.clone(),
        requests: requests(&documentation.lines, false),
        implied_requests: requests(&documentation.lines, true),
        permissions: facts::union_of(&claims.permissions),
        permission_tables: permission_tables(claims),
        headers: claims.headers.clone(),
        query: claims.query.clone(),
        url_parameters: url_arguments.iter().map(Argument::document).collect(),
        body: Body {
            content: body.content.clone(),
            witness: body.witness(),
        },
        examples: examples::of(documentation, &response, stated),
        response: response.response.clone(),
    };
    WeighedOperation {
        documentation,
        operation,
        response,
        body,
        url_arguments,
    }
}

fn requests(lines: &[Line], implied: bool) -> Vec<Request> {
    let lines = lines.iter().filter(|line| line.implied == implied);
    let requests = lines.map(|line| Request {
        method: line.method.clone(),
        path: line.path.clone(),
    });
    requests.collect()
}

fn permission_tables(claims: &facts::Operation) -> Vec<LabelledPermissions> {
    match claims.permissions.as_slice() {
        [] | [_] => Vec::new(),
        several => several
            .iter()
            .map(|table| LabelledPermissions {
                label: table.label.clone(),
                permissions: table.permissions.clone(),
            })
            .collect(),
    }
}
