//! Where the links of the pages lead.
//!
//! Knows the files of the input and the anchors of its pages; must not know what pages say.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use percent_encoding::percent_decode_str;

use crate::corpus::Corpus;
use crate::diagnostic::{Code, Diagnostic, DocPath, Place};
use crate::facts::{Anchors, Facts, Link};

/// A folder is only a part of its documentation if more than one in so many of its linked files is not there.
const PART: usize = 5;

/// From how similar on a name is worth naming, from 0 to 1.
const SIMILAR: f64 = 0.7;

/// Among so many anchors the nearest one is looked for: a page with more of them is not meant to be read.
const MOST_ANCHORS: usize = 200;

/// Longer names are not meant to be read.
const LONGEST_NAME: usize = 200;

/// A link that leads to a file of the input, or would if the file were there.
struct Reference<'f> {
    /// The page that has it, itself or in an included file.
    page: &'f DocPath,
    link: &'f Link,
    /// The file, as the target spells it.
    file: String,
    /// The file in lower case.
    key: String,
    /// How long the path in the target is.
    path: usize,
    /// The anchor.
    anchor: Option<&'f str>,
}

/// Reports the links that lead to no file, and those that lead to no anchor.
pub fn check(corpus: &Corpus, facts: &[Facts]) -> Vec<Diagnostic> {
    let files = Files::of(corpus);
    let anchors = facts.iter().filter_map(|page| {
        let anchors = page.anchors.as_ref()?;
        Some((folded(&page.page), (&page.page, anchors)))
    });
    let anchors: BTreeMap<String, (&DocPath, &Anchors)> = anchors.collect();
    let links = facts
        .iter()
        .flat_map(|page| page.links.iter().map(|link| (link, &page.page)));
    let references = links.filter_map(|(link, page)| Reference::of(link, page));
    let references: Vec<Reference<'_>> = references.collect();
    let parts = parts(&references, &files);
    // Many pages may link to one file that is not there.
    let mut nearest: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    let findings = references.iter().filter_map(|reference| {
        let file = reference.key.as_str();
        if files.has(file) {
            reference.without_anchor(*anchors.get(file)?)
        } else {
            let is_known = files.has_kind(file) || files.elsewhere(file).is_some();
            let is_missing = is_known && !parts.contains(folder(file));
            is_missing.then(|| {
                let nearest = nearest.entry(file).or_insert_with(|| files.nearest(file));
                reference.without_file(&files, *nearest)
            })
        }
    });
    findings.collect()
}

/// The folders of which only a part is in the input. A folder without any file is not one of them: a path is wrong.
fn parts<'r>(references: &'r [Reference<'_>], files: &Files<'_>) -> BTreeSet<&'r str> {
    let mut linked: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for reference in references {
        let file = reference.key.as_str();
        linked.entry(folder(file)).or_default().insert(file);
    }
    let is_part = |linked: &BTreeSet<&str>| {
        let there = linked.iter().filter(|file| files.has(file)).count();
        there > 0 && (linked.len() - there) * PART > linked.len()
    };
    let parts = linked.into_iter().filter(|(_, linked)| is_part(linked));
    parts.map(|(folder, _)| folder).collect()
}

/// What belongs to the name that is most like the wanted one, if one is much like it.
fn nearest<'n>(wanted: &str, names: impl Iterator<Item = (&'n str, &'n str)>) -> Option<&'n str> {
    // Names of very different lengths are not alike.
    let is_comparable = |name: &str| {
        name.len().max(wanted.len()) <= LONGEST_NAME
            && name.len().abs_diff(wanted.len()) <= wanted.len() / 2
    };
    let names = names.filter(|(name, _)| is_comparable(name));
    let similar = names.map(|(name, shown)| {
        let similarity = strsim::normalized_damerau_levenshtein(wanted, name);
        (similarity, shown)
    });
    let (similarity, shown) = similar.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (similarity >= SIMILAR).then_some(shown)
}

/// A path without regard to case, as publishers take it.
fn folded(path: &DocPath) -> String {
    path.as_str().to_lowercase()
}

fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The files of the input.
struct Files<'c> {
    /// By their path in lower case.
    paths: BTreeMap<String, &'c DocPath>,
    /// The folders, each with an extension of a file in it.
    kinds: BTreeSet<(String, String)>,
}

impl<'c> Files<'c> {
    fn of(corpus: &'c Corpus) -> Self {
        let paths = corpus.paths().map(|path| (folded(path), path));
        let paths: BTreeMap<String, &DocPath> = paths.collect();
        let kinds = paths.keys().filter_map(|path| kind(path));
        let kinds = kinds.map(|(folder, kind)| (folder.to_owned(), kind.to_owned()));
        Self {
            kinds: kinds.collect(),
            paths,
        }
    }

    fn has(&self, file: &str) -> bool {
        self.paths.contains_key(file)
    }

    /// Whether the folder of a file has others of its kind. Folders that are not part of the input have none.
    fn has_kind(&self, file: &str) -> bool {
        let kind = kind(file).map(|(folder, kind)| (folder.to_owned(), kind.to_owned()));
        kind.is_some_and(|kind| self.kinds.contains(&kind))
    }

    /// The name of a file in a folder that is most like that of `file`, if one is much like it.
    fn nearest(&self, file: &str) -> Option<&str> {
        let (folder, wanted) = file.rsplit_once('/')?;
        let of_folder = self.paths.range(format!("{folder}/")..);
        let siblings = of_folder.map_while(|(key, path)| {
            let name = key.strip_prefix(folder)?.strip_prefix('/')?;
            Some((name, path.as_str().rsplit('/').next().unwrap_or_default()))
        });
        let names = siblings.filter(|(name, _)| !name.contains('/'));
        nearest(wanted, names)
    }

    /// The page of the same name in the other folder of a version.
    fn elsewhere(&self, file: &str) -> Option<&'c DocPath> {
        let (version, rest) = file.split_once('/')?;
        let name = rest.rsplit('/').next()?;
        let paths = ["api", "resources"].map(|folder| format!("{version}/{folder}/{name}"));
        paths.iter().find_map(|path| self.paths.get(path)).copied()
    }
}

/// The folder and the extension of a file.
fn kind(file: &str) -> Option<(&str, &str)> {
    let (folder, name) = file.rsplit_once('/')?;
    let (_, kind) = name.rsplit_once('.')?;
    let is_extension = kind.chars().all(|c| c.is_ascii_alphanumeric());
    (is_extension && !kind.is_empty()).then_some((folder, kind))
}

impl<'f> Reference<'f> {
    /// Where a link of a page leads; `None` where that is out of the input.
    fn of(link: &'f Link, page: &'f DocPath) -> Option<Self> {
        let target = &link.target;
        let (rest, anchor) = match target.split_once('#') {
            Some((rest, anchor)) => (rest, Some(anchor)),
            None => (target.as_str(), None),
        };
        let path = rest.split('?').next().unwrap_or_default();
        let file = match path {
            // An included file is part of the page.
            "" => page.as_str().to_owned(),
            path => {
                let decoded = percent_decode_str(path).decode_utf8().ok()?;
                resolve(link.place.path.folder(), &decoded)?
            }
        };
        Some(Self {
            page,
            link,
            key: file.to_lowercase(),
            file,
            path: path.len(),
            anchor,
        })
    }

    /// The place of a part of the target.
    fn place_of(&self, part: Range<usize>) -> Place {
        let place = &self.link.place;
        // A link by reference has its target elsewhere.
        if place.end - place.start == self.link.target.len() {
            place.within(part)
        } else {
            place.clone()
        }
    }

    fn without_file(&self, files: &Files<'_>, nearest: Option<&str>) -> Diagnostic {
        let message = format!(
            "the link leads to `{}`, but there is no such file",
            self.file
        );
        let finding = Diagnostic::new(Code::LinkTarget, self.place_of(0..self.path), message);
        if let Some(other) = files.elsewhere(&self.key) {
            finding.help(format!("a file of this name is `{other}`"))
        } else if let Some(name) = nearest {
            finding.help(format!("the nearest name in that folder is `{name}`"))
        } else {
            finding.help("correct the path, or remove the link")
        }
    }

    /// The finding that the page of a link does not have its anchor.
    fn without_anchor(&self, (target, anchors): (&DocPath, &Anchors)) -> Option<Diagnostic> {
        let anchor = self.anchor?;
        let is_name = anchor.is_ascii() && !anchor.is_empty() && !anchor.contains(['/', ':', '%']);
        if !is_name || anchors.may_have(anchor) {
            return None;
        }
        let whose = match target == self.page {
            true => "the page".to_owned(),
            false => format!("`{target}`"),
        };
        let message = format!("{whose} has no heading whose anchor is `#{anchor}`");
        let length = self.link.target.len();
        let place = self.place_of(length - anchor.len() - 1..length);
        let help = match nearest(
            anchor,
            anchors.names().take(MOST_ANCHORS).map(|name| (name, name)),
        ) {
            Some(name) => format!("the nearest anchor is `#{name}`"),
            None => "link to a heading of the page, or to the page without an anchor".to_owned(),
        };
        Some(Diagnostic::new(Code::LinkAnchor, place, message).help(help))
    }
}

/// The path that is `target` as seen from a folder; `None` where it leads out of the input.
fn resolve(folder: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    // Publishers take a backslash for a slash.
    for part in target.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_seen_from_their_folder() {
        for (target, expected) in [
            ("x.md", Some("v1.0/api/x.md")),
            ("./x.md", Some("v1.0/api/x.md")),
            ("../resources/x.md", Some("v1.0/resources/x.md")),
            ("../../beta/api/x.md", Some("beta/api/x.md")),
            ("..\\resources\\x.md", Some("v1.0/resources/x.md")),
            ("../../../concepts/x.md", None),
        ] {
            assert_eq!(resolve("v1.0/api", target).as_deref(), expected, "{target}");
        }
    }
}
