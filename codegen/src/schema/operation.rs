//! Operations: requests, permissions, bodies, responses.
//!
//! Knows the witnesses of a body and of a response; must not know how examples are told apart.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{self, Body as ExampleBody, Exchange, Facts, Presence};

use super::example;
use super::link::Linker;
use super::names::{Meaning, simple};
use super::{
    Body, LabelledPermissions, Member, Operation, Request, Response, Segment, Template, types,
};

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

/// Adds to operations that several pages document what all these pages say together: who calls `GET /deviceManagement`
/// does not know from which of its pages the service takes the permissions.
pub(super) fn share_permissions(linker: &mut Linker<'_>) {
    let mut sharing: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for (index, operation) in linker.schema.operations.iter().enumerate() {
        for request in &operation.requests {
            let key = (request.method.clone(), plain_path(&request.path));
            let pages = sharing.entry(key).or_default();
            if !pages.contains(&index) {
                pages.push(index);
            }
        }
    }
    let mut shared: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for pages in sharing.into_values().filter(|pages| pages.len() > 1) {
        for page in &pages {
            let known = shared.entry(*page).or_default();
            known.extend(pages.iter().filter(|other| *other != page));
        }
    }
    let mut additions = Vec::new();
    for (index, mut others) in shared {
        others.sort_unstable();
        others.dedup();
        let operations = &linker.schema.operations;
        let tables: Vec<facts::PermissionTable> = std::iter::once(index)
            .chain(others.iter().copied())
            .map(|at| facts::PermissionTable {
                label: None,
                permissions: operations[at].permissions.clone(),
            })
            .collect();
        let permissions = facts::union_of(&tables);
        if permissions != operations[index].permissions {
            let pages: Vec<&str> = others
                .iter()
                .map(|other| operations[*other].page.as_str())
                .collect();
            let label = format!("together with {}", pages.join(", "));
            additions.push((
                index,
                LabelledPermissions {
                    label: Some(label),
                    permissions,
                },
            ));
        }
    }
    for (index, addition) in additions {
        let operation = &mut linker.schema.operations[index];
        if operation.permission_tables.is_empty() {
            let permissions = operation.permissions.clone();
            operation.permission_tables.push(LabelledPermissions {
                label: None,
                permissions,
            });
        }
        operation.permission_tables.push(addition);
    }
}

/// A path by which requests are the same: placeholders without their names, no query.
fn plain_path(path: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in path
        .split('?')
        .next()
        .unwrap_or(path)
        .trim_end_matches('/')
        .chars()
    {
        match c {
            '{' | '<' => {
                depth += 1;
                plain.push('{');
            }
            '}' | '>' => {
                depth = depth.saturating_sub(1);
                plain.push('}');
            }
            c if depth == 0 => plain.extend(c.to_lowercase()),
            _ => {}
        }
    }
    format!("/{}", plain.trim_start_matches('/'))
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
struct Group<'f> {
    suffix: Option<usize>,
    method: &'f str,
    exchanges: Vec<&'f Exchange>,
}

fn groups(operation: &facts::Operation) -> Vec<Group<'_>> {
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
    let body = body(linker, page, operation, group, &response);
    let mut url_parameters = parameters(linker, page, &operation.url_parameters, &[]);
    undocumented_arguments(&requests, &mut url_parameters);
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
    let shown_requests = example::shown_requests(linker, &requests, group.exchanges.as_slice());
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

/// Adds the arguments of functions in the path that no table lists.
fn undocumented_arguments(requests: &[Request], parameters: &mut BTreeMap<String, Member>) {
    for template in requests
        .iter()
        .filter_map(|request| Template::parse(&request.path))
    {
        for segment in template.segments {
            let Segment::Function { arguments, .. } = segment else {
                continue;
            };
            for argument in arguments {
                if parameters
                    .keys()
                    .any(|known| known.eq_ignore_ascii_case(&argument.name))
                {
                    continue;
                }
                let type_name = if argument.quoted {
                    "Edm.String"
                } else {
                    "Edm.Untyped"
                };
                let member = Member {
                    type_name: type_name.to_owned(),
                    collection: false,
                    position: parameters.len(),
                    required: true,
                    inferred: true,
                    description: super::Prose::default(),
                };
                parameters.insert(argument.name, member);
            }
        }
    }
}

/// Whether the page documents an action or a function: its title says so (*user: assignLicense*), or it posts to a
/// word that is neither a member of a type nor followed by keys anywhere.
fn is_action(linker: &Linker<'_>, page: &Facts, operation: &facts::Operation) -> bool {
    if page.title.contains(':') {
        return true;
    }
    operation
        .requests
        .first()
        .filter(|line| line.method == "POST")
        .is_some_and(|line| {
            let template = Template::parse(&line.path);
            match template
                .as_ref()
                .and_then(|template| template.segments.last())
            {
                Some(Segment::Literal(word)) => !word.starts_with('$') && !linker.is_member(word),
                Some(Segment::Function { .. }) => true,
                _ => false,
            }
        })
}

/// The successful response: the annotation of its example, else the text.
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
        (Some((annotated, collection, place)), stated) => {
            if let Some((stated, _, other)) = &stated
                && simple(stated) != simple(&annotated)
                && !related(linker, stated, &annotated)
            {
                let message = format!(
                    "the annotation says that the response is `{annotated}`, the text says `{stated}`"
                );
                let diagnostic = Diagnostic::new(Code::TypeConflict, place, message)
                    .other(
                        other.clone(),
                        format!("the text names `{}`", simple(stated)),
                    )
                    .help("the annotation was taken");
                linker.report(diagnostic);
            }
            Some((annotated, collection))
        }
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

fn related(linker: &Linker<'_>, one: &str, other: &str) -> bool {
    let descends = |from: &str, to: &str| {
        linker
            .schema
            .chain(from)
            .iter()
            .any(|(name, _)| *name == to)
    };
    descends(one, other) || descends(other, one)
}

/// The request body: what the section says, else what the examples show.
fn body(
    linker: &mut Linker<'_>,
    page: &Facts,
    operation: &facts::Operation,
    group: &Group<'_>,
    response: &Response,
) -> Body {
    let claim = &operation.body;
    let requests: Vec<_> = group
        .exchanges
        .iter()
        .filter_map(|exchange| exchange.request.as_ref())
        .collect();
    let shows_json = requests
        .iter()
        .map(|request| &request.body)
        .chain(&claim.samples)
        .any(|body| body.json().is_some());
    if matches!(group.method, "GET" | "DELETE" | "HEAD") && !shows_json {
        return Body::None;
    }
    // A reference is no item: its body names one by `@odata.id`.
    if requests_of(operation, group).any(|line| line.path.trim_end().ends_with("/$ref"))
        && shows_json
    {
        return Body::Unknown;
    }
    let bodies: Vec<&ExampleBody> = requests
        .iter()
        .map(|request| &request.body)
        .chain(&claim.samples)
        .collect();
    let representation = claim.representation.as_ref().map(|expression| {
        linker
            .names
            .meaning(&expression.bases[0], "microsoft.graph")
    });
    let is_action = is_action(linker, page, operation);
    let is_parameters =
        claim.parameters || is_action && !matches!(representation, Some(Meaning::Defined(_)));
    if !claim.members.is_empty() && is_parameters {
        return Body::Parameters {
            parameters: parameters(linker, page, &claim.members, &bodies),
        };
    }
    if let Some(Meaning::Defined(name)) = representation {
        return Body::Resource { type_name: name };
    }
    let annotated = requests
        .iter()
        .find_map(|request| request.expression.as_ref());
    if let Some(expression) = annotated
        && let Meaning::Defined(name) = linker
            .names
            .meaning(&expression.bases[0], "microsoft.graph")
    {
        return Body::Resource { type_name: name };
    }
    if !claim.members.is_empty() {
        return match resource_of(linker, page, response) {
            Some(type_name) if !is_action => Body::Resource { type_name },
            _ => Body::Parameters {
                parameters: parameters(linker, page, &claim.members, &bodies),
            },
        };
    }
    if let Some(request) = requests
        .iter()
        .find(|request| matches!(request.body, ExampleBody::Text(_)))
    {
        let media_type = request
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case("content-type"));
        let content_type = media_type
            .map_or("application/octet-stream", |header| header.value.as_str())
            .to_owned();
        return Body::Raw { content_type };
    }
    if claim.raw && !shows_json {
        return Body::Raw {
            content_type: "application/octet-stream".to_owned(),
        };
    }
    if !shows_json {
        return Body::None;
    }
    match resource_of(linker, page, response) {
        Some(type_name) if !is_action => Body::Resource { type_name },
        _ => match parameters(linker, page, &[], &bodies) {
            parameters if parameters.is_empty() => Body::Unknown,
            parameters => Body::Parameters { parameters },
        },
    }
}

/// The request lines of a group.
fn requests_of<'f>(
    operation: &'f facts::Operation,
    group: &'f Group<'_>,
) -> impl Iterator<Item = &'f facts::RequestLine> {
    operation
        .requests
        .iter()
        .filter(|line| line.method == group.method)
}

/// The type that a page without words about it sends: the one in its title, else the one that comes back.
fn resource_of(linker: &Linker<'_>, page: &Facts, response: &Response) -> Option<String> {
    let in_title = page
        .title
        .split_whitespace()
        .skip(1)
        .last()
        .map(|word| linker.names.named(word, None, "microsoft.graph"));
    match in_title {
        Some(Meaning::Defined(name)) if linker.schema.object(&name).is_some() => Some(name),
        _ => response
            .type_name
            .clone()
            .filter(|name| linker.schema.object(name).is_some()),
    }
}

/// The arguments that a table lists. Where every example shows a list and the table does not, the list wins.
fn parameters(
    linker: &mut Linker<'_>,
    page: &Facts,
    rows: &[facts::Member],
    bodies: &[&ExampleBody],
) -> BTreeMap<String, Member> {
    let mut parameters = BTreeMap::new();
    for (position, row) in rows.iter().enumerate() {
        let (type_name, mut collection) = match &row.expression {
            Some(expression) => {
                types::member_type(linker, row, expression, "microsoft.graph", page)
            }
            None => ("Edm.Untyped".to_owned(), false),
        };
        let shown: Vec<(&Value, &Place)> = bodies
            .iter()
            .filter_map(|body| match body {
                ExampleBody::Json { value, place, .. } => Some((value.get(&row.name)?, place)),
                _ => None,
            })
            .filter(|(value, _)| !value.is_null())
            .collect();
        if row.expression.is_some()
            && let Some((_, place)) = shown.first()
            && shown
                .iter()
                .all(|(value, _)| value.is_array() != collection)
            && type_name != "Edm.Untyped"
        {
            let (stated, seen) = if collection {
                ("a collection", "no list")
            } else {
                ("a single value", "a list")
            };
            let message = format!(
                "the table says that `{}` is {stated} (`{}`), every example shows {seen}",
                row.name, row.spelling
            );
            let mut diagnostic = Diagnostic::new(Code::TypeConflict, row.place.clone(), message)
                .other(
                    example::member_place(bodies, &row.name).unwrap_or_else(|| (*place).clone()),
                    format!("here it is {seen}"),
                );
            diagnostic = diagnostic.help(if collection {
                "the table was taken"
            } else {
                "the examples were taken"
            });
            linker.report(diagnostic);
            collection = true;
        }
        let member = Member {
            type_name,
            collection,
            position,
            required: row.presence != Presence::Optional,
            inferred: row.expression.is_none(),
            description: row.description.clone(),
        };
        parameters.insert(row.name.clone(), member);
    }
    only_shown(linker, bodies, &mut parameters);
    parameters
}

/// Adds the arguments that only examples show. Where a table lists the members of such an argument in its place, they
/// are no arguments themselves.
fn only_shown(
    linker: &Linker<'_>,
    bodies: &[&ExampleBody],
    parameters: &mut BTreeMap<String, Member>,
) {
    let objects: Vec<&serde_json::Map<String, Value>> = bodies
        .iter()
        .filter_map(|body| body.json())
        .filter_map(Value::as_object)
        .collect();
    let listed_at_top = objects
        .iter()
        .any(|object| parameters.keys().any(|name| object.contains_key(name)));
    let mut found: BTreeMap<String, Member> = BTreeMap::new();
    for (name, value) in objects.iter().flat_map(|object| object.iter()) {
        let known = parameters
            .keys()
            .chain(found.keys())
            .any(|known| known.eq_ignore_ascii_case(name));
        if known || name.contains('@') || value.is_null() {
            continue;
        }
        let nested = match value {
            Value::Array(items) => items.first().and_then(Value::as_object),
            value => value.as_object(),
        };
        let holds_all = nested.is_some_and(|nested| {
            !listed_at_top
                && !parameters.is_empty()
                && nested
                    .keys()
                    .all(|name| name.contains('@') || parameters.contains_key(name))
        });
        if holds_all {
            parameters.clear();
        }
        let (type_name, collection) = linker.type_by_name(name, value);
        let position = parameters.len() + found.len();
        let member = Member::shown(type_name, collection, position);
        found.insert(name.clone(), member);
    }
    parameters.extend(found);
}
