//! Documented requests and responses, in pairs.
//!
//! Knows where pages show messages and how they belong together; must not know the types of bodies.

use std::ops::Range;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::markdown::json::{self, Repair};
use crate::markdown::{Annotation, CodeBlock, Page, duplicate_keys};

use super::host;
use super::http::{self, Header, Start};
use super::message;
use super::request;
use super::section::{Part, Role};
use super::type_cell::TypeExpression;

/// A request with its response; either may be missing.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// The name of the request's annotation.
    pub name: Option<String>,
    /// The request.
    pub request: Option<RequestExample>,
    /// The response.
    pub response: Option<ResponseExample>,
}

/// A documented request.
#[derive(Debug, Clone)]
pub struct RequestExample {
    /// The HTTP method.
    pub method: String,
    /// The URL as written.
    pub url: String,
    /// The headers.
    pub headers: Vec<Header>,
    /// The body.
    pub body: Body,
    /// The type of the body, where the annotation states it.
    pub expression: Option<TypeExpression>,
    /// Where the annotation states it.
    pub stated: Option<Place>,
    /// Where the URL stands.
    pub url_place: Place,
    /// Whether it is a request line that stands outside of their section, and not an example of one.
    pub is_line: bool,
    /// Where the message stands.
    pub place: Place,
}

/// A documented response.
#[derive(Debug, Clone)]
pub struct ResponseExample {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<Header>,
    /// The body.
    pub body: Body,
    /// The type of the body, where the annotation states it; whether it is a list is part of it.
    pub expression: Option<TypeExpression>,
    /// Where the annotation states it.
    pub stated: Option<Place>,
    /// Whether members were left out for brevity.
    pub truncated: bool,
    /// Where the message stands.
    pub place: Place,
}

/// A body.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// There is none.
    None,
    /// JSON.
    Json {
        /// The value.
        value: Value,
        /// Its text, and where that stands.
        text: String,
        /// Where it stands.
        place: Place,
    },
    /// Anything else.
    Text(String),
}

impl Body {
    /// The value of a JSON body.
    pub fn json(&self) -> Option<&Value> {
        match self {
            Self::Json { value, .. } => Some(value),
            _ => None,
        }
    }
}

/// Reads all exchanges of a page.
pub(super) fn read(outline: &[Part<'_, '_>], diagnostics: &mut Vec<Diagnostic>) -> Vec<Exchange> {
    let mut exchanges: Vec<Exchange> = Vec::new();
    // A response below a request that cannot be read has no request, and that is not a fault of its own.
    let mut has_lost = false;
    for part in outline {
        for block in part.section.code() {
            let kind = block.annotation.as_ref().map_or("", Annotation::block_type);
            if part.role == Role::Requests && kind != "request" || kind == "resource" {
                continue;
            }
            let expected = matches!(kind, "request" | "response");
            if !expected
                && !matches!(
                    block.language.as_str(),
                    "http" | "msgraph-interactive" | "" | "json"
                )
            {
                continue;
            }
            let list = request::list(block);
            if list.len() > 1 {
                let listed = exchanges.len();
                exchanges.extend(list.iter().filter_map(bare_request));
                diagnostics.extend(exchanges[listed..].iter().filter_map(misspelled_host));
                diagnostics.extend(message::request_lines(block));
                continue;
            }
            let first_of_block = exchanges.len();
            match http::read(&block.text) {
                Some(message) => {
                    match (&message.start, kind) {
                        (Start::Request { .. }, "response") => {
                            diagnostics.push(no_message(block, kind, "a request line"));
                        }
                        (Start::Response { .. }, "request") => {
                            diagnostics.push(no_message(block, kind, "a status line"));
                        }
                        _ => {}
                    }
                    if let Start::Request { url, range, .. } = &message.start {
                        diagnostics.extend(host::check(url, &block.place_of(range.clone())));
                    }
                    message::check(block, &message, diagnostics);
                    if exchanges.is_empty() && !has_lost {
                        diagnostics.extend(unpaired(block, &message));
                    }
                    exchange(block, message, &mut exchanges, diagnostics);
                }
                None if let Some(finding) = unknown_method(block, kind) => {
                    has_lost = true;
                    diagnostics.push(finding);
                }
                None if expected => {
                    has_lost |= kind == "request";
                    diagnostics.push(no_message(block, kind, "something else"));
                }
                None => {}
            }
            if let [line] = list.as_slice() {
                let new = exchanges.iter_mut().skip(first_of_block);
                for request in new.filter_map(|exchange| exchange.request.as_mut()) {
                    request.is_line = is_line(&line.0, part.role);
                }
            }
        }
    }
    exchanges
}

/// The names that annotations give to example requests, with their places.
pub(super) fn names(page: &Page<'_>) -> Vec<(String, Place)> {
    let blocks = page.sections.iter().flat_map(|section| section.code());
    let annotations = blocks.filter_map(|block| block.annotation.as_ref());
    let requests = annotations.filter(|annotation| annotation.block_type() == "request");
    let names = requests.filter_map(|annotation| {
        let name = annotation.text("name")?.trim();
        (!name.is_empty()).then(|| (name.to_owned(), annotation.place_of("name")))
    });
    names.collect()
}

fn misspelled_host(exchange: &Exchange) -> Option<Diagnostic> {
    let request = exchange.request.as_ref()?;
    host::check(&request.url, &request.url_place)
}

/// The finding about a block that does not begin with what its annotation says.
fn no_message(block: &CodeBlock<'_>, kind: &str, found: &str) -> Diagnostic {
    let (line, like) = match kind {
        "response" => ("a status line", "HTTP/1.1 200 OK"),
        _ => ("a request line", "GET https://graph.microsoft.com/v1.0/me"),
    };
    let message =
        format!("the block is annotated as a {kind}, but it begins with {found} instead of {line}");
    let help = format!("begin it with a line such as `{like}`, or correct the annotation");
    let finding = Diagnostic::new(Code::ExampleHttp, first_line(block), message).help(help);
    match &block.annotation {
        Some(annotation) => {
            let label = format!("annotated as a {kind} here");
            finding.other(annotation.place_of("blockType"), label)
        }
        None => finding,
    }
}

/// Whether the only line of a block is a request line of the page: without a host, and a template or no example.
fn is_line(line: &str, role: Role) -> bool {
    let is_local = !line.contains("://");
    is_local && (line.contains('{') || !matches!(role, Role::Examples | Role::Response))
}

/// A response that is the first message of its page.
fn unpaired(block: &CodeBlock<'_>, message: &http::Message) -> Option<Diagnostic> {
    matches!(message.start, Start::Response { .. }).then(|| {
        let message = "no request precedes this response";
        let help = "show the request above it, in a block of its own";
        Diagnostic::new(Code::ExampleUnpaired, first_line(block), message).help(help)
    })
}

/// A block that would hold a request if its first word were a method.
fn unknown_method(block: &CodeBlock<'_>, kind: &str) -> Option<Diagnostic> {
    let is_http = matches!(block.language.as_str(), "http" | "msgraph-interactive");
    let is_http = kind == "request" || is_http && kind != "response";
    let line = block.text.trim_start().lines().next()?.trim_end();
    let place = first_line(block);
    is_http.then(|| message::unknown(line, &place)).flatten()
}

/// A request of which only the first line is shown, as one of several.
fn bare_request((line, place): &(String, Place)) -> Option<Exchange> {
    let Start::Request { method, url, range } = http::read(line)?.start else {
        return None;
    };
    Some(Exchange {
        name: None,
        request: Some(RequestExample {
            method,
            url,
            headers: Vec::new(),
            body: Body::None,
            expression: None,
            stated: None,
            url_place: place.within(range),
            is_line: is_line(line, Role::Examples),
            place: place.clone(),
        }),
        response: None,
    })
}

fn exchange(
    block: &CodeBlock<'_>,
    message: http::Message,
    exchanges: &mut Vec<Exchange>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let annotation = block.annotation.as_ref();
    let names = annotation
        .map(|annotation| annotation.list("name"))
        .unwrap_or_default();
    let body = body(block, &message, diagnostics);
    let expression = annotation.and_then(stated_type);
    let stated = annotation
        .filter(|_| expression.is_some())
        .map(stated_place);
    match message.start {
        Start::Request { method, url, range } => {
            let line = block.text.lines().find(|line| !line.trim().is_empty());
            let hidden = line.and_then(request::invisible);
            diagnostics.extend(hidden.map(|it| it.finding(&first_line(block), request::IN_URL)));
            exchanges.push(Exchange {
                name: names.first().map(|name| (*name).to_owned()),
                request: Some(RequestExample {
                    method,
                    url,
                    headers: message.headers,
                    body,
                    expression,
                    stated,
                    is_line: false,
                    url_place: block.place_of(range),
                    place: first_line(block),
                }),
                response: None,
            });
        }
        Start::Response { status } => {
            let response = ResponseExample {
                status,
                headers: message.headers,
                body,
                stated,
                expression,
                truncated: annotation
                    .and_then(|annotation| annotation.flag("truncated"))
                    .unwrap_or_default(),
                place: first_line(block),
            };
            let unanswered =
                |exchange: &Exchange| exchange.request.is_some() && exchange.response.is_none();
            let named = exchanges.iter().position(|exchange| {
                unanswered(exchange)
                    && exchange
                        .name
                        .as_deref()
                        .is_some_and(|name| names.contains(&name))
            });
            let last = exchanges
                .len()
                .checked_sub(1)
                .filter(|last| unanswered(&exchanges[*last]));
            match named.or(last) {
                Some(at) => exchanges[at].response = Some(response),
                None => exchanges.push(Exchange {
                    name: None,
                    request: None,
                    response: Some(response),
                }),
            }
        }
    }
}

/// A JSON body that stands by itself.
pub(super) fn bare_body(block: &CodeBlock<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Body> {
    let text = block.text.trim();
    let start = block.text.len() - block.text.trim_start().len();
    let opens = block.language == "json" && text.starts_with(['{', '[']);
    opens.then(|| json_body(block, start..start + text.len(), diagnostics))
}

/// The type that an annotation states for a body.
fn stated_type(annotation: &Annotation) -> Option<TypeExpression> {
    let name = annotation
        .text("@type")
        .or_else(|| annotation.text("@odata.type"))?
        .trim();
    let listed = annotation.flag("isCollection").unwrap_or_default();
    let lower = name.to_ascii_lowercase();
    let (name, collection) = match lower.strip_prefix("collection(") {
        Some(_) => (name["collection(".len()..].trim_end_matches(')'), true),
        None => (name, listed),
    };
    let name = name.trim_start_matches('#').trim();
    (!name.is_empty()).then(|| TypeExpression::named(name, collection))
}

fn stated_place(annotation: &Annotation) -> Place {
    match annotation.text("@type") {
        Some(_) => annotation.place_of("@type"),
        None => annotation.place_of("@odata.type"),
    }
}

fn first_line(block: &CodeBlock<'_>) -> Place {
    let start = block.text.len() - block.text.trim_start().len();
    let length = block.text[start..]
        .find('\n')
        .unwrap_or(block.text.len() - start);
    block.place_of(start..start + length)
}

fn body(block: &CodeBlock<'_>, message: &http::Message, diagnostics: &mut Vec<Diagnostic>) -> Body {
    let text = &block.text[message.body.clone()];
    if let Some(header) = message
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case("content-length"))
        && let Ok(stated) = header.value.parse::<usize>()
    {
        let lines = text.matches('\n').count();
        if !text.is_empty() && stated != text.len() && stated != text.len() + lines {
            let message = format!(
                "the header says {stated} bytes, but the body has {}",
                text.len()
            );
            let place = block.place_of(header.range.clone());
            let help = "remove the header, or correct its number";
            diagnostics.push(Diagnostic::new(Code::ContentLength, place, message).help(help));
        }
    }
    if text.is_empty() {
        return Body::None;
    }
    let media_type = message
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case("content-type"));
    let says_json =
        media_type.is_some_and(|header| header.value.to_ascii_lowercase().contains("json"));
    let opens = text.starts_with(['{', '[']) || says_json && text.starts_with(['"', '\'']);
    // What calls itself something else is JSON only where nothing has to be repaired: *[a ZIP file]* is none.
    let is_other = media_type.is_some() && !says_json;
    if !opens || is_placeholder(text) || is_other && serde_json::from_str::<Value>(text).is_err() {
        return Body::Text(text.to_owned());
    }
    json_body(block, message.body.clone(), diagnostics)
}

/// Whether words in braces stand for a body: *{Raw bytes of the file}*.
fn is_placeholder(text: &str) -> bool {
    let words = text.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
    words.is_some_and(|words| {
        words.contains(char::is_alphabetic) && !words.contains(['"', ':', '\n', ','])
    })
}

/// A body that is meant to be JSON.
fn json_body(block: &CodeBlock<'_>, body: Range<usize>, diagnostics: &mut Vec<Diagnostic>) -> Body {
    let text = &block.text[body.clone()];
    let place = block.place_of(body.clone());
    match json::read(text) {
        Ok(read) => {
            diagnostics.extend(read.invisible(&place, "the JSON of the example"));
            for (repair, at) in &read.repairs {
                let fix = block.edits(body.start, read.changes.of(*repair));
                diagnostics.push(repaired(*repair, place.within(at.clone())).fix(fix));
            }
            let at = |range: Range<usize>| {
                block.place_of(body.start + range.start..body.start + range.end)
            };
            diagnostics.extend(duplicate_keys(&json::layout(text), at));
            Body::Json {
                value: read.value,
                text: text.to_owned(),
                place,
            }
        }
        Err(unreadable) if text.starts_with(['{', '[']) => {
            let spot = place.within(unreadable.at..unreadable.at + 1);
            diagnostics.push(unreadable_json(&unreadable.explain(text), spot));
            Body::Text(text.to_owned())
        }
        Err(_) => Body::Text(text.to_owned()),
    }
}

/// The finding about JSON that is not strict.
pub(super) fn repaired(repair: Repair, place: Place) -> Diagnostic {
    let message = format!("the JSON has {}", repair.found());
    Diagnostic::new(Code::ExampleRepaired, place, message).help(repair.remedy())
}

/// The finding about JSON that is broken, in these words.
pub(super) fn unreadable_json(problem: &str, place: Place) -> Diagnostic {
    let message = format!("the JSON is broken: {problem}");
    Diagnostic::new(Code::ExampleJson, place, message)
}
