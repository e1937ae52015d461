//! What somebody looks for, taken from what was pasted.
//!
//! Knows request lines and URLs; must not know which calls there are.

use percent_encoding::percent_decode_str;

use crate::plan::{METHODS, WayPlan, split_outside, without_query};
use crate::version::{VERSIONS, Version};

/// What is looked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// The calls of a path.
    Path(Target),
    /// The calls whose path ends with a word.
    Word {
        /// Their HTTP method, in capitals.
        method: Option<String>,
        /// The word.
        word: String,
    },
    /// This text, which is neither.
    Unclear(String),
}

/// A path with what stands around it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// The HTTP method, in capitals.
    pub(super) method: Option<String>,
    /// The version.
    pub(super) version: Option<Version>,
    /// The path below the version.
    pub(super) path: String,
    /// The pairs of the query, decoded.
    query: Vec<(String, String)>,
}

impl Wanted {
    /// Reads a request line, a URL, a path or a word of the API.
    pub(super) fn read(pasted: &str) -> Self {
        let line = unwrapped(pasted.trim());
        let (method, url) = without_method(line);
        let word = url.strip_suffix("()").unwrap_or(url);
        if is_word(word) && !is_method(word) {
            let word = word.to_owned();
            return Self::Word { method, word };
        }
        let first = split_outside(url, " ").map_or(url, |(first, _)| first);
        let is_sentence = first.len() < url.len() && !first.contains('/');
        if url.is_empty() || is_sentence || is_method(url) {
            return Self::Unclear(line.to_owned());
        }
        Self::Path(Target::read(method, url))
    }
}

impl Target {
    fn read(method: Option<String>, url: &str) -> Self {
        let (url, query) = without_query(without_fragment(url));
        let (version, path) = without_host_and_version(url);
        Self {
            method,
            version,
            path: format!("/{}", path.trim_matches('/')),
            query: pairs(query.unwrap_or_default()),
        }
    }

    /// The methods that add the query to a call.
    pub(super) fn query(&self) -> String {
        let pairs = self.query.iter();
        pairs.map(added).collect()
    }

    /// The method that makes a call, with the values of the query: as its arguments, or else behind it.
    pub(super) fn called(&self, way: &WayPlan) -> String {
        let mut call = way.call.clone();
        let mut behind = String::new();
        for pair in &self.query {
            let (name, value) = pair;
            let mut arguments = way.query.iter();
            match arguments.find(|it| it.name.eq_ignore_ascii_case(name)) {
                Some(argument) => call = filled(&call, &argument.ident.to_string(), value),
                None => behind += &added(pair),
            }
        }
        call + &behind
    }
}

/// The method that adds a pair to the query of a call.
fn added((name, value): &(String, String)) -> String {
    format!(".query({name:?}, {value:?})")
}

/// A method with a value in the place of an argument: `.list("2021-07-01", end)`.
fn filled(call: &str, argument: &str, value: &str) -> String {
    let Some((name, arguments)) = call.strip_suffix(')').and_then(|it| it.split_once('(')) else {
        return call.to_owned();
    };
    let arguments = arguments.split(", ");
    let arguments = arguments.map(|it| match it == argument {
        true => format!("{value:?}"),
        false => it.to_owned(),
    });
    format!("{name}({})", arguments.collect::<Vec<_>>().join(", "))
}

/// What stands in quotes or backticks. One that stands alone belongs to the URL.
fn unwrapped(line: &str) -> &str {
    let mut quotes = ['`', '"', '\''].into_iter();
    let inner = quotes.find_map(|quote| line.strip_prefix(quote)?.strip_suffix(quote));
    inner.unwrap_or(line).trim()
}

/// Whether a text can be a word of the API.
fn is_word(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '$' | '.' | '_');
    !text.is_empty() && text.chars().all(is_letter)
}

fn is_method(text: &str) -> bool {
    let mut methods = METHODS.iter();
    methods.any(|method| method.eq_ignore_ascii_case(text))
}

/// The method of a request line, and the URL behind it.
fn without_method(line: &str) -> (Option<String>, &str) {
    let without_protocol = match line.rsplit_once(char::is_whitespace) {
        Some((before, last)) if last.starts_with("HTTP/") => before.trim_end(),
        _ => line,
    };
    match without_protocol.split_once(char::is_whitespace) {
        Some((first, rest)) if is_method(first) => {
            (Some(first.to_ascii_uppercase()), rest.trim_start())
        }
        _ => (None, without_protocol),
    }
}

/// A URL without the anchor behind it.
///
/// An anchor is the last thing in a URL and looks like a word. A `#` that something else follows is part of a value, as
/// in the names of guests (`adele_fabrikam.com#EXT#@contoso.com`), and so is any in the path of a file.
fn without_fragment(url: &str) -> &str {
    let local = url.split_once("://").map_or(url, |(_, local)| local);
    let is_anchor = |text: &str| {
        let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_letter)
    };
    match url.rsplit_once('#') {
        Some((before, anchor)) if is_anchor(anchor) && !local.contains(":/") => before,
        _ => url,
    }
}

/// The version and the path behind it. What stands before a version is a host.
fn without_host_and_version(url: &str) -> (Option<Version>, &str) {
    let (has_host, path) = match url.split_once("://") {
        Some((_, rest)) => (true, rest),
        None => (false, url.trim_start_matches('/')),
    };
    let (first, behind) = path.split_once('/').unwrap_or((path, ""));
    if let Some(version) = version(first) {
        return (Some(version), behind);
    }
    let (second, rest) = behind.split_once('/').unwrap_or((behind, ""));
    match version(second) {
        // Without a scheme, a host is known by its dots.
        Some(version) if has_host || first.contains('.') => (Some(version), rest),
        _ if has_host => (None, behind),
        _ => (None, path),
    }
}

fn version(part: &str) -> Option<Version> {
    let mut versions = VERSIONS.iter();
    versions
        .find(|version| version.name.eq_ignore_ascii_case(part))
        .copied()
}

/// The pairs of a query; placeholders such as `{query}` are none.
fn pairs(query: &str) -> Vec<(String, String)> {
    let has_blanks = query.contains(' ') || query.contains("%20");
    let value = |value: &str| match has_blanks {
        true => decoded(value),
        false => decoded(&with_blanks(value)),
    };
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .map(|(name, text)| (decoded(name), value(text)))
        .collect()
}

/// A value in which `+` stands for a blank, as forms write it. One between digits is that of an offset, as in
/// `T08:00:00+02:00`.
fn with_blanks(value: &str) -> String {
    let bytes = value.as_bytes();
    let is_digit = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_digit)
    };
    let is_blank = |at: usize| !(is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)));
    let chars = value.char_indices();
    chars
        .map(|(at, c)| if c == '+' && is_blank(at) { ' ' } else { c })
        .collect()
}

fn decoded(text: &str) -> String {
    let text = percent_decode_str(text.trim()).decode_utf8_lossy();
    text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(pasted: &str) -> Target {
        match Wanted::read(pasted) {
            Wanted::Path(target) => target,
            other => panic!("{pasted} is {other:?}"),
        }
    }

    #[test]
    fn anything_that_is_pasted_is_read() {
        for (pasted, expected) in [
            ("/users", (None, None, "/users")),
            ("users/7/", (None, None, "/users/7")),
            ("post /users", (Some("POST"), None, "/users")),
            ("`GET  /v1.0/users`", (Some("GET"), Some("v1.0"), "/users")),
            (
                "PATCH https://graph.microsoft.com/beta/users/a@b.c HTTP/1.1",
                (Some("PATCH"), Some("beta"), "/users/a@b.c"),
            ),
            ("graph.microsoft.com/V1.0/me", (None, Some("v1.0"), "/me")),
            ("https://graph.microsoft.com/me", (None, None, "/me")),
            (
                "/me/drive/root:/a b/x.txt:/content",
                (None, None, "/me/drive/root:/a b/x.txt:/content"),
            ),
            ("/users/beta", (None, None, "/users/beta")),
            ("users('a b')", (None, None, "/users('a b')")),
            ("/", (None, None, "/")),
            ("'/users('7')'", (None, None, "/users('7')")),
            ("/users('7')", (None, None, "/users('7')")),
            ("/a+b", (None, None, "/a+b")),
        ] {
            let target = target(pasted);
            let version = target.version.map(|version| version.name);
            let read = (target.method.as_deref(), version, target.path.as_str());
            assert_eq!(read, expected, "{pasted}");
        }
    }

    #[test]
    fn an_anchor_is_no_part_of_a_path() {
        for (pasted, path) in [
            ("/users/7#response-1", "/users/7"),
            ("https://graph.microsoft.com/v1.0/me?$top=1#top", "/me"),
            (
                "/users/a_b.com#EXT#@contoso.com/messages#x",
                "/users/a_b.com#EXT#@contoso.com/messages",
            ),
            ("/users/a_b.com#EXT#@c.d", "/users/a_b.com#EXT#@c.d"),
            ("/users/a_b.com%23EXT%23@c.d", "/users/a_b.com%23EXT%23@c.d"),
            ("/me/drive/root:/C#/x", "/me/drive/root:/C#/x"),
            ("/me/drive/root:/plan#final", "/me/drive/root:/plan#final"),
            ("/f(a='b#c')", "/f(a='b#c')"),
        ] {
            assert_eq!(target(pasted).path, path, "{pasted}");
        }
    }

    #[test]
    fn words_and_sentences_are_no_paths() {
        let word = |method: Option<&str>, word: &str| Wanted::Word {
            method: method.map(str::to_owned),
            word: word.to_owned(),
        };
        for (pasted, expected) in [
            ("sendMail", word(None, "sendMail")),
            ("`delta()`", word(None, "delta")),
            ("post sendMail", word(Some("POST"), "sendMail")),
            ("$value", word(None, "$value")),
            ("microsoft.graph.user", word(None, "microsoft.graph.user")),
        ] {
            assert_eq!(Wanted::read(pasted), expected, "{pasted}");
        }
        for pasted in ["", "send a mail", "GET", "TAKE /users", "GET send mail"] {
            let expected = Wanted::Unclear(pasted.to_owned());
            assert_eq!(Wanted::read(pasted), expected, "{pasted}");
        }
    }

    #[test]
    fn the_query_becomes_methods() {
        let query = |pasted: &str| target(pasted).query();
        assert_eq!(
            query("/a?$filter=b%20eq%20'c'&$top=5"),
            ".query(\"$filter\", \"b eq 'c'\").query(\"$top\", \"5\")"
        );
        assert_eq!(
            query("/a?$search=\"b\""),
            ".query(\"$search\", \"\\\"b\\\"\")"
        );
        assert_eq!(query("/a(b='?c=d')"), "");
        assert_eq!(query("/a?{query}"), "");
    }

    #[test]
    fn a_plus_may_be_a_blank() {
        for (query, value) in [
            ("b+eq+'c%2Bd'", "b eq 'c+d'"),
            ("b+ge+5+and+c", "b ge 5 and c"),
            ("2026-03-01T08:00:00+02:00", "2026-03-01T08:00:00+02:00"),
            ("b%20eq%20'+49'", "b eq '+49'"),
            ("b eq '+49'", "b eq '+49'"),
        ] {
            let target = target(&format!("/a?x={query}"));
            assert_eq!(target.query, [("x".to_owned(), value.to_owned())]);
        }
    }
}
