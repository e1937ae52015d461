//! New files beside the old ones, until all of them are there.
//!
//! Knows one folder inside of the output; must not know which files go into it.

use std::fs;
use std::io;
use std::path::Path;

use super::error::Error;

/// Where files are written before they take their places.
pub(super) const STAGING: &str = ".machine-written.unfinished";

/// Whether there is something that an earlier run has left.
pub(super) fn is_left(folder: &Path) -> bool {
    folder.join(STAGING).symlink_metadata().is_ok()
}

/// Removes all of it.
pub(super) fn clear(folder: &Path) -> Result<(), Error> {
    let path = folder.join(STAGING);
    match fs::remove_dir_all(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::Io(path, error)),
        _ => Ok(()),
    }
}

/// Writes a file that takes its place later.
pub(super) fn write(folder: &Path, name: &str, text: &str) -> Result<(), Error> {
    let path = folder.join(STAGING).join(name);
    let written = make_parent(&path).and_then(|()| fs::write(&path, text));
    written.map_err(|error| Error::Io(path, error))
}

/// Lets a file take its place, whole, so that a reader never sees half of it.
pub(super) fn place(folder: &Path, staged: &str, name: &str) -> Result<(), Error> {
    let staged = folder.join(STAGING).join(staged);
    let path = folder.join(name);
    let placed = make_parent(&path).and_then(|()| fs::rename(staged, &path));
    placed.map_err(|error| Error::Io(path, error))
}

fn make_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}
