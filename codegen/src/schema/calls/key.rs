//! The addresses of calls, as the schema writes them.
//!
//! Knows the names of keys and the spellings of words; must not know what a call sends or gives back.

use std::collections::BTreeMap;

use super::super::address::{self, Line};
use super::super::document::{Key, KeyForm, Segment};
use super::super::operations::WeighedOperation;
use super::super::words::MemberWords;
use super::group::Pages;

/// The keys of a call, with the names that its pages give them.
pub(super) fn keys(pages: &Pages<'_>, words: &MemberWords) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for (_, line) in pages {
        for (number, segment) in line.address.segments().enumerate() {
            let Some((form, names)) = key(segment, words) else {
                continue;
            };
            let key = match keys.iter().position(|key| key.segment == number) {
                Some(at) => &mut keys[at],
                None => {
                    keys.push(Key {
                        names: Vec::new(),
                        form,
                        values: Vec::new(),
                        segment: number,
                    });
                    let last = keys.len() - 1;
                    &mut keys[last]
                }
            };
            for name in names {
                if !name.is_empty() && !key.names.iter().any(|known| known == name) {
                    key.names.push(name.to_owned());
                }
            }
        }
    }
    keys
}

/// The form of a segment that is a key, and its names.
fn key<'s>(segment: &'s Segment, words: &MemberWords) -> Option<(KeyForm, Vec<&'s str>)> {
    match segment {
        Segment::Key(name) => Some((KeyForm::Plain, name.split('|').map(str::trim).collect())),
        Segment::NamedKey { name, .. } => Some((KeyForm::Alternate, vec![name])),
        Segment::ItemPath(name) => Some((KeyForm::Path, vec![name])),
        Segment::Function { name, arguments } if words.is_member(name) && !arguments.is_empty() => {
            let names = arguments.iter().map(|argument| argument.name.as_str());
            Some((KeyForm::Alternate, names.collect()))
        }
        Segment::Literal(_) | Segment::Function { .. } => None,
    }
}

/// The spellings of the words at each place of the tree of paths, with how often each occurs.
pub(super) struct Spellings<'w>(BTreeMap<String, BTreeMap<&'w str, usize>>);

impl<'w> Spellings<'w> {
    /// Counts the spellings of all request lines.
    pub(super) fn of(operations: &'w [WeighedOperation<'_>]) -> Self {
        let mut spellings: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
        for line in operations
            .iter()
            .flat_map(|weighed| &weighed.documentation.lines)
        {
            let mut place = String::new();
            for segment in line.address.segments() {
                place.push_str(&address::part(segment));
                if let Segment::Literal(word) | Segment::Function { name: word, .. } = segment {
                    let spellings = spellings.entry(place.clone()).or_default();
                    *spellings.entry(word).or_default() += 1;
                }
            }
        }
        Self(spellings)
    }

    /// A path with the spelling that most request lines use for each word, and one name for each key.
    pub(super) fn path(&self, line: &Line) -> String {
        let Some(template) = &line.address.template else {
            return line.path.clone();
        };
        let mut template = template.clone();
        template.query = None;
        let mut place = String::new();
        for segment in &mut template.segments {
            place.push_str(&address::part(segment));
            match segment {
                Segment::Literal(word) | Segment::Function { name: word, .. } => {
                    let most = self
                        .0
                        .get(&place)
                        .into_iter()
                        .flatten()
                        .max_by_key(|(word, count)| (**count, std::cmp::Reverse(**word)));
                    if let Some((most, _)) = most {
                        *word = (*most).to_owned();
                    }
                }
                Segment::Key(name) => {
                    let first = name.split('|').next().unwrap_or(name).trim();
                    *name = first.to_owned();
                }
                Segment::NamedKey { .. } | Segment::ItemPath(_) => {}
            }
        }
        template.to_string()
    }
}
