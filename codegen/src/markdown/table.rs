//! Pipe tables.
//!
//! Knows rows and cells; must not know what a table is about.

use std::ops::Range;

use crate::diagnostic::Place;

use super::inline::Inlines;
use super::invisible::is_invisible;

/// A table.
#[derive(Debug)]
pub struct Table<'c> {
    /// The cells of the header row, as plain text in lower case.
    pub header: Vec<String>,
    /// Where the header row stands.
    pub titles: Place,
    /// The rows below the delimiter row.
    pub rows: Vec<Row<'c>>,
    /// Where the table stands.
    pub place: Place,
}

/// A row of a table; it has as many cells as the header.
#[derive(Debug)]
pub struct Row<'c> {
    /// The cells.
    pub cells: Vec<Cell<'c>>,
    /// Where the row stands.
    pub place: Place,
}

/// A cell.
#[derive(Debug)]
pub struct Cell<'c> {
    /// What it holds.
    pub inlines: Inlines<'c>,
    /// Where it stands.
    pub place: Place,
}

impl Cell<'_> {
    /// The text without markup, trimmed.
    pub fn plain(&self) -> String {
        self.inlines.plain()
    }
}

impl<'c> Table<'c> {
    /// The column whose title is the first found of `synonyms`.
    pub fn column(&self, synonyms: &[&str]) -> Option<usize> {
        synonyms
            .iter()
            .find_map(|synonym| self.header.iter().position(|title| title == synonym))
    }
}

impl Table<'_> {
    /// How many cells a row needs: a column at the end without a title needs none.
    pub(super) fn needed(&self) -> usize {
        let titled = self.header.iter().rposition(|title| !title.is_empty());
        titled.map_or(0, |last| last + 1)
    }
}

/// Whether cells part groups of rows: the first one is set off or holds words, and the others are empty.
pub fn parts_rows(cells: &[Cell<'_>]) -> bool {
    let Some((first, rest)) = cells.split_first() else {
        return true;
    };
    let runs = &first.inlines.runs;
    let is_set_off = runs
        .iter()
        .all(|run| run.style.strong || run.style.emphasis || run.text.trim().is_empty());
    let holds_words = || {
        let is_text = runs.iter().all(|run| run.link.is_none() && !run.style.code);
        is_text && first.plain().split_whitespace().nth(1).is_some()
    };
    first.inlines.is_blank() && rest.iter().all(|cell| cell.inlines.is_blank())
        || !rest.is_empty()
            && rest.iter().all(|cell| cell.inlines.is_blank())
            && (is_set_off || holds_words())
}

/// How many cells the text of a row holds: unescaped bars part them, the outer ones are optional.
pub(super) fn cells_in(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut bars = 0;
    let mut last_is_bar = false;
    let mut escaped = false;
    for c in row.chars() {
        last_is_bar = c == '|' && !escaped;
        bars += usize::from(last_is_bar);
        escaped = c == '\\' && !escaped;
    }
    bars + usize::from(!last_is_bar)
}

/// The bytes of the text of a row beyond its first `columns` cells; `None` where there is none.
pub(super) fn surplus(row: &str, columns: usize) -> Option<Range<usize>> {
    let mut left = columns + usize::from(row.trim_start().starts_with('|'));
    let mut escaped = false;
    let bar = row.char_indices().find(|(_, c)| {
        let is_bar = *c == '|' && !escaped;
        escaped = *c == '\\' && !escaped;
        left -= usize::from(is_bar);
        left == 0
    });
    let (bar, _) = bar?;
    let is_outer = |c: char| c == '|' || c.is_whitespace();
    let text = row[bar..].trim_matches(is_outer);
    let start = bar + row[bar..].find(text)?;
    (!text.is_empty()).then(|| start..start + text.len())
}

/// The header and the delimiter row in `lines`, as line numbers, where a table begins.
pub(super) fn delimiter_line(lines: &[&str]) -> Option<usize> {
    lines
        .iter()
        .position(|line| is_delimiter(line))
        .filter(|at| *at > 0 && lines[at - 1].contains('|'))
}

fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains('|')
        && line.contains('-')
        && line
            .chars()
            .all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t') || is_invisible(c))
}

/// Whether every cell of a delimiter row is hyphens with a colon at either end, as publishers want it. They take tabs for
/// blanks, which CommonMark parsers need not do.
pub(super) fn is_well_formed(delimiter: &str) -> bool {
    let row = delimiter.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').unwrap_or(row);
    row.split('|').all(|cell| {
        let cell = cell.trim();
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        !cell.is_empty() && cell.chars().all(|c| c == '-')
    })
}

/// A delimiter row of the same length in bytes for a header of `columns` cells, so that every place of the
/// corrected text is one of the original; `None` where it does not fit.
pub(super) fn delimiter(length: usize, columns: usize) -> Option<String> {
    let needed = 1 + 2 * columns;
    (length >= needed).then(|| {
        let mut row = String::from("|");
        for _ in 1..columns {
            row.push_str("-|");
        }
        row.push_str(&"-".repeat(length - row.len() - 1));
        row.push('|');
        row
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_cells() {
        assert_eq!(cells_in("|a|b|c|"), 3);
        assert_eq!(cells_in("a | b"), 2);
        assert_eq!(cells_in("|a|b|c"), 3);
        assert_eq!(cells_in(r"|a \| b|c|"), 2);
        assert_eq!(cells_in("text"), 1);
    }

    #[test]
    fn surplus_cells_have_text() {
        let surplus = |row: &'static str| surplus(row, 2).map(|range| &row[range]);
        assert_eq!(surplus("|a|b|c|"), Some("c"));
        assert_eq!(surplus("|a|b| c | d |"), Some("c | d"));
        assert_eq!(surplus("a | b | c"), Some("c"));
        assert_eq!(surplus(r"|a \| b|c|d|"), Some("d"));
        assert_eq!(surplus("|a|b| |"), None);
        assert_eq!(surplus("|a|b|"), None);
        assert_eq!(surplus("|a|"), None);
    }

    #[test]
    fn tabs_are_blanks_in_delimiters() {
        for (row, expected) in [
            ("|---|:-:|", true),
            ("|\t---\t|\t:---|", true),
            ("--- | ---:", true),
            ("|---||", false),
            ("|---|- -|", false),
            ("|---|:|", false),
        ] {
            assert_eq!(is_well_formed(row), expected, "{row}");
        }
    }

    #[test]
    fn delimiters_keep_their_length() {
        assert_eq!(delimiter(12, 2).as_deref(), Some("|-|--------|"));
        assert_eq!(delimiter(4, 2), None);
    }
}
