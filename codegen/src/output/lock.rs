//! One run at a time writes to an output folder, and one that ended too early leaves a trace.
//!
//! Knows one file; must not know what else is written.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::error::Error;
use super::watch::{Step, Watch, ask};

/// There while a run writes, and after one that did not come to its end.
pub(super) const LOCK: &str = ".machine-written.lock";

/// The right to write to a folder. The system takes it back when the process ends, however it ends.
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
    /// Whether no earlier run has left the file.
    is_fresh: bool,
    /// The folders that were made for it, the innermost first.
    made: Vec<PathBuf>,
}

impl Lock {
    /// Waits until no other run writes to the folder, and keeps further ones waiting.
    pub(super) fn take(folder: &Path, watch: Watch<'_>) -> Result<Self, Error> {
        let path = folder.join(LOCK);
        let failed = |error| Error::Io(path.clone(), error);
        // The file is the first one that is written, so it tells what the folder allows.
        let refused = |error| Error::Io(folder.to_owned(), error);
        let mut made = Vec::new();
        loop {
            ask(watch, Step::Locking)?;
            // The run that was waited for may have been interrupted, and have removed the folder that it had made.
            made.extend(make(folder).map_err(refused)?);
            let (file, is_new) = open(&path).map_err(refused)?;
            let is_fresh = match file.try_lock() {
                Ok(()) => is_new,
                Err(TryLockError::WouldBlock) => {
                    ask(watch, Step::Waiting)?;
                    file.lock().map_err(failed)?;
                    // Only a run that died has left it where it was.
                    false
                }
                Err(TryLockError::Error(error)) => return Err(failed(error)),
            };
            // The run that was waited for has removed its file; a lock on that keeps nobody away.
            if stands_at(&file, &path).map_err(failed)? {
                return Ok(Self {
                    path,
                    _file: file,
                    is_fresh,
                    made,
                });
            }
        }
    }

    /// The same for one who only reads: nothing is locked where there is nothing to wait for.
    pub(super) fn share(folder: &Path) -> Result<Option<Self>, Error> {
        let path = folder.join(LOCK);
        let failed = |error| Error::Io(path.clone(), error);
        loop {
            let file = match File::open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(failed(error)),
            };
            file.lock_shared().map_err(failed)?;
            if stands_at(&file, &path).map_err(failed)? {
                return Ok(Some(Self {
                    path,
                    _file: file,
                    is_fresh: false,
                    made: Vec::new(),
                }));
            }
        }
    }

    /// Says that the folder is as it should be, and lets others write.
    pub(super) fn release(self) -> Result<(), Error> {
        fs::remove_file(&self.path).map_err(|error| Error::Io(self.path, error))
    }

    /// Lets others write to the folder, which is as it was: a trace of an earlier run stays.
    pub(super) fn withdraw(self) {
        // What cannot be removed is left to the next run.
        if self.is_fresh && fs::remove_file(&self.path).is_ok() {
            for folder in &self.made {
                if fs::remove_dir(folder).is_err() {
                    break;
                }
            }
        }
    }
}

/// Makes a folder, and tells which ones were not there, the innermost first.
fn make(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let missing = folder
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists());
    let missing = missing.map(Path::to_owned).collect();
    fs::create_dir_all(folder)?;
    Ok(missing)
}

/// Opens a file, and tells whether it is new.
fn open(path: &Path) -> io::Result<(File, bool)> {
    match File::create_new(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            // It may be gone again by now.
            let mut options = File::options();
            let file = options
                .write(true)
                .create(true)
                .truncate(false)
                .open(path)?;
            Ok((file, false))
        }
        created => Ok((created?, true)),
    }
}

/// Whether a path still leads to an open file.
fn stands_at(file: &File, path: &Path) -> io::Result<bool> {
    match Handle::from_path(path) {
        Ok(present) => Ok(present == Handle::from_file(file.try_clone()?)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
