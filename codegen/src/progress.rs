//! How far the library is, for those who show it.
//!
//! Knows the names of the steps; must not know what they do, nor who is told.

use crate::version::Version;

/// What is about to be done, or how much of it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The files are read.
    Opening,
    /// Pages are understood, each by itself.
    Reading {
        /// So many are.
        done: usize,
        /// So many there are.
        all: usize,
    },
    /// What the pages of a version say is weighed and put together.
    Linking(Version),
    /// Names and modules are chosen.
    Planning,
    /// Files are printed.
    Printing {
        /// So many are.
        done: usize,
        /// So many there are.
        all: usize,
    },
}

/// Who is told, from any thread. What is counted is told from none on.
pub type Watch<'w> = &'w (dyn Fn(Progress) + Sync);

/// Where nobody is.
pub fn unwatched(_: Progress) {}
