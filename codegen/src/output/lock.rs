//! One run at a time writes to an output folder, and one that ended too early leaves a trace.
//!
//! Knows one file; must not know what else is written.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use same_file::Handle;

/// There while a run writes, and after one that did not come to its end.
pub(super) const LOCK: &str = ".machine-written.lock";

/// The right to write to a folder. The system takes it back when the process ends, however it ends.
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Waits until no other run writes to the folder, and keeps further ones waiting.
    pub(super) fn take(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let path = folder.join(LOCK);
        loop {
            let file = File::create(&path)?;
            file.lock()?;
            // The run that was waited for has removed its file; a lock on that keeps nobody away.
            if stands_at(&file, &path)? {
                return Ok(Self { path, _file: file });
            }
        }
    }

    /// The same for one who only reads: nothing is locked where there is nothing to wait for.
    pub(super) fn share(folder: &Path) -> io::Result<Option<Self>> {
        let path = folder.join(LOCK);
        loop {
            let file = match File::open(&path) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(error),
            };
            file.lock_shared()?;
            if stands_at(&file, &path)? {
                return Ok(Some(Self { path, _file: file }));
            }
        }
    }

    /// Says that the folder is as it should be, and lets others write.
    pub(super) fn release(self) -> io::Result<()> {
        fs::remove_file(&self.path)
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
