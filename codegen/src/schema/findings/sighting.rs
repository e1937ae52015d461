//! Bodies of examples, with the types that their pages tell and what is odd in them.
//!
//! Knows which body has which type; must not know how a body is read, nor how a finding is put into words.

use crate::diagnostic::{DocPath, Place};
use crate::facts::{Body, Exchange, is_slip};

use super::super::document::{BodyContent, Example, ExampleRequest, ExampleResponse, Witness};
use super::super::names::Names;
use super::super::operations::WeighedOperation;
use super::super::stated::is_representation;
use super::super::walk::Path;
use super::known::Known;
use super::shown::{self, Odd, OddKind, Typed, is_member_name};
use super::spans::{self, Span};

/// Something undocumented that an example shows.
#[derive(Debug)]
pub(super) struct Sighting<'w> {
    /// The page.
    pub(super) page: &'w DocPath,
    /// What it is.
    pub(super) what: Sighted<'w>,
    /// The name of the member, or its value.
    pub(super) place: Place,
}

/// What is sighted.
#[derive(Debug)]
pub(super) enum Sighted<'w> {
    /// Something in a body whose type is known.
    Odd {
        /// What it is.
        kind: OddKind<'w>,
        /// Where the list begins that it is an item of, or itself.
        holder: Place,
        /// Where the type of the body is told.
        typed_at: Option<&'w Place>,
    },
    /// An argument that the table of the page does not list.
    Argument {
        /// Its name.
        name: &'w str,
        /// The argument that may be meant, with its row.
        meant: Option<(&'w str, &'w Place)>,
    },
}

/// What the examples of an operation show that no page documents.
pub(super) fn of<'w>(
    weighed: &'w WeighedOperation<'_>,
    names: &Names,
    known: &Known<'w>,
) -> Vec<Sighting<'w>> {
    let mut found = Vec::new();
    for (example, exchange) in weighed.examples() {
        for shown in bodies(weighed, example, exchange, names, known) {
            found.extend(shown.sightings(weighed, known));
        }
        found.extend(arguments(weighed, exchange));
    }
    found
}

/// A body, or a part of it, whose type is told.
struct Shown<'w> {
    body: &'w Body,
    typed: Typed<'w>,
    /// The member of the body that has the type; none for the body itself.
    member: Option<&'w str>,
    typed_at: Option<&'w Place>,
}

impl<'w> Shown<'w> {
    fn sightings(&self, weighed: &'w WeighedOperation<'_>, known: &Known<'w>) -> Vec<Sighting<'w>> {
        let Body::Json { text, place, .. } = self.body else {
            return Vec::new();
        };
        let root = Path::Root;
        let path = self.member.map_or(root, |name| Path::Member(&root, name));
        let mut odd = shown::read(known, self.typed, &path);
        // The table of the page may list what it takes beside the members of the type.
        let rows = &weighed.documentation.claims.body.members;
        odd.retain(|odd| !rows.iter().any(|row| row.name == odd.path));
        if odd.is_empty() {
            return Vec::new();
        }
        let spans = spans::of(text);
        let sightings = odd.into_iter().filter_map(|Odd { path, kind }| {
            // The body itself has no name.
            let body = Span {
                name: 0..1,
                value: 0..1,
            };
            let span = match path.as_str() {
                "" => &body,
                path => spans.get(path)?,
            };
            let range = match kind {
                OddKind::Member { .. } => span.name.clone(),
                OddKind::Value { .. } | OddKind::Type { .. } => span.value.clone(),
                OddKind::Unnamed { .. } => span.value.start..span.value.start + 1,
            };
            let list = path.strip_suffix(']').and_then(|it| it.rsplit_once('['));
            let holder = list.and_then(|(list, _)| spans.get(list)).unwrap_or(span);
            Some(Sighting {
                page: &weighed.documentation.page.page,
                what: Sighted::Odd {
                    kind,
                    holder: place.within(holder.value.clone()),
                    typed_at: self.typed_at,
                },
                place: place.within(range),
            })
        });
        sightings.collect()
    }
}

/// The bodies of an example whose types the page tells. A type that is inferred counts where the body bears it out.
fn bodies<'w>(
    weighed: &'w WeighedOperation<'_>,
    example: &'w Example,
    exchange: &'w Exchange,
    names: &Names,
    known: &Known<'w>,
) -> Vec<Shown<'w>> {
    let mut found = Vec::new();
    if let (Some(request), Some(shown)) = (&example.request, &exchange.request) {
        found.extend(sent(weighed, request, &shown.body));
    }
    if let (Some(response), Some(shown)) = (&example.response, &exchange.response) {
        let annotated = shown.expression.as_ref();
        let annotated = annotated.and_then(|it| names.expressed(it));
        let is_annotated = annotated.is_some() && annotated == response.type_name;
        found.extend(answered(weighed, response, &shown.body, is_annotated));
    }
    found.retain(|(is_told, shown)| {
        *is_told || known.bears_out(shown.typed.type_name, shown.typed.value)
    });
    found.into_iter().map(|(_, shown)| shown).collect()
}

/// What a request sends, and whether its page tells the type.
fn sent<'w>(
    weighed: &'w WeighedOperation<'_>,
    request: &'w ExampleRequest,
    body: &'w Body,
) -> Vec<(bool, Shown<'w>)> {
    let Some(sent) = &request.content.body else {
        return Vec::new();
    };
    // What is changed has its type already, and a JSON representation is not sent.
    let is_made = weighed.documentation.method == "POST" && !is_representation(sent);
    match (&weighed.operation.body.content, &weighed.body.type_name) {
        (BodyContent::Resource { type_name, .. }, Some(verdict)) => {
            let is_told = !verdict.witness.is_inference();
            let typed = Typed {
                type_name,
                value: sent,
                is_exact: verdict.witness == Witness::Annotation,
                is_made,
            };
            let shown = Shown {
                body,
                typed,
                member: None,
                typed_at: None,
            };
            vec![(is_told, shown)]
        }
        (BodyContent::Parameters { parameters }, _) => {
            let stated = parameters.iter().filter(|(_, member)| !member.inferred);
            let shown = stated.filter_map(|(name, member)| {
                let typed = Typed {
                    type_name: &member.type_name,
                    value: sent.get(name)?,
                    is_exact: true,
                    is_made,
                };
                let shown = Shown {
                    body,
                    typed,
                    member: Some(name),
                    typed_at: None,
                };
                Some((true, shown))
            });
            shown.collect()
        }
        _ => Vec::new(),
    }
}

/// What a response gives back, and whether its page tells the type.
fn answered<'w>(
    weighed: &'w WeighedOperation<'_>,
    response: &'w ExampleResponse,
    body: &'w Body,
    is_annotated: bool,
) -> Option<(bool, Shown<'w>)> {
    let (type_name, whole) = (
        response.type_name.as_ref()?,
        response.content.body.as_ref()?,
    );
    let verdict = weighed.response.type_name.as_ref();
    let verdict = verdict.filter(|verdict| verdict.value == *type_name);
    let is_told = is_annotated || verdict.is_some_and(|it| !it.witness.is_inference());
    let inner = whole.get("value");
    let inner = inner.filter(|_| response.collection || response.wrapped);
    let text = verdict.filter(|it| it.witness == Witness::Text && !is_annotated);
    let shown = Shown {
        body,
        typed: Typed {
            type_name,
            value: inner.unwrap_or(whole),
            is_exact: is_annotated,
            is_made: false,
        },
        member: inner.map(|_| "value"),
        typed_at: text.and_then(|verdict| verdict.place.as_ref()),
    };
    Some((is_told, shown))
}

/// The arguments that a request sends and that the table of its page does not list.
fn arguments<'w>(weighed: &'w WeighedOperation<'_>, exchange: &'w Exchange) -> Vec<Sighting<'w>> {
    let rows = &weighed.documentation.claims.body.members;
    let (BodyContent::Parameters { .. }, Some(request)) =
        (&weighed.operation.body.content, &exchange.request)
    else {
        return Vec::new();
    };
    let Body::Json { value, text, place } = &request.body else {
        return Vec::new();
    };
    let Some(members) = value.as_object() else {
        return Vec::new();
    };
    // A copy of a JSON representation is not sent.
    if is_representation(value) {
        return Vec::new();
    }
    let is_listed = |name: &str| rows.iter().any(|row| row.name.eq_ignore_ascii_case(name));
    // Where the table lists none of what is sent, it is about something else.
    if !members.keys().any(|name| is_listed(name)) {
        return Vec::new();
    }
    let unlisted = members
        .keys()
        .filter(|name| is_member_name(name) && !is_listed(name));
    let mut unlisted = unlisted.peekable();
    if unlisted.peek().is_none() {
        return Vec::new();
    }
    let spans = spans::of(text);
    let sightings = unlisted.filter_map(|name| {
        let mut near = rows
            .iter()
            .filter(|row| is_slip(&row.name, name) && !members.contains_key(&row.name));
        let meant = near.next().map(|row| (row.name.as_str(), &row.place));
        Some(Sighting {
            page: &weighed.documentation.page.page,
            what: Sighted::Argument { name, meant },
            place: place.within(spans.get(name)?.name.clone()),
        })
    });
    sightings.collect()
}
