//! Start lines, header lines, and the blank line between them and the body.
//!
//! Knows RFC 9112; must not know which headers mean what.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Edit, Place};
use crate::facts::host;
use crate::facts::http::{self, Message, Start};
use crate::facts::request::METHODS;
use crate::markdown::CodeBlock;

use super::{header, status};

/// The versions of HTTP as start lines write them.
const VERSIONS: &[&str] = &["1.0", "1.1", "2", "2.0", "3"];

/// What is wrong with the form of a message.
pub(super) fn check(block: &CodeBlock<'_>, message: &Message) -> Vec<Diagnostic> {
    let Some(head) = Head::of(&block.text, message) else {
        return Vec::new();
    };
    let line = &block.text[head.first.clone()];
    let place = block.place_of(head.first.clone());
    let start = match message.start {
        Start::Request { .. } => request_line(line, &place),
        Start::Response { status } => status_line(line, status, &place),
    };
    let headers = head.headers.iter();
    let headers = headers.filter_map(|line| header_line(block, line.clone()));
    let mut found: Vec<Diagnostic> = start.into_iter().chain(headers).collect();
    found.extend(blank_above_header(block, &head));
    if !head.is_followed_by_text {
        found.extend(body_start(block, message));
    }
    found.extend(header_below_body(block, message));
    found
}

/// What stands above the first blank line that follows a header.
struct Head {
    first: Range<usize>,
    headers: Vec<Range<usize>>,
    /// Whether what follows the blank line looks like headers and is a body: a mail, a calendar.
    is_followed_by_text: bool,
}

impl Head {
    fn of(text: &str, message: &Message) -> Option<Self> {
        let mut lines = http::lines(text, 0..message.body.start);
        let first = lines.find(|line| !line.is_empty())?;
        let mut lines = lines.peekable();
        let is_parted = lines.peek().is_some_and(Range::is_empty);
        while lines.next_if(Range::is_empty).is_some() {}
        let is_head = |line: &Range<usize>| {
            let name = text[line.clone()].split(':').next().unwrap_or_default();
            !is_parted || header::is_of_head(name)
        };
        let headers = match lines.peek().is_some_and(is_head) {
            true => lines.by_ref().take_while(|line| !line.is_empty()).collect(),
            false => Vec::new(),
        };
        Some(Self {
            first,
            headers,
            is_followed_by_text: lines.any(|line| !line.is_empty()),
        })
    }
}

fn finding(place: Place, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Code::HttpForm, place, message).help(help)
}

/// A status line: `HTTP/1.1 200 OK`.
fn status_line(line: &str, status: u16, place: &Place) -> Option<Diagnostic> {
    let rest = line.strip_prefix("HTTP")?;
    let digits = line.find(&status.to_string())?;
    let version = rest.trim_start().strip_prefix('/');
    let version = version.map(|version| version.split(' ').next().unwrap_or_default());
    match version {
        None => {
            let help = format!("write `HTTP/1.1 {}`", &line[digits..]);
            let message = "the status line has no HTTP version";
            let end = "HTTP".len();
            let fix = Edit::within(place, line, end..end, "/1.1");
            // Whatever else stands before the status is no version.
            let fix = fix.filter(|_| line[end..digits].trim().is_empty());
            return Some(finding(place.within(0..end), message, help).fix(fix));
        }
        Some(version) if !VERSIONS.contains(&version) => {
            let message = format!("`HTTP/{version}` is not an HTTP version");
            let end = digits.min(line.len());
            let is_slip = strsim::osa_distance(version, "1.1") == 1;
            let written = "HTTP/".len()..format!("HTTP/{version}").len();
            let fix = Edit::within(place, line, written, "1.1");
            let fix = fix.filter(|_| is_slip && rest.starts_with('/'));
            return Some(finding(place.within(0..end), message, "write `HTTP/1.1`").fix(fix));
        }
        // Later versions have no reason phrases.
        Some(version) if !version.starts_with('1') => return None,
        Some(_) => {}
    }
    let digits = "HTTP/1.1".len() + line["HTTP/1.1".len()..].find(&status.to_string())?;
    let phrase = line[digits..].trim_start_matches(|c: char| c.is_ascii_digit());
    let phrase = phrase.trim().trim_end_matches('.');
    let (message, help) = status::fault(status, phrase)?;
    let fix = status::meant(status, phrase).and_then(|meant| {
        let meant = format!("{status} {meant}");
        Edit::within(place, line, digits..line.trim_end().len(), meant)
    });
    Some(finding(place.within(digits..line.len()), message, help).fix(fix))
}

/// Checks the lines of a block that are request lines.
pub(in crate::facts) fn request_lines(block: &CodeBlock<'_>) -> impl Iterator<Item = Diagnostic> {
    let lines = http::lines(&block.text, 0..block.text.len());
    lines.filter_map(|line| request_line(&block.text[line.clone()], &block.place_of(line)))
}

/// Checks a request line: `GET /me HTTP/1.1`, or a URL with its host.
fn request_line(line: &str, place: &Place) -> Option<Diagnostic> {
    let end = line.find(|c: char| !c.is_ascii_alphabetic())?;
    let method = &line[..end];
    let known = METHODS.iter().find(|it| it.eq_ignore_ascii_case(method))?;
    let rest = &line[end..];
    // Code and sentences begin with such words too.
    let target = rest.trim_start();
    let is_path = target.starts_with('/') || target.starts_with("http");
    if !is_path && (method != *known || target.contains(' ') && !target.contains('/')) {
        return None;
    }
    if method != *known {
        let message = format!("the method `{method}` is not written in capital letters");
        let fix = Edit::within(place, line, 0..end, *known);
        let help = format!("write `{known}`");
        return Some(finding(place.within(0..end), message, help).fix(fix));
    }
    if !rest.starts_with([' ', '\t']) {
        let message = format!("there is no space between `{method}` and its URL");
        let help = format!("write `{method} {}`", rest.trim_start());
        let fix = Edit::within(place, line, end..end, " ").filter(|_| is_path);
        return Some(finding(place.within(0..line.len()), message, help).fix(fix));
    }
    let url = rest.trim();
    let at = line.len() - rest.trim_start().len();
    let url = match url.rsplit_once(' ') {
        Some((before, last)) if last.starts_with("HTTP/") => before.trim_end(),
        _ => url,
    };
    // Where the place is not that of the line, there is no telling where the URL stands.
    let is_exact = place.end - place.start == line.len();
    let found = url_form(url, &place.within(at..at + url.len()));
    found.map(|mut found| {
        found.fix.retain(|_| is_exact);
        found
    })
}

/// The longest URL that all clients can send, in bytes.
const LONGEST_URL: usize = 2083;

/// What stands for a URL that the reader has to put in.
const PLACEHOLDERS: [char; 6] = ['{', '<', '[', '@', '(', '~'];

fn url_form(url: &str, place: &Place) -> Option<Diagnostic> {
    if url.starts_with(PLACEHOLDERS) {
        return None;
    }
    if url.len() > LONGEST_URL {
        let message = format!(
            "the URL has {} bytes, but not all clients can send more than {LONGEST_URL}",
            url.len()
        );
        return Some(finding(place.clone(), message, "shorten the URL"));
    }
    let lower = url.to_ascii_lowercase();
    let is_whole = ["https://", "http://"]
        .iter()
        .any(|scheme| lower.starts_with(scheme));
    let is_misspelled = || host::misspelled(url).is_some();
    if !is_whole && !url.starts_with('/') && !is_misspelled() {
        let message = format!(
            "`{url}` is neither a path that begins with `/` nor a URL that begins with `https://`"
        );
        let has_host = url
            .split('/')
            .next()
            .is_some_and(|first| first.contains('.') && !first.starts_with('.'));
        let help = match (lower.contains(":/"), has_host) {
            (true, _) => "begin the URL with `https://`".to_owned(),
            (false, true) => format!("write `https://{url}`"),
            (false, false) => format!("write `/{}`", url.trim_start_matches(['.', '/'])),
        };
        let is_path = !lower.contains(":/") && !has_host;
        let is_word = url.starts_with(|c: char| c.is_ascii_alphabetic());
        let fix = Edit::new(place.within(0..0), "/");
        let fix = (is_path && is_word).then_some(fix);
        return Some(finding(place.clone(), message, help).fix(fix));
    }
    let blank = blank_in_path(url)?;
    let message = "the path of the URL contains a space";
    let help = "remove the space, or write `%20` where it is part of a name";
    Some(finding(place.within(blank), message, help))
}

/// The first blank of a path that is part neither of a placeholder nor of a value in quotes or parentheses.
fn blank_in_path(url: &str) -> Option<Range<usize>> {
    let mut closing: Vec<char> = Vec::new();
    for (at, c) in url.char_indices() {
        match c {
            _ if closing.last() == Some(&c) => drop(closing.pop()),
            '{' => closing.push('}'),
            '<' => closing.push('>'),
            '(' => closing.push(')'),
            '[' => closing.push(']'),
            '\'' => closing.push('\''),
            '?' if closing.is_empty() => return None,
            ' ' | '\t' if closing.is_empty() => return Some(at..at + 1),
            _ => {}
        }
    }
    None
}

/// A header line whose colon is not where it should be.
fn header_line(block: &CodeBlock<'_>, line: Range<usize>) -> Option<Diagnostic> {
    let text = &block.text[line.clone()];
    let (name, value) = text.split_once(':')?;
    let bare = name.trim_end();
    if bare.contains(char::is_whitespace) || !header::is_token(bare) {
        return None;
    }
    let place =
        |range: Range<usize>| block.place_of(line.start + range.start..line.start + range.end);
    let edit = |range: Range<usize>, new| block.edits(line.start, [(range, new)].into_iter());
    if bare.len() < name.len() {
        let message = format!("there is a space between the header name `{bare}` and its colon");
        let help = format!("write `{bare}:`");
        let fix = edit(bare.len()..name.len(), "");
        return Some(finding(place(0..name.len() + 1), message, help).fix(fix));
    }
    let is_close = !value.is_empty() && !value.starts_with([' ', '\t']);
    is_close.then(|| {
        let message = format!("there is no space between `{name}:` and its value");
        let help =
            format!("write `{name}: {value}`; ApiDoctor rejects the message without the space");
        let after = name.len() + 1..name.len() + 1;
        finding(place(0..text.len()), message, help).fix(edit(after, " "))
    })
}

/// A blank line that parts the first header from the start line, so that all that follows is the body.
fn blank_above_header(block: &CodeBlock<'_>, head: &Head) -> Option<Diagnostic> {
    let text = &*block.text;
    let line = head.headers.first()?;
    let (name, _) = text[line.clone()].split_once(':')?;
    let is_parted = text[head.first.end..line.start].matches('\n').count() > 1;
    (is_parted && header::is_of_head(name)).then(|| {
        let message = format!("the empty line above the header `{name}` makes it part of the body");
        let between = (head.first.end..line.start, "\n");
        finding(
            block.place_of(line.clone()),
            message,
            "remove the empty line",
        )
        .fix(block.edits(0, [between].into_iter()))
    })
}

/// How the body begins, where no blank line stands above it.
fn body_start(block: &CodeBlock<'_>, message: &Message) -> Option<Diagnostic> {
    let text = &*block.text;
    let body = text
        .get(message.body.clone())
        .filter(|body| !body.is_empty())?;
    let above = text[..message.body.start].trim_end();
    let is_parted = text[above.len()..message.body.start].matches('\n').count() > 1;
    if is_parted {
        return None;
    }
    let line = body.lines().next().unwrap_or_default().trim_end();
    let begin = message.body.start;
    let place = block.place_of(begin..begin + line.len());
    let word = line.split_whitespace().next().unwrap_or_default();
    if line.starts_with(['{', '[', '<']) {
        let message = "there is no empty line above the body";
        let fix = block.edits(0, [(begin..begin, "\n")].into_iter());
        return Some(finding(place, message, "add an empty line").fix(fix));
    }
    if header::is_known(word) {
        let rest = line[word.len()..].trim();
        let message = format!("there is no colon after the header name `{word}`");
        let end = begin + word.len();
        let fix = block.edits(0, [(end..end, ":")].into_iter());
        return Some(finding(place, message, format!("write `{word}: {rest}`")).fix(fix));
    }
    if METHODS.contains(&word) {
        let message = "the code block contains a second request";
        return Some(finding(
            place,
            message,
            "give each request its own code block",
        ));
    }
    line.starts_with(['?', '&', '$', '/']).then(|| {
        let message = "the URL of the request continues on a second line";
        finding(place, message, "write the request on one line")
    })
}

/// The first header that stands below the body.
fn header_below_body(block: &CodeBlock<'_>, message: &Message) -> Option<Diagnostic> {
    let mut headers = message.headers.iter();
    let below =
        headers.find(|it| it.range.start >= message.body.end && !message.body.is_empty())?;
    header::is_known(&below.name).then(|| {
        let line = http::line_of(&block.text, below.range.start);
        let message = format!("the header `{}` is below the body", below.name);
        finding(
            block.place_of(line),
            message,
            "move it above the body, right below the first line",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::DocPath;

    fn place(line: &str) -> Place {
        Place::new(&DocPath::new("v1.0/api/a.md"), 0..line.len())
    }

    #[test]
    fn request_lines_have_a_form() {
        for (line, expected) in [
            ("GET /me", ""),
            ("GET https://graph.microsoft.com/v1.0/me HTTP/1.1", ""),
            ("GET {nextLink}", ""),
            ("GET /users/{id | userPrincipalName}", ""),
            ("GET /me/a(b='c d')", ""),
            ("GET /me?$filter=a eq 'b'", ""),
            ("get /me", "capital letters"),
            ("Get the lamp", ""),
            ("Options = new()", ""),
            ("DELETE all of them", ""),
            ("DELETE/me", "no space"),
            ("GET me/messages", "write `/me/messages`"),
            (
                "GET graph.microsoft.com/v1.0/me",
                "write `https://graph.microsoft.com/v1.0/me`",
            ),
            ("GET htps://graph.microsoft.com/v1.0/me", ""),
            ("GET htps://lamps.example/me", "begin the URL with"),
            ("GET /me/ messages", "contains a space"),
            ("GET /me ?$top=1", "contains a space"),
        ] {
            let found = request_line(line, &place(line));
            let said = found.map_or_else(String::new, |it| format!("{} {:?}", it.message, it.help));
            assert!(said.contains(expected), "{line}: {said}");
            assert_eq!(said.is_empty(), expected.is_empty(), "{line}: {said}");
        }
    }

    #[test]
    fn status_lines_have_a_form() {
        for (line, status, expected) in [
            ("HTTP/1.1 200 OK", 200, ""),
            ("HTTP/2 200", 200, ""),
            ("HTTP 201 Created", 201, "write `HTTP/1.1 201 Created`"),
            ("HTTP/1.1 201 OK", 201, "reason phrase of 200"),
            ("HTTP/1.1 204", 204, "no reason phrase"),
            ("HTTP/11 204 No Content", 204, "not an HTTP version"),
        ] {
            let found = status_line(line, status, &place(line));
            let said = found.map_or_else(String::new, |it| format!("{} {:?}", it.message, it.help));
            assert!(said.contains(expected), "{line}: {said}");
            assert_eq!(said.is_empty(), expected.is_empty(), "{line}: {said}");
        }
    }
}
