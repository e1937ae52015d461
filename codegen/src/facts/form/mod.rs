//! The form of a page: what is wrong with it whatever the page is about.
//!
//! Knows the parts of a page and what the dialect wants of them; must not know what they say about the API.

mod annotation;
mod annotation_key;
mod heading;
mod missing;
mod near;
mod tab;
mod table;
mod version;

use crate::diagnostic::{Diagnostic, Place};
use crate::markdown::Page;

use super::section::Part;

/// What is wrong with the form of a page.
pub(super) fn check(page: &Page<'_>, outline: &[Part<'_, '_>]) -> Vec<Diagnostic> {
    let mut found = version::check(page);
    found.extend(annotation::check(page));
    found.extend(tab::check(page));
    found.extend(heading::early(page));
    let doc_type = page.front_matter("doc_type").unwrap_or_default();
    // Prose has whatever headings and tables it likes.
    if !doc_type.eq_ignore_ascii_case("conceptualPageType") {
        found.extend(heading::check(outline));
        found.extend(table::check(outline));
    }
    found
}

pub(super) use missing::{Subject, sections as missing};

/// The keys that the front matter of every page has.
const KEYS: &[&str] = &["title", "description", "doc_type"];

/// The keys that the front matter lacks, or that have no value, with where that is.
pub(super) fn keyless(page: &Page<'_>) -> Vec<(&'static str, Place)> {
    if page.front_matter.is_empty() {
        return Vec::new();
    }
    let missing = KEYS.iter().filter_map(|key| match page.front_matter(key) {
        Some(value) if !value.trim().is_empty() => None,
        Some(_) => Some((*key, page.place_of(key)?)),
        None => Some((*key, Place::new(page.path, 0.."---".len()))),
    });
    missing.collect()
}
