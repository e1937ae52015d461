//! The pages of one call.
//!
//! Knows how request lines go together; must not know what stands on their pages.

use std::collections::{BTreeMap, BTreeSet};

use super::super::address::Line;
use super::super::document::{BodyContent, Segment, Types};
use super::super::operations::WeighedOperation;
use super::super::trust::{self, Candidate};

/// The pages of a call, the fittest first: an operation, and the line of it that makes the call.
pub(super) type Pages<'w> = Vec<(&'w WeighedOperation<'w>, &'w Line)>;

/// The request lines that make a call, on all its pages. A page may list one several times: plain and with options, or by
/// another key.
pub(super) fn lines<'p>(pages: &'p Pages<'_>) -> impl Iterator<Item = &'p Line> {
    pages.iter().flat_map(|(weighed, line)| {
        let of_page = weighed.documentation.lines.iter();
        of_page.filter(|it| {
            it.method == line.method && it.address.identity() == line.address.identity()
        })
    })
}

/// The calls of a version, by address and method, not yet held against the final types.
#[derive(Debug)]
pub(in crate::schema) struct Calls<'f> {
    /// What the pages document, with the arguments that a call must have.
    pub(in crate::schema) operations: Vec<WeighedOperation<'f>>,
    pub(super) groups: Vec<Group>,
}

/// The request lines that are one call, by operation and line.
#[derive(Debug)]
pub(in crate::schema) struct Group {
    /// The identity of the address.
    pub(super) identity: String,
    /// The operations that document it, the fittest first, each with the number of its line.
    pub(super) lines: Vec<(usize, usize)>,
}

/// Puts the request lines of all operations together, by address and method.
pub(super) fn of(operations: &[WeighedOperation<'_>], types: &Types) -> Vec<Group> {
    let mut by_address: BTreeMap<(&str, &str), Vec<(usize, usize)>> = BTreeMap::new();
    for (at, weighed) in operations.iter().enumerate() {
        for (number, line) in weighed.documentation.lines.iter().enumerate() {
            let key = (line.address.identity(), line.method.as_str());
            let lines = by_address.entry(key).or_default();
            // The same line may stand on a page twice, plain and with options.
            match lines.last_mut() {
                Some((known, first)) if *known == at => {
                    let of_page = &weighed.documentation.lines;
                    if of_page[*first].path.contains('?') && !line.path.contains('?') {
                        *first = number;
                    }
                }
                _ => lines.push((at, number)),
            }
        }
    }
    let groups = by_address.into_iter().map(|((identity, _), mut lines)| {
        by_fitness(&mut lines, operations, types);
        Group {
            identity: identity.to_owned(),
            lines,
        }
    });
    groups.collect()
}

/// Puts the fittest page first.
fn by_fitness(lines: &mut [(usize, usize)], operations: &[WeighedOperation<'_>], types: &Types) {
    let line = |(at, number): &(usize, usize)| &operations[*at].documentation.lines[*number];
    let words = lines.first().map(|first| line(first).address.words());
    let words = words.unwrap_or_default();
    lines.sort_by_cached_key(|documented| {
        let line = line(documented);
        let weighed = &operations[documented.0];
        trust::distance(Candidate {
            id: &weighed.documentation.id,
            method: &line.method,
            words: &words,
            options: line.path.contains('?'),
            implied: line.implied,
            ends_in_word: matches!(line.address.last(), Some(Segment::Literal(_))),
            depth: depth(weighed, types),
        })
    });
}

/// How many ancestors the type has that an operation sends, else that it gets.
fn depth(weighed: &WeighedOperation<'_>, types: &Types) -> usize {
    let sent = match &weighed.operation.body.content {
        BodyContent::Resource { type_name, .. } => Some(type_name),
        _ => None,
    };
    let name = sent.or(weighed.operation.response.type_name.as_ref());
    name.map_or(0, |name| types.chain(name).len())
}

/// The operations that document a call together with each operation, itself among them, the fittest first.
pub(super) fn siblings(operations: usize, groups: &[Group]) -> Vec<Vec<usize>> {
    let mut siblings: Vec<Vec<usize>> = vec![Vec::new(); operations];
    let mut known: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); operations];
    for group in groups {
        for (at, _) in &group.lines {
            let others = group.lines.iter().map(|(other, _)| *other);
            let new = others.filter(|other| known[*at].insert(*other));
            siblings[*at].extend(new);
        }
    }
    siblings
}
