//! HTTP messages as examples show them.
//!
//! Knows start lines, headers and bodies, and how authors mix them up; must not know what a body means.

use std::ops::Range;

use crate::markdown::invisible::without;

use super::request;

/// A header of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Its name as written.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Where its value stands in the text of the message.
    pub range: Range<usize>,
}

/// The first line of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Start {
    Request {
        method: String,
        url: String,
        /// The bytes of the URL in the text of the message.
        range: Range<usize>,
    },
    Response {
        status: u16,
    },
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) start: Start,
    pub(super) headers: Vec<Header>,
    /// The body, without blank lines around it.
    pub(super) body: Range<usize>,
}

/// Reads a message; `None` where the text begins with neither a request line nor a status line.
pub(super) fn read(text: &str) -> Option<Message> {
    let mut lines = Lines { text, at: 0 };
    let first = loop {
        let line = lines.next()?;
        if !text[line.clone()].trim().is_empty() {
            break line;
        }
    };
    let start = start(text, trimmed(text, first))?;
    let mut headers = Vec::new();
    let mut body_from = text.len();
    while let Some(line) = lines.next() {
        let content = text[line.clone()].trim();
        if content.is_empty() {
            body_from = line.end;
            // A blank line among the headers: what follows are headers still.
            if lines
                .peek()
                .is_some_and(|next| header(text, &next).is_some())
                && !lines.body_ahead()
            {
                continue;
            }
            break;
        }
        match header(text, &line) {
            Some(header) => {
                headers.push(header);
                body_from = line.end;
            }
            // No blank line before the body, or a query that goes on in the next line.
            None => {
                body_from = line.start;
                break;
            }
        }
    }
    let mut body = trimmed(text, body_from.min(text.len())..text.len());
    // Headers after the body.
    if matches!(start, Start::Request { .. } | Start::Response { .. })
        && text[body.clone()].starts_with(['{', '['])
    {
        let mut tail = Vec::new();
        while let Some(line) = last_line(text, &body) {
            let Some(found) = header(text, &line).filter(|found| !found.name.contains('"')) else {
                break;
            };
            tail.insert(0, found);
            body = trimmed(text, body.start..line.start);
        }
        headers.extend(tail);
    }
    Some(Message {
        start,
        headers,
        body,
    })
}

fn start(text: &str, range: Range<usize>) -> Option<Start> {
    let written = &text[range.clone()];
    let visible = without(written);
    let line = visible.trim();
    if let Some(rest) = line.strip_prefix("HTTP") {
        let (version, rest) = rest.trim_start().split_once(' ').unwrap_or((rest, ""));
        let word = if version.starts_with('/') {
            rest.split_whitespace().next()?
        } else {
            version
        };
        return word.parse().ok().map(|status| Start::Response { status });
    }
    let (method, _) = request::split(line)?;
    let url = line[method.len()..].trim();
    let url = match url.rsplit_once(' ') {
        Some((before, last)) if last.starts_with("HTTP/") => before.trim_end(),
        _ => url,
    };
    let start = written.find(url.split(' ').next()?);
    let range = match start {
        Some(start) => range.start + start..range.start + start + url.len(),
        None => range,
    };
    Some(Start::Request {
        method,
        url: url.to_owned(),
        range,
    })
}

/// A header line: a token, a colon, a value.
fn header(text: &str, line: &Range<usize>) -> Option<Header> {
    let content = &text[line.clone()];
    let (name, value) = content.split_once(':')?;
    let name = name.trim();
    let token = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if !token || value.starts_with("//") {
        return None;
    }
    let start = line.start + content.len() - value.len() + (value.len() - value.trim_start().len());
    Some(Header {
        name: name.to_owned(),
        value: value.trim().to_owned(),
        range: start..start + value.trim().len(),
    })
}

/// The lines of a stretch of a text, each without the blanks at its ends.
pub(super) fn lines(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut at = range.start;
    text[range].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        trimmed(text, start..at)
    })
}

/// The line that holds an offset, without the blanks at its ends.
pub(super) fn line_of(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    trimmed(text, start..end)
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let content = &text[range.clone()];
    let start = range.start + (content.len() - content.trim_start().len());
    start..(start + content.trim().len())
}

fn last_line(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let content = &text[range.clone()];
    let at = content.rfind('\n')?;
    Some(range.start + at + 1..range.end)
}

struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl Lines<'_> {
    fn next(&mut self) -> Option<Range<usize>> {
        let line = self.peek()?;
        self.at = line.end;
        Some(line)
    }

    fn peek(&self) -> Option<Range<usize>> {
        let rest = &self.text[self.at..];
        (!rest.is_empty())
            .then(|| self.at..self.at + rest.find('\n').map_or(rest.len(), |end| end + 1))
    }

    /// Whether the next line that is not blank begins a body.
    fn body_ahead(&self) -> bool {
        self.text[self.at..]
            .trim_start()
            .starts_with(['{', '[', '<'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, status_or_url: &str, headers: &[&str], body: &str) {
        let message = read(text).unwrap();
        let start = match &message.start {
            Start::Request { method, url, range } => {
                assert_eq!(&text[range.clone()], url);
                format!("{method} {url}")
            }
            Start::Response { status } => status.to_string(),
        };
        let names: Vec<String> = message
            .headers
            .iter()
            .map(|header| format!("{}={}", header.name, header.value))
            .collect();
        assert_eq!(
            (start.as_str(), names, &text[message.body]),
            (
                status_or_url,
                headers.iter().map(|h| (*h).to_owned()).collect(),
                body
            ),
            "{text}"
        );
    }

    #[test]
    fn reads_messages_as_authors_write_them() {
        check("GET /me\n", "GET /me", &[], "");
        check(
            "POST https://x/v1.0/a?$filter=b eq 'c' HTTP/1.1\nA-b: c\n\n{ }\n",
            "POST https://x/v1.0/a?$filter=b eq 'c'",
            &["A-b=c"],
            "{ }",
        );
        check(
            "POST /a\n\nContent-type: application/json\n\n{}",
            "POST /a",
            &["Content-type=application/json"],
            "{}",
        );
        check(
            "POST /a\nContent-type: application/json\n{\n \"a\": 1\n}",
            "POST /a",
            &["Content-type=application/json"],
            "{\n \"a\": 1\n}",
        );
        check("HTTP/1.1 204 No Content\n", "204", &[], "");
        check("HTTP 201 Created\n\n{}", "201", &[], "{}");
        check(
            "HTTP/1.1 302 Found\nLocation: https://a/b\n\n",
            "302",
            &["Location=https://a/b"],
            "",
        );
        check(
            "POST /a\n\n{\n\"a\": 1\n}\nA: b\n",
            "POST /a",
            &["A=b"],
            "{\n\"a\": 1\n}",
        );
        check(
            "GET /a?$filter=x\n&$top=5\n",
            "GET /a?$filter=x",
            &[],
            "&$top=5",
        );
        assert_eq!(read("{\"a\": 1}"), None);
    }
}
