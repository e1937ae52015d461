//! Objects with two members of one name.
//!
//! Knows JSON; must not know what the objects are.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place};

use super::json::Layout;

/// What objects have twice; `place` is where bytes of the JSON text stand.
pub fn duplicate_keys(
    layout: &Layout,
    place: impl Fn(Range<usize>) -> Place,
) -> impl Iterator<Item = Diagnostic> {
    layout.duplicates.iter().map(move |it| {
        let message = format!(
            "the object has two members `{}`, and readers of JSON keep only one",
            it.key
        );
        Diagnostic::new(Code::JsonDuplicateKey, place(it.second.clone()), message)
            .help("remove one of them, or correct its name")
            .other(place(it.first.clone()), "the first one")
    })
}
