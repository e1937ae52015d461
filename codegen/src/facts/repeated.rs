//! Headings that stand on a page twice, so that what is below them is read as one section.
//!
//! Knows which parts of a page are put together; must not know what is in them.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::Heading;

use super::section::{Part, Role};

/// The roles of sections that are put together where there are several.
const MERGED: &[Role] = &[
    Role::Headers,
    Role::UrlParameters,
    Role::Query,
    Role::Body,
    Role::Response,
    Role::Methods,
    Role::Properties,
    Role::Relationships,
    Role::Representation,
    Role::Members,
];

/// The level of the headings that part a page.
const LEVEL: u8 = 2;

/// The headings that an earlier one repeats.
pub(super) fn headings(outline: &[Part<'_, '_>]) -> Vec<Diagnostic> {
    let mut first: BTreeMap<String, &Heading<'_>> = BTreeMap::new();
    let mut found = Vec::new();
    for part in outline.iter().filter(|part| MERGED.contains(&part.role)) {
        let Some(heading) = part.section.heading.as_ref().filter(|it| it.level == LEVEL) else {
            continue;
        };
        let text = heading.text.trim();
        let Some(known) = first.get(&text.to_lowercase()) else {
            first.insert(text.to_lowercase(), heading);
            continue;
        };
        let message = format!("the page has two headings `{text}`");
        let diagnostic = Diagnostic::new(Code::HeadingRepeated, heading.place.clone(), message)
            .help("put the two sections together, or rename one of them")
            .other(known.place.clone(), "the first one");
        found.push(diagnostic);
    }
    found
}
