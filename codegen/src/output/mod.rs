//! The output folder: formatting, writing what changed, removing what is stale.
//!
//! Knows the disk, as its only writer; must not know what a file means.

mod error;
mod format;
mod lock;
mod mark;
mod staging;
mod watch;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

pub use error::Error;
pub use format::{Formatted, Tree, format};
use lock::{LOCK, Lock};
use mark::{MANIFEST, is_marked, is_safe};
use staging::STAGING;
use watch::ask;
pub use watch::{Step, Watch, unwatched};

/// The list of files, as long as both the old and the new ones are there; no file of the output has such a name.
const WIDENED: &str = ".widened";

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

    /// Whether other files are there afterwards.
    fn lists(&self) -> bool {
        self.written.iter().any(|name| name == MANIFEST)
    }
}

/// Tells what would change if `folder` were brought to the state of `tree`.
///
/// Waits for a run that writes to the folder. What one has left that did not come to its end is superfluous.
///
/// # Errors
///
/// Fails where the disk does, and where a file stands in the way that the tool did not write.
pub fn check(tree: &Tree, folder: &Path) -> Result<Changes, Error> {
    let lock = Lock::share(folder)?;
    let mut changes = compare(tree, folder)?;
    if lock.is_some() {
        changes.removed.push(LOCK.to_owned());
    }
    if staging::is_left(folder) {
        changes.removed.push(STAGING.to_owned());
    }
    Ok(changes)
}

/// Brings `folder` to the state of `tree`.
///
/// Runs on one folder wait for each other. All new files are written beside the old ones first, and a run that ends
/// there, in whatever way, leaves the old ones as they were. Then the new ones take their places: one that is killed
/// there leaves files that the next run knows as its own, because the list of files is widened before the first one
/// moves and narrowed after the last one is removed. Until then its lock tells that it never ended.
///
/// # Errors
///
/// Fails where the disk does, where a file stands in the way that the tool did not write, and where `watch` ends it.
pub fn sync(tree: &Tree, folder: &Path, watch: Watch<'_>) -> Result<Changes, Error> {
    let lock = Lock::take(folder, watch)?;
    match stage(tree, folder, watch) {
        Ok(changes) => {
            place(&changes, folder)?;
            lock.release()?;
            Ok(changes)
        }
        Err(error) => {
            // The first error is the one to tell; what cannot be removed is left to the next run.
            if staging::clear(folder).is_ok() {
                lock.withdraw();
            }
            Err(error)
        }
    }
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
    for name in known {
        let is_stale = !tree.files.contains_key(&name) && is_safe(&name);
        if is_stale && read(&folder.join(&name))?.is_some() {
            changes.removed.push(name);
        }
    }
    Ok(changes)
}

/// Writes what differs beside the files that are there.
fn stage(tree: &Tree, folder: &Path, watch: Watch<'_>) -> Result<Changes, Error> {
    staging::clear(folder)?;
    let changes = compare(tree, folder)?;
    let all = changes.written.len();
    for (done, name) in changes.written.iter().enumerate() {
        ask(watch, Step::Staging { done, all })?;
        staging::write(folder, name, &tree.files[name])?;
    }
    if changes.lists() {
        let mut names = listed(folder)?;
        names.extend(tree.files.keys().cloned());
        names.remove(MANIFEST);
        let widened = mark::manifest(names.iter().map(String::as_str));
        staging::write(folder, WIDENED, &widened)?;
    }
    ask(watch, Step::Moving)?;
    Ok(changes)
}

/// Lets what was written take its place, and removes what is stale.
fn place(changes: &Changes, folder: &Path) -> Result<(), Error> {
    if changes.lists() {
        staging::place(folder, WIDENED, MANIFEST)?;
    }
    for name in changes.written.iter().filter(|name| *name != MANIFEST) {
        staging::place(folder, name, name)?;
    }
    for name in &changes.removed {
        remove(folder, name)?;
    }
    if changes.lists() {
        staging::place(folder, MANIFEST, MANIFEST)?;
    }
    staging::clear(folder)
}

/// The files that earlier runs wrote.
fn listed(folder: &Path) -> Result<BTreeSet<String>, Error> {
    let manifest = read(&folder.join(MANIFEST))?;
    Ok(mark::listed(&manifest.unwrap_or_default()))
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::Io(path.to_owned(), error)),
    }
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
