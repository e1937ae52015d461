//! Bases that no page of a type states.
//!
//! Knows what tells a base: the page of the base, examples, the members that a type repeats, the key; must not know what
//! pages state about it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::Place;
use crate::facts::ResponseExample;

use super::super::claim::{Claim, Verdict};
use super::super::document::{ENTITY, Witness};
use super::super::names::{NamedType, Names, namespace, words};
use super::super::pages::Pages;
use super::super::trust::{self, Kinship};
use super::uses::Uses;

/// The base of each type that has one.
pub(super) type Bases = BTreeMap<String, Verdict<String>>;

/// The claims about bases, by type.
type Claims = BTreeMap<String, Vec<Claim<String>>>;

/// The members of types, by name in lower case with the spelling of their types.
type Members<'f> = BTreeMap<&'f str, BTreeMap<String, &'f str>>;

/// Gives a base to types whose pages name none, where something else tells.
pub(super) fn add(
    mut bases: Bases,
    types: &[NamedType<'_>],
    pages: &Pages<'_>,
    names: &Names,
) -> Bases {
    let members = members(types);
    let mut told = Claims::new();
    descendants(types, names, &mut told);
    shown(pages, names, &mut told);
    spoken(pages, names, &members, &mut told);
    // A type that turns out to be a base may be that of others as well.
    loop {
        let candidates = candidates(&bases, types);
        let found: Vec<(String, Verdict<String>)> = without_base(&bases, types)
            .filter_map(|named| {
                let told = told.get(named.name).cloned().unwrap_or_default();
                let repeated = repeated(named, &members, &candidates);
                let claims = told.into_iter().chain(repeated).collect();
                Some((named.name.to_owned(), trust::told_base(claims)?))
            })
            .filter(|(name, base)| base.value != *name)
            .collect();
        if found.is_empty() {
            break;
        }
        for (name, base) in found {
            bases.entry(name).or_insert(base);
        }
    }
    if !names.is_defined(ENTITY) {
        return bases;
    }
    let uses = Uses::of(pages, names);
    let entities: Vec<(String, Verdict<String>)> = without_base(&bases, types)
        .filter_map(|named| {
            let id = named.claim.properties.iter().any(|row| row.name == "id");
            let has_key = named.claim.key.is_some() || id;
            let witness = trust::is_entity(uses.of_type(named.name), has_key)?;
            let claim = Claim::new(ENTITY.to_owned(), witness, named.claim.place.clone());
            Some((named.name.to_owned(), Verdict::take(vec![claim], 0)))
        })
        .collect();
    for (name, base) in entities {
        bases.entry(name).or_insert(base);
    }
    bases
}

/// The pages of types that have no base yet.
fn without_base<'a, 'f>(
    bases: &'a Bases,
    types: &'a [NamedType<'f>],
) -> impl Iterator<Item = &'a NamedType<'f>> {
    types
        .iter()
        .filter(|named| named.name != ENTITY && !bases.contains_key(named.name))
}

/// The types that pages of base types list.
fn descendants(types: &[NamedType<'_>], names: &Names, told: &mut Claims) {
    for base in types {
        for descendant in &base.claim.descendants {
            let context = namespace(base.name);
            let meaning = names.named(&descendant.name, descendant.page.as_ref(), context);
            let place = descendant.place.clone();
            let claim = Claim::new(base.name.to_owned(), Witness::Descendants, place);
            told.entry(meaning.name().to_owned())
                .or_default()
                .push(claim);
        }
    }
}

/// The types that examples show where another type is documented, by the `@odata.type` of the values.
fn shown(pages: &Pages<'_>, names: &Names, told: &mut Claims) {
    for response in responses(pages) {
        let (Some(expression), Some(body)) = (&response.expression, response.body.json()) else {
            continue;
        };
        let Some(base) = names.expressed(expression) else {
            continue;
        };
        let items = match body.get("value") {
            Some(Value::Array(items)) => items.as_slice(),
            _ => std::slice::from_ref(body),
        };
        for name in items
            .iter()
            .filter_map(|item| item.get("@odata.type")?.as_str())
        {
            if let Some(name) = names.defined(name, None, "microsoft.graph")
                && name != base
            {
                let place = response.place.clone();
                let claim = Claim::new(base.clone(), Witness::Example, place);
                told.entry(name).or_default().push(claim);
            }
        }
    }
}

fn responses<'f>(pages: &Pages<'f>) -> impl Iterator<Item = &'f ResponseExample> {
    pages
        .claims()
        .flat_map(|(_, operation)| &operation.exchanges)
        .filter_map(|exchange| exchange.response.as_ref())
}

/// The ancestors of types that operations return: the text names one type, the example is another one that repeats all
/// its members.
fn spoken(pages: &Pages<'_>, names: &Names, members: &Members<'_>, told: &mut Claims) {
    for (_, operation) in pages.claims() {
        let expression = operation.response.expression.as_ref();
        let Some(base) = expression.and_then(|expression| names.expressed(expression)) else {
            continue;
        };
        let shown = operation.exchanges.iter().filter_map(|exchange| {
            let response = exchange.response.as_ref()?;
            Some((
                names.expressed(response.expression.as_ref()?)?,
                &response.place,
            ))
        });
        for (name, place) in shown.filter(|(name, _)| *name != base) {
            if let (Some(own), Some(theirs)) =
                (members.get(name.as_str()), members.get(base.as_str()))
                && theirs.len() > 1
                && repeats(own, theirs)
            {
                let claim = Claim::new(base.clone(), Witness::Example, Place::clone(place));
                told.entry(name).or_default().push(claim);
            }
        }
    }
}

/// The members of every type.
fn members<'f>(types: &[NamedType<'f>]) -> Members<'f> {
    let mut members = Members::new();
    for named in types {
        let known = members.entry(named.name).or_default();
        let rows = named.claim.properties.iter();
        for row in rows.filter(|row| row.inherited.is_none() && !row.name.contains('@')) {
            known.insert(row.name.to_lowercase(), row.spelling.as_str());
        }
    }
    members
}

/// Whether a type has all members of another.
fn repeats(own: &BTreeMap<String, &str>, theirs: &BTreeMap<String, &str>) -> bool {
    let same_type = |one: &str, other: &str| {
        one.is_empty() || other.is_empty() || one.eq_ignore_ascii_case(other)
    };
    theirs.iter().all(|(member, spelling)| {
        own.get(member)
            .is_some_and(|known| same_type(known, spelling))
    })
}

/// The base type whose members a type repeats on its own page: the one with the most.
///
/// A page that annotates a key states its base as well, unless that is `entity`.
fn repeated(
    named: &NamedType<'_>,
    members: &Members<'_>,
    candidates: &[Candidate<'_>],
) -> Option<Claim<String>> {
    if named.claim.key.is_some() {
        return None;
    }
    let own = members.get(named.name)?;
    let words = words(named.name);
    // Most candidates have nothing to do with the type; this is asked first because it is cheap.
    let of_namespace = candidates.iter().filter(|base| {
        base.words.last() == words.last()
            && base.name != named.name
            && namespace(base.name) == namespace(named.name)
    });
    let (telling, base) = of_namespace
        .filter_map(|base| {
            let theirs = members.get(base.name)?;
            let kinship = Kinship {
                words: &words,
                of_base: &base.words,
                is_abstract: base.is_abstract,
                repeats: repeats(own, theirs),
                has_id: own.contains_key("id"),
                members: theirs.keys().map(String::as_str).collect(),
            };
            Some((trust::kinship(&kinship)?, base))
        })
        .max_by_key(|(telling, base)| (*telling, std::cmp::Reverse(base.name)))?;
    let place = named.claim.place.clone();
    Some(Claim::new(base.name.to_owned(), Witness::Members, place).times(telling))
}

/// A type that others may descend from.
struct Candidate<'f> {
    name: &'f str,
    words: Vec<String>,
    is_abstract: bool,
}

/// The types that call themselves abstract, and those that others are known to descend from.
fn candidates<'a>(bases: &'a Bases, types: &[NamedType<'a>]) -> Vec<Candidate<'a>> {
    let known = bases.values().map(|base| (base.value.as_str(), false));
    let mut candidates: BTreeMap<&str, bool> = known.collect();
    for named in types {
        if named.claim.is_base || named.claim.is_abstract {
            candidates.insert(named.name, true);
        }
    }
    candidates
        .into_iter()
        .filter(|(name, _)| *name != ENTITY)
        .map(|(name, is_abstract)| Candidate {
            name,
            words: words(name),
            is_abstract,
        })
        .collect()
}
