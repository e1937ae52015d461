//! Ctrl-C, and the request to end that the system sends.
//!
//! Knows until when a run may be ended where it stands; must not know what it does.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use codegen::output::Step;

use super::terminal::Progress;

/// What shells say of a program that Ctrl-C has ended.
const STATUS: i32 = 130;

/// Ends the run when somebody asks for it.
#[derive(Debug, Clone)]
pub(crate) struct Interrupt {
    state: Arc<Mutex<State>>,
    progress: Progress,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The process may end, and nothing has to be said.
    Free,
    /// The process may end, and so far nothing has been written.
    Unwritten,
    /// The process has to go on, because it is changing files.
    Writing {
        /// Whether somebody wants it to end.
        is_asked: bool,
    },
}

impl Interrupt {
    /// Hears signals during a command that only reads, or that has nothing to say about what it wrote.
    pub(crate) fn of_reader(progress: &Progress) -> Self {
        Self::listen(progress, State::Free)
    }

    /// Hears signals during a command that writes an output folder in the end.
    pub(crate) fn of_writer(progress: &Progress) -> Self {
        Self::listen(progress, State::Unwritten)
    }

    fn listen(progress: &Progress, state: State) -> Self {
        let interrupt = Self {
            state: Arc::new(Mutex::new(state)),
            progress: progress.clone(),
        };
        let heard = interrupt.clone();
        // Where this fails, the system ends the process as it always would, and the next run repairs what it leaves.
        let _ = ctrlc::set_handler(move || heard.hear());
        interrupt
    }

    /// Tells whether the next step may be done.
    pub(crate) fn allows(&self, step: Step) -> ControlFlow<()> {
        let mut state = self.state();
        if *state == (State::Writing { is_asked: true }) {
            return ControlFlow::Break(());
        }
        *state = match step {
            Step::Waiting => State::Unwritten,
            Step::Locking | Step::Staging { .. } | Step::Moving => {
                State::Writing { is_asked: false }
            }
        };
        ControlFlow::Continue(())
    }

    /// All is written; who asks now can only want to be spared the findings.
    pub(crate) fn finish(&self) {
        *self.state() = State::Free;
    }

    /// Ends the process, after a run that has written nothing.
    pub(crate) fn end(&self) -> ! {
        self.progress.clear();
        super::terminal::say("interrupted; nothing was written");
        std::process::exit(STATUS)
    }

    /// Does what the state allows. The state stays locked, so that no step begins while the process ends.
    fn hear(&self) {
        let mut state = self.state();
        match *state {
            State::Free => {
                self.progress.clear();
                std::process::exit(STATUS)
            }
            State::Unwritten => self.end(),
            State::Writing { .. } => *state = State::Writing { is_asked: true },
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
