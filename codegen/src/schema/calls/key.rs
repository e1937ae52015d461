//! The addresses of calls, as the schema writes them.
//!
//! Knows the names of keys and the spellings of words; must not know what a call sends or gives back.

use std::collections::BTreeMap;

use super::super::address::{self, Address, Line};
use super::super::document::{Call, Key, KeyForm, Segment};
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

/// A call with the line that its fittest page gives it.
pub(super) type Addressed<'w> = (&'w Line, Call);

/// Adds to the keys of calls the literal values that pages show in their place: `inbox` of
/// `/me/mailFolders/inbox/messages`. A word that types or paths use otherwise is not a value.
pub(super) fn show_values(calls: &mut [Addressed<'_>], words: &MemberWords) {
    let index: BTreeMap<(&str, &str), usize> = calls
        .iter()
        .enumerate()
        .map(|(at, (line, call))| ((line.address.identity(), call.method.as_str()), at))
        .collect();
    let mut shown: Vec<(usize, usize, String)> = Vec::new();
    for (line, call) in calls.iter() {
        for (identity, key, word) in instead_of_key(&line.address, words) {
            if let Some(at) = index.get(&(identity.as_str(), call.method.as_str())) {
                shown.push((*at, key, word.to_owned()));
            }
        }
    }
    for (call, key, word) in shown {
        if let Some(key) = calls[call].1.keys.get_mut(key)
            && !key.values.contains(&word)
        {
            key.values.push(word);
        }
    }
}

/// The words of an address that could stand in the place of a key: the identity of the address with the key, the number
/// of the key, the word.
fn instead_of_key<'a>(address: &'a Address, words: &MemberWords) -> Vec<(String, usize, &'a str)> {
    let parts: Vec<(&Segment, String)> = address
        .segments()
        .map(|it| (it, address::part(it)))
        .collect();
    let mut found = Vec::new();
    let mut keys = 0;
    for (at, (segment, _)) in parts.iter().enumerate() {
        let Segment::Literal(word) = segment else {
            keys += 1;
            continue;
        };
        let is_inside = at > 0 && at + 1 < parts.len();
        if is_inside && !words.is_member(word) {
            let before = parts[..at].iter().map(|(_, part)| part.as_str());
            let after = parts[at + 1..].iter().map(|(_, part)| part.as_str());
            let identity = before.chain(["/{}"]).chain(after).collect();
            found.push((identity, keys, word.as_str()));
        }
    }
    found
}
