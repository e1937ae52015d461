//! The lines below *HTTP request*.
//!
//! Knows how request lines are written; must not know where their paths lead.

use std::borrow::Cow;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::markdown::CodeBlock;
use crate::markdown::invisible::{Invisible, without};
use crate::version::without_version;

use super::host;

/// A request line: a method and the template of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    /// The HTTP method.
    pub method: String,
    /// The path as written, query string included, without host and version.
    pub path: String,
    /// The text or the heading right above the block that it stands in.
    pub caption: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// The methods of the API.
pub const METHODS: &[&str] = &["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"];

/// Reads the request lines of a block, whose caption is given.
pub(super) fn read(
    block: &CodeBlock<'_>,
    caption: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<RequestLine> {
    let mut lines: Vec<RequestLine> = Vec::new();
    let mut in_message = false;
    let mut at = 0;
    for line in block.text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let place = block.place_of(
            start + (line.len() - line.trim_start().len())..start + line.trim_end().len(),
        );
        let visible = without(line);
        let text = visible.trim();
        if text.is_empty() || text.eq_ignore_ascii_case("or") || is_remark(text) {
            continue;
        }
        if let Some((method, path)) = split(text) {
            in_message = false;
            let of_line = block.place_of(start..at);
            diagnostics.extend(invisible(line).map(|hidden| hidden.finding(&of_line, IN_URL)));
            let url = text[method.len()..].trim();
            let url_place = place.within(text.len() - url.len()..text.len());
            // Where characters are left out, the URL stands elsewhere on the line.
            let of_url = match visible {
                Cow::Borrowed(_) => &url_place,
                Cow::Owned(_) => &of_line,
            };
            diagnostics.extend(host::check(url, of_url));
            if let Some(closed) = with_closed_parentheses(&path) {
                let message = "a parenthesis of the path is not closed";
                let place = place.within(unclosed(text)..text.len());
                let help = format!("close it: `{closed}`");
                diagnostics.push(Diagnostic::new(Code::RequestLine, place, message).help(help));
            }
            lines.push(RequestLine {
                method,
                path,
                caption: caption.map(str::to_owned),
                place,
            });
        } else if continues(text)
            && !in_message
            && let Some(last) = lines.last_mut()
        {
            last.path.push_str(text);
            let message = "the path of the request line above is broken and goes on here";
            let help = "write each request line on one line";
            diagnostics.push(Diagnostic::new(Code::RequestLine, place, message).help(help));
        } else if !in_message {
            // Once a header or a body has begun, the rest of the block belongs to it.
            in_message = true;
            let message = "expected a request line such as `GET /me`, found something else";
            let help =
                "keep only request lines in this block, and show headers and bodies in an example";
            diagnostics.push(Diagnostic::new(Code::RequestLine, place, message).help(help));
        }
    }
    lines
}

/// What the invisible characters of a request line do.
pub(super) const IN_URL: &str = "in the request line, where it becomes a part of the URL";

/// The invisible characters of a request line.
pub(super) fn invisible(line: &str) -> Option<Invisible> {
    Invisible::find(line, |_, _| true)
}

/// The request lines of a block that holds nothing else, with their places; none where it holds a message.
pub(super) fn list(block: &CodeBlock<'_>) -> Vec<(String, Place)> {
    let mut lines = Vec::new();
    let mut at = 0;
    for line in block.text.split_inclusive('\n') {
        let visible = without(line);
        let text = visible.trim();
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        if text.is_empty() || text.eq_ignore_ascii_case("or") {
            continue;
        }
        if split(text).is_none() {
            return Vec::new();
        }
        lines.push((
            text.to_owned(),
            block.place_of(start..start + line.trim().len()),
        ));
    }
    lines
}

/// A method and a path, where the line has both.
pub(super) fn split(line: &str) -> Option<(String, String)> {
    let method = METHODS.iter().find(|method| {
        line.get(..method.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(method))
    })?;
    let rest = &line[method.len()..];
    if !rest.starts_with([' ', '\t', '/']) {
        return None;
    }
    let path = local(rest.trim());
    (!path.is_empty()).then(|| ((*method).to_owned(), path.to_owned()))
}

/// The first byte of a line that begins a parenthesis which is not closed before the next slash.
fn unclosed(line: &str) -> usize {
    let mut at = 0;
    for part in line.split_inclusive('/') {
        if part.matches('(').count() > part.matches(')').count() {
            return at + part.find('(').unwrap_or_default();
        }
        at += part.len();
    }
    0
}

/// A path with the parentheses closed that are not closed before the next slash, where there are any.
pub fn with_closed_parentheses(path: &str) -> Option<String> {
    let (path, query) = path.find('?').map_or((path, ""), |at| path.split_at(at));
    if path.matches('(').count() <= path.matches(')').count() {
        return None;
    }
    let parts = path.split('/').map(|part| {
        let opened = part.matches('(').count();
        let missing = opened.saturating_sub(part.matches(')').count());
        format!("{part}{}", ")".repeat(missing))
    });
    Some(format!("{}{query}", parts.collect::<Vec<_>>().join("/")))
}

/// A path without host and version; a trailing HTTP version is not part of it.
pub(super) fn local(url: &str) -> &str {
    let url = match url.rsplit_once(' ') {
        Some((before, last)) if last.starts_with("HTTP/") => before.trim_end(),
        _ => url,
    };
    let lower = url.to_ascii_lowercase();
    let mut path = url;
    for scheme in ["https://", "http://"] {
        if lower.starts_with(scheme) {
            path = url[scheme.len()..]
                .find('/')
                .map_or("", |at| &url[scheme.len() + at..]);
        }
    }
    without_version(path)
}

/// Whether a line is a remark, or dots for lines that were left out.
fn is_remark(line: &str) -> bool {
    line.starts_with("//") || line.starts_with('#') || line.chars().all(|c| matches!(c, '.' | '…'))
}

/// Whether a line is the rest of a path that was broken.
fn continues(line: &str) -> bool {
    line.starts_with(['/', '?', '&']) && !line.contains(' ') && !line.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::DocPath;

    #[test]
    fn splits_lines() {
        let split = |line| split(line).map(|(method, path)| format!("{method} {path}"));
        assert_eq!(split("GET /me").as_deref(), Some("GET /me"));
        assert_eq!(
            split("GET https://graph.microsoft.com/v1.0/me").as_deref(),
            Some("GET /me")
        );
        assert_eq!(
            split("GET https://graph.microsoft.com/V1.0/me HTTP/1.1").as_deref(),
            Some("GET /me")
        );
        assert_eq!(
            split("DELETE/identity/x").as_deref(),
            Some("DELETE /identity/x")
        );
        assert_eq!(
            split("post  policies/x").as_deref(),
            Some("POST policies/x")
        );
        assert_eq!(split("Content-type: application/json"), None);
        assert_eq!(split("GETTING started"), None);
        assert_eq!(split("GET"), None);
    }

    #[test]
    fn parentheses_end_before_the_next_slash() {
        let closed = |path| with_closed_parentheses(path);
        assert_eq!(closed("/a(b='c'/d").as_deref(), Some("/a(b='c')/d"));
        assert_eq!(closed("/a(b={c}?d=(").as_deref(), Some("/a(b={c})?d=("));
        assert_eq!(closed("/a(b='c')/d?e=("), None);
        assert_eq!(closed("/(a/b)"), None);
    }

    #[test]
    fn a_list_holds_nothing_but_request_lines() {
        let page = DocPath::new("v1.0/api/a.md");
        let list = |text: &str| {
            let block = CodeBlock {
                language: "http".to_owned(),
                text: text.into(),
                annotation: None,
                place: Place::new(&page, 10..10 + text.len()),
                opening: Place::new(&page, 3..10),
                has_broken_annotation: false,
            };
            let lines = list(&block).into_iter();
            lines
                .map(|(line, place)| (line, place.start))
                .collect::<Vec<_>>()
        };
        let line = |text: &str, at| (text.to_owned(), at);
        let both = [line("GET /me", 11), line("DELETE /me?a=b", 23)];
        assert_eq!(list("\nGET /me\nor\n DELETE /me?a=b\n"), both);
        assert_eq!(list("GET /me"), [line("GET /me", 10)]);
        assert_eq!(list("GET /me\nAccept: x"), []);
        assert_eq!(list("GET /me\n\n{}"), []);
        assert_eq!(list(""), []);
    }
}
