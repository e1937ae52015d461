//! Files that need each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::modules::Tie;

/// Files each of which leads to all the others.
#[derive(Debug)]
pub struct Circle {
    /// The files.
    pub files: BTreeSet<String>,
    /// What ties them to each other.
    ties: Vec<Tie>,
}

impl Circle {
    /// All circles. No file is in two of them: circles that share one are one.
    pub fn all(ties: &[Tie]) -> Vec<Self> {
        let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for tie in ties {
            next.entry(&tie.from).or_default().insert(&tie.to);
        }
        let reached: BTreeMap<&str, BTreeSet<&str>> = next
            .keys()
            .map(|file| (*file, reach(&next, file)))
            .collect();
        let leads =
            |from: &str, to: &str| reached.get(from).is_some_and(|files| files.contains(to));
        let circles: BTreeSet<BTreeSet<&str>> = next
            .keys()
            .filter(|file| leads(file, file))
            .map(|file| {
                let others = reached[file].iter().copied();
                others.filter(|other| leads(other, file)).collect()
            })
            .collect();
        circles
            .into_iter()
            .map(|files| Self {
                ties: ties
                    .iter()
                    .filter(|tie| {
                        files.contains(tie.from.as_str()) && files.contains(tie.to.as_str())
                    })
                    .cloned()
                    .collect(),
                files: files.into_iter().map(str::to_owned).collect(),
            })
            .collect()
    }
}

/// The files that a file leads to, by one step or more.
fn reach<'a>(next: &BTreeMap<&'a str, BTreeSet<&'a str>>, file: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![file];
    while let Some(file) = open.pop() {
        for to in next.get(file).into_iter().flatten() {
            if reached.insert(*to) {
                open.push(to);
            }
        }
    }
    reached
}

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut items: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for tie in &self.ties {
            let pair = (tie.from.as_str(), tie.to.as_str());
            items.entry(pair).or_default().push(&tie.item);
        }
        writeln!(f, "these {} files need each other:", self.files.len())?;
        for ((from, to), items) in items {
            writeln!(f, "    {from} names {} of {to}", items.join(", "))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::Modules;

    fn circles(files: &[(&str, &str)]) -> Vec<String> {
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect();
        let circles = Circle::all(&Modules::of(&files).ties());
        circles.iter().map(Circle::to_string).collect()
    }

    #[test]
    fn a_re_export_hides_no_circle() {
        let found = circles(&[
            (
                "lib.rs",
                "mod client; mod error; mod send; pub use send::request_id;",
            ),
            ("client/mod.rs", "mod inner; pub use inner::Inner;"),
            (
                "client/inner.rs",
                "use crate::error::Error; pub struct Inner;",
            ),
            ("error.rs", "use crate::request_id; pub struct Error;"),
            (
                "send.rs",
                "use crate::client::Inner; pub fn request_id() {}",
            ),
            ("user.rs", "use crate::client::Inner;"),
        ]);
        assert_eq!(
            found,
            ["these 3 files need each other:
    client/inner.rs names Error of error.rs
    error.rs names request_id of send.rs
    send.rs names Inner of client/inner.rs
"]
        );
    }

    #[test]
    fn a_file_that_only_offers_its_children_is_in_no_circle() {
        let offers = "mod one; mod two; pub use one::One; pub use two::{Two, make};";
        let one = ("s/one.rs", "use super::Two; pub struct One;");
        let two = ("s/two.rs", "pub struct Two; pub fn make() {}");
        assert!(circles(&[("s/mod.rs", offers), one, two]).is_empty());

        let needs = format!("{offers} pub struct Own; fn f() {{ make() }}");
        assert!(circles(&[("s/mod.rs", &needs), one, two]).is_empty());
        let two = (
            "s/two.rs",
            "use super::Own; pub struct Two; pub fn make() {}",
        );
        assert_eq!(circles(&[("s/mod.rs", &needs), one, two]).len(), 1);
    }

    #[test]
    fn circles_that_share_no_file_are_told_apart() {
        let found = circles(&[
            ("a.rs", "use crate::b; pub fn f() { b::f() }"),
            ("b.rs", "use crate::{a, c}; pub fn f() { a::f(); c::f() }"),
            ("c.rs", "use crate::d; pub fn f() { d::f() }"),
            ("d.rs", "pub fn f() { super::c::f() }"),
        ]);
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
