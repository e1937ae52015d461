//! The lines of a page at the place of a finding.
//!
//! Knows texts; must not know findings, nor how lines are shown.

use std::ops::Range;

use crate::corpus::Corpus;
use crate::diagnostic::Place;

use super::position::floor;

/// The lines of a file around a place.
pub(super) struct Excerpt<'c> {
    pub(super) text: &'c str,
    /// The number of the first line, counted from 1.
    pub(super) first_line: usize,
    /// The place, as bytes of the text.
    pub(super) span: Range<usize>,
}

/// A place may cover much; its first lines are enough to find it.
const MOST_LINES: usize = 6;

impl<'c> Excerpt<'c> {
    /// The lines of a place; none where its file has no text.
    pub(super) fn of(place: &Place, corpus: &'c Corpus) -> Option<Self> {
        let text = corpus.text(&place.path)?;
        let start = floor(text, place.start);
        let end = floor(text, place.end).max(start);
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let mut to = start;
        for _ in 0..MOST_LINES {
            to = text[to..].find('\n').map_or(text.len(), |at| to + at + 1);
            if to >= end {
                break;
            }
        }
        let shown = text[from..to].trim_end_matches('\n');
        let last = shown.len();
        let span = (start - from).min(last)..(end - from).min(last);
        Some(Self {
            text: shown,
            first_line: line(text, start),
            span,
        })
    }
}

/// The line of an offset, counted from 1.
fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}
