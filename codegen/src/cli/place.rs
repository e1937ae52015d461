//! How one folder is found from another.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

/// The absolute path, without `.` and `..`.
pub(super) fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    Ok(plain)
}

/// The path without symbolic links, as far as it exists.
pub(super) fn resolved(path: &Path) -> std::io::Result<PathBuf> {
    let path = absolute(path)?;
    let existing = path.ancestors().find(|folder| folder.exists());
    let existing = existing.unwrap_or(Path::new(""));
    let rest = path.strip_prefix(existing).unwrap_or(Path::new(""));
    Ok(existing.canonicalize()?.join(rest))
}

/// The way from one absolute path to another, with `/` between its parts.
pub(super) fn relative(from: &Path, to: &Path) -> String {
    let from: Vec<Component<'_>> = from.components().collect();
    let to: Vec<Component<'_>> = to.components().collect();
    let shared = from
        .iter()
        .zip(&to)
        .take_while(|(one, other)| one == other)
        .count();
    let up = from[shared..].iter().map(|_| OsString::from(".."));
    let down = to[shared..].iter().map(|part| part.as_os_str().to_owned());
    up.chain(down)
        .map(|part| part.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join("/")
}
