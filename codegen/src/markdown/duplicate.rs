//! Objects with two members of one name.
//!
//! Knows JSON; must not know what the objects are.

use crate::diagnostic::{Code, Diagnostic, Place};

use super::json;

/// What an object of a JSON text has twice; the text stands at the place.
pub fn duplicate_keys(text: &str, place: &Place) -> impl Iterator<Item = Diagnostic> {
    json::duplicates(text).into_iter().map(|it| {
        let key = &it.key;
        let message =
            format!("the object has two members `{key}`, and readers of JSON keep only one");
        Diagnostic::new(Code::JsonDuplicateKey, place.within(it.second), message)
            .help("remove one of them, or correct its name")
            .other(place.within(it.first), "the first one")
    })
}
