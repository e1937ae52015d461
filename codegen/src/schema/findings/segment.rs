//! Words of paths whose case differs from what is documented.
//!
//! Knows request lines, examples and the rows of types; must not know which address a path is.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Member, RequestLine};

use super::super::document::{local_path, without_query};
use super::super::operations::WeighedOperation;
use super::super::pages::Pages;

/// What to change, whichever of the two is right.
const ONE_SPELLING: &str = "use the spelling of the service in both places";

/// The members that pages document, by their names in lower case.
pub(super) struct Spellings<'p>(BTreeMap<String, Vec<&'p Member>>);

impl<'p> Spellings<'p> {
    /// Collects the rows of all types.
    pub(super) fn of(pages: &'p Pages<'_>) -> Self {
        let mut spellings: BTreeMap<String, Vec<&Member>> = BTreeMap::new();
        for (_, claim) in pages.types() {
            for row in claim.properties.iter().chain(&claim.relationships) {
                spellings
                    .entry(row.name.to_lowercase())
                    .or_default()
                    .push(row);
            }
        }
        Self(spellings)
    }

    /// The row that documents a word in another spelling, if no row documents it as it is.
    fn other(&self, word: &str) -> Option<&'p Member> {
        let rows = self.0.get(&word.to_lowercase())?;
        let mut all = rows.iter();
        let is_known = all.any(|row| row.name == word);
        (!is_known).then(|| rows[0])
    }
}

/// The words of an operation's request lines and examples that are spelled otherwise elsewhere.
pub(super) fn of(weighed: &WeighedOperation<'_>, spellings: &Spellings<'_>) -> Vec<Diagnostic> {
    let lines = &weighed.documentation.claims.requests;
    let of_lines = lines.iter().flat_map(|line| of_line(line, spellings));
    let exchanges = weighed.documentation.exchanges.iter();
    let requests = exchanges.filter_map(|exchange| exchange.request.as_ref());
    let of_examples = requests.filter_map(|request| {
        let path = local_path(&request.url)?;
        let offset = request.url.len() - path.len();
        of_example(path, offset, &request.url_place, lines)
    });
    of_lines.chain(of_examples).collect()
}

/// The words of a path with their offsets, without its query and what stands in parentheses.
fn words(path: &str) -> Vec<(usize, &str)> {
    let (path, _) = without_query(path);
    let mut at = 0;
    let parts = path.split('/').map(|part| {
        let start = at;
        at += part.len() + 1;
        (start, part.split('(').next().unwrap_or(part))
    });
    parts.collect()
}

/// Whether a part of a path is a word, and not a key or a name of the service's own.
fn is_word(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric())
}

fn of_line(line: &RequestLine, spellings: &Spellings<'_>) -> Vec<Diagnostic> {
    let found = words(&line.path).into_iter().filter_map(|(start, word)| {
        let row = spellings.other(word).filter(|_| is_word(word))?;
        let message = format!(
            "the path spells `{word}` what a table spells `{}`",
            row.name
        );
        let length = line.place.end - line.place.start;
        let place = match length.checked_sub(line.path.len()) {
            Some(offset) => line
                .place
                .within(offset + start..offset + start + word.len()),
            None => line.place.clone(),
        };
        let finding = Diagnostic::new(Code::SegmentSpelling, place, message);
        let label = format!("the row of `{}`", row.name);
        Some(
            finding
                .help(ONE_SPELLING)
                .other(row.name_place.clone(), label),
        )
    });
    found.collect()
}

fn of_example(
    path: &str,
    offset: usize,
    place: &Place,
    lines: &[RequestLine],
) -> Option<Diagnostic> {
    let shown = words(path);
    lines.iter().find_map(|line| {
        let listed = words(&line.path);
        let pairs = || shown.iter().zip(&listed);
        let fits = |(shown, listed): (&(usize, &str), &(usize, &str))| {
            !is_word(listed.1) || shown.1.eq_ignore_ascii_case(listed.1)
        };
        if shown.len() != listed.len() || !pairs().all(fits) {
            return None;
        }
        let (shown, listed) =
            pairs().find(|(shown, listed)| is_word(listed.1) && shown.1 != listed.1)?;
        let (start, word) = *shown;
        let message = format!(
            "the example spells `{word}` what the request line spells `{}`",
            listed.1
        );
        let place = place.within(offset + start..offset + start + word.len());
        let finding = Diagnostic::new(Code::SegmentSpelling, place, message);
        Some(
            finding
                .help(ONE_SPELLING)
                .other(line.place.clone(), "the request line"),
        )
    })
}
