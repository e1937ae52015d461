//! What secrets have in common.

use std::ops::Range;

use crate::diagnostic::Place;

/// A secret in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret {
    /// Where it stands.
    pub place: Place,
    /// The secret itself.
    pub text: String,
    /// What it looks like: *an access token*.
    pub kind: &'static str,
}

/// A stretch of a text that looks like a secret, and what it looks like.
pub(super) type Found = (Range<usize>, &'static str);

/// So many different characters has a text of this length at least, if chance made it.
pub(super) fn is_random(text: &str) -> bool {
    let mut seen = [false; 128];
    let mut different = 0;
    for byte in text.bytes().filter(u8::is_ascii) {
        let seen = &mut seen[usize::from(byte)];
        different += usize::from(!*seen);
        *seen = true;
    }
    different >= (text.len() / 2).min(20)
}

/// Where a text has a pattern. Most texts do not have it, and that is quickly told.
pub(super) fn occurrences<'t>(
    text: &'t str,
    pattern: &'t str,
) -> impl Iterator<Item = (usize, &'t str)> {
    let text = if text.contains(pattern) { text } else { "" };
    text.match_indices(pattern)
}
