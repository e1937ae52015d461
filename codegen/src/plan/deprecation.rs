//! What the compiler tells those who use something deprecated.
//!
//! Knows facts and the words about them; must not know what is deprecated.

use crate::schema::Deprecation;

use super::docs::code;

/// That an item is deprecated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deprecated {
    /// What else is told; Markdown, because that is how documentation shows it.
    pub note: Option<String>,
}

impl Deprecated {
    /// The plan of what pages tell.
    pub(super) fn new(facts: &Deprecation) -> Self {
        let Deprecation {
            since,
            until,
            instead,
        } = facts;
        let since = since.as_ref().map(|date| format!("since {date}"));
        let until = until.as_ref().map(|date| format!("until {date}"));
        let times: Vec<String> = since.into_iter().chain(until).collect();
        let times = (!times.is_empty()).then(|| times.join(", "));
        let instead = instead.as_ref().map(|name| code(name));
        let instead = instead.filter(|name| !name.is_empty());
        let instead = instead.map(|name| format!("use {name}"));
        let parts: Vec<String> = times.into_iter().chain(instead).collect();
        Self {
            note: (!parts.is_empty()).then(|| parts.join("; ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_made_of_facts() {
        let note = |since: &str, until: &str, instead: &str| {
            let fact = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            Deprecated::new(&Deprecation {
                since: fact(since),
                until: fact(until),
                instead: fact(instead),
            })
            .note
        };
        assert_eq!(note("", "", ""), None);
        assert_eq!(
            note("2025-08", "2026-11-30", "shelf_v2").as_deref(),
            Some("since 2025-08, until 2026-11-30; use `shelf_v2`")
        );
        assert_eq!(
            note("", "", "a `b\" <c>").as_deref(),
            Some("use a \\`b\" \\<c\\>")
        );
        assert_eq!(note("", "", "\u{202e}"), None);
    }
}
