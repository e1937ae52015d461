//! What the pages state about types: members with what they rest on, and enums that only rows list.
//!
//! Knows tables, representations and listed values; must not know what examples show.

mod member;
mod representation;
mod rows;
mod tables;
mod values;

use std::collections::BTreeMap;

use crate::facts::{self, Prose, TypeExpression};

use super::document::{ObjectType, Type, Types, Witness, Witnesses};
use super::hierarchy::Hierarchy;
use super::names::{NamedType, Names};
use super::pages::Pages;
use super::trust;
use rows::Row;
use values::Enums;

pub(super) use member::{WeighedMember, is_inferred};
pub(super) use representation::{is_blank, is_representation};
pub(super) use rows::witness_of;
pub(super) use tables::{Difference, Lister};

/// The members of a version by owner, by name in lower case, and by whether they are relationships.
pub(super) type Members = BTreeMap<(String, String, bool), WeighedMember>;

/// The types of a version as their pages state them.
#[derive(Debug)]
pub(super) struct Stated<'h> {
    /// The types.
    pub(super) types: Types,
    /// What was weighed about their members.
    pub(super) members: Members,
    /// The names of all types, those of enums included that only rows list.
    pub(super) names: Names,
    /// The lists of members that differ from the first one of their enum.
    pub(super) differences: Vec<Difference>,
    hierarchy: &'h Hierarchy,
    enums: Enums,
}

/// Weighs what the pages state about types.
pub(super) fn weigh<'h>(pages: &Pages<'_>, names: &Names, hierarchy: &'h Hierarchy) -> Stated<'h> {
    let (mut types, mut differences) = tables::read(pages, names);
    objects(&mut types, &names.types(pages), hierarchy);
    let named = values::named(pages, names, hierarchy);
    let names = names.with_enums(
        named
            .iter()
            .map(|listed| (listed.name.as_str(), &listed.page.page)),
    );
    types.extend(
        named
            .iter()
            .map(|listed| (listed.name.clone(), Type::Enum(listed.found()))),
    );

    let described = names.types(pages);
    let mut rows = rows::read(&described, &names, hierarchy);
    let enums = Enums::of(
        &types,
        &rows.iter().filter_map(Row::property_type).collect(),
    );
    for row in rows.iter_mut().filter(|row| values::is_string(row)) {
        if let Some(name) = enums.of_row(row) {
            let claim = values::claim(name, row);
            row.types.push(claim);
        }
    }
    let unnamed = values::unnamed(&rows, &names);
    for (index, listed) in &unnamed {
        let claim = values::claim(&listed.name, &rows[*index]);
        rows[*index].types.push(claim);
        types.insert(listed.name.clone(), Type::Enum(listed.found()));
    }
    flag(&mut types, pages, &rows, &names, hierarchy);
    differences.extend(tables::add_values(
        &mut types, pages, &rows, &names, hierarchy,
    ));

    let mut members = together(&rows);
    add(&mut types, members.values_mut());
    for mut member in representation::only_shown(&described, &types, &names) {
        add(&mut types, std::iter::once(&mut member));
        members.insert(key(&member), member);
    }
    restate(&mut types, &rows);
    drop_inherited(&mut types);
    let more = unnamed
        .iter()
        .map(|(_, listed)| (listed.name.as_str(), &listed.page.page));
    let names = names.with_enums(more);
    let properties = types
        .objects()
        .flat_map(|(_, object)| object.properties.values());
    let enums = Enums::of(
        &types,
        &properties.map(|member| member.type_name.as_str()).collect(),
    );
    Stated {
        types,
        members,
        names,
        differences,
        hierarchy,
        enums,
    }
}

impl Stated<'_> {
    /// The full name of the type that an expression on an api page means.
    pub(super) fn resolve(&self, expression: &TypeExpression) -> String {
        self.hierarchy
            .resolve(&self.names, expression, "microsoft.graph")
    }

    /// The enum that an argument means which its table calls a string: it lists the members that the call takes.
    pub(super) fn enum_of_argument(&self, call: &str, row: &facts::Member) -> Option<&str> {
        self.enums.of_argument(call, row)
    }
}

/// Adds every documented type with its base, its description and its flags, and no members yet.
fn objects(types: &mut Types, described: &[NamedType<'_>], hierarchy: &Hierarchy) {
    for NamedType { name, page, claim } in described {
        let entry = types.entry((*name).to_owned());
        let entry = entry.or_insert_with(|| {
            let base = hierarchy.base(name);
            let witness = base.map(|base| base.witness);
            Type::Object(ObjectType {
                base: base.map(|base| base.value.clone()),
                base_inferred: witness.is_some_and(trust::is_inferred_base),
                witness: Witnesses {
                    base: witness.and_then(|witness| witness.unless(Witness::Annotation)),
                    ..Witnesses::default()
                },
                ..ObjectType::default()
            })
        });
        let Type::Object(object) = entry else {
            continue;
        };
        object.is_abstract |= claim.is_abstract;
        object.open |= claim.open;
        object.pages.push(page.page.as_str().to_owned());
        // A page speaks of the type that it defines first.
        let first = page.types.first();
        let is_first = first.is_some_and(|first| first.name == claim.name);
        if is_first && object.deprecated.is_none() {
            object.deprecated.clone_from(&page.deprecated);
        }
        if object.description.is_empty() {
            object.description = claim.description.clone();
        }
    }
}

/// Marks the enums of which a row says that several members may be joined.
fn flag(
    types: &mut Types,
    pages: &Pages<'_>,
    rows: &[Row<'_>],
    names: &Names,
    hierarchy: &Hierarchy,
) {
    let of_types = rows.iter().filter(|row| row.row.flags && !row.restates);
    let of_types = of_types.filter_map(|row| Some(row.narrowest()?.to_owned()));
    let arguments = pages.claims().flat_map(|(_, operation)| {
        operation
            .url_parameters
            .iter()
            .chain(&operation.body.members)
    });
    let of_arguments = arguments.filter(|row| row.flags).filter_map(|row| {
        let expression = row.expression.as_ref()?;
        Some(hierarchy.resolve(names, expression, "microsoft.graph"))
    });
    let flagged: Vec<String> = of_types.chain(of_arguments).collect();
    for name in flagged {
        if let Some(Type::Enum(found)) = types.get_mut(&name) {
            found.flags = true;
        }
    }
}

fn key(member: &WeighedMember) -> (String, String, bool) {
    (
        member.owner.clone(),
        member.name.to_lowercase(),
        member.is_relationship,
    )
}

/// One type documented on several pages is the union of their rows; the first page wins.
fn together(rows: &[Row<'_>]) -> Members {
    let mut members = Members::new();
    // Where the rows of a page begin, counted over all pages of its type.
    let mut begins: BTreeMap<(&str, bool), (usize, usize)> = BTreeMap::new();
    let mut page = None;
    for row in rows.iter().filter(|row| !row.restates) {
        if page != Some((row.owner, &row.page.page)) {
            page = Some((row.owner, &row.page.page));
            for is_relationship in [true, false] {
                let place = begins.entry((row.owner, is_relationship)).or_default();
                place.0 = place.1;
            }
        }
        let mut member = row.weigh();
        match members.get_mut(&key(&member)) {
            Some(known) => known.also(member),
            None => {
                let place = begins.entry((row.owner, row.is_relationship)).or_default();
                member.position += place.0;
                place.1 = place.1.max(member.position + 1);
                members.insert(key(&member), member);
            }
        }
    }
    members
}

/// Adds weighed members to their types.
fn add<'m>(types: &mut Types, members: impl Iterator<Item = &'m mut WeighedMember>) {
    for member in members {
        let Some(Type::Object(object)) = types.get_mut(&member.owner) else {
            continue;
        };
        let own = if member.is_relationship {
            &mut object.relationships
        } else {
            &mut object.properties
        };
        own.insert(member.name.clone(), member.document());
    }
}

/// Keeps what pages say about members that their types inherit.
fn restate(types: &mut Types, rows: &[Row<'_>]) {
    for row in rows.iter().filter(|row| row.restates) {
        keep(types, row.owner, &row.row.name, &row.row.description);
    }
}

fn keep(types: &mut Types, owner: &str, member: &str, description: &Prose) {
    if let Some(Type::Object(object)) = types.get_mut(owner)
        && !description.is_empty()
    {
        let restated = object.restated.entry(member.to_owned());
        restated.or_insert_with(|| description.clone());
    }
}

/// Rows that repeat a member of an ancestor without saying so are not members of their own.
fn drop_inherited(types: &mut Types) {
    let mut repeated: Vec<(String, String)> = Vec::new();
    for (name, own) in types.objects() {
        let chain = types.chain(name);
        for (member, stated) in &own.properties {
            let repeats = |(_, ancestor): &(&str, &ObjectType)| {
                ancestor.properties.get(member).is_some_and(|known| {
                    known.type_name == stated.type_name && known.collection == stated.collection
                })
            };
            if chain.iter().skip(1).any(repeats) {
                repeated.push((name.clone(), member.clone()));
            }
        }
    }
    for (name, member) in repeated {
        let Some(Type::Object(object)) = types.get_mut(&name) else {
            continue;
        };
        if let Some(removed) = object.properties.remove(&member) {
            keep(types, &name, &member, &removed.description);
        }
    }
}
