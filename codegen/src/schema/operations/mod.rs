//! What each page documents: what it sends, what comes back, and its arguments.
//!
//! Knows the order in which operations are weighed: what reads a path tells what writing to it sends. Must not know which
//! operations are one call.

mod arguments;
mod body;
mod examples;
mod response;
mod scope;
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
pub(super) use scope::{roles_of, tables_of};

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

/// What the operations give back that read something, by number.
#[derive(Debug)]
pub(super) struct Answers(Vec<Option<WeighedResponse>>);

impl Answers {
    /// The type of each answer, and whether it is a collection.
    pub(super) fn given(&self) -> impl Iterator<Item = Option<(&str, bool)>> {
        self.0.iter().map(|read| {
            let response = &read.as_ref()?.response;
            Some((response.type_name.as_deref()?, response.collection))
        })
    }
}

/// Weighs what operations give back that read something: it tells where their paths lead.
pub(super) fn read(pages: &Pages<'_>, stated: &Stated<'_>) -> Answers {
    let reads = |documentation: &Documentation<'_>| documentation.method == "GET";
    let nowhere = target::Target::Unknown;
    let documentations = pages.operations.par_iter();
    let responses = documentations
        .map(|it| reads(it).then(|| response::weigh(it, &nowhere, stated)))
        .collect();
    Answers(responses)
}

/// Weighs every operation; those that read something are weighed already.
pub(super) fn weigh<'f>(
    pages: &'f Pages<'f>,
    answers: Answers,
    stated: &Stated<'_>,
) -> Vec<WeighedOperation<'f>> {
    let Answers(responses) = answers;
    let mut targets = Targets::default();
    let nowhere = target::Target::Unknown;
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
    let tables = claims.permissions.iter();
    let (permissions, least) =
        facts::union_of(tables.map(|table| (&table.permissions, &table.least)));
    let operation = Operation {
        id: documentation.id.clone(),
        page: page.page.as_str().to_owned(),
        title: page.title.clone(),
        description: page.summary.clone(),
        deprecated: page.deprecated.clone(),
        requests: requests(&documentation.lines, false),
        implied_requests: requests(&documentation.lines, true),
        permissions,
        least,
        only_least: claims.permissions.iter().any(|table| table.only_least),
        permission_tables: permission_tables(documentation),
        roles: claims.roles.clone(),
        clouds: claims.clouds.clone(),
        headers: claims.headers.clone(),
        query: claims.query.clone(),
        url_parameters: url_arguments.iter().map(Argument::document).collect(),
        required_properties: body::required_properties(documentation, &body.content),
        body: Body {
            content: body.content.clone(),
            media_types: body.media_types.clone(),
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
    lines.map(request).collect()
}

fn request(line: &Line) -> Request {
    Request {
        method: line.method.clone(),
        path: line.path.clone(),
    }
}

/// The tables of a page that has several, each with the request lines that it is for, unless that is all of them.
fn permission_tables(documentation: &Documentation<'_>) -> Vec<LabelledPermissions> {
    let several = documentation.claims.permissions.as_slice();
    if several.len() < 2 {
        return Vec::new();
    }
    let lines = &documentation.lines;
    let tables_of: Vec<Vec<usize>> = lines
        .iter()
        .map(|line| scope::tables_of(documentation, line))
        .collect();
    let table = |(index, table): (usize, &facts::PermissionTable)| {
        let of_table = lines.iter().zip(&tables_of);
        let of_table = of_table.filter(|(_, tables)| tables.contains(&index));
        let of_table: Vec<&Line> = of_table.map(|(line, _)| line).collect();
        let is_for_all = of_table.len() == lines.len();
        LabelledPermissions {
            label: table.label.clone(),
            requests: (!is_for_all).then(|| of_table.into_iter().map(request).collect()),
            permissions: table.permissions.clone(),
            least: table.least.clone(),
            only_least: table.only_least,
        }
    };
    several.iter().enumerate().map(table).collect()
}
