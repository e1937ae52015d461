//! Where a place is for people and editors: lines and columns, counted from 1.
//!
//! Knows texts; must not know findings.

use crate::corpus::Corpus;
use crate::diagnostic::Place;

/// A stretch of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: Position,
    /// The first character that no longer belongs to it.
    pub(super) end: Position,
}

/// A line and a character of it, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Span {
    /// The stretch of a place; the beginning of a file that has no text.
    pub(super) fn of(place: &Place, corpus: &Corpus) -> Self {
        let text = corpus.text(&place.path).unwrap_or_default();
        Self {
            start: Position::at(text, place.start),
            end: Position::at(text, place.end.max(place.start)),
        }
    }
}

/// The line of a place, counted from 1.
pub fn line(place: &Place, corpus: &Corpus) -> usize {
    Span::of(place, corpus).start.line
}

impl Position {
    fn at(text: &str, offset: usize) -> Self {
        let before = &text[..floor(text, offset)];
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self {
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
        }
    }
}

/// The nearest beginning of a character at or before an offset.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
