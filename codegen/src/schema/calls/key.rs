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
        let segments = line
            .address
            .template
            .iter()
            .flat_map(|template| &template.segments);
        let of_line = segments.filter_map(|segment| match segment {
            Segment::Key(name) => Some((
                KeyForm::Plain,
                name.split('|').map(str::trim).collect::<Vec<_>>(),
            )),
            Segment::ItemPath(name) => Some((KeyForm::Path, vec![name.as_str()])),
            Segment::Function { name, arguments }
                if words.is_member(name) && !arguments.is_empty() =>
            {
                let names = arguments.iter().map(|argument| argument.name.as_str());
                Some((KeyForm::Alternate, names.collect()))
            }
            _ => None,
        });
        for (index, (form, names)) in of_line.enumerate() {
            if keys.len() == index {
                keys.push(Key {
                    names: Vec::new(),
                    form,
                    values: Vec::new(),
                });
            }
            let Some(key) = keys.get_mut(index) else {
                continue;
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
            for segment in line
                .address
                .template
                .iter()
                .flat_map(|template| &template.segments)
            {
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
                Segment::ItemPath(_) => {}
            }
        }
        template.to_string()
    }
}

/// Adds to the keys of calls the literal values that pages show in their place: `inbox` of
/// `/me/mailFolders/inbox/messages`. A word that types or paths use otherwise is no value.
pub(super) fn show_values(calls: &mut [Call], words: &MemberWords) {
    let index: BTreeMap<(String, String), usize> = calls
        .iter()
        .enumerate()
        .map(|(at, call)| {
            (
                (
                    Address::parse(&call.path).identity().to_owned(),
                    call.method.clone(),
                ),
                at,
            )
        })
        .collect();
    let mut shown: Vec<(usize, usize, String)> = Vec::new();
    for call in calls.iter() {
        let Some(template) = Address::parse(&call.path).template else {
            continue;
        };
        let mut keys = 0;
        for (at, segment) in template.segments.iter().enumerate() {
            match segment {
                Segment::Literal(word)
                    if at > 0 && at + 1 < template.segments.len() && !words.is_member(word) =>
                {
                    let mut other = template.clone();
                    other.segments[at] = Segment::Key(String::new());
                    let identity: String = other.segments.iter().map(address::part).collect();
                    if let Some(found) = index.get(&(identity, call.method.clone())) {
                        shown.push((*found, keys, word.clone()));
                    }
                }
                Segment::Literal(_) => {}
                _ => keys += 1,
            }
        }
    }
    for (call, key, word) in shown {
        if let Some(key) = calls[call].keys.get_mut(key)
            && !key.values.contains(&word)
        {
            key.values.push(word);
        }
    }
}
