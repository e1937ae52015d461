//! How often the names of types are written in each of their spellings.
//!
//! Knows every place that names a type; must not know what the type is.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{TypeExpression, TypeName};

use super::super::names::simple;
use super::super::pages::Pages;

/// How often each spelling is written, without its namespace.
pub(super) struct Spellings(BTreeMap<String, usize>);

impl Spellings {
    /// How often a name is spelled in this way.
    pub(super) fn times(&self, name: &str) -> usize {
        self.0.get(simple(name)).copied().unwrap_or_default()
    }
}

/// Counts the spellings of some types, whose full names are in lower case.
pub(super) fn count(pages: &Pages<'_>, disputed: &BTreeSet<String>) -> Spellings {
    let disputed: BTreeSet<&str> = disputed.iter().map(|name| simple(name)).collect();
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let mut see = |name: &str| {
        let name = simple(name);
        if disputed.contains(name.to_lowercase().as_str()) {
            *times.entry(name.to_owned()).or_default() += 1;
        }
    };
    for (_, claim) in pages.types() {
        see(&claim.name);
        let rows = claim.properties.iter().chain(&claim.relationships);
        rows.filter_map(|row| row.expression.as_ref())
            .for_each(|it| names(it, &mut see));
    }
    for (_, operation) in pages.claims() {
        let rows = operation
            .body
            .members
            .iter()
            .chain(&operation.url_parameters);
        let told = operation.response.expression.iter();
        let told = told.chain(&operation.body.representation);
        let told = told.chain(rows.filter_map(|row| row.expression.as_ref()));
        told.for_each(|it| names(it, &mut see));
        let responses = operation
            .exchanges
            .iter()
            .filter_map(|it| it.response.as_ref());
        responses
            .filter_map(|it| it.expression.as_ref())
            .for_each(|it| names(it, &mut see));
    }
    Spellings(times)
}

fn names(expression: &TypeExpression, see: &mut impl FnMut(&str)) {
    for alternative in &expression.alternatives {
        match alternative {
            TypeName::Named { name, .. } | TypeName::Listed { name, .. } => see(name),
            TypeName::Primitive(_) | TypeName::Untyped => {}
        }
    }
}
