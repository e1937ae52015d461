//! Links of a page, and the anchors that links can lead to.
//!
//! Knows how publishers make anchors from headings; must not know whether a link leads anywhere.

use std::collections::BTreeSet;

use crate::diagnostic::Place;

/// A link to another file or to an anchor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// Where the target stands. A relative target is seen from this file.
    pub place: Place,
    /// The target as written.
    pub target: String,
}

/// Whether a target is relative, so that it leads to a file or to an anchor of this documentation.
pub(super) fn is_relative(target: &str) -> bool {
    let name = target.split(['/', '?', '#']).next().unwrap_or_default();
    !target.is_empty()
        && !target.starts_with('/')
        && !name.contains(':')
        && !target.starts_with("#tab/")
}

/// The anchors of a page.
#[derive(Debug, Clone, Default)]
pub struct Anchors {
    names: BTreeSet<String>,
    /// Whether a part of the page could not be read, so that there may be others.
    is_open: bool,
}

impl Anchors {
    /// Whether a link may lead to an anchor.
    pub fn may_have(&self, name: &str) -> bool {
        self.is_open || self.names.contains(name)
    }

    /// All that are known, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Tells that a part of the page could not be read.
    pub(super) fn open(&mut self) {
        self.is_open = true;
    }

    /// Adds that of a heading. Those that repeat an earlier one are numbered.
    pub(super) fn heading(&mut self, text: &str) {
        let name = slug(text);
        if self.names.insert(name.clone()) {
            return;
        }
        let mut number = 1;
        while !self.names.insert(format!("{name}-{number}")) {
            number += 1;
        }
    }

    /// Adds those that the tags of a piece of HTML have as their `id` or `name`.
    pub(super) fn html(&mut self, html: &str) {
        for tag in html.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap_or_default();
            if tag.starts_with('!') {
                continue;
            }
            for attribute in tag.split_whitespace().skip(1) {
                if let Some((name, value)) = attribute.split_once('=')
                    && (name.eq_ignore_ascii_case("id") || name.eq_ignore_ascii_case("name"))
                {
                    let value = value.trim_end_matches('/').trim_matches(['"', '\'']);
                    self.names.insert(value.to_owned());
                }
            }
        }
    }
}

/// The anchor of a heading: lower case, hyphens for blanks, and of other characters only letters, digits, `-` and `_`.
fn slug(text: &str) -> String {
    let kept = text.trim().chars().filter_map(|c| match c {
        ' ' => Some('-'),
        '-' | '_' => Some(c),
        c => c.is_alphanumeric().then_some(c),
    });
    kept.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_become_anchors() {
        for (text, expected) in [
            ("HTTP request", "http-request"),
            (
                "Example 1: Get a lamp's color",
                "example-1-get-a-lamps-color",
            ),
            ("lamp_state (preview)", "lamp_state-preview"),
            ("Größe", "größe"),
            ("A / B", "a--b"),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn repeated_headings_are_numbered() {
        let mut anchors = Anchors::default();
        for _ in 0..3 {
            anchors.heading("Response");
        }
        let names: Vec<&str> = anchors.names().collect();
        assert_eq!(names, ["response", "response-1", "response-2"]);
        assert!(!anchors.may_have("response-3"));
        anchors.open();
        assert!(anchors.may_have("response-3"));
    }

    #[test]
    fn tags_have_anchors() {
        let mut anchors = Anchors::default();
        anchors.html("<a name=\"a\"></a> text id=\"b\" <h2 class='x' ID='c'>T</h2><!-- <a id=\"d\"> --><a id=e/>");
        let names: Vec<&str> = anchors.names().collect();
        assert_eq!(names, ["a", "c", "d", "e"]);
    }

    #[test]
    fn only_relative_targets_lead_here() {
        for (target, expected) in [
            ("lamp.md", true),
            ("../api/lamp-get.md?x=a:b", true),
            ("#color-values", true),
            ("#tab/http", false),
            ("/graph/overview", false),
            ("https://example.com", false),
            ("mailto:a@example.com", false),
            ("", false),
        ] {
            assert_eq!(is_relative(target), expected, "{target}");
        }
    }
}
