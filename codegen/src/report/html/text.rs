//! Small pieces of text.
//!
//! Knows how words and numbers are written; must not know what they are about.

use maud::{Markup, html};

use crate::corpus::Corpus;
use crate::diagnostic::Place;
use crate::lint::Level;

use super::super::position::Span;

/// A message: what stands between backticks is code.
pub(super) fn message(text: &str) -> Markup {
    let parts: Vec<&str> = text.split('`').collect();
    // A backtick without its other half is quoted from a page.
    if parts.len().is_multiple_of(2) {
        return html! { (clean(text)) };
    }
    html! {
        @for (at, part) in parts.iter().enumerate() {
            @if at.is_multiple_of(2) { (clean(part)) } @else { code { (clean(part)) } }
        }
    }
}

/// A text without the control characters that HTML must not have.
pub(super) fn clean(text: &str) -> String {
    let is_out = |it: char| it.is_control() && !matches!(it, '\t' | '\n');
    text.replace(is_out, "\u{fffd}")
}

/// A number with commas between thousands.
pub(super) fn number(count: usize) -> String {
    let digits = count.to_string();
    let groups = digits.as_bytes().rchunks(3).rev();
    let groups = groups.map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join(",")
}

/// A number of things.
pub(super) fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {what}{plural}", number(count))
}

/// The word for a level that people know.
pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "Error",
        Level::Warn => "Warning",
        Level::Note | Level::Allow => "Note",
    }
}

/// The page and line of a place.
pub(super) fn place(place: &Place, corpus: &Corpus) -> String {
    format!("{}:{}", clean(place.path.as_str()), line(place, corpus))
}

/// The line of a place, counted from 1.
pub(super) fn line(place: &Place, corpus: &Corpus) -> usize {
    Span::of(place, corpus).start.line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted() {
        let numbers = [0, 999, 1000, 1_234_567].map(number);
        assert_eq!(numbers, ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(counted(1, "page"), "1 page");
    }

    #[test]
    fn messages_are_escaped_and_their_code_is_marked() {
        for (text, expected) in [
            ("`a<b>` & c", "<code>a&lt;b&gt;</code> &amp; c"),
            ("a ` b", "a ` b"),
            ("a\0b", "a\u{fffd}b"),
        ] {
            assert_eq!(message(text).into_string(), expected);
        }
    }
}
