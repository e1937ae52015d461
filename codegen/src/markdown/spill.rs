//! Rows of a table that go on on the lines below them.
//!
//! Knows the lines of a table; must not know what the table is about.

use std::ops::Range;

use super::invisible::is_invisible;
use super::table::cells_in;

/// A table whose broken rows were joined.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Joined {
    /// The lines of the table, each row on one line. It is as long as what it was made of, byte for byte.
    pub(super) text: String,
    /// The first line of each spill, without its line break.
    pub(super) spills: Vec<Range<usize>>,
    /// What stands before the first bar of a row and cannot be seen.
    pub(super) rows_begun_invisibly: Vec<Range<usize>>,
}

/// Joins the broken rows of the table of `columns` columns that is the first `length` bytes of `text`; `None` where no row
/// is broken. Lists and tags in a cell end a table for Markdown, and belong to the row all the same where a bar closes it
/// below them.
pub(super) fn join(text: &str, length: usize) -> Option<Joined> {
    let header = text.lines().next()?.trim();
    if !header.starts_with('|') {
        return None;
    }
    let mut table = Lines {
        columns: cells_in(header),
        is_closed: header.ends_with('|'),
        row: String::new(),
        joined: String::new(),
        spills: Vec::new(),
        begun_invisibly: Vec::new(),
        is_spilling: false,
        is_beyond: false,
    };
    let mut at = 0;
    let mut lines = text.split_inclusive('\n').enumerate().peekable();
    while let Some((number, line)) = lines.peek().copied() {
        if at >= length && !table.goes_on(&text[at..]) {
            break;
        }
        lines.next();
        table.is_beyond |= at >= length;
        table.add(number, at, line);
        at += line.len();
    }
    let Lines {
        joined: text,
        spills,
        begun_invisibly: rows_begun_invisibly,
        ..
    } = table;
    (!spills.is_empty() || !rows_begun_invisibly.is_empty()).then_some(Joined {
        text,
        spills,
        rows_begun_invisibly,
    })
}

struct Lines {
    columns: usize,
    /// Whether rows end with a bar.
    is_closed: bool,
    /// The row so far, on one line.
    row: String,
    joined: String,
    spills: Vec<Range<usize>>,
    begun_invisibly: Vec<Range<usize>>,
    is_spilling: bool,
    /// Whether what Markdown takes for the table has ended.
    is_beyond: bool,
}

impl Lines {
    fn add(&mut self, number: usize, at: usize, line: &str) {
        let begins_with = line.len() - line.trim_start_matches(is_before_bar).len();
        let (begin, rest) = line.split_at(begins_with);
        let is_hidden = begin.contains(is_invisible) && rest.starts_with('|');
        if is_hidden {
            self.begun_invisibly.push(at..at + begins_with);
        }
        let text = rest.trim_end();
        // The header and the delimiter row have a line each.
        if number > 2 && !text.starts_with('|') && self.takes(text) {
            if !self.is_spilling {
                let start = at + line.len() - line.trim_start().len();
                self.spills.push(start..start + text.len());
            }
            self.is_spilling = true;
            if self.joined.ends_with('\n') {
                self.joined.pop();
                self.joined.push(' ');
            }
            self.row.push(' ');
            self.row.push_str(text);
        } else {
            self.is_spilling = false;
            self.row.clear();
            self.row.push_str(text);
        }
        if is_hidden {
            self.joined.push_str(&" ".repeat(begins_with));
            self.joined.push_str(rest);
        } else {
            self.joined.push_str(line);
        }
    }

    /// Whether a line belongs to the row above it: it leaves the row with no more cells than the table has.
    fn takes(&self, line: &str) -> bool {
        cells_in(&format!("{} {line}", self.row)) <= self.columns
    }

    /// Whether the table goes on with the text below it, which Markdown takes for something else: a list or tags that an
    /// open row holds, or the rows below those.
    fn goes_on(&self, below: &str) -> bool {
        let first = below.lines().next().unwrap_or_default().trim();
        if self.is_beyond && first.starts_with('|') {
            return true;
        }
        if !self.is_closed || self.row.ends_with('|') || !(self.is_spilling || begins_block(first))
        {
            return false;
        }
        let mut row = self.row.clone();
        for line in below.lines().map(str::trim) {
            if line.is_empty() || line.starts_with(['|', '#']) {
                return false;
            }
            row.push(' ');
            row.push_str(line);
            if cells_in(&row) > self.columns {
                return false;
            }
            if row.ends_with('|') {
                return true;
            }
        }
        false
    }
}

fn is_before_bar(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// Whether a line begins a list, or a tag that is no comment.
fn begins_block(line: &str) -> bool {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark))
        || digits.len() < line.len() && digits.starts_with(['.', ')'])
        || line.starts_with('<') && !line.starts_with("<!")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(table: &str, below: &str) -> Option<(String, usize)> {
        let text = format!("|a|b|c|\n|---|---|---|\n{table}{below}");
        let joined = join(&text, text.len() - below.len())?;
        let rows = joined.text.lines().skip(2).collect::<Vec<_>>().join("/");
        Some((rows, joined.spills.len()))
    }

    #[test]
    fn rows_go_on_below() {
        for (table, below, rows, spills) in [
            ("|1|2|x\ny|\n", "", "|1|2|x y|", 1),
            ("|1|2|x\ny\nz|\n|3|4|5|\n", "", "|1|2|x y z|/|3|4|5|", 1),
            ("|1|2|\nx|\n|3|4|\ny|", "", "|1|2| x|/|3|4| y|", 2),
            (
                "|1|2|x\n",
                "- y\n- z|\n|3|4|5|\n\n|6|",
                "|1|2|x - y - z|/|3|4|5|",
                1,
            ),
            (
                "|1|2|x\n",
                "- y|\n|3|4|5|\n|6|7|8|\n",
                "|1|2|x - y|/|3|4|5|/|6|7|8|",
                1,
            ),
            (
                "|1|2|x\n",
                "<ul>\n<li>y</ul>|\n",
                "|1|2|x <ul> <li>y</ul>|",
                1,
            ),
        ] {
            let expected = Some((rows.to_owned(), spills));
            assert_eq!(joined(table, below), expected, "{table}{below}");
        }
    }

    #[test]
    fn rows_that_end_are_left_alone() {
        for (table, below) in [
            ("|1|2|3|\n|4|5|6|\n", ""),
            ("|1|2|3\n4|5|6\n", ""),
            ("|1|2|3|\nwords\n", ""),
            ("|1|2|3\n", "- x\n- y\n"),
            ("|1|2|3\n", "<!-- x -->|\n"),
            ("|1|2|3|\n", "- x|\n"),
            ("|1|2|3\n", "\n- x|\n"),
        ] {
            assert_eq!(joined(table, below), None, "{table}{below}");
        }
    }
}
