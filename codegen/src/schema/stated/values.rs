//! Enums that rows list.
//!
//! Knows the values that rows list and the members of enums; must not know other witnesses of a type.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use crate::facts::{self, Facts};

use super::super::claim::Claim;
use super::super::document::{EnumType, Type, Types, Witness};
use super::super::hierarchy::Hierarchy;
use super::super::names::{Names, namespace, simple, singular, words};
use super::super::pages::Pages;
use super::super::trust::{self, Listing};
use super::representation;
use super::rows::Row;

/// An enum that only a row lists, with the page of the row.
pub(super) struct Listed<'f> {
    pub(super) name: String,
    row: &'f facts::Member,
    pub(super) page: &'f Facts,
}

impl Listed<'_> {
    /// The enum.
    pub(super) fn found(&self) -> EnumType {
        EnumType {
            flags: self.row.flags,
            members: self.row.values.clone(),
            member_descriptions: BTreeMap::new(),
            future_members: trust::future_members(&self.row.values).to_vec(),
            deprecated_members: BTreeMap::new(),
            pages: vec![self.page.page.as_str().to_owned()],
        }
    }
}

/// The enums that rows name and list, and that no page defines: the first row of each.
pub(super) fn named<'f>(
    pages: &Pages<'f>,
    names: &Names,
    hierarchy: &Hierarchy,
) -> Vec<Listed<'f>> {
    let mut listed: BTreeMap<String, Listed<'f>> = BTreeMap::new();
    let mut list = |name: String, row: &'f facts::Member, page: &'f Facts| {
        if !name.starts_with("Edm.") && !names.is_defined(&name) {
            let found = Listed {
                name: name.clone(),
                row,
                page,
            };
            listed.entry(name).or_insert(found);
        }
    };
    let lists = |row: &&facts::Member| row.values.len() > 1;
    for (page, claim) in pages.types() {
        let context = namespace(&claim.name);
        let rows = claim.relationships.iter().chain(&claim.properties);
        for row in rows.filter(lists) {
            let Some(expression) = &row.expression else {
                continue;
            };
            let stated = hierarchy.resolve(names, expression, context);
            let is_string = stated == "Edm.String";
            list(stated, row, page);
            // Of a string, the representation may name the enum.
            let representation = claim.representation.as_ref().filter(|_| is_string);
            let shown = representation.and_then(|it| it.json.get(&row.name));
            if let Some(name) = shown.and_then(representation::named) {
                let name = names.named(name, None, context).name().to_owned();
                list(name, row, page);
            }
        }
    }
    for (page, operation) in pages.claims() {
        let rows = operation.url_parameters.iter();
        for row in rows.chain(&operation.body.members).filter(lists) {
            if let Some(expression) = &row.expression {
                let name = hierarchy.resolve(names, expression, "microsoft.graph");
                list(name, row, page);
            }
        }
    }
    listed.into_values().collect()
}

/// The enums that rows list and do not name, each with the number of its row: those of choices and of states. They are
/// called like the member where that says enough, else like the type and the member.
pub(super) fn unnamed<'f>(rows: &[Row<'f>], names: &Names) -> Vec<(usize, Listed<'f>)> {
    let mut found: Vec<(usize, Listed<'f>)> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let shown = row.shown.and_then(serde_json::Value::as_str);
        let member_words = words(&row.row.name);
        if !is_string(row) || !trust::lists_own_enum(&member_words, &row.row.values, shown) {
            continue;
        }
        let full = format!(
            "{}{}",
            simple(row.owner),
            row.row.name.to_upper_camel_case()
        );
        let candidates = [row.row.name.as_str(), &full];
        let telling = if member_words.len() > 1 { 0 } else { 1 };
        let name = candidates[telling..]
            .iter()
            .map(|name| format!("{}.{name}", namespace(row.owner)))
            .find(|name| {
                let is_taken =
                    |(_, other): &(usize, Listed<'_>)| other.name.eq_ignore_ascii_case(name);
                names.spelling(name).is_none() && !found.iter().any(is_taken)
            });
        if let Some(name) = name {
            let listed = Listed {
                name,
                row: row.row,
                page: row.page,
            };
            found.push((index, listed));
        }
    }
    found
}

/// The claim of the values that a row lists: the name of the enum.
pub(super) fn claim(name: &str, row: &Row<'_>) -> Claim<String> {
    Claim::new(name.to_owned(), Witness::Values, row.row.place.clone()).times(row.row.values.len())
}

/// Whether a row is a property that its table calls a string, and nothing narrower is known.
pub(super) fn is_string(row: &Row<'_>) -> bool {
    row.property_type() == Some("Edm.String")
}

/// The enums that rows may mean: those that a page of enums lists or a row names. A table of values that stands beside
/// the string that it is for only describes that string.
#[derive(Debug, Default)]
pub(super) struct Enums(Vec<Known>);

#[derive(Debug)]
struct Known {
    name: String,
    words: Vec<String>,
    members: BTreeSet<String>,
    folded: BTreeSet<String>,
}

impl Enums {
    /// Collects the enums; `named` are the types that rows name.
    pub(super) fn of(types: &Types, named: &BTreeSet<&str>) -> Self {
        let pages = types.objects().flat_map(|(_, object)| &object.pages);
        let of_types: BTreeSet<&str> = pages.map(String::as_str).collect();
        let enums = types.iter().filter_map(|(name, found)| match found {
            Type::Enum(found) => Some((name, found)),
            Type::Object(_) => None,
        });
        let independent = enums.filter(|(name, found)| {
            named.contains(name.as_str())
                || found
                    .pages
                    .iter()
                    .any(|page| !of_types.contains(page.as_str()))
        });
        let known = independent.map(|(name, found)| {
            let members: BTreeSet<String> = found.members.iter().cloned().collect();
            Known {
                name: name.clone(),
                words: words(name),
                folded: trust::folded(&members),
                members,
            }
        });
        Self(known.collect())
    }

    /// The enum that a row lists.
    pub(super) fn of_row(&self, row: &Row<'_>) -> Option<&str> {
        if row.row.values.len() < 2 {
            return None;
        }
        let values: BTreeSet<String> = row.row.values.iter().cloned().collect();
        // A string that joins several values is none of them.
        let description = row.row.description.plain().to_lowercase();
        if description.contains("comma-separated") {
            return None;
        }
        let folded = trust::folded(&values);
        let (owner_words, member_words) = (words(row.owner), words(&row.row.name));
        let full = format!("{}{}", simple(row.owner), row.row.name);
        let found = self.0.iter().find(|known| {
            namespace(&known.name) == namespace(row.owner)
                && trust::lists_enum(&Listing {
                    member: &row.row.name,
                    full: &full,
                    owner_words: &owner_words,
                    member_words: &member_words,
                    values: &values,
                    folded: &folded,
                    name: simple(&known.name),
                    name_words: &known.words,
                    members: &known.members,
                    folded_members: &known.folded,
                })
        });
        found.map(|known| known.name.as_str())
    }

    /// The enum that an argument of a call lists: it has all its values, and its name is made of the words of the call
    /// and of the argument.
    pub(super) fn of_argument(&self, call: &str, row: &facts::Member) -> Option<&str> {
        if row.values.len() < 2 {
            return None;
        }
        let values = trust::folded(&row.values.iter().cloned().collect());
        let item = singular(&row.name);
        let names = [Some(row.name.as_str()), item.as_deref()];
        let known = self.0.iter().find(|known| {
            let is_named =
                |name: &&str| trust::is_named_after(&known.words, &words(call), &words(name));
            namespace(&known.name) == "microsoft.graph"
                && values.is_subset(&known.folded)
                && names.iter().flatten().any(is_named)
        })?;
        Some(&known.name)
    }
}
