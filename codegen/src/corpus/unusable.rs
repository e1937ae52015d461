//! Why a folder cannot be used, and which one was meant.
//!
//! Knows where people take the folder of documentation to be; must not know what is read from it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::checkout;
use crate::version::{VERSIONS, Version};

/// Why the input folder cannot be used at all.
#[derive(Debug)]
pub enum Unusable {
    /// The folder cannot be opened.
    Folder(PathBuf, io::Error),
    /// The folder holds no page.
    NoPages(PathBuf, Meant),
    /// The folder holds no page of a version that is wanted.
    NoVersion(PathBuf, Version),
    /// Two of its folders are the same version, but for the case of their letters.
    Twice(PathBuf, PathBuf),
}

/// Which folder was meant by one that holds no version folder with pages.
#[derive(Debug, PartialEq, Eq)]
pub enum Meant {
    /// The one that holds this version folder: the path is the version folder, or leads into it.
    Above(PathBuf),
    /// One of those further down that hold version folders.
    Below(Vec<PathBuf>),
    /// This one holds pages as a version folder does, and has another name.
    Unnamed(PathBuf),
    /// The path is a file, and no version folder holds it.
    NotFile,
    /// There is no telling.
    Unknown,
}

impl Unusable {
    /// Says that `given` holds no version folder with pages, and which folder does.
    pub(super) fn no_pages(given: &Path) -> Self {
        let meant = above(given)
            .or_else(|| below(given))
            .or_else(|| unnamed(given))
            .unwrap_or(if given.is_file() {
                Meant::NotFile
            } else {
                Meant::Unknown
            });
        Self::NoPages(given.to_owned(), meant)
    }
}

impl std::fmt::Display for Unusable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Folder(path, error) => {
                write!(f, "cannot read the folder {}: {error}", path.display())?;
                match error.kind() {
                    io::ErrorKind::NotFound => f.write_str(&checkout::hint()),
                    _ => Ok(()),
                }
            }
            Self::NoVersion(path, version) => {
                let (path, version) = (path.display(), version.name);
                write!(f, "no pages of `{version}` in {path}")
            }
            Self::Twice(one, other) => write!(
                f,
                "{} and {} are the same version; keep one of them",
                one.display(),
                other.display()
            ),
            Self::NoPages(path, meant) => {
                let (path, versions) = (path.display(), versions());
                match meant {
                    Meant::Above(version) => {
                        let parent = version.parent().unwrap_or(version).display();
                        let version = version.display();
                        write!(
                            f,
                            "{path} is, or lies in, the folder of one version, {version}; give the folder that holds it: {parent}"
                        )
                    }
                    Meant::Below(folders) => {
                        let folders: Vec<String> = folders
                            .iter()
                            .map(|folder| folder.display().to_string())
                            .collect();
                        write!(
                            f,
                            "{path} holds no folder {versions} itself; give the folder that does: {}",
                            folders.join(" or ")
                        )
                    }
                    Meant::Unnamed(folder) => write!(
                        f,
                        "no pages in {path}: {} holds some and is not called {versions}; call it what it is, and give the folder that holds it",
                        folder.display()
                    ),
                    Meant::NotFile => write!(
                        f,
                        "{path} is a file; give the folder that holds the folder {versions}"
                    ),
                    Meant::Unknown => write!(
                        f,
                        "no pages in {path}: it holds no folder {versions} with .md files{}",
                        checkout::hint()
                    ),
                }
            }
        }
    }
}

impl std::error::Error for Unusable {}

/// The names of version folders, for a message.
fn versions() -> String {
    let names: Vec<_> = VERSIONS
        .iter()
        .map(|version| format!("`{}`", version.name))
        .collect();
    names.join(" or ")
}

/// How far pages lie below their version folder, and version folders below a checkout.
const FAR: usize = 2;

/// The version folder that `given` is or lies in; it may be a page.
fn above(given: &Path) -> Option<Meant> {
    if !given.is_file() && !holds_markdown(given, FAR) {
        return None;
    }
    // The path as it was given reads best, where it is long enough.
    let absolute = std::path::absolute(given).ok()?;
    let version = |path: &Path| {
        path.ancestors()
            .take(FAR + 1)
            .find(|path| is_version(path) && path.parent() != Some(Path::new("")))
            .map(Path::to_owned)
    };
    version(given)
        .or_else(|| version(&absolute))
        .map(Meant::Above)
}

/// The folders below `given` that hold version folders with pages.
fn below(given: &Path) -> Option<Meant> {
    let mut level = vec![given.to_owned()];
    for _ in 0..FAR {
        level = level.iter().flat_map(|folder| folders(folder)).collect();
        let found: Vec<PathBuf> = level
            .iter()
            .filter(|folder| {
                folders(folder)
                    .iter()
                    .any(|inner| is_version(inner) && holds_markdown(inner, FAR))
            })
            .cloned()
            .collect();
        if !found.is_empty() {
            return Some(Meant::Below(found));
        }
    }
    None
}

/// `given` or one of its folders, where it looks like a version folder of another name.
fn unnamed(given: &Path) -> Option<Meant> {
    let all = std::iter::once(given.to_owned()).chain(folders(given));
    let found = all.into_iter().find(|folder| looks_like_version(folder));
    found.map(Meant::Unnamed)
}

/// Whether a folder holds pages in the way of a version folder.
pub(super) fn looks_like_version(folder: &Path) -> bool {
    ["api", "resources"]
        .iter()
        .any(|part| holds_markdown(&folder.join(part), 1))
}

fn is_version(path: &Path) -> bool {
    path.file_name().is_some_and(|name| {
        VERSIONS
            .iter()
            .any(|version| name.eq_ignore_ascii_case(version.name))
    })
}

/// The folders in a folder, sorted; none where it cannot be read. Links and hidden folders are left out.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."))
        .map(|entry| entry.path())
        .collect();
    folders.sort();
    folders
}

/// Whether a folder, or one of those so many levels below it, holds a page.
fn holds_markdown(folder: &Path, levels: usize) -> bool {
    let mut entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.any(|entry| entry.path().extension().is_some_and(|kind| kind == "md"))
        || levels > 0
            && folders(folder)
                .iter()
                .any(|inner| holds_markdown(inner, levels - 1))
}
