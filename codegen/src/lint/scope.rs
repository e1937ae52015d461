//! Which pages are looked at: all of the documentation, or a part of it.
//!
//! Knows where documentation lies on the disk, and asks `git` what has changed; must not know findings.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::diagnostic::DocPath;
use crate::version::VERSIONS;

/// A documentation and the part of it that is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The folder that holds the version folders. All of it is read, because pages speak of each other.
    pub root: PathBuf,
    /// The pages and folders below it; all, if there are none.
    parts: Vec<String>,
    /// The pages that have changed, where only those count.
    changed: Option<Vec<String>>,
}

impl Scope {
    /// The documentation that these paths are in: the folder of the documentation, a version folder, or anything below
    /// one.
    ///
    /// # Errors
    ///
    /// Fails if a path does not exist, or if the paths are in several documentations.
    pub fn of(paths: &[PathBuf]) -> Result<Self, String> {
        let mut found: Option<(PathBuf, Vec<String>)> = None;
        for path in paths {
            let (root, part) = parted(path)?;
            match &mut found {
                None => found = Some((root, Vec::from_iter(part))),
                Some((known, _)) if *known != root => {
                    return Err(format!(
                        "{} and {} are different documentations; give those of one",
                        known.display(),
                        root.display()
                    ));
                }
                // Where all of it is asked for, no part narrows it.
                Some((_, parts)) => match part {
                    Some(part) if !parts.is_empty() => parts.push(part),
                    _ => parts.clear(),
                },
            }
        }
        let (root, parts) = found.unwrap_or_else(|| (PathBuf::from("."), Vec::new()));
        Ok(Self {
            root,
            parts,
            changed: None,
        })
    }

    /// The same, as far as `git` says that it has changed since a revision; new files count as changed.
    ///
    /// # Errors
    ///
    /// Fails if `git` does: the folder is in no repository, or the revision is not known.
    pub fn changed_since(mut self, revision: &str) -> Result<Self, String> {
        let changed = [
            "diff",
            "--name-only",
            "--relative",
            "-z",
            revision,
            "--",
            ".",
        ];
        let new = [
            "ls-files",
            "--others",
            "--exclude-standard",
            "-z",
            "--",
            ".",
        ];
        let mut names = git(&self.root, &changed)?;
        names.extend(git(&self.root, &new)?);
        self.changed = Some(names);
        Ok(self)
    }

    /// Whether a page is looked at.
    pub fn holds(&self, page: &DocPath) -> bool {
        let page = page.as_str();
        let is_in = |part: &String| {
            let rest = page.strip_prefix(part.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let is_part = self.parts.is_empty() || self.parts.iter().any(is_in);
        let changed = self.changed.as_ref();
        is_part && changed.is_none_or(|changed| changed.iter().any(|it| it == page))
    }
}

/// The folder of the documentation that a path is in, and the part of it below that folder.
fn parted(path: &Path) -> Result<(PathBuf, Option<String>), String> {
    let found = std::fs::canonicalize(path);
    let whole = found.map_err(|error| format!("cannot open {}: {error}", path.display()))?;
    if holds_version(&whole) {
        return Ok((path.to_owned(), None));
    }
    for folder in whole.ancestors().skip(1) {
        let below = whole.strip_prefix(folder).unwrap_or(&whole);
        let first = below.components().next();
        let is_version =
            first.is_some_and(|first| is_version(&first.as_os_str().to_string_lossy()));
        if is_version {
            let parts = below.components();
            let parts = parts.map(|part| part.as_os_str().to_string_lossy().into_owned());
            let part = parts.collect::<Vec<_>>().join("/");
            return Ok((folder.to_owned(), Some(part)));
        }
    }
    // Reading the folder reports what is wrong with it.
    Ok((path.to_owned(), None))
}

fn holds_version(folder: &Path) -> bool {
    VERSIONS
        .iter()
        .any(|version| folder.join(version.name).is_dir())
}

fn is_version(name: &str) -> bool {
    VERSIONS.iter().any(|version| version.name == name)
}

/// What `git` lists, in a folder.
fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<String>, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .map_err(|error| format!("cannot start git: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().next().unwrap_or("it does not say why");
        return Err(format!("git failed: {said}"));
    }
    let names = output.stdout.split(|byte| *byte == 0);
    let names = names.filter(|name| !name.is_empty());
    Ok(names
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect())
}
