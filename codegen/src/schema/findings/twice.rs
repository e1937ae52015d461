//! Types that two pages document.
//!
//! Knows the rows of pages; must not know what they say: disagreements about one member are found where it is weighed.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Member;

use super::super::names::{NamedType, Names, simple};
use super::super::pages::Pages;
use super::list::listed;

/// The types of which two pages document the same properties. That each of several pages documents a part of a type is
/// usual.
pub(super) fn of(pages: &Pages<'_>, names: &Names) -> Vec<Diagnostic> {
    let mut by_name: BTreeMap<&str, Vec<NamedType<'_>>> = BTreeMap::new();
    for named in names.types(pages) {
        by_name.entry(named.name).or_default().push(named);
    }
    let twice = by_name.into_values().filter_map(|several| {
        let (first, others) = several.split_first()?;
        others.iter().find_map(|other| twice(first, other))
    });
    twice.collect()
}

fn twice(first: &NamedType<'_>, other: &NamedType<'_>) -> Option<Diagnostic> {
    let has = |row: &&Member| {
        let mut rows = first.claim.properties.iter();
        row.name != "id" && rows.any(|known| known.name.eq_ignore_ascii_case(&row.name))
    };
    let shared: Vec<&Member> = other.claim.properties.iter().filter(has).collect();
    // Where the two disagree, that is told.
    let disagree = |row: &&&Member| {
        let mut rows = first.claim.properties.iter();
        rows.any(|known| known.name == row.name && known.expression != row.expression)
    };
    if shared.is_empty()
        || first.page.page == other.page.page
        || first.claim.name != other.claim.name
        || shared.iter().any(|row| disagree(&row))
    {
        return None;
    }
    let names: Vec<&str> = shared.iter().map(|row| row.name.as_str()).collect();
    let message = format!(
        "another page documents {} of `{}` as well",
        listed(&names),
        simple(first.name)
    );
    let diagnostic = Diagnostic::new(Code::TypeTwice, other.page.title_place.clone(), message)
        .help("document the properties on one page, and link to it")
        .other(first.page.title_place.clone(), "the other page");
    Some(diagnostic)
}
