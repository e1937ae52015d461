//! Fences of code blocks.
//!
//! Knows lines of backticks and tildes; must not know what is between them.

use std::ops::Range;

/// How lines begin that are never code: headings, comments and annotations, tabs, includes.
const BEGINNINGS: &[&str] = &["##", "<!--", "# [", "[!"];

/// A fenced code block without the closing fence that it needs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unclosed {
    /// Where another block begins in the block, if one does.
    pub(super) next: Option<Range<usize>>,
    /// Where the block was meant to end, as far as can be told.
    pub(super) end: usize,
}

/// The first line of a fenced code block.
pub(super) fn opening(source: &str) -> Range<usize> {
    0..source.lines().next().unwrap_or_default().trim_end().len()
}

/// What is wrong with a fenced code block, if it is not closed or closed by the fence of another one.
pub(super) fn unclosed(source: &str) -> Option<Unclosed> {
    let open = Fence::of(source.lines().next()?)?;
    let mut at = 0;
    let mut end = None;
    let mut is_closed = false;
    for line in source.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if start == 0 || line.trim().is_empty() {
            continue;
        }
        if BEGINNINGS.iter().any(|mark| line.starts_with(mark)) {
            end.get_or_insert(start);
        }
        let fence = Fence::of(line).filter(|fence| fence.closes(&open));
        if let Some(inner) = fence.as_ref().filter(|fence| fence.has_language) {
            return Some(Unclosed {
                next: Some(start + inner.start..start + line.trim_end().len()),
                end: end.unwrap_or(start),
            });
        }
        is_closed = fence.is_some();
    }
    (!is_closed).then(|| Unclosed {
        next: None,
        end: end.unwrap_or(source.len()),
    })
}

/// A line that is a fence.
struct Fence {
    mark: char,
    length: usize,
    /// Where it begins in its line.
    start: usize,
    /// Whether letters follow, as they do only where a block begins.
    has_language: bool,
}

impl Fence {
    fn of(line: &str) -> Option<Self> {
        // Blocks in quotes have the marks of the quote on each line, those in lists are indented.
        let text = line.trim_start_matches([' ', '\t', '>']);
        let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let rest = text.trim_start_matches(mark);
        let length = text.len() - rest.len();
        let rest = rest.trim();
        let is_fence = length >= 3 && !rest.contains('`');
        is_fence.then(|| Self {
            mark,
            length,
            start: line.len() - text.len(),
            has_language: rest.starts_with(char::is_alphabetic),
        })
    }

    fn closes(&self, open: &Self) -> bool {
        self.mark == open.mark && self.length >= open.length
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_end_with_a_fence() {
        for source in [
            "```http\nGET /me\n```",
            "```http\nGET /me\n  ```  \n",
            "> ```\n> a\n> ```",
            "~~~\n```http\n~~~",
            "````\n```http\na\n```\n````",
        ] {
            assert_eq!(unclosed(source), None, "{source}");
        }
    }

    #[test]
    fn blocks_without_a_fence_end_where_something_else_begins() {
        for (source, next, end) in [
            ("```http\nGET /me\n", None, 16),
            ("```http", None, 7),
            ("```http\nGET /me\n````x`\n", None, 23),
            ("```http\nGET /me\n\n## Response\n", None, 17),
            ("```http\nGET /me\n\n```json\n{}\n```", Some(17..24), 17),
            (
                "```http\nGET /me\n\n<!-- -->\n```json\n```",
                Some(26..33),
                17,
            ),
        ] {
            assert_eq!(unclosed(source), Some(Unclosed { next, end }), "{source}");
        }
    }
}
