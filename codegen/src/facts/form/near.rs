//! Titles that are nearly the same.
//!
//! Knows how far apart two spellings may be; must not know what the titles are of.

use crate::facts::spelling::is_slip;

/// From how many letters on two of them may be wrong.
const LONG: usize = 8;

/// The title of which another one is a slip. All are in lower case.
pub(super) fn nearest<'t>(
    title: &str,
    mut titles: impl Iterator<Item = &'t str>,
) -> Option<&'t str> {
    titles.find(|other| {
        let is_long = other.len() >= LONG && title.len() >= LONG;
        other.len().abs_diff(title.len()) <= 2
            && (is_slip(title, other) || is_long && strsim::damerau_levenshtein(title, other) <= 2)
    })
}
