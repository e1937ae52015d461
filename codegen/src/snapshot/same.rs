//! Whether pages of two snapshots are the same, byte by byte.
//!
//! Knows texts and which files they may include; must not know what the pages say.

use std::collections::BTreeSet;

use crate::corpus::Corpus;

/// Whether there are some pages, and both sides have all of them with the same bytes, and so everything that they include.
pub(super) fn are_same(old: &Corpus, new: &Corpus, pages: &BTreeSet<String>) -> bool {
    let mut open: Vec<String> = pages.iter().cloned().collect();
    let mut seen: BTreeSet<String> = pages.clone();
    let is_same = !open.is_empty();
    while let Some(page) = open.pop() {
        let (Some((_, before)), Some((_, now))) = (old.get(&page), new.get(&page)) else {
            return false;
        };
        if before != now {
            return false;
        }
        for file in included(now) {
            // Wherever the files of that name are: more files than are included do no harm.
            for path in [old, new].into_iter().flat_map(Corpus::paths) {
                let path = path.as_str();
                if path.rsplit('/').next() == Some(file) && seen.insert(path.to_owned()) {
                    open.push(path.to_owned());
                }
            }
        }
    }
    is_same
}

/// The names of the files that a text may include.
fn included(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines();
    let lines = lines.filter(|line| line.to_ascii_uppercase().contains("[!INCLUDE"));
    lines.filter_map(|line| {
        let (_, target) = line.rsplit_once('(')?;
        let (target, _) = target.split_once(')')?;
        target.rsplit(['/', '\\']).next()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corpus(pages: &[(&str, &str)]) -> Corpus {
        let mut corpus = Corpus::default();
        for (path, text) in pages {
            corpus.insert(path, text);
        }
        corpus
    }

    #[test]
    fn pages_are_the_same_with_all_that_they_include() {
        let page = ("v1.0/api/a.md", "[!INCLUDE [x](../includes/one.md)]");
        let outer = ("v1.0/includes/one.md", "[!INCLUDE [x](two.md)]");
        let old = corpus(&[page, outer, ("v1.0/includes/two.md", "2")]);
        let new = corpus(&[page, outer, ("v1.0/includes/two.md", "3")]);
        let pages = BTreeSet::from(["v1.0/api/a.md".to_owned()]);
        assert!(are_same(&old, &old, &pages));
        assert!(!are_same(&old, &new, &pages));
        assert!(!are_same(&old, &old, &BTreeSet::new()));
        assert!(!are_same(&old, &Corpus::default(), &pages));
    }
}
