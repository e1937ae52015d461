//! Types and their bases, as the pages tell them.
//!
//! Knows what states a base: the annotation, the text, inherited rows; what else tells one has a file of its own. Must
//! not know what members hold.

mod evidence;
mod uses;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Place;
use crate::facts::{BaseClaim, TypeExpression};

use super::claim::{Claim, Verdict};
use super::document::Witness;
use super::names::{Meaning, NamedType, Names, namespace};
use super::pages::Pages;
use super::trust;
use evidence::Bases;

/// The bases of the types of a version.
#[derive(Debug, Default)]
pub(super) struct Hierarchy {
    bases: Bases,
    /// The types that are stated to be their own ancestors.
    pub(super) loops: Vec<Loop>,
}

/// Types of which each is stated to be the base of the one before, and the first that of the last.
#[derive(Debug)]
pub(super) struct Loop {
    /// The types, and where the base of each is stated.
    pub(super) types: Vec<(String, Place)>,
}

impl Hierarchy {
    /// Finds the base of every type.
    pub(super) fn of(pages: &Pages<'_>, names: &Names) -> Self {
        let types = names.types(pages);
        let mut hierarchy = Self {
            bases: stated(&types, names),
            loops: own_bases(&types, names),
        };
        let loops = hierarchy.cut_loops(&types);
        hierarchy.loops.extend(loops);
        hierarchy.bases = evidence::add(hierarchy.bases, &types, pages, names);
        // No page is wrong where what was inferred leads back.
        hierarchy.cut_loops(&types);
        hierarchy
    }

    /// What the base of a type is, and why.
    pub(super) fn base(&self, name: &str) -> Option<&Verdict<String>> {
        self.bases.get(name)
    }

    /// The bases that were found, by type.
    pub(super) fn bases(&self) -> impl Iterator<Item = (&String, &Verdict<String>)> {
        self.bases.iter()
    }

    /// The name of a type and of its ancestors, the type first.
    pub(super) fn chain<'h>(&'h self, name: &'h str) -> impl Iterator<Item = &'h str> {
        std::iter::successors(Some(name), |name| {
            self.bases.get(*name).map(|base| base.value.as_str())
        })
    }

    /// The full name of the type that an expression means, seen from a page of the namespace `context`: the nearest
    /// that all the alternatives *a or b* descend from, else the first.
    pub(super) fn resolve(
        &self,
        names: &Names,
        expression: &TypeExpression,
        context: &str,
    ) -> String {
        let meanings: Vec<Meaning> = expression
            .alternatives
            .iter()
            .map(|alternative| names.meaning(alternative, context))
            .collect();
        let Some((first, rest)) = meanings.split_first() else {
            return "Edm.Untyped".to_owned();
        };
        let is_shared = |name: &&str| {
            rest.iter()
                .all(|other| self.chain(other.name()).any(|known| known == *name))
        };
        let shared = self.chain(first.name()).find(is_shared);
        shared.unwrap_or(first.name()).to_owned()
    }

    /// Takes away the base of a type that is its own ancestor, and tells the loops that there were.
    fn cut_loops(&mut self, types: &[NamedType<'_>]) -> Vec<Loop> {
        let names: BTreeSet<&str> = types.iter().map(|named| named.name).collect();
        let mut loops = Vec::new();
        // The types whose ancestors are known to end.
        let mut ending: BTreeSet<String> = BTreeSet::new();
        for name in names {
            let mut seen = vec![name.to_owned()];
            let mut at = name.to_owned();
            while !ending.contains(&at)
                && let Some(base) = self.bases.get(&at).map(|base| base.value.clone())
            {
                if let Some(first) = seen.iter().position(|name| *name == base) {
                    loops.push(self.stated_loop(&seen[first..]));
                    self.bases.remove(&at);
                    break;
                }
                seen.push(base.clone());
                at = base;
            }
            ending.extend(seen);
        }
        loops
    }

    fn stated_loop(&self, names: &[String]) -> Loop {
        let types = names.iter().filter_map(|name| {
            let place = self.bases.get(name)?.place.clone()?;
            Some((name.clone(), place))
        });
        Loop {
            types: types.collect(),
        }
    }
}

/// The bases that the words of the pages give. Of equal ones, the first page of a type wins.
fn stated(types: &[NamedType<'_>], names: &Names) -> Bases {
    let mut of_types: BTreeMap<&str, Vec<Claim<String>>> = BTreeMap::new();
    for named in types {
        let of_type = of_types.entry(named.name).or_default();
        of_type.extend(claims(named, names));
    }
    let of_types = of_types.into_iter();
    let bases =
        of_types.filter_map(|(name, claims)| Some((name.to_owned(), trust::stated_base(claims)?)));
    bases.collect()
}

/// The types that a page calls their own base.
fn own_bases(types: &[NamedType<'_>], names: &Names) -> Vec<Loop> {
    let loops = types.iter().filter_map(|named| {
        let claim = named.claim;
        let stated = claim.annotated_base.iter().flatten();
        let told = claim.prose_base.iter().filter(|base| base.certain);
        let own = stated.chain(told).find(|base| {
            let meaning = names.named(&base.name, base.page.as_ref(), namespace(named.name));
            meaning.name() == named.name
        })?;
        let types = vec![(named.name.to_owned(), own.place.clone())];
        Some(Loop { types })
    });
    loops.collect()
}

/// What a page says about the base of a type: the annotation, then the text, then the rows that it inherits.
fn claims(named: &NamedType<'_>, names: &Names) -> Vec<Claim<String>> {
    let context = namespace(named.name);
    let told = |base: &BaseClaim, witness| {
        let meaning = names.named(&base.name, base.page.as_ref(), context);
        Claim::new(meaning.name().to_owned(), witness, base.place.clone())
    };
    let claim = named.claim;
    let is_annotated = matches!(claim.annotated_base, Some(Some(_)));
    let annotated = claim.annotated_base.iter().flatten();
    let annotated = annotated.map(|base| told(base, Witness::Annotation));
    // A word that means no type was no name, unless it can be nothing else and the annotation has none.
    let text = claim.prose_base.iter().filter_map(|base| {
        let told = told(base, Witness::Text);
        let is_name = base.certain && !is_annotated || names.is_defined(&told.value);
        is_name.then_some(told)
    });
    let rows = claim.properties.iter().chain(&claim.relationships);
    let rows = rows.filter_map(|row| {
        let inherited = row.inherited.as_ref()?;
        let ancestor = names.named(&inherited.name, inherited.page.as_ref(), context);
        // *Inherited from another type* names none.
        let is_name = inherited.is_marked
            || inherited.name.contains('.')
            || names.is_defined(ancestor.name());
        let place = row.place.clone();
        is_name.then(|| Claim::new(ancestor.name().to_owned(), Witness::Table, place))
    });
    let claims = annotated.chain(text).chain(rows);
    claims.filter(|claim| claim.value != named.name).collect()
}
