//! What somebody looks for, taken from what was pasted.
//!
//! Knows request lines and URLs; must not know which calls there are.

use percent_encoding::percent_decode_str;

use crate::version::{VERSIONS, Version};

/// The methods that a request line may begin with.
const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/// What is looked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wanted {
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
    /// Reads a request line, a URL or a path.
    pub(super) fn read(pasted: &str) -> Self {
        let line = pasted.trim().trim_matches(['`', '"', '\'']).trim();
        let (method, url) = without_method(line);
        let (url, query) = match question_mark(url) {
            Some(at) => (&url[..at], &url[at + 1..]),
            None => (url, ""),
        };
        let (version, path) = without_host_and_version(url);
        Self {
            method,
            version,
            path: format!("/{}", path.trim_matches('/')),
            query: pairs(query),
        }
    }

    /// The methods that add the query to a call.
    pub(super) fn query(&self) -> String {
        let pairs = self.query.iter();
        pairs
            .map(|(name, value)| format!(".query({name:?}, {value:?})"))
            .collect()
    }

    /// The parts of the path as methods of a route, where they are words and keys. What cannot be a word of the API is a
    /// key.
    pub(super) fn parts(&self) -> Option<String> {
        let is_plain = !self.path.contains('(') && !self.path.contains(":/");
        let parts = self.path.split('/').filter(|part| !part.is_empty());
        is_plain.then(|| parts.map(part).collect())
    }
}

fn part(part: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphabetic() || matches!(c, '$' | '.' | '_');
    if part.starts_with(['{', '<']) {
        ".key(id)".to_owned()
    } else if part.chars().all(is_word) {
        format!(".literal({part:?})")
    } else {
        format!(".key({:?})", decoded(part))
    }
}

/// The method of a request line, and the URL behind it.
fn without_method(line: &str) -> (Option<String>, &str) {
    let without_protocol = match line.rsplit_once(char::is_whitespace) {
        Some((before, last)) if last.starts_with("HTTP/") => before.trim_end(),
        _ => line,
    };
    if let Some((first, rest)) = without_protocol.split_once(char::is_whitespace) {
        let first = first.to_ascii_uppercase();
        if METHODS.contains(&first.as_str()) {
            return (Some(first), rest.trim_start());
        }
    }
    (None, without_protocol)
}

/// Where the query begins: question marks in braces and in quotes of arguments begin none.
fn question_mark(url: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut is_quoted = false;
    for (at, c) in url.char_indices() {
        match c {
            '\'' if depth > 0 => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '{' | '(' => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
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
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let text = percent_decode_str(text.trim()).decode_utf8_lossy();
    text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("GET", (None, None, "/GET")),
            ("/users/beta", (None, None, "/users/beta")),
            ("", (None, None, "/")),
        ] {
            let wanted = Wanted::read(pasted);
            let version = wanted.version.map(|version| version.name);
            let read = (wanted.method.as_deref(), version, wanted.path.as_str());
            assert_eq!(read, expected, "{pasted}");
        }
    }

    #[test]
    fn the_query_becomes_methods() {
        let query = |pasted: &str| Wanted::read(pasted).query();
        assert_eq!(
            query("/a?$filter=b%20eq%20'c'&$top=5"),
            ".query(\"$filter\", \"b eq 'c'\").query(\"$top\", \"5\")"
        );
        assert_eq!(query("/a(b='?c=d')"), "");
        assert_eq!(query("/a?{query}"), "");
    }

    #[test]
    fn parts_are_words_or_keys() {
        let parts = |pasted: &str| Wanted::read(pasted).parts();
        let expected = ".literal(\"users\").key(id).key(\"a@b.c\").literal(\"$ref\").key(\"x y\")";
        assert_eq!(
            parts("/users/{id}/a@b.c/$ref/x%20y").as_deref(),
            Some(expected)
        );
        assert_eq!(parts("/root:/a"), None);
        assert_eq!(parts("/f(a='b')"), None);
    }
}
