//! Patterns: which calls and types are meant.
//!
//! Knows how patterns are written, and the spellings of a call's path; must not know what is done with what they match.

use std::fmt;
use std::str::FromStr;

use crate::facts::METHODS;
use crate::version::VERSIONS;

use super::super::document::{Call, KeyForm};

/// What a pattern matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as it was given.
    text: String,
    of: Of,
    /// The HTTP methods that it is limited to; none for all.
    methods: Vec<String>,
    /// The file and place where it is written, as messages name it; `None` where there is no file.
    origin: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Of {
    /// Paths, by their segments in the canonical spelling.
    Path(Vec<String>),
    /// Operations, by the id of their page.
    Operation(String),
    /// Types, by full name.
    Type(String),
}

/// Why a text is not a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misspelt {
    text: String,
    why: String,
}

impl fmt::Display for Misspelt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a pattern: {}", self.text, self.why)
    }
}

impl std::error::Error for Misspelt {}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The namespace of all types; what begins with it is the name of a type.
const NAMESPACE: &str = "microsoft.graph.";

impl FromStr for Pattern {
    type Err = Misspelt;

    /// Reads a pattern: a path such as `/users/**`, the id of an operation such as `user-assignlicense`, or the full name of a
    /// type; after a path or an id, `#GET,POST` limits it to HTTP methods.
    fn from_str(text: &str) -> Result<Self, Misspelt> {
        let misspelt = |why: String| Misspelt {
            text: text.to_owned(),
            why,
        };
        let (what, methods) = match text.trim().rsplit_once('#') {
            Some((what, methods)) => (what, methods.split(',').map(method).collect()),
            None => (text.trim(), Ok(Vec::new())),
        };
        let methods = methods.map_err(|name: String| {
            misspelt(format!(
                "`{name}` is not an HTTP method; {} are",
                METHODS.join(", ")
            ))
        })?;
        if what.trim_matches('/').is_empty() {
            return Err(misspelt(
                "it names nothing; `/**` matches all paths".to_owned(),
            ));
        }
        if let Some(fault) = fault_of_path(what) {
            return Err(misspelt(fault));
        }
        let lower = what.to_ascii_lowercase();
        let of = if what.contains('/') || what == "**" {
            Of::Path(segments(what))
        } else if lower.starts_with(NAMESPACE) {
            Of::Type(lower)
        } else {
            Of::Operation(lower)
        };
        if matches!(of, Of::Type(_)) && !methods.is_empty() {
            return Err(misspelt("a type has no HTTP methods".to_owned()));
        }
        Ok(Self {
            text: text.to_owned(),
            of,
            methods,
            origin: None,
        })
    }
}

impl Pattern {
    /// Reads a pattern of calls, as what is left out is told.
    ///
    /// # Errors
    ///
    /// Fails if it is not a pattern, or one of types: which types there are follows from the calls.
    pub fn of_calls(text: &str) -> Result<Self, Misspelt> {
        let pattern: Self = text.parse()?;
        match pattern.of {
            Of::Type(_) => Err(Misspelt {
                text: pattern.text,
                why: "types follow from calls and cannot be excluded".to_owned(),
            }),
            Of::Path(_) | Of::Operation(_) => Ok(pattern),
        }
    }

    /// The same pattern, as it is written in a file.
    pub fn at(self, origin: impl Into<String>) -> Self {
        Self {
            origin: Some(origin.into()),
            ..self
        }
    }

    /// The file and place where it is written.
    pub fn origin(&self) -> Option<&str> {
        self.origin.as_deref()
    }

    /// Whether it is about types.
    pub(super) fn is_of_types(&self) -> bool {
        matches!(self.of, Of::Type(_))
    }

    /// Whether it matches a call.
    pub(super) fn matches(&self, call: &Call) -> bool {
        let methods = &self.methods;
        if !methods.is_empty() && !methods.contains(&call.method) {
            return false;
        }
        match &self.of {
            Of::Path(pattern) => spellings(call)
                .iter()
                .any(|path| path_matches(pattern, path)),
            Of::Operation(id) => {
                let mut pages = call.operations.iter();
                pages.any(|page| text_matches(id, &page.id.to_ascii_lowercase()))
            }
            Of::Type(_) => false,
        }
    }

    /// The same with another HTTP method; none where it is not limited to any.
    pub(super) fn with_method(&self, method: &str) -> Option<Self> {
        let (what, _) = self
            .text
            .rsplit_once('#')
            .filter(|_| !self.methods.is_empty())?;
        Some(Self {
            text: format!("{what}#{method}"),
            of: self.of.clone(),
            methods: vec![method.to_owned()],
            origin: None,
        })
    }

    /// Whether it matches a type.
    pub(super) fn matches_type(&self, name: &str) -> bool {
        matches!(&self.of, Of::Type(pattern) if text_matches(pattern, &name.to_ascii_lowercase()))
    }

    /// The path in it that is to be compared with those that there are, with what stands before it and behind it; none where
    /// it has no path.
    pub(super) fn path(&self) -> Option<(&'static str, String, &'static str)> {
        let Of::Path(segments) = &self.of else {
            return None;
        };
        let is_any = |segment: Option<&String>| segment.is_some_and(|it| it == "**");
        let (before, behind) = (is_any(segments.first()), is_any(segments.last()));
        let words = segments.iter().filter(|segment| *segment != "**");
        let path: String = words.map(|word| format!("/{word}")).collect();
        let before = if before { "**" } else { "" };
        Some((before, path, if behind { "/**" } else { "" }))
    }

    /// The id or the name in it; none where it has a path.
    pub(super) fn name(&self) -> Option<&str> {
        match &self.of {
            Of::Operation(name) | Of::Type(name) => Some(name),
            Of::Path(_) => None,
        }
    }
}

/// What is wrong with a text that has the form of a path, but cannot be one.
fn fault_of_path(text: &str) -> Option<String> {
    if let Some((path, _)) = text.split_once('?') {
        return Some(format!("a pattern has no query; write `{path}`"));
    }
    if let Some(path) = behind_version(text) {
        return Some(format!(
            "a path begins after the host and the version; write `{path}`"
        ));
    }
    let segment = text.split('/').find(|segment| !is_balanced(segment))?;
    Some(format!("the braces of `{segment}` are not balanced"))
}

/// The path in a URL, or the one that follows a version.
fn behind_version(text: &str) -> Option<String> {
    let (path, is_url) = match text.split_once("://") {
        Some((_, rest)) => (rest.split_once('/').map_or("", |(_, path)| path), true),
        None => (text, false),
    };
    let is_version = |segment: &&str| {
        let mut versions = VERSIONS.iter();
        versions.any(|version| segment.eq_ignore_ascii_case(version.name))
    };
    let segments: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
    // The first one may be a host.
    let at = segments.iter().take(2).position(is_version);
    let behind = at.map_or(0, |at| at + 1);
    (is_url || at.is_some()).then(|| match segments.get(behind..) {
        Some([]) | None => "/**".to_owned(),
        Some(path) => format!("/{}", path.join("/")),
    })
}

/// Whether every brace of a segment is closed in it.
fn is_balanced(segment: &str) -> bool {
    let mut depth = 0usize;
    let closes = segment.chars().all(|c| match c {
        '{' => {
            depth += 1;
            true
        }
        '}' => {
            let is_open = depth > 0;
            depth = depth.saturating_sub(1);
            is_open
        }
        _ => true,
    });
    closes && depth == 0
}

/// The HTTP method that a text names.
fn method(text: &str) -> Result<String, String> {
    let name = text.trim().to_ascii_uppercase();
    match METHODS.contains(&name.as_str()) {
        true => Ok(name),
        false => Err(text.trim().to_owned()),
    }
}

/// The segments of a path in the canonical spelling: in lower case, without the names of keys, without the namespace that
/// the names of actions, functions and casts may have, and without the quotes and colons that only part them.
fn segments(path: &str) -> Vec<String> {
    let mut depth = 0usize;
    let mut canonical = String::with_capacity(path.len());
    for c in path.chars() {
        match c {
            '{' => {
                depth += 1;
                if depth == 1 {
                    canonical.push_str("{}");
                }
            }
            '}' => depth = depth.saturating_sub(1),
            '\'' | ':' | ' ' => {}
            c if depth == 0 => canonical.push(c.to_ascii_lowercase()),
            _ => {}
        }
    }
    let segments = canonical.split('/').filter(|segment| !segment.is_empty());
    let simple = segments.map(|segment| segment.strip_prefix(NAMESPACE).unwrap_or(segment));
    simple.map(str::to_owned).collect()
}

/// The ways in which the path of a call can be meant: as documented, with a key in the place of its value and a value in the
/// place of its key, and without the arguments of a function.
fn spellings(call: &Call) -> Vec<Vec<String>> {
    let mut found = vec![segments(&call.path)];
    if let Some(template) = call.template() {
        found.push(segments(&template.to_string()));
    }
    for key in &call.keys {
        let at = key.segment;
        let valued = key.values.iter().filter_map(|value| {
            let mut path = found[0].clone();
            *path.get_mut(at)? = value.to_ascii_lowercase();
            Some(path)
        });
        let valued: Vec<_> = valued.collect();
        found.extend(valued);
    }
    let is_alternate = call.keys.iter().any(|key| key.form == KeyForm::Alternate);
    if !is_alternate && call.path.contains('(') {
        let bare: Vec<Vec<String>> = found.iter().map(|path| without_arguments(path)).collect();
        found.extend(bare);
    }
    found.sort();
    found.dedup();
    found
}

fn without_arguments(path: &[String]) -> Vec<String> {
    let words = path.iter().map(|segment| {
        let word = segment.split('(').next();
        word.unwrap_or_default().to_owned()
    });
    words.collect()
}

/// Whether the segments of a pattern match those of a path; `**` stands for any number of them.
fn path_matches(pattern: &[String], path: &[String]) -> bool {
    match pattern.split_first() {
        None => path.is_empty(),
        Some((first, rest)) if first == "**" => {
            (0..=path.len()).any(|skipped| path_matches(rest, &path[skipped..]))
        }
        Some((first, rest)) => path.split_first().is_some_and(|(segment, path)| {
            segment_matches(first, segment) && path_matches(rest, path)
        }),
    }
}

/// Whether a segment of a pattern matches one of a path: `{…}` is any key, also one with its name before it.
fn segment_matches(pattern: &str, segment: &str) -> bool {
    pattern == "{}" && segment.ends_with("={}") || text_matches(pattern, segment)
}

/// Whether a text matches, in which `*` stands for any run of characters.
fn text_matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, behind)) => text.strip_prefix(before).is_some_and(|text| {
            let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            ends.any(|at| text_matches(behind, &text[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn call(method: &str, path: &str, keys: serde_json::Value) -> Call {
        let call = json!({
            "method": method,
            "path": path,
            "keys": keys,
            "kind": "get",
            "operations": [{ "id": "user-list-x" }],
            "body": { "kind": "none" },
            "responses": {},
        });
        serde_json::from_value(call).unwrap()
    }

    #[test]
    fn paths_are_matched_by_segments() {
        let id = json!([{ "names": ["id"], "segment": 1 }]);
        let inbox = json!([{ "names": ["id"], "values": ["inbox"], "segment": 1 }]);
        let by_app = json!([{ "names": ["appId"], "form": "alternate", "segment": 0 }]);
        for (path, keys, right, wrong) in [
            (
                "/users",
                json!([]),
                &["/users", "/users/**", "users/", "/*", "/**", "**", "/Users"][..],
                &["/users/*", "/user", "/users/{id}"][..],
            ),
            (
                "/users/{id}/assignLicense",
                id,
                &[
                    "/users/{id}/assignLicense",
                    "/users/{user-id}/assignlicense",
                    "/users/**",
                    "/users/*/assignLicense",
                    "/users/{}/assign*",
                    "**/assignLicense",
                    "/**/assign*#GET",
                    "/users/{id}/**",
                    "/users/**#post,get",
                    "/users/{id}/microsoft.graph.assignLicense",
                ],
                &[
                    "/users/*",
                    "/users/{id}",
                    "/users/**#POST",
                    "/assignLicense",
                    "/users/{id}/assign",
                ],
            ),
            (
                "/folders/{id}/messages",
                inbox.clone(),
                &[
                    "/folders/{id}/messages",
                    "/folders/inbox/messages",
                    "/folders/INBOX/**",
                ],
                &["/folders/outbox/messages"],
            ),
            (
                "/folders/inbox/messages",
                inbox,
                &["/folders/{id}/messages", "/folders/inbox/messages"],
                &["/folders/outbox/messages"],
            ),
            (
                "/reports/getUse(period='{period}')",
                json!([]),
                &[
                    "/reports/getUse(period='{value}')",
                    "/reports/getUse",
                    "/reports/*",
                ],
                &["/reports/getUse(date={date})"],
            ),
            (
                "/apps(appId='{appId}')",
                by_app,
                &["/apps(appId='{id}')", "/apps(*)", "/apps*"],
                &["/apps", "/apps/{id}"],
            ),
            (
                "/roles/roleTemplateId={id}",
                json!([]),
                &["/roles/roleTemplateId={id}", "/roles/{id}", "/roles/*"],
                &["/roles"],
            ),
            (
                "/me/drive/root:/{path}:/content",
                json!([]),
                &[
                    "/me/drive/**",
                    "/me/drive/root:/{path}:/content",
                    "/me/drive/root/*/content",
                ],
                &["/me/drive/root"],
            ),
        ] {
            let call = call("GET", path, keys);
            for text in right {
                assert!(
                    text.parse::<Pattern>().unwrap().matches(&call),
                    "{text} {path}"
                );
            }
            for text in wrong {
                assert!(
                    !text.parse::<Pattern>().unwrap().matches(&call),
                    "{text} {path}"
                );
            }
        }
    }

    #[test]
    fn operations_and_types_have_names() {
        let call = call("GET", "/a", json!([]));
        let matches = |text: &str| text.parse::<Pattern>().unwrap().matches(&call);
        assert!(matches("user-list-x") && matches("User-*") && matches("user-list-x#GET"));
        assert!(!matches("user-list") && !matches("user-list-x#PUT"));
        let is_type = |text: &str, name| text.parse::<Pattern>().unwrap().matches_type(name);
        assert!(is_type("microsoft.graph.user", "microsoft.graph.User"));
        assert!(is_type(
            "microsoft.graph.call*",
            "microsoft.graph.callRecords.x"
        ));
        assert!(!is_type("microsoft.graph.user", "microsoft.graph.users"));
        assert!(!is_type("user-list-x", "microsoft.graph.user"));
    }

    #[test]
    fn what_is_not_a_pattern_is_told() {
        let wrong = |text: &str| text.parse::<Pattern>().unwrap_err().to_string();
        assert_eq!(
            wrong("/users#FETCH"),
            "`/users#FETCH` is not a pattern: `FETCH` is not an HTTP method; GET, POST, PATCH, PUT, DELETE, HEAD, OPTIONS are"
        );
        assert!(wrong("/").ends_with("it names nothing; `/**` matches all paths"));
        assert!(wrong("microsoft.graph.user#GET").ends_with("a type has no HTTP methods"));
        for (text, expected) in [
            ("/users/{id", "the braces of `{id` are not balanced"),
            ("/users/id}/photo", "the braces of `id}` are not balanced"),
            ("/users/}{/photo", "the braces of `}{` are not balanced"),
            ("/users?$top=5", "a pattern has no query; write `/users`"),
            (
                "/V1.0/users/{id}",
                "a path begins after the host and the version; write `/users/{id}`",
            ),
            (
                "https://graph.microsoft.com/beta/me#GET",
                "a path begins after the host and the version; write `/me`",
            ),
            (
                "graph.microsoft.com/v1.0",
                "a path begins after the host and the version; write `/**`",
            ),
            (
                "https://graph.microsoft.com/users",
                "a path begins after the host and the version; write `/users`",
            ),
        ] {
            let message = wrong(text);
            assert!(message.ends_with(expected), "{message}");
        }
    }
}
