//! The names in the cells of permission tables, one by one, with their places.
//!
//! Knows what stands between two names; must not know what names mean together.

use crate::diagnostic::Place;
use crate::markdown::Cell;

/// The name of a permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionName {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
}

/// A name in a cell, and what stands between it and the name before it.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) name: PermissionName,
    pub(super) before: String,
}

/// The names of a cell in their order.
pub(super) fn read(cell: &Cell<'_>) -> Vec<Listed> {
    let mut listed = Vec::new();
    let mut before = String::new();
    for run in &cell.inlines.runs {
        let mut from = 0;
        for (start, word) in words(&run.text) {
            for (at, name) in split(word) {
                let (start, end) = (start + at, start + at + name.len());
                before.push_str(&run.text[from..start]);
                from = end;
                listed.push(Listed {
                    name: PermissionName {
                        name: name.to_owned(),
                        place: cell.inlines.place_of(run, start..end),
                    },
                    before: std::mem::take(&mut before),
                });
            }
        }
        before.push_str(&run.text[from..]);
    }
    listed
}

/// The words of a text that have the form of a permission, or of several that nothing parts.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut at = 0;
    let words = text.split_inclusive(move |c: char| !is_of_name(c));
    words.filter_map(move |piece| {
        let start = at;
        at += piece.len();
        let bare = piece.trim_start_matches(|c: char| !c.is_alphanumeric());
        let start = start + piece.len() - bare.len();
        let bare = bare.trim_end_matches(|c: char| !c.is_alphanumeric());
        is_permission(bare).then_some((start, bare))
    })
}

/// The names in a word: several where one ends in `All` and the next begins right behind it.
pub(super) fn split(word: &str) -> Vec<(usize, &str)> {
    let mut names = Vec::new();
    let mut from = 0;
    let ends = word.match_indices(".All").map(|(at, end)| at + end.len());
    for end in ends {
        let (name, rest) = (&word[from..end], &word[end..]);
        let begins = rest.starts_with(|c: char| c.is_ascii_uppercase());
        if begins && is_permission(name) && is_permission(rest) {
            names.push((from, name));
            from = end;
        }
    }
    names.push((from, &word[from..]));
    names
}

/// Whether a word has the form of a permission: parts joined by full stops, such as `User.Read.All`.
pub(super) fn is_permission(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() >= 2
        && parts.iter().all(|part| {
            part.len() >= 2
                && part.starts_with(|c: char| c.is_ascii_alphabetic())
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        })
        && word.contains(|c: char| c.is_ascii_uppercase())
        && !word.ends_with(".md")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_stick_together() {
        for (word, expected) in [
            ("User.Read", &["User.Read"][..]),
            (
                "Device.Read.AllDevice.ReadWrite.All",
                &["Device.Read.All", "Device.ReadWrite.All"],
            ),
            (
                "A1.Read.AllB2.Read.AllC3.Read",
                &["A1.Read.All", "B2.Read.All", "C3.Read"],
            ),
            ("Sites.Read.AllSites", &["Sites.Read.AllSites"]),
        ] {
            let names: Vec<&str> = split(word).into_iter().map(|(_, name)| name).collect();
            assert_eq!(names, expected, "{word}");
        }
    }

    #[test]
    fn words_have_the_form_of_names() {
        let found: Vec<_> = words("(User.Read), and User.ReadWrite.All. See e.g. a.md").collect();
        assert_eq!(found, [(1, "User.Read"), (17, "User.ReadWrite.All")]);
    }
}
