//! What rows say of members beside their types: that they cannot be written, hold null, come only when asked for.
//!
//! Knows the phrases of descriptions; must not know whose row it is.

use super::deprecated::{self, Deprecation};
use super::prose::Prose;

/// What rows say of a member beside its type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// That it is deprecated.
    pub deprecated: Option<Deprecation>,
    /// Whether a sentence of its own, or a column, says that it must be there: *a password is required* does not.
    pub required: bool,
    /// Whether only the service writes it.
    pub read_only: bool,
    /// Whether it may be null.
    pub nullable: Option<bool>,
    /// Whether it is absent unless `$select` names it.
    pub only_selected: bool,
}

impl Notes {
    /// Adds what another page says.
    pub fn add(&mut self, other: Self) {
        self.deprecated = match (self.deprecated.take(), other.deprecated) {
            (Some(own), Some(other)) => Some(own.or(other)),
            (own, other) => own.or(other),
        };
        self.required |= other.required;
        self.read_only |= other.read_only;
        self.nullable = self.nullable.or(other.nullable);
        self.only_selected |= other.only_selected;
    }
}

/// Reads the description of a member with the name that its cell shows.
pub(super) fn read(name: &str, description: &Prose) -> Notes {
    let mut notes = Notes {
        deprecated: deprecated::read(name, description),
        ..Notes::default()
    };
    let text = description.plain().to_lowercase().replace('’', "'");
    for sentence in text.split(['.', '\n', ';']).map(str::trim) {
        notes.required |= is_required(sentence);
        notes.read_only |= is_read_only(sentence);
        notes.nullable = notes.nullable.or_else(|| nullable(sentence));
        notes.only_selected |= is_only_selected(sentence);
    }
    notes
}

/// Words after which something only holds sometimes.
const CONDITIONS: &[&str] = &[
    "if", "when", "for", "after", "unless", "except", "once", "until", "in",
];

fn is_required(sentence: &str) -> bool {
    let rest = sentence.strip_prefix("required");
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) && !is_conditional(rest))
}

fn is_read_only(sentence: &str) -> bool {
    let subjects = [
        "this property is ",
        "this is ",
        "it is ",
        "it's ",
        "this field is ",
    ];
    let mut stated = subjects.iter().filter_map(|it| sentence.strip_prefix(it));
    let stated = stated.next().unwrap_or(sentence);
    let mut words = ["read-only", "read only"].iter();
    let Some(rest) = words.find_map(|word| stated.strip_prefix(word)) else {
        return false;
    };
    !rest.starts_with(char::is_alphanumeric) && !is_conditional(rest)
}

/// Whether the words after a statement begin a condition.
fn is_conditional(rest: &str) -> bool {
    let mut words = rest.split(|c: char| !c.is_alphanumeric());
    let next = words.find(|word| !word.is_empty());
    next.is_some_and(|word| CONDITIONS.contains(&word))
}

fn nullable(sentence: &str) -> Option<bool> {
    let mut parts = sentence.split(',').map(str::trim);
    parts.find_map(|part| match part {
        "nullable" => Some(true),
        "not nullable" | "non-nullable" | "not null" => Some(false),
        _ => None,
    })
}

fn is_only_selected(sentence: &str) -> bool {
    let is_asked_for = sentence.contains("$select") || sentence.contains("select query");
    let only = [
        "returned only on",
        "only returned on",
        "returned only with",
        "only returned with",
        "returned only when",
        "only returned when",
        "returned only if",
        "only returned if",
        "requires $select to ",
    ];
    let absent = [
        "not returned by default",
        "n't returned by default",
        "only be returned if",
        "only be returned when",
    ];
    let bare = sentence.replace('’', "'");
    let is_absent = absent.iter().any(|phrase| bare.contains(phrase));
    let is_only = only
        .iter()
        .any(|phrase| sentence.replace('`', "").starts_with(phrase));
    is_asked_for && (is_only || is_absent)
}

#[cfg(test)]
mod tests {
    use super::super::prose::{Paragraph, Run};
    use super::*;

    #[test]
    fn sentences_say_what_holds() {
        let said = |text: &str| {
            let paragraphs = vec![Paragraph::Plain(vec![Run::Text(text.into())])];
            let notes = read("shelf", &Prose { paragraphs });
            let words = [
                notes.required.then_some("required"),
                notes.read_only.then_some("read-only"),
                notes
                    .nullable
                    .map(|it| if it { "nullable" } else { "never null" }),
                notes.only_selected.then_some("selected"),
            ];
            words.into_iter().flatten().collect::<Vec<_>>().join(", ")
        };
        for (text, expected) in [
            (
                "Where it stands. Read-only. Nullable.",
                "read-only, nullable",
            ),
            (
                "This property is read-only and set by the library.",
                "read-only",
            ),
            ("Not nullable, read only.", "never null"),
            ("Read only. Not nullable.", "read-only, never null"),
            ("Returned only on `$select`.", "selected"),
            (
                "It isn’t returned by default and must be asked for by $select.",
                "selected",
            ),
            ("Requires `$select` to retrieve.", "selected"),
            (
                "It will only be returned if it is named in the `$select` clause.",
                "selected",
            ),
            ("Where it stands. Required.", "required"),
            (
                "Required if it is lent. How long until a key is required.",
                "",
            ),
            // What holds sometimes only is not said of the member.
            ("Read-only if it is lent.", ""),
            ("A read-only copy of it.", ""),
            ("The nullable value.", ""),
            ("Not returned by default.", ""),
            ("Supports $select.", ""),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }
}
