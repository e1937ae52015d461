//! What has been read of a page, over all files that make it up.
//!
//! Knows which files may be included; must not know Markdown.

use crate::allowance::Allowance;
use std::collections::BTreeSet;

use crate::corpus::Corpus;
use crate::diagnostic::{Code, Diagnostic, DocPath, Place};

use super::front_matter;
use super::link::{Anchors, Link};
use super::page::{Block, Section};

/// How deep includes may nest.
const DEEPEST_INCLUDE: usize = 8;

/// How many files a page may include, those that its includes include among them.
const MOST_INCLUDES: usize = 200;

/// Collects the sections of a page.
pub(super) struct Reader<'c> {
    corpus: &'c Corpus,
    /// The files that are being read, the innermost last.
    open: Vec<&'c DocPath>,
    /// How many files were included so far.
    included: usize,
    /// The sections so far; there is always one.
    pub(super) sections: Vec<Section<'c>>,
    /// The links so far. What is corrected is read twice.
    pub(super) links: BTreeSet<Link>,
    /// The anchors so far.
    pub(super) anchors: Anchors,
    /// The findings so far.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The findings that comments allow.
    pub(super) allowances: Vec<Allowance>,
}

/// A file that stands in the place of an include line.
pub(super) struct Included<'c> {
    /// The file.
    pub(super) path: &'c DocPath,
    /// All of its text.
    pub(super) text: &'c str,
    /// Where its front matter ends.
    pub(super) body: usize,
}

impl<'c> Reader<'c> {
    /// Begins the page at `path`.
    pub(super) fn new(corpus: &'c Corpus, path: &'c DocPath) -> Self {
        Self {
            corpus,
            open: vec![path],
            included: 0,
            sections: vec![Section::default()],
            links: BTreeSet::new(),
            anchors: Anchors::default(),
            diagnostics: Vec::new(),
            allowances: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, block: Block<'c>) {
        if let Some(section) = self.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    pub(super) fn link(&mut self, place: Place, target: &str) {
        self.links.insert(Link {
            place,
            target: target.to_owned(),
        });
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Opens the file that `target` names, if it may be read in the place of the include line. Whoever has read it
    /// closes it.
    pub(super) fn open(&mut self, target: &str, place: Place) -> Option<Included<'c>> {
        // Code samples in other languages are published beside the reference and never part of it.
        if target.contains('~') || target.contains("/snippets/") {
            return None;
        }
        let file = self.file(target, place);
        if file.is_none() {
            self.anchors.open();
        }
        file
    }

    fn file(&mut self, target: &str, place: Place) -> Option<Included<'c>> {
        let resolved = match resolve(&place.path, target) {
            Target::Inside(resolved) => resolved,
            // Nothing is known of what lies beside the documentation.
            Target::Beside => return None,
            Target::Outside => {
                let message = format!("the include `{target}` leads out of the documentation");
                let help = "the path is relative to the file with the include line: check the number of `../`";
                self.report(Diagnostic::new(Code::IncludeOutside, place, message).help(help));
                return None;
            }
        };
        let Some((path, text)) = self.corpus.get(&resolved) else {
            let message = format!("the included file `{resolved}` does not exist");
            let help = "correct the path, which is relative to the file with the include line, or add the file";
            self.report(Diagnostic::new(Code::IncludeMissing, place, message).help(help));
            return None;
        };
        if self.open.contains(&path) {
            let message = format!("`{path}` includes itself by this line");
            let help = "remove the line, or put the text in its place";
            self.report(Diagnostic::new(Code::IncludeLoop, place, message).help(help));
            return None;
        }
        self.included += 1;
        if self.open.len() > DEEPEST_INCLUDE || self.included > MOST_INCLUDES {
            let message = if self.open.len() > DEEPEST_INCLUDE {
                format!("the include is nested more than {DEEPEST_INCLUDE} levels deep")
            } else {
                format!("the page includes more than {MOST_INCLUDES} files")
            };
            let help =
                "include fewer files: move the text of some into the files that include them";
            self.report(Diagnostic::new(Code::IncludeDeep, place, message).help(help));
            return None;
        }
        self.open.push(path);
        let body = front_matter::read(text).map_or(0, |(_, body)| body);
        Some(Included { path, text, body })
    }

    /// Closes the file that was opened last.
    pub(super) fn close(&mut self) {
        self.open.pop();
    }
}

/// Where an include leads.
#[derive(Debug, PartialEq, Eq)]
enum Target {
    /// To this path in the input folder.
    Inside(String),
    /// Into another folder beside the input folder, as the articles lie beside the reference.
    Beside,
    /// To anywhere else.
    Outside,
}

/// Where `target` leads as seen from the file `from`.
fn resolve(from: &DocPath, target: &str) -> Target {
    let (folder, target) = match target.strip_prefix('/') {
        Some(target) => ("", target),
        None => (from.folder(), target),
    };
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let mut is_beside = false;
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => match parts.pop() {
                Some(_) => {}
                None if is_beside => return Target::Outside,
                None => is_beside = true,
            },
            part => parts.push(part),
        }
    }
    if is_beside {
        return match parts.len() {
            0 | 1 => Target::Outside,
            _ => Target::Beside,
        };
    }
    let path = parts.join("/");
    Target::Inside(if path.ends_with(".md") {
        path
    } else {
        format!("{path}.md")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn includes_stay_inside_the_input() {
        let from = DocPath::new("v1.0/api/user-get.md");
        let inside = |path: &str| Target::Inside(path.to_owned());
        for (target, expected) in [
            ("../includes/x.md", inside("v1.0/includes/x.md")),
            ("../../includes/x", inside("includes/x.md")),
            ("/includes/x.md", inside("includes/x.md")),
            ("../../../concepts/x.md", Target::Beside),
            ("../../../concepts/includes/x.md", Target::Beside),
            ("../../../x.md", Target::Outside),
            ("/../x.md", Target::Outside),
            ("../../../../concepts/x.md", Target::Outside),
            ("../../../concepts/../../x/y.md", Target::Outside),
        ] {
            assert_eq!(resolve(&from, target), expected, "{target}");
        }
    }
}
