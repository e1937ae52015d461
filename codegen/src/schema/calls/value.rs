//! Words that stand in the place of a key: `inbox` of `/me/mailFolders/inbox/messages`.
//!
//! Knows which words are values, by what follows them and what they answer; must not know what a page says of them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::address::{self, Line};
use super::super::document::{BARE_FUNCTIONS, Call, CallKind, Key, KeyForm, Segment, Types};
use super::super::words::MemberWords;

/// What the API calls the top of a hierarchy, wherever there is one: it is no value, although nothing lists it as a member.
const TOP: &str = "root";

/// A call with the line that its fittest page gives it.
pub(super) type Addressed<'w> = (&'w Line, Call);

/// The collections of all calls, by what is equal for all ways to them.
struct Collections<'t> {
    types: &'t Types,
    words: &'t MemberWords,
    /// The names of the keys that follow.
    keys: BTreeMap<String, Vec<String>>,
    /// The types of the items, where they are known.
    items: BTreeMap<String, String>,
}

/// A word right behind a collection.
struct Use<'a> {
    collection: String,
    word: &'a str,
    segment: usize,
    is_last: bool,
}

/// Adds the values that stand in the place of keys: to the calls whose paths have them, as keys of their own, and to those
/// that have a key in their place.
pub(super) fn show(calls: &mut [Addressed<'_>], types: &Types, words: &MemberWords) {
    let collections = Collections::of(calls, types, words);
    let values = collections.values(calls);
    let mut shown: Vec<(String, String, usize, String)> = Vec::new();
    for (line, call) in calls.iter_mut() {
        for found in uses(line) {
            let is_value = |(collection, word): &(String, String)| {
                *collection == found.collection && found.word.eq_ignore_ascii_case(word)
            };
            if !values.iter().any(is_value) {
                continue;
            }
            let identity = with_key(line, found.segment);
            let method = call.method.clone();
            shown.push((identity, method, found.segment, found.word.to_owned()));
            call.keys.push(Key {
                names: collections.names(&found.collection),
                form: KeyForm::Plain,
                values: vec![found.word.to_owned()],
                segment: found.segment,
            });
        }
        call.keys.sort_by_key(|key| key.segment);
    }
    let index: BTreeMap<(String, String), usize> = calls
        .iter()
        .enumerate()
        .map(|(at, (line, call))| {
            let identity = line.address.identity().to_owned();
            ((identity, call.method.clone()), at)
        })
        .collect();
    for (identity, method, segment, word) in shown {
        let call = index.get(&(identity, method)).map(|at| &mut calls[*at].1);
        let mut keys = call.into_iter().flat_map(|call| &mut call.keys);
        if let Some(key) = keys.find(|key| key.segment == segment)
            && !key.values.contains(&word)
        {
            key.values.push(word);
        }
    }
}

impl<'t> Collections<'t> {
    fn of(calls: &[Addressed<'_>], types: &'t Types, words: &'t MemberWords) -> Self {
        let mut collections = Self {
            types,
            words,
            keys: BTreeMap::new(),
            items: BTreeMap::new(),
        };
        for (line, call) in calls {
            let places = line.address.places();
            for key in &call.keys {
                let Some((_, place)) = key.segment.checked_sub(1).and_then(|at| places.get(at))
                else {
                    continue;
                };
                if key.form == KeyForm::Plain {
                    let names = collections.keys.entry(place.clone()).or_default();
                    let new = key.names.iter().filter(|name| !names.contains(name));
                    let new: Vec<String> = new.cloned().collect();
                    names.extend(new);
                }
            }
            let answer = call.answer().filter(|_| call.method == "GET");
            if let Some((_, answer)) = answer
                && let Some(name) = &answer.type_name
                && let [.., (_, collection), (Segment::Key(_), _)] = places.as_slice()
            {
                collections.items.insert(collection.clone(), name.clone());
            }
        }
        collections
    }

    fn names(&self, collection: &str) -> Vec<String> {
        self.keys.get(collection).cloned().unwrap_or_default()
    }

    /// The words that are values wherever they stand behind their collection.
    fn values(&self, calls: &[Addressed<'_>]) -> BTreeSet<(String, String)> {
        let mut values: BTreeMap<(String, String), bool> = BTreeMap::new();
        for (line, call) in calls {
            for found in uses(line) {
                if self.may_be_value(&found) {
                    let is_value = !found.is_last || self.gives_item(call, &found.collection);
                    let word = (found.collection, found.word.to_lowercase());
                    *values.entry(word).or_insert(true) &= is_value;
                }
            }
        }
        let values = values.into_iter().filter(|(_, is_value)| *is_value);
        values.map(|(word, _)| word).collect()
    }

    /// Whether a word behind a collection is none that the API has there for all that is known.
    fn may_be_value(&self, found: &Use<'_>) -> bool {
        let word = found.word;
        let is_fixed = word.starts_with('$')
            || word == TOP
            || BARE_FUNCTIONS.contains(&word.to_lowercase().as_str())
            || self.types.object(word).is_some();
        let is_member = || match self.items.get(&found.collection) {
            Some(item) => self.is_member(item, word),
            None => self.words.is_member(word),
        };
        self.keys.contains_key(&found.collection) && !is_fixed && !is_member()
    }

    /// Whether a type, one of its bases or one of its descendants has a member.
    fn is_member(&self, item: &str, word: &str) -> bool {
        let kin = self.types.objects().map(|(name, _)| name.as_str());
        let kin = kin.filter(|name| self.types.related(name, item));
        kin.chain([item])
            .any(|name| self.types.has_member(name, word))
    }

    /// Whether a call reads, changes or removes one item of a collection.
    fn gives_item(&self, call: &Call, collection: &str) -> bool {
        match call.kind {
            CallKind::Update | CallKind::Upsert | CallKind::Replace | CallKind::Delete => true,
            CallKind::Get => {
                let given = call
                    .answer()
                    .and_then(|(_, answer)| answer.type_name.as_ref());
                given.is_some() && given == self.items.get(collection)
            }
            _ => false,
        }
    }
}

/// The words of a line that stand right behind another word.
fn uses(line: &Line) -> Vec<Use<'_>> {
    let places = line.address.places();
    let mut uses = Vec::new();
    for (at, pair) in places.windows(2).enumerate() {
        if let [
            (Segment::Literal(_), collection),
            (Segment::Literal(word), _),
        ] = pair
        {
            uses.push(Use {
                collection: collection.clone(),
                word,
                segment: at + 1,
                is_last: at + 2 == places.len(),
            });
        }
    }
    uses
}

/// The identity of a line with a key in the place of a segment.
fn with_key(line: &Line, segment: usize) -> String {
    let parts = line.address.segments().enumerate();
    let parts = parts.map(|(at, it)| match at == segment {
        true => "/{}".to_owned(),
        false => address::part(it),
    });
    parts.collect()
}
