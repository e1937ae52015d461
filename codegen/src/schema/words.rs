//! The words of paths.
//!
//! Knows which words are members of types or collections; must not know where a path leads.

use std::collections::BTreeSet;

use crate::facts::Facts;

use super::address::Line;
use super::document::Segment;

/// The words that paths use for members of types and for collections, in lower case.
#[derive(Debug, Default)]
pub(super) struct MemberWords {
    members: BTreeSet<String>,
    collections: BTreeSet<String>,
}

impl MemberWords {
    /// Collects the members of all types, and the words of request lines that have a key or change what they name.
    pub(super) fn of<'l>(facts: &[&Facts], lines: impl Iterator<Item = &'l Line>) -> Self {
        let claims = facts.iter().flat_map(|page| &page.types);
        let members = claims.flat_map(|claim| claim.properties.iter().chain(&claim.relationships));
        let mut words = Self::default();
        for member in members {
            words.members.insert(member.name.to_lowercase());
            if member.expression.as_ref().is_some_and(|it| it.collection) {
                words.collections.insert(member.name.to_lowercase());
            }
        }
        for line in lines {
            words.members.extend(changed(line).map(str::to_lowercase));
            let keyed = keyed(line).map(str::to_lowercase);
            words.collections.extend(keyed);
        }
        words.members.extend(words.collections.iter().cloned());
        words
    }

    /// Whether a word of a path is a collection.
    pub(super) fn is_collection(&self, word: &str) -> bool {
        self.collections.contains(&word.to_lowercase())
    }

    /// Whether a word of a path is a member of some type, or a collection that keys follow.
    pub(super) fn is_member(&self, word: &str) -> bool {
        self.members.contains(&word.to_lowercase())
    }
}

/// The words of a request line that have a key: one follows, or it stands in their parentheses. That of a function looks
/// alike, but no function stands at the root.
fn keyed(line: &Line) -> impl Iterator<Item = &str> {
    let segments = || line.address.segments();
    let followed = segments().zip(segments().skip(1));
    let followed = followed.filter_map(|pair| match pair {
        (Segment::Literal(word), Segment::Key(_) | Segment::NamedKey { .. }) => Some(word.as_str()),
        _ => None,
    });
    followed.chain(segments().take(1).filter_map(in_front))
}

/// The word of a request line that changes or removes what it takes from what stands in parentheses.
fn changed(line: &Line) -> Option<&str> {
    let is_changed = matches!(line.method.as_str(), "PATCH" | "PUT" | "DELETE");
    line.address
        .last()
        .filter(|_| is_changed)
        .and_then(in_front)
}

/// The word in front of something in parentheses.
fn in_front(segment: &Segment) -> Option<&str> {
    match segment {
        Segment::Function { name, arguments } if !arguments.is_empty() => Some(name),
        _ => None,
    }
}
