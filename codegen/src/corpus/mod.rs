//! The input: a folder of pages, read into memory in sorted order.
//!
//! Knows the disk, as the only one that reads the input and edits it; must not know Markdown.

mod checkout;
mod original;
mod rewrite;
mod unusable;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, DocPath, Place, Read};
use crate::version::{VERSIONS, Version};

use unusable::looks_like_version;

pub use checkout::CHECKOUT;
pub use original::{edited, plain};
pub use rewrite::{Rewrite, Unwritable, rewrites};
pub use unusable::{Meant, Unusable};

/// No page comes near this size: the longest one of the reference has 115 KB.
const LARGEST_PAGE: u64 = 4 * 1024 * 1024;

/// How the names of files with text end.
const TEXT: &str = ".md";

/// The folder of texts that pages include.
const INCLUDES: &str = "includes";

/// What a file of the input is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A page of the reference of one version.
    Page(Version),
    /// Text that pages include.
    Include,
}

/// A file of the input.
#[derive(Debug)]
pub struct Source {
    /// Where it lies in the input folder.
    pub path: DocPath,
    /// What it is for.
    pub role: Role,
    /// What it holds; `None` where it could not be read.
    pub text: Option<String>,
    /// Why it could not be read.
    pub fault: Option<Code>,
    /// The file on the disk that it was read from, if it was.
    file: Option<PathBuf>,
    /// Where another text was written over what was read.
    covered: Vec<Range<usize>>,
}

/// All files of the input.
#[derive(Debug, Default)]
pub struct Corpus {
    files: BTreeMap<DocPath, Source>,
    /// What is not read, such as images.
    others: BTreeSet<DocPath>,
}

impl Corpus {
    /// Every page, sorted by path, those that could not be read included.
    pub fn pages(&self) -> impl Iterator<Item = (&Source, Version)> {
        self.files.values().filter_map(|source| match source.role {
            Role::Page(version) => Some((source, version)),
            Role::Include => None,
        })
    }

    /// Keeps the pages of some versions alone. Of the others the paths are known, so that links to them lead somewhere.
    ///
    /// # Errors
    ///
    /// Fails if one of the versions has no page; the corpus is of the folder `root`.
    pub fn keep_versions(&mut self, root: &Path, versions: &[Version]) -> Result<(), Unusable> {
        for version in versions {
            if !self.pages().any(|(_, known)| known == *version) {
                return Err(Unusable::NoVersion(root.to_owned(), *version));
            }
        }
        let files = std::mem::take(&mut self.files);
        let is_other = |source: &Source| match source.role {
            Role::Page(version) => !versions.contains(&version),
            Role::Include => false,
        };
        for (path, source) in files {
            if is_other(&source) {
                self.others.insert(path);
            } else {
                self.files.insert(path, source);
            }
        }
        Ok(())
    }

    /// The path of every file, also of those that are not read, such as images.
    pub fn paths(&self) -> impl Iterator<Item = &DocPath> {
        self.files.keys().chain(&self.others)
    }

    /// Every file that could be read, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&DocPath, &str)> {
        let files = self.files.iter();
        files.filter_map(|(path, source)| Some((path, source.text.as_deref()?)))
    }

    /// Writes another text of the same length over a place.
    pub fn replace(&mut self, place: &Place, text: &str) {
        let Some(source) = self.files.get_mut(&place.path) else {
            return;
        };
        let range = place.start..place.end;
        if let Some(known) = &mut source.text
            && known
                .get(range.clone())
                .is_some_and(|known| known.len() == text.len())
        {
            known.replace_range(range.clone(), text);
            source.covered.push(range);
        }
    }

    /// The text of a file.
    pub fn text(&self, path: &DocPath) -> Option<&str> {
        self.files.get(path)?.text.as_deref()
    }

    /// The file at `path`, with the path under which it is kept.
    pub fn get(&self, path: &str) -> Option<(&DocPath, &str)> {
        let (path, source) = self.files.get_key_value(&DocPath::new(path))?;
        Some((path, source.text.as_deref()?))
    }

    /// Puts a file in, as if it had been read from the disk.
    pub fn insert(&mut self, path: &str, text: &str) {
        if let Some(role) = role(path) {
            let path = DocPath::new(path);
            self.files.insert(
                path.clone(),
                Source {
                    path,
                    role,
                    text: Some(text.to_owned()),
                    fault: None,
                    file: None,
                    covered: Vec::new(),
                },
            );
        }
    }
}

/// Reads all pages and includes below `root`.
///
/// # Errors
///
/// Only where there is nothing to work on: the folder cannot be opened, or no page is in it.
/// A file that cannot be read is a diagnostic.
pub fn read(root: &Path) -> Result<Read<Corpus>, Unusable> {
    let mut paths = Vec::new();
    let mut diagnostics = Vec::new();
    for (name, folder) in folders(root, &mut diagnostics)? {
        walk(&folder, name, &mut paths, &mut diagnostics);
    }
    paths.sort();
    let mut corpus = Corpus::default();
    let is_text = |(path, _): &(String, PathBuf)| path.ends_with(TEXT);
    let (paths, others): (Vec<_>, Vec<_>) = paths.into_iter().partition(is_text);
    let others = others.iter().map(|(path, _)| DocPath::new(path));
    corpus.others = others.collect();
    let texts: Vec<_> = paths
        .par_iter()
        .map(|(_, on_disk)| read_text(on_disk))
        .collect();
    for ((path, on_disk), text) in paths.iter().zip(texts) {
        let Some(role) = role(path) else { continue };
        let path = DocPath::new(path);
        let (text, fault) = match text {
            Ok(text) => (Some(text), None),
            Err((code, message)) => {
                diagnostics.push(Diagnostic::new(code, Place::new(&path, 0..0), message));
                (None, Some(code))
            }
        };
        corpus.files.insert(
            path.clone(),
            Source {
                path,
                role,
                text,
                fault,
                file: Some(on_disk.clone()),
                covered: Vec::new(),
            },
        );
    }
    if corpus.pages().next().is_none() {
        return Err(Unusable::no_pages(root));
    }
    Ok(Read {
        value: corpus,
        diagnostics,
    })
}

/// The folders of the input that are read, each with the name that its paths begin with.
fn folders(
    root: &Path,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<BTreeMap<&'static str, PathBuf>, Unusable> {
    if root.is_file() {
        return Err(Unusable::no_pages(root));
    }
    let folder_error = |error| Unusable::Folder(root.to_owned(), error);
    let mut entries = Vec::new();
    for entry in fs::read_dir(root).map_err(folder_error)? {
        entries.push(entry.map_err(folder_error)?);
    }
    entries.sort_by_key(fs::DirEntry::file_name);
    let mut folders = BTreeMap::new();
    for entry in entries {
        let folder = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if !folder.is_dir() {
            continue;
        }
        if let Some(name) = folder_name(&name) {
            if let Some(first) = folders.insert(name, folder.clone()) {
                return Err(Unusable::Twice(first, folder));
            }
        } else if looks_like_version(&folder) {
            diagnostics.push(unread(&name));
        }
    }
    Ok(folders)
}

/// What is in a folder of this name, by the name that paths have for it. The API does not care about the case of a
/// version, nor do some file systems.
fn folder_name(name: &str) -> Option<&'static str> {
    let versions = VERSIONS.iter().map(|version| version.name);
    versions
        .chain([INCLUDES])
        .find(|known| known.eq_ignore_ascii_case(name))
}

/// Whether pages are read in a folder of the input, which is given as its path below the root: in the root itself, in the
/// folder of a version, and in that of the includes.
pub fn reads(folder: &Path) -> bool {
    let first = folder.components().next();
    first.is_none_or(|first| folder_name(&first.as_os_str().to_string_lossy()).is_some())
}

fn unread(name: &str) -> Diagnostic {
    let versions: Vec<&str> = VERSIONS.iter().map(|version| version.name).collect();
    Diagnostic {
        place: None,
        code: Code::FolderUnread,
        message: format!("the folder `{name}` holds pages, but it is not a version of the API"),
        help: Some(format!(
            "rename the folder, or move its pages into the folder of a version: `{}`",
            versions.join("` or `")
        )),
        other: None,
        fix: Vec::new(),
    }
}

/// Collects the files below `folder`; symbolic links are not followed.
fn walk(
    folder: &Path,
    relative: &str,
    paths: &mut Vec<(String, PathBuf)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut unreadable = |error: io::Error| {
        let place = Place::new(&DocPath::new(relative), 0..0);
        diagnostics.push(Diagnostic::new(
            Code::UnreadableFile,
            place,
            format!("the folder cannot be read: {error}"),
        ));
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return unreadable(error),
    };
    let mut folders = Vec::new();
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                unreadable(error);
                continue;
            }
        };
        let name = format!("{relative}/{}", entry.file_name().to_string_lossy());
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => folders.push((entry.path(), name)),
            Ok(_) => paths.push((name, entry.path())),
            Err(error) => unreadable(error),
        }
    }
    for (folder, relative) in folders {
        walk(&folder, &relative, paths, diagnostics);
    }
}

fn role(path: &str) -> Option<Role> {
    let (first, rest) = path.split_once('/')?;
    if first == INCLUDES || rest.starts_with("includes/") || rest.contains("/includes/") {
        return Some(Role::Include);
    }
    VERSIONS
        .iter()
        .find(|version| version.name == first)
        .map(|version| Role::Page(*version))
}

fn read_text(path: &Path) -> Result<String, (Code, String)> {
    read_original(path).map(original::plain)
}

/// The text of a file as the disk has it.
fn read_original(path: &Path) -> Result<String, (Code, String)> {
    let unreadable = |error: io::Error| {
        (
            Code::UnreadableFile,
            format!("the file cannot be read: {error}"),
        )
    };
    // A link may lead out of the input, a device or a pipe may never end.
    let metadata = fs::symlink_metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err((
            Code::UnreadableFile,
            "the file cannot be read: it is not a regular file".to_owned(),
        ));
    }
    let size = metadata.len();
    if size > LARGEST_PAGE {
        let message =
            format!("the file has {size} bytes, more than the {LARGEST_PAGE} that a page may have");
        return Err((Code::PageTooLarge, message));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        (
            Code::InvalidUtf8,
            format!("the file is not UTF-8: byte {at} begins no character"),
        )
    })
}
