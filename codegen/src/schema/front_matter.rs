//! Keys that the front matter of a page lacks, and that of most other pages has.
//!
//! Knows which pages lack which key; must not know what the keys are for.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::Facts;

/// From so many pages on, what most of them lack is not an oversight.
const MANY: usize = 10;

/// Reports the missing keys. What more than half of the pages lack, the documentation does without.
pub(super) fn check(pages: &[&Facts]) -> Vec<Diagnostic> {
    let mut lacking: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for (key, place) in pages.iter().flat_map(|page| &page.keyless) {
        lacking.entry(key).or_default().push(place);
    }
    lacking.retain(|_, places| places.len() < MANY || places.len() * 2 <= pages.len());
    let found = lacking.into_iter().flat_map(|(key, places)| {
        places.into_iter().map(move |place| {
            let message = format!("the front matter has no `{key}`");
            Diagnostic::new(Code::FrontMatterKey, place.clone(), message)
                .help(format!("add a line `{key}: …` with its value"))
        })
    });
    found.collect()
}
