//! What all commands have in common on a terminal: colours, and a line of progress.

use std::io::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use clap::ValueEnum;
use codegen::output::Step;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// When text is coloured.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ColorChoice {
    Auto,
    Always,
    Never,
}

impl From<ColorChoice> for anstream::ColorChoice {
    fn from(choice: ColorChoice) -> Self {
        match choice {
            ColorChoice::Auto => Self::Auto,
            ColorChoice::Always => Self::Always,
            ColorChoice::Never => Self::Never,
        }
    }
}

/// Says something about the run itself.
pub(crate) fn say(what: &str) {
    // Nothing is left to do where even this cannot be written.
    let _ = writeln!(std::io::stderr(), "{what}");
}

/// A line that says what is being done and how much of it is, where a person is watching.
#[derive(Debug, Clone)]
pub(crate) struct Progress {
    /// The bar of the present stage.
    bar: Arc<Mutex<ProgressBar>>,
}

/// So often the line is drawn again while nothing is counted, so that it is seen to go on.
const TICK: Duration = Duration::from_millis(100);

const UNCOUNTED: &str = "{spinner} {msg}";
const COUNTED: &str = "{spinner} {msg} [{bar:24}] {pos}/{len}";

impl Progress {
    /// Nothing is drawn yet.
    pub(crate) fn new() -> Self {
        Self {
            bar: Arc::new(Mutex::new(ProgressBar::hidden())),
        }
    }

    /// Shows what the library does.
    pub(crate) fn show(&self, progress: codegen::progress::Progress) {
        use codegen::progress::Progress;
        match progress {
            Progress::Opening => self.begin("reading the files"),
            Progress::Reading { done, all } => self.count("understanding the pages", done, all),
            Progress::Linking(version) => self.begin(&format!("weighing {}", version.name)),
            Progress::Planning => self.begin("planning the client"),
            Progress::Printing { done, all } => self.count("printing the files", done, all),
        }
    }

    /// Shows what happens to the output.
    pub(crate) fn show_step(&self, step: Step) {
        match step {
            Step::Locking | Step::Moving => {}
            Step::Waiting => self.begin("waiting for another run"),
            Step::Staging { done, all } => self.count("writing the files", done, all),
        }
    }

    /// Takes the line away, before something else is written.
    pub(crate) fn clear(&self) {
        self.bar().finish_and_clear();
    }

    fn count(&self, what: &str, done: usize, all: usize) {
        match done {
            0 => self.start(what, COUNTED, Some(all as u64)),
            done => self.bar().set_position(done as u64),
        }
    }

    fn begin(&self, what: &str) {
        self.start(what, UNCOUNTED, None);
    }

    fn start(&self, what: &str, template: &str, length: Option<u64>) {
        // In a pipe it is hidden, and on a terminal that knows no escape codes.
        let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::stderr());
        if bar.is_hidden() {
            return;
        }
        let style = ProgressStyle::with_template(template).expect("the template is one of ours");
        let bar = bar
            .with_style(style.progress_chars("=> "))
            .with_message(what.to_owned());
        // The former bar takes its line away.
        *self.bar() = bar.clone();
        // However soon the stage ends, its name was seen.
        bar.tick();
        bar.enable_steady_tick(TICK);
    }

    fn bar(&self) -> MutexGuard<'_, ProgressBar> {
        self.bar.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
