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
    /// Collects the members of all types and the words that keys follow in request lines.
    pub(super) fn of<'l>(facts: &[&Facts], lines: impl Iterator<Item = &'l Line>) -> Self {
        let claims = facts.iter().flat_map(|page| &page.types);
        let members = claims.flat_map(|claim| claim.properties.iter().chain(&claim.relationships));
        let mut words: BTreeSet<String> =
            members.map(|member| member.name.to_lowercase()).collect();
        for template in lines.filter_map(|line| line.address.template.as_ref()) {
            for pair in template.segments.windows(2) {
                if let [Segment::Literal(word), Segment::Key(_)] = pair {
                    words.insert(word.to_lowercase());
                }
            }
        }
        Self(words)
    }

    /// Whether a word of a path is a member of some type, or a collection that keys follow.
    pub(super) fn is_member(&self, word: &str) -> bool {
        self.0.contains(&word.to_lowercase())
    }
}
