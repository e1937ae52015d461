//! Enums that tables list, and other lists of their members.
//!
//! Knows tables of members and the values that rows list; must not know which enum a row without a name means.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Place;
use crate::facts;

use super::super::document::{EnumType, Type, Types};
use super::super::hierarchy::Hierarchy;
use super::super::names::Names;
use super::super::pages::Pages;
use super::super::trust;
use super::rows::Row;

/// A list of the members of an enum that differs from the first one.
#[derive(Debug)]
pub(in crate::schema) struct Difference {
    /// The full name of the enum.
    pub(in crate::schema) name: String,
    /// Who lists other members.
    pub(in crate::schema) lister: Lister,
    /// The values that only one of the two lists has.
    pub(in crate::schema) values: Vec<String>,
    /// The member of the table that the first of the values resembles.
    pub(in crate::schema) meant: Option<String>,
    /// Where the other list stands, if possible the first of the values in it.
    pub(in crate::schema) place: Place,
    /// Where the first one stands, if it is a table.
    pub(in crate::schema) table: Option<Place>,
}

/// What lists the members of an enum.
#[derive(Debug)]
pub(in crate::schema) enum Lister {
    /// Another table.
    Table,
    /// The row of a member.
    Row(String),
}

/// Reads every enum that has a table: the union of its tables, and those that differ from the first one.
pub(super) fn read(pages: &Pages<'_>, names: &Names) -> (Types, Vec<Difference>) {
    let mut types = Types::default();
    let mut differences = Vec::new();
    let mut first: BTreeMap<&str, &facts::EnumClaim> = BTreeMap::new();
    let claims = pages.facts.iter();
    let claims = claims.flat_map(|page| page.enums.iter().map(move |claim| (page, claim)));
    for (page, claim) in claims {
        let Some(name) = names.spelling(&claim.name) else {
            continue;
        };
        let entry = types.entry(name.to_owned());
        let Type::Enum(found) = entry.or_insert_with(|| Type::Enum(EnumType::default())) else {
            continue;
        };
        add_table(found, claim);
        let page = page.page.as_str();
        if found.pages.last().is_none_or(|last| last != page) {
            found.pages.push(page.to_owned());
        }
        let known = first.entry(name).or_insert(claim);
        let values = difference(known, claim);
        if !values.is_empty() {
            differences.push(Difference {
                name: name.to_owned(),
                lister: Lister::Table,
                meant: None,
                place: listed(claim, &values),
                table: Some(listed(known, &values)),
                values,
            });
        }
    }
    (types, differences)
}

/// Adds the members of a table. One that an earlier table has in other letters is that one.
fn add_table(found: &mut EnumType, claim: &facts::EnumClaim) {
    found.flags |= claim.flags;
    let before = found.members.clone();
    let listed: Vec<&str> = claim
        .members
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    let future = trust::future_members(&listed);
    for (spelling, description) in &claim.members {
        let known = before.iter().find(|it| it.eq_ignore_ascii_case(spelling));
        let member = known.unwrap_or(spelling);
        if !found.members.contains(member) {
            found.members.push(member.clone());
            if future.contains(&member.as_str()) {
                found.future_members.push(member.clone());
            }
        }
        if !description.is_empty() {
            let descriptions = found.member_descriptions.entry(member.clone());
            descriptions.or_insert_with(|| description.clone());
        }
        if let Some(deprecated) = claim.deprecated.get(spelling) {
            let known = found.deprecated_members.entry(member.clone());
            known.or_insert_with(|| deprecated.clone());
        }
    }
}

/// Where a table lists one of some values, else where it stands.
fn listed(claim: &facts::EnumClaim, values: &[String]) -> Place {
    let mut places = values.iter().filter_map(|value| claim.places.get(value));
    places.next().unwrap_or(&claim.place).clone()
}

/// The members that only one of two tables lists, those of the first one first.
fn difference(one: &facts::EnumClaim, other: &facts::EnumClaim) -> Vec<String> {
    let names = |claim: &facts::EnumClaim| {
        let names = claim.members.iter().map(|(name, _)| name.clone());
        trust::folded(&names.collect())
    };
    let (of_one, of_other) = (names(one), names(other));
    let only = |claim: &facts::EnumClaim, known: &BTreeSet<String>| {
        let names = claim.members.iter().map(|(name, _)| name.clone());
        let only = names.filter(|name| {
            let alone = BTreeSet::from([name.clone()]);
            !trust::folded(&alone).is_subset(known)
        });
        only.collect::<Vec<_>>()
    };
    let mut difference = only(one, &of_other);
    difference.extend(only(other, &of_one));
    difference
}

/// Adds to enums what rows list beside their tables.
pub(super) fn add_values(
    types: &mut Types,
    pages: &Pages<'_>,
    rows: &[Row<'_>],
    names: &Names,
    hierarchy: &Hierarchy,
) -> Vec<Difference> {
    let tables = pages.facts.iter().flat_map(|page| &page.enums);
    let mut places: BTreeMap<&str, &Place> = BTreeMap::new();
    for claim in tables {
        let name = names.spelling(&claim.name).unwrap_or(&claim.name);
        places.entry(name).or_insert(&claim.place);
    }
    let of_types = rows.iter();
    let of_types = of_types.filter_map(|row| Some((row.row, row.narrowest()?.to_owned())));
    let claims = pages.claims();
    let arguments =
        claims.flat_map(|(_, claims)| claims.url_parameters.iter().chain(&claims.body.members));
    let of_arguments = arguments.filter_map(|row| {
        let expression = row.expression.as_ref()?;
        Some((row, hierarchy.resolve(names, expression, "microsoft.graph")))
    });
    let listed: Vec<(&facts::Member, String)> = of_types
        .chain(of_arguments)
        .filter(|(row, _)| row.values.len() > 1)
        .collect();
    let differences = listed.into_iter().filter_map(|(row, name)| {
        let Some(Type::Enum(found)) = types.get_mut(&name) else {
            return None;
        };
        let beside = trust::beside_table(&row.values, &found.members)?;
        let own = |values: &[&str]| values.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let (values, taken) = (own(&beside.values), own(&beside.members));
        let meant = values.first().and_then(|value| {
            let mut members = found.members.iter();
            members
                .find(|member| facts::is_slip(member, value))
                .cloned()
        });
        let mut listed = row.values.iter().zip(&row.value_places);
        let place = listed.find(|(value, _)| values.first() == Some(value));
        let place = place.map_or(&row.place, |(_, place)| place);
        found.members.extend(taken.iter().cloned());
        let future = trust::future_members(&row.values);
        let future = taken.iter().filter(|member| future.contains(member));
        found.future_members.extend(future.cloned());
        Some(Difference {
            lister: Lister::Row(row.name.clone()),
            values,
            meant,
            place: place.clone(),
            table: places.get(name.as_str()).map(|place| (*place).clone()),
            name,
        })
    });
    differences.collect()
}
