//! What a call sends: bodies and arguments.
//!
//! Knows the witnesses of a body: the text, the table, the examples; must not know responses but by their type.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{self, Body as ExampleBody, Facts, Presence};

use super::link::Linker;
use super::names::Meaning;
use super::operation::{Group, related};
use super::{Body, Member, Request, Response, Segment, Template, example, listed, types};

/// The request body: what the section says, else what the examples show.
pub(super) fn body(
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
    // A reference is no item, its body names one by `@odata.id`; nor is the content of an item.
    let of_no_item = |line: &facts::RequestLine| {
        let path = line.path.trim_end();
        path.ends_with("/$ref") || path.ends_with("/$value")
    };
    if requests_of(operation, group).any(of_no_item) && shows_json {
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
    let is_parameters = match &representation {
        // What comes back was sent: the table lists members of it.
        Some(Meaning::Defined(name)) => {
            claim.parameters && response.type_name.as_ref() != Some(name)
        }
        _ => claim.parameters || is_action,
    };
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
        .filter(|request| !matches!(request.body, ExampleBody::Text(_)))
        .find_map(|request| request.expression.as_ref());
    if let Some(expression) = annotated
        && let Meaning::Defined(name) = linker
            .names
            .meaning(&expression.bases[0], "microsoft.graph")
    {
        return Body::Resource { type_name: name };
    }
    if !claim.members.is_empty() {
        return match resource_of(linker, page, response, &bodies) {
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
    match resource_of(linker, page, response, &bodies) {
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

/// The type that a page without words about it sends: the one that ends its title; where another comes back that is
/// no kin of it, whichever of the two has more of the members that are shown.
fn resource_of(
    linker: &Linker<'_>,
    page: &Facts,
    response: &Response,
    bodies: &[&ExampleBody],
) -> Option<String> {
    let in_title = type_in_title(linker, page);
    let returned = response
        .type_name
        .clone()
        .filter(|name| linker.schema.object(name).is_some());
    let (in_title, returned) = match (in_title, returned) {
        (Some(in_title), Some(returned)) if !related(linker, &in_title, &returned) => {
            (in_title, returned)
        }
        (in_title, returned) => return in_title.or(returned),
    };
    let known = |name: &str| {
        let shown = bodies.iter().filter_map(|body| body.json()?.as_object());
        let members = shown.flat_map(|members| members.keys());
        members
            .filter(|member| linker.schema.has_member(name, member))
            .count()
    };
    Some(if known(&in_title) > known(&returned) {
        in_title
    } else {
        returned
    })
}

/// The type whose name ends the title of a page: *Follow site*.
fn type_in_title(linker: &Linker<'_>, page: &Facts) -> Option<String> {
    let word = page.title.split_whitespace().skip(1).last()?;
    match linker.names.named(word, None, "microsoft.graph") {
        Meaning::Defined(name) if linker.schema.object(&name).is_some() => Some(name),
        _ => None,
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
        let (mut type_name, mut collection) = match &row.expression {
            Some(expression) => {
                types::member_type(linker, row, expression, "microsoft.graph", page)
            }
            None => ("Edm.Untyped".to_owned(), false),
        };
        if type_name == "Edm.String"
            && let Some(call) = page.title.split_whitespace().last()
            && let Some(found) = listed::name_argument(linker, call, row)
        {
            type_name = found;
        }
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
            && !linker.is_any(&type_name)
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
    only_shown(linker, page, bodies, &mut parameters);
    parameters
}

/// Adds the arguments that only examples show. Where a table lists the members of such an argument in its place, they
/// are no arguments themselves.
fn only_shown(
    linker: &Linker<'_>,
    page: &Facts,
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
        let (mut type_name, collection) = linker.type_by_name(name, value);
        // `value` is the word for the items themselves.
        if name == "value" && collection && nested.is_some() && type_name == "Edm.Untyped" {
            type_name = type_in_title(linker, page).unwrap_or(type_name);
        }
        let position = parameters.len() + found.len();
        let member = Member::shown(type_name, collection, position);
        found.insert(name.clone(), member);
    }
    parameters.extend(found);
}

/// The arguments of the path: those of the table, and those that only the path shows. A page may list the arguments
/// of a function as if they were a body.
pub(super) fn url_parameters<'r>(
    linker: &mut Linker<'_>,
    page: &Facts,
    operation: &facts::Operation,
    group: &Group<'_>,
    requests: impl Iterator<Item = &'r Request>,
) -> BTreeMap<String, Member> {
    let mut rows = operation.url_parameters.clone();
    if group.method == "GET" {
        rows.extend(operation.body.members.iter().cloned());
    }
    let mut url_parameters = parameters(linker, page, &rows, &[]);
    undocumented_arguments(requests, &mut url_parameters);
    url_parameters
}

/// Adds the arguments of functions in the path that no table lists.
fn undocumented_arguments<'r>(
    requests: impl Iterator<Item = &'r Request>,
    parameters: &mut BTreeMap<String, Member>,
) {
    for template in requests.filter_map(|request| Template::parse(&request.path)) {
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
pub(super) fn is_action(linker: &Linker<'_>, page: &Facts, operation: &facts::Operation) -> bool {
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
