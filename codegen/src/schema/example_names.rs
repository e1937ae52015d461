//! Names of example requests that occur twice.
//!
//! Knows which names the pages of a version give; must not know what the examples show.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::Facts;

/// Reports every example request whose name an earlier one has.
pub(super) fn check(pages: &[&Facts]) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, &Place> = BTreeMap::new();
    let mut found = Vec::new();
    for (name, place) in pages.iter().flat_map(|page| &page.example_names) {
        match first.get(name.as_str()) {
            // A file that two pages include has its examples once.
            Some(other) if *other == place => {}
            Some(other) => {
                let message =
                    format!("the name `{name}` already belongs to another example request");
                let finding = Diagnostic::new(Code::ExampleName, place.clone(), message)
                    .help("give each example request of a version a name of its own")
                    .other((*other).clone(), "the other example");
                found.push(finding);
            }
            None => {
                first.insert(name, place);
            }
        }
    }
    found
}
