//! Which type a name on a page means.
//!
//! Knows the names that all pages of a version define; must not know what the types hold.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use crate::diagnostic::DocPath;
use crate::facts::{Base, Facts};

/// The names of the types of a version.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Full names in lower case, with the spelling that wins.
    full: BTreeMap<String, String>,
    /// Last segments in lower case, with the full names that end so.
    simple: BTreeMap<String, BTreeSet<String>>,
    /// The types and enums that a page defines, the first one first.
    by_page: BTreeMap<DocPath, Vec<String>>,
}

/// What a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A primitive type or `Edm.Untyped`.
    Primitive(String),
    /// A type that a page defines.
    Defined(String),
    /// A type that no page defines, with the full name that it would have.
    Undefined(String),
}

impl Meaning {
    /// The full name of the type.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Primitive(name) | Self::Defined(name) | Self::Undefined(name) => name,
        }
    }
}

/// The last segment of a full name.
pub(super) fn simple(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// The words of the last segment of a name, in lower case.
pub(super) fn words(name: &str) -> Vec<String> {
    simple(name)
        .to_snake_case()
        .split('_')
        .map(str::to_owned)
        .collect()
}

/// The name of one item of a list: *policy* of *policies*.
pub(super) fn singular(list: &str) -> Option<String> {
    match list.strip_suffix("ies") {
        Some(stem) => Some(format!("{stem}y")),
        None => list.strip_suffix('s').map(str::to_owned),
    }
}

/// The namespace of a full name.
pub(super) fn namespace(name: &str) -> &str {
    name.rsplit_once('.')
        .map_or("microsoft.graph", |(namespace, _)| namespace)
}

impl Names {
    /// Collects the names of all pages of a version.
    pub(super) fn of(facts: &[&Facts]) -> Self {
        let mut names = Self::default();
        for page in facts {
            for claim in &page.types {
                names.define(&claim.name, &page.page);
            }
        }
        for page in facts {
            for claim in &page.enums {
                names.define(&claim.name, &page.page);
            }
        }
        names
    }

    /// Adds a name that a page defines.
    pub(super) fn define(&mut self, name: &str, page: &DocPath) {
        let spelling = self
            .full
            .entry(name.to_lowercase())
            .or_insert_with(|| name.to_owned())
            .clone();
        self.simple
            .entry(simple(name).to_lowercase())
            .or_default()
            .insert(spelling.clone());
        let defined = self.by_page.entry(page.clone()).or_default();
        if !defined.contains(&spelling) {
            defined.push(spelling);
        }
    }

    /// The spelling that wins for a full name.
    pub(super) fn spelling(&self, name: &str) -> Option<&str> {
        self.full.get(&name.to_lowercase()).map(String::as_str)
    }

    /// What a type on a page of the namespace `context` means.
    pub(super) fn meaning(&self, base: &Base, context: &str) -> Meaning {
        match base {
            Base::Primitive(name) => Meaning::Primitive((*name).to_owned()),
            Base::Untyped => Meaning::Primitive("Edm.Untyped".to_owned()),
            Base::Named { name, page } => self.named(name, page.as_ref(), context),
        }
    }

    /// What a name means that links to `page`.
    pub(super) fn named(&self, name: &str, page: Option<&DocPath>, context: &str) -> Meaning {
        let name = name.trim().trim_start_matches('#');
        let on_page = page
            .and_then(|page| self.by_page.get(page))
            .map(Vec::as_slice)
            .unwrap_or_default();
        if let Some(defined) = on_page
            .iter()
            .find(|defined| simple(defined).eq_ignore_ascii_case(simple(name)))
        {
            return Meaning::Defined(defined.clone());
        }
        if name.contains('.')
            && let Some(spelling) = self.spelling(name)
        {
            return Meaning::Defined(spelling.to_owned());
        }
        for namespace in [context, "microsoft.graph"] {
            if let Some(spelling) = self.spelling(&format!("{namespace}.{}", simple(name))) {
                return Meaning::Defined(spelling.to_owned());
            }
        }
        if let Some(candidates) = self.simple.get(&simple(name).to_lowercase())
            && candidates.len() == 1
            && let Some(only) = candidates.first()
        {
            return Meaning::Defined(only.clone());
        }
        // The text of the link is another word for the only type of its page.
        if let [only] = on_page {
            return Meaning::Defined(only.clone());
        }
        let full = if name.contains('.') {
            name.to_owned()
        } else {
            format!("microsoft.graph.{}", lower_first(name))
        };
        Meaning::Undefined(full)
    }
}

/// Names of types begin with a small letter; links to pages that are not there often do not.
fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}
