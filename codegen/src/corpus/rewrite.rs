//! Files of the input that are edited.
//!
//! Knows the disk; must not know why a file is edited.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::diagnostic::{DocPath, Edit};

use super::original::edited;
use super::{Corpus, original, read_original};

/// A file with its text before and after it is edited, as the disk has them.
#[derive(Debug)]
pub struct Rewrite {
    /// The file of the input.
    pub path: DocPath,
    /// Its text on the disk.
    pub before: String,
    /// The text that it gets.
    pub after: String,
    file: PathBuf,
}

/// Why a file cannot be edited.
#[derive(Debug)]
pub enum Unwritable {
    /// It is not what was read.
    Changed(PathBuf),
    /// It can be neither read nor written.
    Io(PathBuf, io::Error),
}

impl std::fmt::Display for Unwritable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Changed(file) => write!(
                f,
                "{} has changed since it was read; nothing is written to it",
                file.display()
            ),
            Self::Io(file, error) => write!(f, "cannot write {}: {error}", file.display()),
        }
    }
}

impl std::error::Error for Unwritable {}

/// Edits files that were read from the disk, and writes nothing yet. The edits of a file are in the order of its text
/// and do not overlap.
///
/// # Errors
///
/// Fails where a file is no longer what was read.
pub fn rewrites(
    corpus: &Corpus,
    edits: &BTreeMap<DocPath, Vec<Edit>>,
) -> Result<Vec<Rewrite>, Unwritable> {
    let edited = edits.iter().filter(|(_, edits)| !edits.is_empty());
    let rewrites = edited.filter_map(|(path, edits)| {
        let source = corpus.files.get(path)?;
        let (file, text) = (source.file.as_ref()?, source.text.as_ref()?);
        Some(rewrite(path, file, (text, &source.covered), edits))
    });
    rewrites.collect()
}

fn rewrite(
    path: &DocPath,
    file: &Path,
    (text, covered): (&str, &[Range<usize>]),
    edits: &[Edit],
) -> Result<Rewrite, Unwritable> {
    let changed = || Unwritable::Changed(file.to_owned());
    let before = read_original(file).map_err(|_| changed())?;
    if !is_same(&original::plain(before.clone()), text, covered) {
        return Err(changed());
    }
    Ok(Rewrite {
        path: path.clone(),
        after: edited(&before, edits),
        before,
        file: file.to_owned(),
    })
}

/// Whether two texts are the same, but for some stretches.
fn is_same(one: &str, other: &str, but_for: &[Range<usize>]) -> bool {
    let mut bytes = one.bytes().zip(other.bytes()).enumerate();
    one.len() == other.len()
        && bytes.all(|(at, (one, other))| {
            one == other || but_for.iter().any(|range| range.contains(&at))
        })
}

impl Rewrite {
    /// Puts the new text in the place of the old one: whoever reads the file sees one or the other.
    ///
    /// # Errors
    ///
    /// Fails where the disk does; the file then is as it was.
    pub fn write(&self) -> Result<(), Unwritable> {
        let mut name = self.file.file_name().unwrap_or_default().to_owned();
        // What a run leaves that was killed is no page.
        name.push(".unfinished");
        let unfinished = self.file.with_file_name(name);
        let written = self.write_beside(&unfinished);
        if written.is_err() {
            // Nothing is left to do where it cannot be removed.
            let _ = fs::remove_file(&unfinished);
        }
        written.map_err(|error| Unwritable::Io(self.file.clone(), error))
    }

    fn write_beside(&self, unfinished: &Path) -> io::Result<()> {
        let permissions = fs::metadata(&self.file)?.permissions();
        match fs::remove_file(unfinished) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        // Where a link stands in the way, it is not followed.
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(unfinished)?;
        file.write_all(self.after.as_bytes())?;
        file.set_permissions(permissions)?;
        file.sync_all()?;
        fs::rename(unfinished, &self.file)
    }
}
