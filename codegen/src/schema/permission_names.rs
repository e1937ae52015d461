//! The names of permissions over the pages of all versions.
//!
//! Knows how often names are listed; must not know what they allow.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Facts, PermissionName};

/// From so many files on, a name is known to one that a single file lists.
const KNOWN: usize = 3;

/// A name that a few files list may be copied from one to the other; so many times more must list the known one.
const TIMES: usize = 20;

/// All names of permissions with their places.
pub fn permission_names(facts: &[Facts]) -> Vec<PermissionName> {
    let operations = facts.iter().filter_map(|page| page.operation.as_ref());
    let names = operations.flat_map(|operation| operation.permission_names.iter().cloned());
    names.collect()
}

/// The names that few files list, and that are a slip for a name that many list. A page and the page of the other version
/// with the same name count as one file.
pub fn misspelt_permissions(names: &[PermissionName]) -> Vec<Diagnostic> {
    let mut listed: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for name in names {
        listed.entry(&name.name).or_default().push(&name.place);
    }
    let listed = listed.into_iter();
    let listed: Vec<Listed> = listed
        .map(|(name, places)| Listed::of(name, places))
        .collect();
    let known: Vec<&Listed> = listed.iter().filter(|it| it.files >= KNOWN).collect();
    let most = known.iter().map(|it| it.files).max().unwrap_or_default();
    let rare = listed.iter().filter(|it| it.is_rare_beside(most));
    let found = rare.flat_map(|rare| {
        let mut known = known
            .iter()
            .filter(|known| rare.is_rare_beside(known.files));
        let meant = known.find(|known| rare.folded.is_slip_for(&known.folded));
        let findings = meant.map(|meant| rare.misspelt(meant));
        findings.unwrap_or_default()
    });
    found.collect()
}

/// A name with the places that list it.
struct Listed<'n> {
    folded: Folded<'n>,
    places: Vec<&'n Place>,
    files: usize,
}

impl<'n> Listed<'n> {
    fn of(name: &'n str, places: Vec<&'n Place>) -> Self {
        let stems: BTreeSet<&str> = places.iter().map(|place| place.path.stem()).collect();
        Self {
            folded: Folded::of(name),
            files: stems.len(),
            places,
        }
    }

    /// Whether so few files list the name that it may be a slip for one that this many list.
    fn is_rare_beside(&self, files: usize) -> bool {
        match self.files {
            1 => files >= KNOWN,
            few => files >= few * TIMES,
        }
    }

    fn misspelt(&self, known: &Self) -> Vec<Diagnostic> {
        let (name, pages) = (self.folded.name, known.files);
        let known = known.folded.name;
        let message = match self.files {
            1 => format!("`{name}` is listed nowhere else, but {pages} pages list `{known}`"),
            few => format!("only {few} pages list `{name}`, but {pages} list `{known}`"),
        };
        let help = format!("write `{known}` if it is meant");
        let places = self.places.iter();
        let findings = places.map(|place| {
            let place = Place::clone(place);
            Diagnostic::new(Code::PermissionUnknown, place, message.clone()).help(help.clone())
        });
        findings.collect()
    }
}

/// A name in the forms that slips are told by.
struct Folded<'n> {
    name: &'n str,
    lower: String,
    /// Its words, such as `group`, `read`, `write` and `all`, in their order.
    words: Vec<String>,
}

impl<'n> Folded<'n> {
    fn of(name: &'n str) -> Self {
        let words = name.split('.').flat_map(words);
        Self {
            name,
            lower: name.to_lowercase(),
            words: words.collect(),
        }
    }

    /// Whether the name is another one with a letter wrong, in other letter case, with its words in another order, or
    /// with a word twice.
    fn is_slip_for(&self, known: &Self) -> bool {
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let is_edit = self.lower.len().abs_diff(known.lower.len()) <= 1
            && strsim::osa_distance(&self.lower, &known.lower) <= 1
            && digits(&self.lower) == digits(&known.lower);
        is_edit || self.has_same_words(known) || self.has_word_twice(known)
    }

    /// `Group.Read.WriteAll` has the words of `Group.ReadWrite.All`.
    fn has_same_words(&self, known: &Self) -> bool {
        let sorted = |words: &[String]| {
            let mut words = words.to_vec();
            words.sort_unstable();
            words
        };
        sorted(&self.words) == sorted(&known.words)
    }

    /// `Group.WriteWrite.All` is `Group.ReadWrite.All` with a word in the place of another.
    fn has_word_twice(&self, known: &Self) -> bool {
        let mut pairs = self.words.iter().zip(self.words.iter().skip(1));
        let Some(at) = pairs.position(|(one, other)| one == other) else {
            return false;
        };
        let is_same = |(here, (one, other)): (usize, (&String, &String))| {
            one == other || here == at || here == at + 1
        };
        let differing = self.words.iter().zip(&known.words);
        self.words.len() == known.words.len() && differing.enumerate().all(is_same)
    }
}

/// The words of a part of a name, in lower case: `read` and `write` of `ReadWrite`.
fn words(part: &str) -> Vec<String> {
    let words = part.to_snake_case();
    words.split('_').map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_from_other_names() {
        for (name, known, expected) in [
            ("Group.Read.WriteAll", "Group.ReadWrite.All", true),
            ("Group.WriteRead.All", "Group.ReadWrite.All", true),
            ("Group.WriteWrite.All", "Group.ReadWrite.All", true),
            ("Groups.Read.All", "Group.Read.All", true),
            ("Group.read.all", "Group.Read.All", true),
            (
                "IdentityUserflow.Read.All",
                "IdentityUserFlow.Read.All",
                true,
            ),
            ("Group.Read", "Group.Read.All", false),
            ("Group.Read.All", "Group.ReadWrite.All", false),
            ("Group.Read.All", "User.Read.All", false),
            ("Lamp1.Read", "Lamp2.Read", false),
        ] {
            let is_slip = Folded::of(name).is_slip_for(&Folded::of(known));
            assert_eq!(is_slip, expected, "{name}, {known}");
        }
    }
}
