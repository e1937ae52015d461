//! Tables of properties against JSON representations.
//!
//! Knows the rows of all pages and the members of representations; must not know examples.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Member, Representation};

use super::super::document::{ENTITY, Type, Types};
use super::super::names::{NamedType, Names, simple};
use super::super::pages::Pages;
use super::documented::MemberName;
use super::enum_value::odd_words;
use super::list::{it, listed};
use super::shown::{OddKind, is_member_name};
use super::sighting::{Sighted, Sighting};
use super::spans;

/// What tables and representations do not have in common.
pub(super) fn of(pages: &Pages<'_>, names: &Names, types: &Types) -> Vec<Diagnostic> {
    let named = names.types(pages);
    let mut rows: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for NamedType { name, claim, .. } in &named {
        let of_type = rows.entry(name).or_default();
        let members = claim.properties.iter().chain(&claim.relationships);
        of_type.extend(members.map(|row| row.name.to_lowercase()));
    }
    let compared = named.iter().flat_map(|named| {
        let table = &named.claim.properties;
        let representation = named.claim.representation.as_ref();
        let representation = representation.filter(|_| !table.is_empty());
        let representation =
            representation.filter(|it| it.json.keys().any(|name| is_member_name(name)));
        let found = representation.map(|it| [extra(named, it, &rows, types), missing(named, it)]);
        found.into_iter().flatten().flatten()
    });
    compared.collect()
}

/// The key properties of annotations that their types do not have.
pub(super) fn keys(pages: &Pages<'_>, names: &Names, types: &Types) -> Vec<Diagnostic> {
    let named = names.types(pages);
    let found = named.iter().filter_map(|named| {
        let claim = named.claim;
        let (key, place) = claim.key.as_ref()?;
        let key = key.trim();
        if key.is_empty() {
            return None;
        }
        let chain = types.chain(named.name);
        let end = chain.last()?.1.base.as_deref();
        let is_known = types.has_member(named.name, key)
            || end.is_some_and(|base| base != ENTITY || key.eq_ignore_ascii_case("id"));
        if is_known || claim.properties.is_empty() {
            return None;
        }
        let word = simple(named.name);
        let message = format!("the key property `{key}` is not a property of `{word}`");
        let help = "remove `keyProperty` if the type has no key, or add the property to the table";
        Some(Diagnostic::new(Code::KeyProperty, place.clone(), message).help(help))
    });
    found.collect()
}

/// The choices `a | b` of representations that are not members of their enums.
pub(super) fn choices<'w>(
    pages: &'w Pages<'w>,
    names: &'w Names,
    types: &'w Types,
) -> Vec<Sighting<'w>> {
    let mut found = Vec::new();
    for named in names.types(pages) {
        let Some(shown) = &named.claim.representation else {
            continue;
        };
        for (name, value) in &shown.json {
            let Some(text) = value.as_str().filter(|text| text.contains('|')) else {
                continue;
            };
            let chain = types.chain(named.name);
            let held = chain.iter().find_map(|(owner, object)| {
                let (name, member) = object.properties.get_key_value(name)?;
                Some((MemberName { owner, name }, member))
            });
            let Some((of, member)) = held else { continue };
            let Some((type_name, Type::Enum(list))) = types.get_key_value(&member.type_name) else {
                continue;
            };
            let spans = spans::of(&shown.text);
            let Some(span) = spans.get(name) else {
                continue;
            };
            let place = shown.text_place.within(span.value.clone());
            let words = text.split('|').map(str::trim);
            let odd = words.flat_map(|word| odd_words(list, word));
            found.extend(odd.map(|(value, meant)| Sighting {
                page: &named.page.page,
                what: Sighted::Odd {
                    kind: OddKind::Value {
                        type_name,
                        of,
                        value,
                        meant,
                    },
                    holder: place.clone(),
                    typed_at: None,
                },
                place: place.clone(),
            }));
        }
    }
    found
}

/// The members of a representation that no table lists.
fn extra(
    named: &NamedType<'_>,
    representation: &Representation,
    rows: &BTreeMap<&str, BTreeSet<String>>,
    types: &Types,
) -> Option<Diagnostic> {
    let chain = types.chain(named.name);
    let end = chain.last()?.1.base.as_deref();
    let is_listed = |name: &str| {
        let lower = name.to_lowercase();
        lower == "id" && end == Some(ENTITY)
            || chain.iter().any(|(owner, _)| {
                rows.get(owner)
                    .is_some_and(|of_type| of_type.contains(&lower))
            })
    };
    if end.is_some_and(|base| base != ENTITY) {
        return None;
    }
    let shown = representation.json.keys();
    let extra = shown.filter(|name| is_member_name(name) && !is_listed(name));
    let extra: Vec<&str> = extra.map(String::as_str).collect();
    let spans = spans::of(&representation.text);
    let mut places: Vec<(Place, &str)> = extra
        .iter()
        .filter_map(|name| {
            let span = spans.get(*name)?;
            Some((representation.text_place.within(span.name.clone()), *name))
        })
        .collect();
    places.sort();
    let (place, _) = places.first()?;
    let names: Vec<&str> = places.iter().map(|(_, name)| *name).collect();
    let (word, it) = (simple(named.name), it(&names));
    let message = format!(
        "the JSON representation shows {}, but no table of `{word}` lists {it}",
        listed(&names)
    );
    let help = format!("add {it} to the table, or remove {it} from the JSON representation");
    let table = named.claim.properties.first();
    let diagnostic = Diagnostic::new(Code::RepresentationExtra, place.clone(), message).help(help);
    Some(match table {
        Some(row) => diagnostic.other(row.place.clone(), "the table"),
        None => diagnostic,
    })
}

/// The properties of a table that its representation leaves out.
fn missing(named: &NamedType<'_>, representation: &Representation) -> Option<Diagnostic> {
    let claim = named.claim;
    let is_shown = |row: &Member| {
        representation
            .json
            .keys()
            .any(|name| name.eq_ignore_ascii_case(&row.name))
    };
    let is_relationship = |row: &Member| claim.relationships.iter().any(|it| it.name == row.name);
    let missing = claim.properties.iter().filter(|row| {
        !row.name.contains('@')
            && !row.is_aside
            && row.inherited.is_none()
            && !is_shown(row)
            && !is_relationship(row)
    });
    let missing: Vec<&Member> = missing.collect();
    let first = missing
        .first()
        .filter(|_| !representation.text.contains("..."))?;
    let names: Vec<&str> = missing.iter().map(|row| row.name.as_str()).collect();
    let it = it(&names);
    let message = format!("the JSON representation leaves out {}", listed(&names));
    let help = format!("add {it} to the JSON representation, or remove {it} from the table");
    let place = representation.text_place.within(0..1);
    Some(
        Diagnostic::new(Code::RepresentationMissing, place, message)
            .help(help)
            .other(first.place.clone(), format!("the row of `{}`", first.name)),
    )
}
