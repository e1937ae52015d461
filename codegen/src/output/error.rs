//! Why the output could not be written.
//!
//! Knows the words for it; must not know how files are written.

use std::io;
use std::path::PathBuf;

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
    /// Whoever watches has ended the run before anything took its place.
    Interrupted,
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
            Self::Interrupted => f.write_str("interrupted; nothing was written"),
        }
    }
}

impl std::error::Error for Error {}
