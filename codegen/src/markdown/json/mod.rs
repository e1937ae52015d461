//! JSON as authors write it: a reader that mends what a person would, and says what it mended.
//!
//! Knows JSON; must not know what the value is for.

mod found;
mod reader;
mod repair;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Place};

use super::invisible::{Invisible, is_invisible};
pub use found::{Duplicate, Located, Problem, Unreadable};
use reader::Reader;
use repair::changed;
pub use repair::{Changes, Repair};

/// A value, and what had to be mended to read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tolerant {
    /// The value.
    pub value: Value,
    /// Each kind of repair once, with the bytes of its first occurrence.
    pub repairs: Vec<(Repair, Range<usize>)>,
    /// The invisible characters outside of strings.
    pub between: Option<Invisible>,
    /// The invisible characters in the names of members.
    pub in_names: Option<Invisible>,
    /// The changes that make all of the text strict JSON of the same value; none where a change would be a guess.
    pub changes: Changes,
}

impl Tolerant {
    /// What there is to say about the invisible characters of the JSON at `place`, which is called `what`.
    pub fn invisible(&self, place: &Place, what: &str) -> impl Iterator<Item = Diagnostic> {
        let between = self.between.as_ref().map(|found| {
            let harm = format!("between the parts of {what}, so it is not strict JSON");
            found.finding_beside_names(place, &harm)
        });
        let in_names = self.in_names.as_ref().map(|found| {
            let harm = format!("in a member name of {what}, so other tools read another name");
            found.finding(place, &harm)
        });
        between.into_iter().chain(in_names)
    }
}

/// Reads `text`; strict JSON takes the fast way and has no repairs.
pub fn read(text: &str) -> Result<Tolerant, Unreadable> {
    if let Ok(value) = serde_json::from_str(text)
        && (text.is_ascii() || !hides_in_names(&value))
    {
        return Ok(Tolerant {
            value,
            repairs: Vec::new(),
            between: None,
            in_names: None,
            changes: Changes::default(),
        });
    }
    let mut reader = Reader::new(text);
    reader.blanks();
    let value = reader.value(0).map_err(|stopped| match reader.broken {
        // Where a string goes on in the next line, it was meant to end before.
        Some(at) => Unreadable {
            at,
            problem: Problem::Is("the string is not closed in its line"),
        },
        None => stopped,
    })?;
    reader.blanks();
    if reader.at < text.trim_end().len() {
        reader.repair(Repair::TrailingText, reader.at..text.trim_end().len());
    }
    let mut changes = reader.changes;
    changes.sort_by_key(|change| (change.range.start, change.range.end));
    let strict = serde_json::from_str::<Value>(&changed(text, &changes));
    if strict.ok().as_ref() != Some(&value) {
        changes.clear();
    }
    Ok(Tolerant {
        value,
        repairs: reader.repairs,
        between: reader.between,
        in_names: reader.in_names,
        changes: Changes(changes),
    })
}

/// Where things stand in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The members of the object that the text holds.
    pub members: Vec<Located>,
    /// The names that objects have twice. Dots in the place of what was left out are not names.
    pub duplicates: Vec<Duplicate>,
}

/// Where things stand in a text, as far as it can be read.
pub fn layout(text: &str) -> Layout {
    let mut reader = Reader::new(text);
    reader.blanks();
    // What cannot be read has been reported by whoever reads the value.
    drop(reader.value(0));
    let is_name = |it: &Duplicate| it.key.contains(char::is_alphanumeric);
    reader.duplicates.retain(is_name);
    Layout {
        members: reader.members,
        duplicates: reader.duplicates,
    }
}

/// Whether a name of a member has invisible characters.
fn hides_in_names(value: &Value) -> bool {
    match value {
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| name.contains(is_invisible) || hides_in_names(value)),
        Value::Array(items) => items.iter().any(hides_in_names),
        _ => false,
    }
}
