//! Runs that are interrupted: the output is the old one or the new one, and nothing else is left.

#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rustix::process::Signal;
use tests::binary::{Codegen, Run};
use tests::folder::Folder;
use tests::running::Running;
use tests::{files, workspace};

type Files = BTreeMap<String, Vec<u8>>;

const LIST: &str = ".machine-written";
const LOCK: &str = ".machine-written.lock";
const STAGING: &str = ".machine-written.unfinished";
const MESSAGE: &str = "interrupted; nothing was written\n";

fn docs() -> PathBuf {
    workspace::path("docs-src")
}

/// The output of a run that nothing disturbs.
fn output(docs: &Path) -> Files {
    let out = Folder::new();
    let run = Codegen::new(docs).out(&out).run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    files::read(&out)
}

/// A folder with the output of other documentation.
struct Former {
    files: Files,
    wanted: Files,
}

impl Former {
    fn new() -> Self {
        Self {
            files: output(&workspace::path("tests/golden/quirks/functions/input")),
            wanted: output(&docs()),
        }
    }

    fn folder(&self) -> Folder {
        let out = Folder::new();
        for (name, content) in &self.files {
            files::write(&out, name, content);
        }
        out
    }

    /// Tells whether a run has left the old output, and not the new one.
    fn is_whole_in(&self, out: &Path, run: &Run) -> bool {
        let left = files::read(out);
        if run.stderr == MESSAGE {
            assert_eq!(run.status, Some(130));
            files::assert_same(&left, &self.files);
            assert!(!out.join(STAGING).exists());
            return true;
        }
        // All was written before the signal came, or the signal came while that was finished.
        assert!(matches!(run.status, Some(0 | 130)), "{run:?}");
        assert!(!run.stderr.contains("interrupted"), "{run:?}");
        files::assert_same(&left, &self.wanted);
        assert!(!out.join(STAGING).exists());
        false
    }
}

fn started(out: &Path) -> Running {
    let mut run = Running::start(Codegen::new(&docs()).out(out).command());
    assert!(run.until(|run| run.catches(Signal::TERM) && run.catches(Signal::INT)));
    run
}

#[test]
fn a_run_that_reads_ends_at_once_and_leaves_nothing() {
    let outer = Folder::new();
    let out = outer.join("a/b");
    for signal in [Signal::INT, Signal::TERM] {
        let mut run = started(&out);
        run.send(signal);
        let run = run.end();
        assert_eq!((run.status, run.stderr.as_str()), (Some(130), MESSAGE));
        assert!(!outer.join("a").exists());
    }
}

#[test]
fn a_run_that_waits_for_another_ends_at_once() {
    let former = Former::new();
    for signal in [Signal::INT, Signal::TERM] {
        let out = former.folder();
        let lock = File::create(out.join(LOCK)).unwrap();
        lock.lock().unwrap();
        let mut run = started(&out);
        assert!(run.until(|run| run.waits_for(&lock)));
        run.send(signal);
        let run = run.end();
        assert_eq!((run.status, run.stderr.as_str()), (Some(130), MESSAGE));
        fs::remove_file(out.join(LOCK)).unwrap();
        files::assert_same(&files::read(&out), &former.files);
    }
}

#[test]
fn a_run_that_stages_takes_its_files_away() {
    let former = Former::new();
    let all = former.wanted.len();
    let mut olds = 0;
    for goal in (1..all).step_by(all / 12) {
        let out = former.folder();
        let mut run = started(&out);
        let staging = out.join(STAGING);
        let staged = || {
            let names = former.wanted.keys();
            names.filter(|name| staging.join(name).exists()).count()
        };
        let is_staged = |_: &Running| staged() >= goal;
        // It may have been too fast to be seen.
        if run.until(is_staged) {
            run.send(Signal::INT);
        }
        olds += usize::from(former.is_whole_in(&out, &run.end()));
    }
    assert!(olds > 0, "no run was interrupted while it staged");
}

#[test]
fn a_run_that_moves_files_is_finished() {
    let former = Former::new();
    for signal in [Signal::INT, Signal::TERM, Signal::INT, Signal::TERM] {
        let out = former.folder();
        let mut run = started(&out);
        // The list of files moves first.
        let moves = |_: &Running| fs::read(out.join(LIST)).unwrap() != former.files[LIST];
        assert!(run.until(moves) || files::read(&out) == former.wanted);
        run.send(signal);
        assert!(!former.is_whole_in(&out, &run.end()));
    }
}

#[test]
fn whenever_a_run_is_interrupted_the_output_is_whole() {
    let former = Former::new();
    let mut olds = 0;
    let mut step = 0;
    loop {
        let out = former.folder();
        let mut run = started(&out);
        let goal = run.ticks() + 8 * step;
        let in_time = run.until(|run| run.ticks() >= goal);
        run.send(Signal::INT);
        olds += u64::from(former.is_whole_in(&out, &run.end()));
        if !in_time {
            break;
        }
        step += 1;
    }
    assert!(olds > 3, "only {olds} of {step} runs were interrupted");
}

#[test]
fn the_other_commands_just_end() {
    let lint = Codegen::new(Path::new("lint")).path(&docs());
    let find = Codegen::find("assignLicense", &docs());
    for command in [lint.command(), find.command()] {
        let mut run = Running::start(command);
        assert!(run.until(|run| run.catches(Signal::INT)));
        run.send(Signal::INT);
        let run = run.end();
        assert_eq!((run.status, run.stderr.as_str()), (Some(130), ""));
        assert_eq!(run.stdout, "");
    }
}
