//! What the rows of resource pages claim about members.
//!
//! Knows rows and the representation beside them; must not know how the pages of one type go together.

use crate::facts::{self, Facts};

use super::super::claim::{Claim, Verdict};
use super::super::document::Witness;
use super::super::hierarchy::Hierarchy;
use super::super::names::{NamedType, Names, namespace};
use super::super::trust;
use super::member::WeighedMember;
use super::representation;

/// A row of the page of a type.
#[derive(Debug)]
pub(super) struct Row<'f> {
    /// The full name of the type.
    pub(super) owner: &'f str,
    /// The page.
    pub(super) page: &'f Facts,
    /// The row.
    pub(super) row: &'f facts::Member,
    /// Its place among the rows of its table.
    pub(super) position: usize,
    /// Whether it is a relationship.
    pub(super) is_relationship: bool,
    /// Whether it only repeats the member of an ancestor.
    pub(super) restates: bool,
    /// What the JSON representation shows for it.
    pub(super) shown: Option<&'f serde_json::Value>,
    /// The claims about its type, each narrower than the one before it.
    pub(super) types: Vec<Claim<String>>,
}

impl Row<'_> {
    /// The narrowest type that is claimed.
    pub(super) fn narrowest(&self) -> Option<&str> {
        Some(&self.types.last()?.value)
    }

    /// The narrowest type that is claimed, where the row defines a property.
    pub(super) fn property_type(&self) -> Option<&str> {
        self.narrowest()
            .filter(|_| !self.is_relationship && !self.restates)
    }

    /// The member, before it is compared with other pages of the type.
    pub(super) fn weigh(&self) -> WeighedMember {
        let row = self.row;
        let represented = self.shown.map(representation::is_list);
        let stated = row
            .expression
            .as_ref()
            .map(|expression| expression.collection);
        let claim =
            |value, witness| Verdict::take(vec![Claim::new(value, witness, row.place.clone())], 0);
        let collection = match (stated, represented) {
            (Some(stated), _) => claim(stated, witness_of(row)),
            (None, Some(shown)) => claim(shown, Witness::Representation),
            (None, None) => Verdict::assumed(false),
        };
        WeighedMember {
            owner: self.owner.to_owned(),
            name: row.name.clone(),
            is_relationship: self.is_relationship,
            type_name: trust::type_of_row(self.types.clone()),
            collection,
            represented,
            position: self.position,
            notes: row.notes.clone(),
            description: row.description.clone(),
        }
    }
}

/// Reads the rows of all types, page by page.
pub(super) fn read<'f>(
    types: &[NamedType<'f>],
    names: &Names,
    hierarchy: &Hierarchy,
) -> Vec<Row<'f>> {
    let mut rows = Vec::new();
    for named in types {
        let claim = named.claim;
        let is_relationship = |row: &facts::Member| {
            let mut others = claim.relationships.iter();
            others.any(|other| other.name == row.name && !restates(named, other, names))
        };
        let relationships = claim.relationships.iter().enumerate();
        let properties = claim.properties.iter().enumerate();
        let properties = properties.filter(|(_, row)| !is_relationship(row));
        let all = relationships
            .map(|row| (true, row))
            .chain(properties.map(|row| (false, row)));
        for (is_relationship, (position, row)) in all {
            let restates = restates(named, row, names);
            // Annotations travel beside the properties of every type.
            if row.name.contains('@') && !restates {
                continue;
            }
            let representation = claim.representation.as_ref();
            rows.push(Row {
                owner: named.name,
                page: named.page,
                row,
                position,
                is_relationship,
                restates,
                shown: representation.and_then(|representation| representation.json.get(&row.name)),
                types: type_claims(named, row, names, hierarchy),
            });
        }
    }
    rows
}

/// Whether a row only repeats the member of an ancestor: it says so, and a page tells what the ancestor is.
fn restates(named: &NamedType<'_>, row: &facts::Member, names: &Names) -> bool {
    row.inherited.as_ref().is_some_and(|inherited| {
        let page = inherited.page.as_ref();
        let ancestor = names.defined(&inherited.name, page, namespace(named.name));
        ancestor.is_some_and(|ancestor| ancestor != named.name)
    })
}

/// What tells the type of a row that states one.
pub(in crate::schema) fn witness_of(row: &facts::Member) -> Witness {
    if row.corrections.type_name {
        Witness::Fixup
    } else {
        Witness::Table
    }
}

fn type_claims(
    named: &NamedType<'_>,
    row: &facts::Member,
    names: &Names,
    hierarchy: &Hierarchy,
) -> Vec<Claim<String>> {
    let mut claims = Vec::new();
    let context = namespace(named.name);
    if let Some(expression) = &row.expression {
        let name = hierarchy.resolve(names, expression, context);
        claims.push(Claim::new(name, witness_of(row), row.place.clone()));
    }
    let shown = named
        .claim
        .representation
        .as_ref()
        .and_then(|representation| {
            let value = representation.json.get(&row.name)?;
            let name = match claims.first() {
                Some(stated) => representation::narrower(&stated.value, value, names, context),
                None => representation::type_of(value, names, context),
            };
            Some(Claim::new(
                name?,
                Witness::Representation,
                representation.value_place(&row.name),
            ))
        });
    claims.extend(shown);
    claims
}
