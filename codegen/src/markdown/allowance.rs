//! Comments that allow findings.
//!
//! ```text
//! <!-- codegen-lint-allow type-cell, row-name: why -->      for the next block
//! <!-- codegen-lint-allow-page type-cell: why -->           for the file
//! ```
//!
//! Knows the form of these comments; must not know Markdown.

use std::ops::Range;

use crate::allowance::{Allowance, Reader};
use crate::diagnostic::{Code, Diagnostic, Place};

/// What all these comments begin with.
const MARK: &str = "codegen-lint-";

/// A comment that allows findings.
#[derive(Debug)]
pub(super) struct Comment {
    /// The codes with their places.
    codes: Vec<(Code, Place)>,
    /// Whether it speaks of the whole file.
    pub(super) is_for_file: bool,
}

impl Comment {
    /// What it allows, from its own first byte to the end of the block that it speaks of.
    pub(super) fn allow(&self, scope: &Place) -> impl Iterator<Item = Allowance> {
        self.codes.iter().map(move |(code, place)| Allowance {
            place: place.clone(),
            scope: scope.clone(),
            codes: vec![*code],
            subject: None,
            reader: Reader::Lint,
        })
    }
}

/// Reads the text of a comment; `None` if it is about something else.
pub(super) fn read(comment: &str, place: &Place) -> Option<(Comment, Vec<Diagnostic>)> {
    let start = comment.len() - comment.trim_start().len();
    let text = comment.trim();
    let rest = text.strip_prefix(MARK)?;
    let is_blank = |c: char| c.is_whitespace() || c == ',';
    let verb = rest
        .split(|c| is_blank(c) || c == ':')
        .next()
        .unwrap_or(rest);
    let mut findings = Vec::new();
    let mut unknown = |range: Range<usize>, message: String, help: &str| {
        let place = place.within(start + range.start..start + range.end);
        findings.push(Diagnostic::new(Code::AllowanceUnknown, place, message).help(help));
    };
    let mut codes = Vec::new();
    let mut at = MARK.len() + verb.len();
    let is_for_file = verb == "allow-page";
    if !is_for_file && verb != "allow" {
        let message = format!("`{MARK}{verb}` is not a comment that is understood");
        unknown(
            0..at,
            message,
            "write `codegen-lint-allow` for the next block, or `codegen-lint-allow-page` for the page",
        );
    } else {
        let (names, _) = text[at..].split_once(':').unwrap_or((&text[at..], ""));
        for name in names.split(is_blank) {
            let range = at..at + name.len();
            // Every separator is one byte of ASCII, or counts with its length.
            at = range.end + text[range.end..].chars().next().map_or(0, char::len_utf8);
            match Code::named(name) {
                _ if name.is_empty() => {}
                Ok(code) => {
                    codes.push((code, place.within(start + range.start..start + range.end)))
                }
                Err(nearest) => unknown(
                    range,
                    format!("the comment allows `{name}`, which is not the code of a finding"),
                    &format!("the nearest code is `{nearest}`"),
                ),
            }
        }
        if codes.is_empty() && findings.is_empty() {
            let message = "the comment allows nothing, because it names no code".to_owned();
            let help = "name the codes, such as `codegen-lint-allow type-cell`";
            let place = place.within(start..start + text.len());
            findings.push(Diagnostic::new(Code::AllowanceUnknown, place, message).help(help));
        }
    }
    Some((Comment { codes, is_for_file }, findings))
}
