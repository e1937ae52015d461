//! What the pages of types say that the schema does not keep.
//!
//! Knows rows, titles and tables of enums; must not know examples.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Place;

use super::super::complete::Completed;
use super::super::names::{NamedType, Names};
use super::super::pages::Pages;

/// The name of a documented member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MemberName<'w> {
    /// The type that has it.
    pub(super) owner: &'w str,
    /// Its name there.
    pub(super) name: &'w str,
}

/// What the pages of types say.
#[derive(Debug)]
pub(super) struct Documented<'w> {
    completed: &'w Completed,
    /// The titles of the first pages of types, by type.
    titles: BTreeMap<&'w str, &'w Place>,
    /// The first tables of enums, by enum.
    enums: BTreeMap<&'w str, &'w Place>,
    /// The types that have a table of properties or of relationships.
    listed: BTreeSet<&'w str>,
    /// The types that may have other members than their pages list.
    open: BTreeSet<&'w str>,
    /// The members whose rows name several types.
    several: BTreeSet<(&'w str, &'w str)>,
    /// The names in tables that representations have in another case.
    spellings: BTreeSet<(&'w str, &'w str)>,
    /// The values that the rows of members list.
    values: BTreeSet<(&'w str, &'w str, &'w str)>,
}

impl<'w> Documented<'w> {
    /// Collects what the pages say.
    pub(super) fn of(pages: &'w Pages<'w>, names: &'w Names, completed: &'w Completed) -> Self {
        let mut found = Self {
            completed,
            titles: BTreeMap::new(),
            enums: BTreeMap::new(),
            listed: BTreeSet::new(),
            open: BTreeSet::new(),
            several: BTreeSet::new(),
            spellings: BTreeSet::new(),
            values: BTreeSet::new(),
        };
        for named in names.types(pages) {
            found.add(&named);
        }
        for claim in pages.facts.iter().flat_map(|page| &page.enums) {
            if let Some(name) = names.spelling(&claim.name) {
                found.enums.entry(name).or_insert(&claim.place);
            }
        }
        found
    }

    fn add(&mut self, named: &NamedType<'w>) {
        let NamedType { name, page, claim } = *named;
        self.titles.entry(name).or_insert(&page.title_place);
        let says_open = |text: &str| text.to_lowercase().contains("open type");
        if claim.open || says_open(&page.title) || says_open(&page.summary.plain()) {
            self.open.insert(name);
        }
        if !claim.properties.is_empty() || !claim.relationships.is_empty() {
            self.listed.insert(name);
        }
        for row in claim.properties.iter().chain(&claim.relationships) {
            let expression = row.expression.as_ref();
            if expression.is_some_and(|it| it.alternatives.len() > 1) {
                self.several.insert((name, &row.name));
            }
            let values = row.values.iter().map(|value| (name, &*row.name, &**value));
            self.values.extend(values);
            if let Some(listed) = &row.listed_as {
                self.spellings.insert((name, listed));
            }
        }
    }

    /// Whether a type has a table of properties or of relationships.
    pub(super) fn has_rows(&self, name: &str) -> bool {
        self.listed.contains(name)
    }

    /// Whether a type may have other members than its pages list.
    pub(super) fn is_open(&self, name: &str) -> bool {
        self.open.contains(name)
    }

    /// Whether the row of a member names several types.
    pub(super) fn has_several_types(&self, of: MemberName<'_>) -> bool {
        self.several.contains(&(of.owner, of.name))
    }

    /// Whether the row of a member lists a value.
    pub(super) fn lists(&self, of: MemberName<'_>, value: &str) -> bool {
        self.values.contains(&(of.owner, of.name, value))
    }

    /// Whether a table spells a member so.
    pub(super) fn is_spelling(&self, owner: &str, spelling: &str) -> bool {
        self.spellings.contains(&(owner, spelling))
    }

    /// Where the page of a type begins.
    pub(super) fn title(&self, name: &str) -> Option<&'w Place> {
        self.titles.get(name).copied()
    }

    /// Where the table of an enum stands.
    pub(super) fn table(&self, name: &str) -> Option<&'w Place> {
        self.enums.get(name).copied()
    }

    /// Where the row of a member stands.
    pub(super) fn row(&self, of: MemberName<'_>) -> Option<&'w Place> {
        let key = |is_relationship| (of.owner.to_owned(), of.name.to_lowercase(), is_relationship);
        let members = &self.completed.members;
        let property = members.get(&key(false));
        let member = property.or_else(|| members.get(&key(true)))?;
        member.type_name.place.as_ref()
    }
}
