//! What is about to happen to an output folder, for those who watch, and who may end it.
//!
//! Knows the steps; must not know why somebody ends a run.

use std::ops::ControlFlow;

use super::error::Error;

/// What is about to happen to the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is locked, and made where there is none.
    Locking,
    /// Another run has the lock. While this one waits, nothing of it is in the folder, so that the process may end.
    Waiting,
    /// A new file is written beside the old ones.
    Staging {
        /// So many are written.
        done: usize,
        /// So many there are.
        all: usize,
    },
    /// The new files take their places, and stale ones are removed. Until that is done, the folder is a mixture.
    Moving,
}

/// Who is asked before each step. One who breaks ends the run with [`Error::Interrupted`], and the folder is as it was.
pub type Watch<'w> = &'w dyn Fn(Step) -> ControlFlow<()>;

/// Lets everything happen.
pub fn unwatched(_: Step) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Asks before a step.
pub(super) fn ask(watch: Watch<'_>, step: Step) -> Result<(), Error> {
    match watch(step) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Interrupted),
    }
}
