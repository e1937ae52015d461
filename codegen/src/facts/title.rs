//! Titles of the pages of types.
//!
//! Knows the words that stand around a name in a title; must not know the rest of a page.

use crate::markdown::{Heading, Page};

use super::deprecated;

/// The name in a title such as *user resource type*.
pub(super) fn type_name(page: &Page<'_>) -> Option<String> {
    name_in(&page.title()?.text)
}

/// Whether invisible characters keep the name in a title from being read.
pub(super) fn is_hidden(title: &Heading<'_>) -> bool {
    name_in(&title.inlines.plain()) != name_in(&title.text)
}

fn name_in(title: &str) -> Option<String> {
    let title = deprecated::without_mark(title);
    let lower = title.to_lowercase();
    let end = [
        "resource type",
        "complex type",
        "entity type",
        "resource",
        "type",
        "facet",
    ]
    .iter()
    .find(|end| {
        lower
            .strip_suffix(**end)
            .is_some_and(|rest| rest.ends_with(' '))
    })?;
    let name = title[..title.len() - end.len()].trim().trim_matches('`');
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    is_name.then(|| name.to_owned())
}
