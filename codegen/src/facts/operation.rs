//! Operations: what is sent where, and what comes back.
//!
//! Knows the sections of api pages and their phrases; must not know the types that they name.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::markdown::{Block, Inlines, Page};

use super::cloud::{self, Clouds};
use super::example::{self, Exchange};
use super::member::{self, Member};
use super::message;
use super::option::{self, RequestOption};
use super::pairing;
use super::permission::{self, PermissionName, PermissionTable};
use super::prose;
use super::request::{self, RequestLine};
use super::role::{self, DirectoryRole};
use super::section::{self, Part, Role};
use super::type_cell::{self, TypeExpression, TypeName};

/// What a page says about its operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The request lines, in order.
    pub requests: Vec<RequestLine>,
    /// The permission tables.
    pub permissions: Vec<PermissionTable>,
    /// The names in the permission tables, as often as they stand there.
    pub permission_names: Vec<PermissionName>,
    /// The directory roles that it names.
    pub roles: Vec<DirectoryRole>,
    /// The clouds that have it, and those that do not.
    pub clouds: Clouds,
    /// Where it speaks of clouds.
    pub cloud_place: Option<Place>,
    /// The request headers that the page lists.
    pub headers: Vec<RequestOption>,
    /// The query options that the page offers.
    pub query: Vec<RequestOption>,
    /// Where it names headers and query options, by name in lower case.
    pub option_places: BTreeMap<String, Place>,
    /// The parameters of the path or of a function.
    pub url_parameters: Vec<Member>,
    /// The request body.
    pub body: BodyClaim,
    /// The response.
    pub response: ResponseClaim,
    /// The examples.
    pub exchanges: Vec<Exchange>,
}

/// What a page says about the request body.
#[derive(Debug, Clone, Default)]
pub struct BodyClaim {
    /// The type that the body is a *JSON representation* of.
    pub representation: Option<TypeExpression>,
    /// Where the text names it.
    pub place: Option<Place>,
    /// The rows of the table.
    pub members: Vec<Member>,
    /// The names of the rows of each table that the text announces as one of what is required.
    pub announced: Vec<Vec<String>>,
    /// Whether the table speaks of parameters rather than of properties.
    pub parameters: bool,
    /// Whether the text speaks of binary content.
    pub raw: bool,
    /// The media types that the row of the header *Content-Type* names, without parameters.
    pub media_types: Vec<String>,
    /// The bodies that the section itself shows.
    pub shown: Vec<example::Body>,
}

/// What a page says about the successful response.
#[derive(Debug, Clone, Default)]
pub struct ResponseClaim {
    /// The statuses of success, in the order of the text, with their places.
    pub statuses: Vec<(u16, Place)>,
    /// The type of the body, as the text names it.
    pub expression: Option<TypeExpression>,
    /// Where the text names it.
    pub place: Option<Place>,
}

/// Reads the operation of a page; `None` where no request line stands on it.
pub(super) fn read(
    page: &Page<'_>,
    outline: &[Part<'_, '_>],
    in_api: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Operation> {
    let exchanges = example::read(outline, diagnostics);
    let mut requests: Vec<RequestLine> = Vec::new();
    for part in outline.iter().filter(|part| section::lists_requests(part)) {
        // A message among the examples is no mistake there.
        let mut unheard = Vec::new();
        let heard = match part.role {
            Role::Requests => &mut *diagnostics,
            _ => &mut unheard,
        };
        let mut caption = part.label.map(str::to_owned);
        for block in &part.section.blocks {
            match block {
                Block::Paragraph(inlines) | Block::Item(inlines) => caption = Some(inlines.plain()),
                Block::Code(block) => {
                    requests.extend(request::read(block, caption.as_deref(), heard));
                    heard.extend(message::request_lines(block));
                }
                _ => {}
            }
        }
    }
    if requests.is_empty() && in_api {
        requests = example_lines(outline);
    }
    if requests.is_empty() {
        return None;
    }
    let before = diagnostics.len();
    let permissions = permission::read(outline, diagnostics);
    let is_readable = diagnostics.len() == before;
    let title = page
        .title()
        .map_or_else(|| Place::new(page.path, 0..0), |title| title.place.clone());
    if permissions.is_empty() {
        if section::foreign_heading(outline).is_none() && !permission::is_told_elsewhere(outline) {
            let mut headings = outline.iter().filter(|part| part.role == Role::Permissions);
            let heading = headings.find_map(|part| part.section.heading.as_ref());
            let place = heading.map_or(title, |heading| heading.place.clone());
            diagnostics.push(no_permissions(place));
        }
    } else if is_readable
        && permissions
            .iter()
            .flat_map(|table| table.permissions.values())
            .all(Option::is_none)
    {
        let place = permission::first_place(outline).unwrap_or(title);
        let message = "the permission table says of every kind of account that it is not supported";
        let help = "name the permissions of the kinds of account that may call the operation, or `None.` if they need none";
        diagnostics.push(Diagnostic::new(Code::AccountsMissing, place, message).help(help));
    }
    let clouds = cloud::read(page);
    let response = response(page, outline);
    let has_response = !response.statuses.is_empty();
    diagnostics.extend(pairing::check(outline, &exchanges, has_response));
    Some(Operation {
        requests,
        permissions,
        permission_names: permission::names(outline, diagnostics),
        roles: role::read(outline),
        clouds: clouds.value,
        cloud_place: clouds.place,
        headers: option::headers(outline),
        query: option::query(outline),
        option_places: option::places(outline),
        url_parameters: url_parameters(page, outline, diagnostics),
        body: body(page, outline, diagnostics),
        response,
        exchanges,
    })
}

fn no_permissions(title: Place) -> Diagnostic {
    let message = "the page has no permission table";
    let help = "add a table of permissions below the heading `Permissions`, or include the file that holds it";
    Diagnostic::new(Code::PermissionsMissing, title, message).help(help)
}

/// A page without the heading *HTTP request*: its examples hold the request lines.
fn example_lines(outline: &[Part<'_, '_>]) -> Vec<RequestLine> {
    let mut lines: Vec<RequestLine> = Vec::new();
    for block in outline.iter().flat_map(|part| part.section.code()) {
        if !matches!(block.language.as_str(), "http" | "msgraph-interactive" | "") {
            continue;
        }
        let mut found = request::list(block);
        if found.is_empty() {
            let first = block.text.lines().find(|line| !line.trim().is_empty());
            found.extend(first.map(|line| (line.trim().to_owned(), block.place.clone())));
        }
        for (line, place) in found {
            if let Some((method, path)) = request::split(&line)
                && !lines
                    .iter()
                    .any(|line| line.method == method && line.path == path)
            {
                lines.push(RequestLine {
                    method,
                    path,
                    caption: None,
                    place,
                });
            }
        }
    }
    lines
}

fn url_parameters(
    page: &Page<'_>,
    outline: &[Part<'_, '_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Member> {
    let mut parameters: Vec<Member> = Vec::new();
    for part in outline
        .iter()
        .filter(|part| matches!(part.role, Role::UrlParameters | Role::Query))
    {
        for table in part
            .section
            .tables()
            .filter(|table| member::is_member_table(table))
        {
            for member in member::read(page.path, table, diagnostics) {
                if !member.name.starts_with('$')
                    && !parameters.iter().any(|known| known.name == member.name)
                {
                    parameters.push(member);
                }
            }
        }
    }
    parameters
}

/// Words by which a text speaks of a body that is no JSON, in lower case.
const RAW_BODY: &[&str] = &["binary", "stream", "contents of the file", "byte"];

fn body(page: &Page<'_>, outline: &[Part<'_, '_>], diagnostics: &mut Vec<Diagnostic>) -> BodyClaim {
    let mut claim = BodyClaim {
        media_types: option::media_types(outline),
        ..BodyClaim::default()
    };
    for part in outline.iter().filter(|part| part.role == Role::Body) {
        for inlines in part.section.prose() {
            let text = inlines.plain().to_lowercase();
            if claim.representation.is_none()
                && (text.contains("representation of")
                    || text.contains("json object") && text.contains("representing"))
            {
                claim.representation = named_in(page, inlines, "representation of")
                    .or_else(|| named_in(page, inlines, "representing"));
                claim.place = claim
                    .representation
                    .as_ref()
                    .map(|it| named_at(inlines, it));
            }
            claim.raw |= RAW_BODY.iter().any(|word| text.contains(word));
        }
        claim.shown.extend(
            part.section
                .code()
                .filter(|block| {
                    // The JSON representation of a type that the body holds is no body.
                    let annotation = block.annotation.as_ref();
                    annotation.is_none_or(|annotation| annotation.block_type() != "resource")
                })
                .filter_map(|block| example::bare_body(block, diagnostics)),
        );
        let mut above = String::new();
        for block in &part.section.blocks {
            let table = match block {
                Block::Paragraph(inlines) => {
                    above = inlines.plain();
                    continue;
                }
                Block::Table(table) if member::is_member_table(table) => table,
                _ => continue,
            };
            let is_announced = announces_required(&above);
            let mut announced = Vec::new();
            claim.parameters |= table.header.iter().any(|title| title.contains("parameter"));
            for member in member::read(page.path, table, diagnostics) {
                announced.push(member.name.clone());
                if !claim.members.iter().any(|known| known.name == member.name) {
                    claim.members.push(member);
                }
            }
            if is_announced {
                claim.announced.push(announced);
            }
        }
    }
    claim
}

/// Whether a text above a table says that it lists what is required: *The table shows the properties that are required when
/// you create the book.*
fn announces_required(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut sentences = text.split(". ");
    sentences.any(|sentence| {
        let speaks_of_list = sentence.contains("table") || sentence.contains("following");
        let speaks_of_need =
            sentence.contains("are required") || sentence.contains("required propert");
        speaks_of_list && speaks_of_need && !sentence.contains(" not required")
    })
}

/// The type that the text names after a phrase: a link, or a word that stands out.
fn named_in(page: &Page<'_>, inlines: &Inlines<'_>, phrase: &str) -> Option<TypeExpression> {
    let mut after = String::new();
    let mut announced = false;
    for run in &inlines.runs {
        if announced && !run.text.trim().is_empty() {
            if let Some(target) = &run.link {
                let linked = prose::linked_page(page.path, target)?;
                let name = run.text.trim().to_owned();
                return Some(TypeExpression {
                    alternatives: vec![TypeName::Named {
                        name,
                        page: Some(linked),
                    }],
                    collection: false,
                });
            }
            if run.style.strong || run.style.code {
                return is_type_name(&run.text)
                    .then(|| TypeExpression::named(run.text.trim(), false));
            }
        }
        after.push_str(&run.text.to_lowercase());
        announced |= after.contains(phrase);
    }
    let at = after.find(phrase)? + phrase.len();
    let word = after[at..]
        .split_whitespace()
        .find(|word| !matches!(*word, "a" | "an" | "the"))?;
    let start = after.find(word)?;
    let original: String = inlines.runs.iter().map(|run| run.text.as_ref()).collect();
    let name = original
        .get(start..start + word.len())?
        .trim_matches([',', '.']);
    is_type_name(name).then(|| TypeExpression::named(name, false))
}

/// Where a text names a type.
fn named_at(inlines: &Inlines<'_>, expression: &TypeExpression) -> Place {
    match expression.alternatives.first() {
        Some(TypeName::Named { name, .. }) => inlines.place_of_words(name),
        _ => inlines.place(),
    }
}

fn is_type_name(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
}

/// Reads what the text says comes back.
fn response(page: &Page<'_>, outline: &[Part<'_, '_>]) -> ResponseClaim {
    let mut claim = ResponseClaim::default();
    for part in outline.iter().filter(|part| part.role == Role::Response) {
        for inlines in part.section.prose() {
            let text = inlines.plain();
            for status in statuses(&text) {
                if claim.statuses.iter().all(|(known, _)| *known != status) {
                    let place = inlines.place_of_words(&status.to_string());
                    claim.statuses.push((status, place));
                }
            }
            if claim.expression.is_none()
                && let Some((expression, place)) =
                    response_type(page, inlines).or_else(|| response_value(inlines, &text))
            {
                claim.expression = Some(expression);
                claim.place = Some(place);
            }
        }
    }
    claim
}

/// The statuses of success that the API knows: *Office 365* names none.
const SUCCESS: &[u16] = &[
    200, 201, 202, 203, 204, 205, 206, 207, 301, 302, 303, 304, 307, 308,
];

/// The statuses of success in a text: `200 OK`, `204, No Content`. A *200-series response code* is any of a hundred.
fn statuses(text: &str) -> Vec<u16> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[at..];
        let end = rest.find(|c: char| !c.is_ascii_digit());
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        let status = word.parse().ok().filter(|_| word.len() == 3);
        found.extend(status.filter(|it| SUCCESS.contains(it) && !is_series(after)));
    }
    found
}

/// Whether the words after a status make it one of many.
fn is_series(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '-', '\u{2011}', '\u{2013}']);
    let after = after.to_lowercase();
    let mut words = ["series", "level", "range"].iter();
    words.any(|word| after.starts_with(word))
}

/// *returns `200 OK` and a collection of [user](../resources/user.md) objects in the response body*.
fn response_type(page: &Page<'_>, inlines: &Inlines<'_>) -> Option<(TypeExpression, Place)> {
    let mut before = String::new();
    for run in &inlines.runs {
        let is_candidate = run.link.as_deref().is_some_and(|target| {
            prose::linked_page(page.path, target)
                .is_some_and(|linked| linked.folder().ends_with("/resources"))
        });
        // What is expanded is a part of what comes back.
        if is_candidate && !before.contains("expanded with") {
            let rest: String = {
                let mut rest = String::new();
                let mut found = false;
                for other in &inlines.runs {
                    if found {
                        rest.push_str(&other.text);
                    }
                    found |= std::ptr::eq(other, run);
                }
                rest.to_lowercase()
            };
            let linked = run
                .link
                .as_deref()
                .and_then(|target| prose::linked_page(page.path, target));
            let name = run.text.trim().trim_matches('`').to_owned();
            let type_name =
                type_cell::primitive(&name).unwrap_or(TypeName::Named { name, page: linked });
            let expression = TypeExpression {
                alternatives: vec![type_name],
                collection: says_collection(&before, &rest),
            };
            return Some((expression, inlines.place_of(run, 0..run.text.len())));
        }
        before.push_str(&run.text.to_lowercase());
    }
    None
}

/// *a `200 OK` response code and a Boolean in the response body*, *… and a String collection in …*.
fn response_value(inlines: &Inlines<'_>, text: &str) -> Option<(TypeExpression, Place)> {
    let (before, _) = text.split_once(" in the response body")?;
    let (before, collection) = match before.strip_suffix(" collection") {
        Some(before) => (before, true),
        None => (before, false),
    };
    let (before, word) = before.rsplit_once(' ')?;
    let is_value = before.ends_with(" and a") || before.ends_with(" and an");
    let type_name =
        type_cell::primitive(word).filter(|type_name| *type_name != TypeName::Untyped)?;
    let expression = TypeExpression {
        alternatives: vec![type_name],
        collection,
    };
    is_value.then(|| (expression, inlines.place_of_words(word)))
}

/// Whether the words around a type name speak of several.
fn says_collection(before: &str, after: &str) -> bool {
    let tail: String = before
        .chars()
        .rev()
        .take(48)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    let head: Vec<&str> = after
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| !word.is_empty())
        .take(2)
        .collect();
    tail.contains("collection of")
        || tail.contains("list of")
        || tail.contains("array of")
        || tail.contains("set of")
        || head.first() == Some(&"collection")
        || head.first().is_some_and(|word| *word == "objects")
        || head
            .get(1)
            .is_some_and(|word| matches!(*word, "collection"))
            && head[0] == "object"
}
