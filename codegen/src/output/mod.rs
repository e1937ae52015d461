//! The output folder: formatting, writing what changed, removing what is stale.
//!
//! Knows the disk, as its only writer; must not know what a file means.

mod lock;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::emit::{Content, DOC_BREAK, File};

use lock::{LOCK, Lock};

/// The first line of every file that can hold a comment.
const MARKER: &str =
    "Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.";

/// The list of all machine-written files, by which those are known that can hold no comment.
const MANIFEST: &str = ".machine-written";

/// Where a file is written before it takes its place.
const UNFINISHED: &str = ".unfinished";

/// The text of the crate's files, by path.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// The files.
    pub files: BTreeMap<String, String>,
}

/// What writing did, or what checking found.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Changes {
    /// Files that were written, or would be.
    pub written: Vec<String>,
    /// How many files already were as they should be.
    pub unchanged: usize,
    /// Files that were removed, or would be.
    pub removed: Vec<String>,
}

impl Changes {
    /// Whether the folder already was as it should be.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

/// Why the output could not be written.
#[derive(Debug)]
pub enum Error {
    /// Reading, writing or removing a file failed.
    Io(PathBuf, io::Error),
    /// A file that the tool did not write stands where one has to go.
    Foreign(PathBuf),
    /// A file's path has characters that no file of the output has.
    Path(String),
    /// Two files have one path; that is an error of the tool.
    Twice(String),
    /// A file is no Rust; that is an error of the tool.
    Syntax(String, String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Foreign(path) => write!(
                f,
                "{} was not written by this tool and stands where a generated file has to go; move it away or choose another folder",
                path.display()
            ),
            Self::Path(path) => write!(f, "`{path}` is not a path for a generated file"),
            Self::Twice(path) => write!(
                f,
                "two files want the path {path}; this is an error of the tool, please report it"
            ),
            Self::Syntax(path, error) => write!(
                f,
                "the code for {path} is not Rust ({error}); this is an error of the tool, please report it"
            ),
        }
    }
}

impl std::error::Error for Error {}

/// Formats the files.
///
/// # Errors
///
/// Fails where the tokens of a file are no Rust, or its path could leave the folder.
pub fn format(files: Vec<File<'_>>) -> Result<Tree, Error> {
    let files: Result<Vec<(String, String)>, Error> = files
        .into_par_iter()
        .map(|file| {
            if !is_safe(&file.path) {
                return Err(Error::Path(file.path));
            }
            let text = match file.content {
                Content::Rust(tokens) => {
                    let parsed = syn::parse2(tokens())
                        .map_err(|error| Error::Syntax(file.path.clone(), error.to_string()))?;
                    format!("// {MARKER}\n\n{}", pretty(parsed))
                }
                Content::Toml(text) => format!("# {MARKER}\n\n{text}"),
                Content::Markdown(text) => format!("<!-- {MARKER} -->\n\n{text}"),
                Content::Json(text) => text,
                Content::Copied(text) => text.into_owned(),
            };
            Ok((file.path, text))
        })
        .collect();
    let mut tree = Tree::default();
    for (path, text) in files? {
        if tree.files.insert(path.clone(), text).is_some() {
            return Err(Error::Twice(path));
        }
    }
    let names: Vec<&str> = tree.files.keys().map(String::as_str).collect();
    let manifest = format!("# {MARKER}\n{}\n", names.join("\n"));
    tree.files.insert(MANIFEST.to_owned(), manifest);
    Ok(tree)
}

/// The text of a file, with a blank line between its items and behind each method; declarations of modules and imports
/// stand together.
fn pretty(mut file: syn::File) -> String {
    let items = std::mem::take(&mut file.items);
    let mut text = unfold(&prettyplease::unparse(&file));
    file.attrs.clear();
    let mut was_short = false;
    for item in items {
        let is_short = matches!(item, syn::Item::Mod(_) | syn::Item::Use(_));
        let apart = !(was_short && is_short);
        if apart && !text.is_empty() {
            text.push('\n');
        }
        was_short = is_short;
        if let syn::Item::Macro(item) = &item
            && let syn::MacroDelimiter::Brace(_) = item.mac.delimiter
        {
            text.push_str(&table(&item.mac));
            continue;
        }
        let has_members = matches!(item, syn::Item::Impl(_) | syn::Item::Trait(_));
        file.items = vec![item];
        let printed = unfold(&prettyplease::unparse(&file));
        if has_members {
            part_members(&printed, &mut text);
        } else {
            text.push_str(&printed);
        }
    }
    text
}

/// Appends an item that has members, with a blank line behind each method that another member follows.
fn part_members(item: &str, text: &mut String) {
    const END_OF_METHOD: &str = "    }\n";
    let mut lines = item.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        if line == END_OF_METHOD && lines.peek().is_some_and(|next| *next != "}\n") {
            text.push('\n');
        }
    }
}

/// A macro whose tokens are entries that end with a semicolon: a line for each.
fn table(mac: &syn::Macro) -> String {
    let mut text = String::new();
    for (number, segment) in mac.path.segments.iter().enumerate() {
        text.push_str(if number == 0 { "" } else { "::" });
        text.push_str(&segment.ident.to_string());
    }
    text.push_str("! {\n");
    let mut is_apart = false;
    for token in mac.tokens.clone() {
        let token = token.to_string();
        if token == ";" {
            text.push_str(";\n");
            is_apart = false;
            continue;
        }
        let is_joint = matches!(token.as_str(), ":" | "<" | ">");
        if text.ends_with('\n') {
            text.push_str("    ");
        } else if is_apart && !is_joint {
            text.push(' ');
        }
        text.push_str(&token);
        // An attribute is one word, and so is a type.
        is_apart = !matches!(token.as_str(), "#" | ":" | "<");
    }
    text.push_str("}\n");
    text
}

/// Gives every line of a doc comment its own line.
fn unfold(text: &str) -> String {
    if !text.contains(DOC_BREAK) {
        return text.to_owned();
    }
    let mut unfolded = String::with_capacity(text.len() + text.len() / 8);
    for line in text.lines() {
        let mut parts = line.split(DOC_BREAK);
        let first = parts.next().unwrap_or_default();
        unfolded.push_str(first.trim_end());
        let indent = first.len() - first.trim_start().len();
        let opening = first.get(..indent + 3).unwrap_or_default();
        for part in parts {
            unfolded.push('\n');
            unfolded.push_str(opening);
            unfolded.push_str(part.trim_end());
        }
        unfolded.push('\n');
    }
    unfolded
}

/// Whether a path is made of plain names only.
fn is_safe(path: &str) -> bool {
    path.split('/').all(|part| {
        !part.is_empty()
            && part.trim_matches('.') == part
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    })
}

/// Brings `folder` to the state of `tree`; with `check`, only tells what that would change.
///
/// Runs on one folder wait for each other. One that is killed halfway leaves files that the next run knows as its
/// own: the list of files is widened before the first one is written and narrowed after the last one is removed. Until
/// then its lock tells that it never ended.
///
/// # Errors
///
/// Fails where the disk does, and where a file stands in the way that the tool did not write.
pub fn sync(tree: &Tree, folder: &Path, check: bool) -> Result<Changes, Error> {
    let locked = |error| Error::Io(folder.join(LOCK), error);
    if check {
        let lock = Lock::share(folder).map_err(locked)?;
        let mut changes = compare(tree, folder)?;
        if lock.is_some() {
            changes.removed.push(LOCK.to_owned());
        }
        return Ok(changes);
    }
    let lock = Lock::take(folder).map_err(locked)?;
    let changes = compare(tree, folder);
    if let Ok(changes) = &changes
        && !changes.is_empty()
    {
        apply(changes, tree, folder)?;
    }
    lock.release().map_err(locked)?;
    changes
}

/// Tells what differs.
fn compare(tree: &Tree, folder: &Path) -> Result<Changes, Error> {
    let known = listed(folder)?;
    let mut changes = Changes::default();
    for (name, text) in &tree.files {
        let path = folder.join(name);
        match read(&path)? {
            Some(present) if present == text.as_bytes() => changes.unchanged += 1,
            Some(present)
                if name != MANIFEST && !known.contains(name.as_str()) && !is_marked(&present) =>
            {
                return Err(Error::Foreign(path));
            }
            _ => changes.written.push(name.clone()),
        }
    }
    for name in known.iter().map(String::as_str).chain([UNFINISHED]) {
        if !tree.files.contains_key(name) && is_ours(name) && read(&folder.join(name))?.is_some() {
            changes.removed.push(name.to_owned());
        }
    }
    Ok(changes)
}

/// Whether the tool may remove a file of this name.
fn is_ours(name: &str) -> bool {
    is_safe(name) || name == UNFINISHED
}

/// Writes and removes what differs.
fn apply(changes: &Changes, tree: &Tree, folder: &Path) -> Result<(), Error> {
    let known = listed(folder)?;
    let all: BTreeSet<&str> = known
        .iter()
        .chain(tree.files.keys())
        .map(String::as_str)
        .filter(|name| *name != MANIFEST)
        .collect();
    let widened = format!(
        "# {MARKER}\n{}\n",
        all.into_iter().collect::<Vec<_>>().join("\n")
    );
    write(folder, MANIFEST, &widened)?;
    for name in changes.written.iter().filter(|name| *name != MANIFEST) {
        write(folder, name, &tree.files[name])?;
    }
    for name in changes.removed.iter().filter(|name| *name != UNFINISHED) {
        remove(folder, name)?;
    }
    write(folder, MANIFEST, &tree.files[MANIFEST])
}

/// The files that earlier runs wrote.
fn listed(folder: &Path) -> Result<BTreeSet<String>, Error> {
    let Some(list) = read(&folder.join(MANIFEST))? else {
        return Ok(BTreeSet::new());
    };
    let list = String::from_utf8_lossy(&list);
    Ok(list
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(str::to_owned)
        .collect())
}

fn is_marked(content: &[u8]) -> bool {
    let first = content
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    String::from_utf8_lossy(first).trim_start_matches(['/', '#', ' ']) == MARKER
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::Io(path.to_owned(), error)),
    }
}

/// Writes a file whole: elsewhere first, so that a reader never sees half of it.
fn write(folder: &Path, name: &str, text: &str) -> Result<(), Error> {
    let path = folder.join(name);
    let failed = |error| Error::Io(path.clone(), error);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    let unfinished = folder.join(UNFINISHED);
    fs::write(&unfinished, text).map_err(failed)?;
    fs::rename(&unfinished, &path).map_err(failed)
}

/// Removes a file and the folders that it leaves empty.
fn remove(folder: &Path, name: &str) -> Result<(), Error> {
    let path = folder.join(name);
    fs::remove_file(&path).map_err(|error| Error::Io(path.clone(), error))?;
    let mut parent = path.parent();
    while let Some(inner) = parent.filter(|inner| *inner != folder) {
        if fs::remove_dir(inner).is_err() {
            break;
        }
        parent = inner.parent();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_stand_apart() {
        let file = "//! A file.\nuse a::b;\nmod c;\nstruct D { e: F }\n\
            impl D { const G: u8 = 1; /// The first.\u{1f}\u{1f} More.\nfn h() { if i { j() } } #[inline]\nfn k() {} }";
        assert_eq!(
            pretty(syn::parse_str(file).unwrap()),
            "//! A file.\n\nuse a::b;\nmod c;\n\nstruct D {\n    e: F,\n}\n\nimpl D {\n    const G: u8 = 1;\n    \
             /// The first.\n    ///\n    /// More.\n    fn h() {\n        if i {\n            j()\n        }\n    \
             }\n\n    #[inline]\n    fn k() {}\n}\n"
        );
    }

    #[test]
    fn only_plain_paths_are_written() {
        for good in ["src/lib.rs", "Cargo.toml", "src/v1_0/models/user.rs"] {
            assert!(is_safe(good), "{good}");
        }
        for bad in [
            "", "../x.rs", "/etc/x", "a//b", "a/./b", "a/..", "a b.rs", "é.rs", "..rs", "a\\b",
        ] {
            assert!(!is_safe(bad), "{bad}");
        }
    }
}
