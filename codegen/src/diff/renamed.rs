//! Types that have another name now, by evidence.
//!
//! Knows types; must not know what else happened to them.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Schema, Type};

use super::pairs::{Paired, pair};

/// The two sides of a version, and which types of them are the same by another name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sides<'s> {
    pub(super) old: &'s Schema,
    pub(super) new: &'s Schema,
    pub(super) renamed: &'s Renamed,
}

/// The types that have another name now.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    /// The new name, and the evidence, by the old name.
    types: BTreeMap<String, (String, String)>,
}

/// So many members of a hundred have to be the same.
const ENOUGH: usize = 80;

impl Renamed {
    /// Compares the types of two sides.
    pub(super) fn of(old: &Schema, new: &Schema) -> Self {
        let old_types = old.types.iter().map(|(name, it)| (name.as_str(), it));
        let new_types = new.types.iter().map(|(name, it)| (name.as_str(), it));
        let paired = pair(
            &old_types.collect(),
            &new_types.collect(),
            &[&|one, other| evidence(one.1, other.1)],
        );
        let mut types = BTreeMap::new();
        for paired in paired {
            if let Paired::Both {
                old: (old, _),
                new: (new, _),
                evidence: Some(evidence),
            } = paired
            {
                types.insert(old.to_owned(), (new.to_owned(), evidence));
            }
        }
        Self { types }
    }

    /// What a type is called now.
    pub(super) fn type_name<'n>(&'n self, old: &'n str) -> &'n str {
        self.types.get(old).map_or(old, |(new, _)| new)
    }

    /// Why a type is taken for one of another name; `None` where it has kept its name.
    pub(super) fn evidence(&self, old: &str) -> Option<&str> {
        self.types.get(old).map(|(_, evidence)| evidence.as_str())
    }

    /// Whether this is the new name of a type.
    pub(super) fn is_new_name(&self, name: &str) -> bool {
        self.types.values().any(|(new, _)| new == name)
    }
}

/// Why a type that is gone is taken for one that has come.
fn evidence(before: &Type, now: &Type) -> Option<String> {
    let (old_members, new_members, is_same_page) = match (before, now) {
        (Type::Object(before), Type::Object(now)) => {
            if before.base != now.base {
                return None;
            }
            let names = |object: &crate::schema::ObjectType| -> BTreeSet<String> {
                object.members().map(|(name, _)| name.clone()).collect()
            };
            let is_same_page = before.pages.iter().any(|page| now.pages.contains(page));
            (names(before), names(now), is_same_page)
        }
        (Type::Enum(before), Type::Enum(now)) => {
            let names = |members: &[String]| members.iter().cloned().collect();
            // Many enums stand on the pages of the types that have them.
            (names(&before.members), names(&now.members), false)
        }
        (Type::Object(_), Type::Enum(_)) | (Type::Enum(_), Type::Object(_)) => return None,
    };
    let all = old_members.union(&new_members).count();
    let same = old_members.intersection(&new_members).count();
    let is_alike = all > 1 && same * 100 >= all * ENOUGH;
    match (is_same_page, is_alike) {
        (true, true) => Some(format!(
            "the same page; {same} of {all} members are the same"
        )),
        (true, false) if all == same => Some("the same page".to_owned()),
        (false, true) => Some(format!("{same} of {all} members are the same")),
        (_, false) => None,
    }
}
