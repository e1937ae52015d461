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
    let bar = last_bar(row, columns)?;
    let is_outer = |c: char| c == '|' || c.is_whitespace();
    let text = row[bar..].trim_matches(is_outer);
    let start = bar + row[bar..].find(text)?;
    (!text.is_empty()).then(|| start..start + text.len())
}

/// The bytes of cells without text beyond the first `columns` cells of a row.
pub(super) fn empty_surplus(row: &str, columns: usize) -> Option<Range<usize>> {
    let range = last_bar(row, columns)? + 1..row.trim_end().len();
    let rest = row.get(range.clone())?;
    let is_empty = rest.trim_matches(['|', ' ', '\t']).is_empty();
    (is_empty && !rest.is_empty()).then_some(range)
}

/// Where the bar stands that ends the last of the first `columns` cells of a row.
fn last_bar(row: &str, columns: usize) -> Option<usize> {
    let mut left = columns + usize::from(row.trim_start().starts_with('|'));
    let mut escaped = false;
    let bar = row.char_indices().find(|(_, c)| {
        let is_bar = *c == '|' && !escaped;
        escaped = *c == '\\' && !escaped;
        left -= usize::from(is_bar);
        left == 0
    });
    bar.map(|(at, _)| at)
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

/// The bars of a row that stand inside of backticks and part cells all the same, because they are not escaped.
pub(super) fn bars_in_code(row: &str) -> Vec<usize> {
    let mut bars = Vec::new();
    let mut at = 0;
    while let Some(open) = row[at..].find('`').map(|open| at + open) {
        let quotes = row[open..].len() - row[open..].trim_start_matches('`').len();
        let start = open + quotes;
        // A backtick too many makes it unclear where spans begin.
        let Some(end) = closing(&row[start..], quotes).map(|end| start + end) else {
            return Vec::new();
        };
        let code = &row[start..end];
        // Between two spans stand blanks, or words with blanks around them.
        if code.trim() == code {
            let escaped = |bar: usize| row[..bar].ends_with('\\');
            let found = code.match_indices('|').map(|(bar, _)| start + bar);
            bars.extend(found.filter(|bar| !escaped(*bar)));
        }
        at = end + quotes;
    }
    bars
}

/// Where the backticks begin that close a span; other numbers of them are part of it.
fn closing(text: &str, quotes: usize) -> Option<usize> {
    let mut at = 0;
    loop {
        let start = at + text[at..].find('`')?;
        let found = text[start..].len() - text[start..].trim_start_matches('`').len();
        if found == quotes {
            return Some(start);
        }
        at = start + found;
    }
}

/// A delimiter row for a header of `columns` cells, from one that does not fit; `None` where the rows below, by the
/// numbers of their cells, do not say either that the header is right.
pub(super) fn fitting_delimiter(
    row: &str,
    columns: usize,
    mut rows: impl ExactSizeIterator<Item = usize>,
) -> Option<String> {
    if rows.len() == 0 || rows.any(|cells| cells != columns) {
        return None;
    }
    let (start, end) = (row.len() - row.trim_start().len(), row.trim_end().len());
    let bare = &row[start..end];
    let inner = bare.strip_prefix('|').unwrap_or(bare);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let cells = || inner.split('|').filter(|cell| is_well_formed(cell));
    // Where all columns are alike, so is one that is added.
    let first = cells().next().unwrap_or("---");
    let other = if cells().all(|cell| cell == first) {
        first
    } else {
        "---"
    };
    let cells = inner.split('|').map(|cell| match is_well_formed(cell) {
        true => cell,
        false => other,
    });
    let cells = cells.chain(std::iter::repeat(other)).take(columns);
    let cells = cells.collect::<Vec<_>>().join("|");
    let bar = |is_there: bool| if is_there { "|" } else { "" };
    let (first, last) = (bare.starts_with('|'), bare.ends_with('|'));
    Some(format!(
        "{}{}{cells}{}{}",
        &row[..start],
        bar(first),
        bar(last),
        &row[end..]
    ))
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
        let empty = |row: &'static str| empty_surplus(row, 2).map(|range| &row[range]);
        assert_eq!(empty("|a|b| |"), Some(" |"));
        assert_eq!(empty("|a|b||"), Some("|"));
        assert_eq!(empty("|a|b| | c |"), None);
        assert_eq!(empty("|a|b| "), None);
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
    fn bars_in_backticks_are_found() {
        for (row, expected) in [
            (r"|`a|b`|c|", vec![3]),
            (r"|`a\|b`|`c|d`|", vec![10]),
            (r"|``a`|b``|c|", vec![5]),
            (r"|`a`|b|`c`|", vec![]),
            (r"|`a|b|c|", vec![]),
            (r"|`a`|b `|` c|", vec![8]),
            (r"|`a|b`|c `d|", vec![]),
            // What looks like a span stands between two others.
            (r"|a` b|c `d|", vec![]),
        ] {
            assert_eq!(bars_in_code(row), expected, "{row}");
        }
    }

    #[test]
    fn delimiters_are_made_to_fit() {
        let fit =
            |row, columns, rows: &[usize]| fitting_delimiter(row, columns, rows.iter().copied());
        for (row, columns, expected) in [
            ("|:---|:---|", 3, "|:---|:---|:---|"),
            ("|:---|---:|", 3, "|:---|---:|---|"),
            ("|:---|:---|:---|", 2, "|:---|:---|"),
            (" :-: | --- | --- ", 2, " :-: | ---  "),
            ("|:---|- -|", 2, "|:---|:---|"),
            ("|---||", 2, "|---|---|"),
        ] {
            let fitting = fit(row, columns, &[columns, columns]);
            assert_eq!(fitting.as_deref(), Some(expected), "{row}");
        }
        assert_eq!(fit("|---|---|", 3, &[3, 2]), None);
        assert_eq!(fit("|---|---|", 3, &[]), None);
    }

    #[test]
    fn delimiters_keep_their_length() {
        assert_eq!(delimiter(12, 2).as_deref(), Some("|-|--------|"));
        assert_eq!(delimiter(4, 2), None);
    }
}
