//! Which type a name on a page means.
//!
//! Knows the names that all pages of a version define; must not know what the types hold.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use crate::diagnostic::DocPath;
use crate::facts::{Facts, TypeClaim, TypeExpression, TypeName, nearest};

use super::pages::Pages;

/// How many letters a name may have more or less than the one that was meant.
const MOST_LETTERS: usize = 3;

/// The names of the types of a version.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    /// Full names in lower case, with the spelling that wins.
    full: BTreeMap<String, String>,
    /// Last segments in lower case, with the full names that end so.
    simple: BTreeMap<String, BTreeSet<String>>,
    /// The full names of enums.
    enums: BTreeSet<String>,
    /// The types and enums that a page defines, the first one first.
    by_page: BTreeMap<DocPath, Vec<String>>,
}

/// What a page claims about a type, by the type's name.
#[derive(Debug, Clone, Copy)]
pub(super) struct NamedType<'f> {
    /// The full name of the type, in the spelling that wins.
    pub(super) name: &'f str,
    /// The page.
    pub(super) page: &'f Facts,
    /// What it claims.
    pub(super) claim: &'f TypeClaim,
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
    /// Collects the names of all pages of a version: those of types first.
    pub(super) fn of(pages: &Pages<'_>) -> Self {
        let mut names = Self::default();
        for (page, claim) in pages.types() {
            names.define(&claim.name, &page.page);
        }
        for page in &pages.facts {
            for claim in &page.enums {
                names.define_enum(&claim.name, &page.page);
            }
        }
        names
    }

    /// These names and those of some enums, each with the page that lists it.
    pub(super) fn with_enums<'n>(
        &self,
        more: impl Iterator<Item = (&'n str, &'n DocPath)>,
    ) -> Self {
        let mut names = self.clone();
        for (name, page) in more {
            names.define_enum(name, page);
        }
        names
    }

    fn define_enum(&mut self, name: &str, page: &DocPath) {
        self.define(name, page);
        let spelling = self.spelling(name).unwrap_or(name).to_owned();
        self.enums.insert(spelling);
    }

    fn define(&mut self, name: &str, page: &DocPath) {
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

    /// The type that a page defines and whose name is nearest to that of one that none does.
    pub(super) fn nearest(&self, name: &str) -> Option<&str> {
        let name = simple(name).to_lowercase();
        let near = |known: &&str| known.len().abs_diff(name.len()) <= MOST_LETTERS;
        let known = self.simple.keys().map(String::as_str).filter(near);
        let nearest = nearest(&name, known)?;
        self.simple.get(nearest)?.first().map(String::as_str)
    }

    /// The type of a name, as an annotation or a link gives it, where a page defines it.
    pub(super) fn defined(
        &self,
        name: &str,
        page: Option<&DocPath>,
        context: &str,
    ) -> Option<String> {
        match self.named(name, page, context) {
            Meaning::Defined(name) => Some(name),
            Meaning::Primitive(_) | Meaning::Undefined(_) => None,
        }
    }

    /// The type that an expression on an api page names, where a page defines it.
    pub(super) fn expressed(&self, expression: &TypeExpression) -> Option<String> {
        match self.meaning(expression.alternatives.first()?, "microsoft.graph") {
            Meaning::Defined(name) => Some(name),
            Meaning::Primitive(_) | Meaning::Undefined(_) => None,
        }
    }

    /// The types that pages define, by page.
    pub(super) fn types<'n>(&'n self, pages: &Pages<'n>) -> Vec<NamedType<'n>> {
        let named = pages.types().filter_map(|(page, claim)| {
            let name = self.spelling(&claim.name)?;
            Some(NamedType { name, page, claim })
        });
        named.collect()
    }

    /// Whether the type of that full name is an enum.
    pub(super) fn is_enum(&self, name: &str) -> bool {
        self.enums.contains(name)
    }

    /// Whether a page defines the type of that full name.
    pub(super) fn is_defined(&self, name: &str) -> bool {
        self.spelling(name).is_some_and(|spelling| spelling == name)
    }

    /// What a type on a page of the namespace `context` means.
    pub(super) fn meaning(&self, type_name: &TypeName, context: &str) -> Meaning {
        match type_name {
            TypeName::Primitive(name) => Meaning::Primitive((*name).to_owned()),
            TypeName::Untyped => Meaning::Primitive("Edm.Untyped".to_owned()),
            TypeName::Named { name, page } => self.named(name, page.as_ref(), context),
            TypeName::Listed { name, page } => self.listed(name, page.as_ref(), context),
        }
    }

    /// What a name means that links to `page`.
    pub(super) fn named(&self, name: &str, page: Option<&DocPath>, context: &str) -> Meaning {
        let name = name.trim().trim_start_matches('#');
        let linked = self.only_of(page).filter(|_| !name.contains('.'));
        // The text of the link may be short for the only type of its page, although another type has that name.
        let lower = name.to_lowercase();
        let short_for = linked.filter(|linked| simple(linked).to_lowercase().contains(&lower));
        let known = short_for.or_else(|| self.known(name, page, context));
        // Else it is another word for that type.
        let known = known.or(linked);
        known.map_or_else(
            || Meaning::Undefined(full(name, "microsoft.graph")),
            |name| Meaning::Defined(name.to_owned()),
        )
    }

    /// What the name of an enum means that links to `page` and whose values are listed beside it: no other type of that
    /// page. Where no page defines it, it belongs to its own page.
    fn listed(&self, name: &str, page: Option<&DocPath>, context: &str) -> Meaning {
        let known = self.known(name, page, context);
        let known = known.or_else(|| {
            let only = self.only_of(page)?;
            (!name.contains('.') && self.is_enum(only)).then_some(only)
        });
        known.map_or_else(
            || Meaning::Undefined(full(name, context)),
            |name| Meaning::Defined(name.to_owned()),
        )
    }

    /// The type of a name: the one that the linked page defines, else the one of that full name. A name without a
    /// namespace is of the namespace of its page, else of the one that all share, else of the only one that has it.
    fn known(&self, name: &str, page: Option<&DocPath>, context: &str) -> Option<&str> {
        let is_named = |defined: &&String| simple(defined).eq_ignore_ascii_case(simple(name));
        if let Some(defined) = self.on_page(page).iter().find(is_named) {
            return Some(defined);
        }
        if name.contains('.') {
            return self.qualified(name);
        }
        [context, "microsoft.graph"]
            .iter()
            .find_map(|namespace| self.spelling(&full(name, namespace)))
            .or_else(|| {
                let candidates = self.simple.get(&name.to_lowercase())?;
                let only = candidates.first().filter(|_| candidates.len() == 1);
                only.map(String::as_str)
            })
    }

    fn on_page(&self, page: Option<&DocPath>) -> &[String] {
        let Some(page) = page else { return &[] };
        // Links may spell the name of a file in another case.
        let lower = || DocPath::new(&page.as_str().to_lowercase());
        let defined = self.by_page.get(page);
        let defined = defined.or_else(|| self.by_page.get(&lower()));
        defined.map(Vec::as_slice).unwrap_or_default()
    }

    /// The type of a page that defines one alone.
    fn only_of(&self, page: Option<&DocPath>) -> Option<&str> {
        match self.on_page(page) {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The type of a name with a namespace, which may lack its first words.
    fn qualified(&self, name: &str) -> Option<&str> {
        ["", "microsoft.", "microsoft.graph."]
            .iter()
            .find_map(|missing| self.spelling(&format!("{missing}{name}")))
    }
}

/// The full name of a type of a namespace, if the name has none yet.
fn full(name: &str, namespace: &str) -> String {
    if name.contains('.') {
        name.to_owned()
    } else {
        format!("{namespace}.{}", lower_first(name))
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
