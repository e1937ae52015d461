//! How near two paths are.
//!
//! Knows parts and placeholders; must not know calls.

use std::collections::BTreeSet;

use strsim::normalized_levenshtein;

/// A part that one of the paths has and the other has not; a part that differs entirely costs as much.
const WHOLE: usize = 100;

/// The distance between a path and a documented one, whose placeholders are like any part but cost a little, so that a
/// word is nearer. Paths that have less than half in common have none.
pub(crate) fn distance(path: &str, documented: &str) -> Option<usize> {
    let path: Vec<String> = parts(path);
    let documented = parts(documented);
    let mut row: Vec<usize> = (0..=documented.len()).map(|at| at * WHOLE).collect();
    for part in &path {
        let mut corner = row[0];
        row[0] += WHOLE;
        for (at, other) in documented.iter().enumerate() {
            let replaced = corner + difference(part, other);
            corner = row[at + 1];
            row[at + 1] = replaced.min(corner + WHOLE).min(row[at] + WHOLE);
        }
    }
    let distance = row.last().copied().unwrap_or_default();
    (2 * distance < WHOLE * path.len().max(documented.len())).then_some(distance)
}

/// The words that are most like another one, the nearest first.
pub(crate) fn words<'w>(word: &str, known: impl Iterator<Item = &'w str>) -> Vec<&'w str> {
    let word = word.to_ascii_lowercase();
    let known: BTreeSet<&str> = known.collect();
    let distances = known
        .into_iter()
        .map(|it| (difference(&word, &it.to_ascii_lowercase()), it));
    let mut near: Vec<(usize, &str)> = distances.filter(|(it, _)| *it < WHOLE).collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().map(|(_, word)| word).collect()
}

fn parts(path: &str) -> Vec<String> {
    let parts = path.split(['/', ':']).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_lowercase).collect()
}

fn difference(part: &str, other: &str) -> usize {
    if part == other {
        return 0;
    }
    if other.starts_with('{') {
        return if part.starts_with('{') { 0 } else { WHOLE / 4 };
    }
    let likeness = normalized_levenshtein(part, other);
    // Words that have little in common have nothing in common.
    [(0.9, 10), (0.75, 30), (0.5, 60)]
        .iter()
        .find(|(least, _)| likeness >= *least)
        .map_or(WHOLE, |(_, cost)| WHOLE * cost / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paths, the nearest first.
    fn sorted<'p>(path: &str, mut documented: Vec<&'p str>) -> Vec<&'p str> {
        documented.retain(|it| distance(path, it).is_some());
        documented.sort_by_key(|it| distance(path, it));
        documented
    }

    #[test]
    fn the_nearest_path_differs_least() {
        let expected = ["/users/{id}/assignLicense", "/groups/{id}/assignLicense"];
        let others = ["/users", "/sites/{id}/lists/{id}/items"];
        let given = || {
            [&expected[..], &others]
                .concat()
                .into_iter()
                .rev()
                .collect()
        };
        assert_eq!(sorted("/users/7/assignLicence", given()), expected);
        assert_eq!(sorted("/user/{id}/assignLicense", given()), expected);
        assert_eq!(distance("/a/{b}/c", "/A/{id}/c"), Some(0));
        // A word is nearer than a key.
        assert_eq!(sorted("/a/x", vec!["/a/{id}", "/a/x"]), ["/a/x", "/a/{id}"]);
        assert_eq!(distance("", "/a/b"), None);
        assert_eq!(distance("/a/b", ""), None);
        assert_eq!(distance("/nothing/there", "/subscribedSkus/{id}"), None);
    }

    #[test]
    fn the_nearest_word_differs_least() {
        let known = ["users", "sendMail", "mail", "sendMails", "sendMail"];
        let near = |word| words(word, known.into_iter());
        assert_eq!(near("sendmial"), ["sendMail", "sendMails"]);
        assert_eq!(near("licence"), [""; 0]);
    }
}
