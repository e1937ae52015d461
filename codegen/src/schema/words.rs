//! The words of paths.
//!
//! Knows which words are members of types or collections; must not know where a path leads.

use std::collections::BTreeSet;

use crate::facts::Facts;

use super::address::Line;
use super::document::Segment;

/// The words that paths use for members of types and for collections, in lower case.
#[derive(Debug, Default)]
pub(super) struct MemberWords(BTreeSet<String>);

impl MemberWords {
    /// Collects the members of all types, and the words of request lines that keys follow or that have an alternate key.
    pub(super) fn of<'l>(facts: &[&Facts], lines: impl Iterator<Item = &'l Line>) -> Self {
        let claims = facts.iter().flat_map(|page| &page.types);
        let members = claims.flat_map(|claim| claim.properties.iter().chain(&claim.relationships));
        let mut words: BTreeSet<String> =
            members.map(|member| member.name.to_lowercase()).collect();
        for line in lines {
            words.extend(keyed(line).map(str::to_lowercase));
        }
        Self(words)
    }

    /// Whether a word of a path is a member of some type, or a collection that keys follow.
    pub(super) fn is_member(&self, word: &str) -> bool {
        self.0.contains(&word.to_lowercase())
    }
}

/// The words of a request line that have a key: one follows, or it stands in their parentheses. That of a function looks
/// alike, but no function stands at the root, and none is changed or removed.
fn keyed(line: &Line) -> impl Iterator<Item = &str> {
    let segments = || line.address.segments();
    let followed = segments().zip(segments().skip(1));
    let followed = followed.filter_map(|pair| match pair {
        (Segment::Literal(word), Segment::Key(_) | Segment::NamedKey { .. }) => Some(word.as_str()),
        _ => None,
    });
    let is_changed = matches!(line.method.as_str(), "PATCH" | "PUT" | "DELETE");
    let last = line.address.last().filter(|_| is_changed);
    let in_parentheses = segments().take(1).chain(last);
    let in_parentheses = in_parentheses.filter_map(|segment| match segment {
        Segment::Function { name, arguments } if !arguments.is_empty() => Some(name.as_str()),
        _ => None,
    });
    followed.chain(in_parentheses)
}
