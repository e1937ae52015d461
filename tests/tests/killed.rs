//! Runs that are killed, and runs that meet: the next run makes the output whole, and until then `--check` fails.
//!
//! `KILLED=12 cargo test -p tests --test killed` kills runs in twice as many moments as usual, and has runs meet twice as
//! often.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tests::binary::Codegen;
use tests::folder::Folder;
use tests::{files, workspace};

/// In about so many moments a run is killed and repaired, unless `KILLED` says another number.
const MOMENTS: usize = 6;

/// How many moments are tried.
fn moments() -> usize {
    let asked = std::env::var("KILLED").ok();
    let asked = asked.and_then(|it| it.parse().ok());
    asked.unwrap_or(MOMENTS).max(2)
}

type Files = BTreeMap<String, Vec<u8>>;

const LIST: &str = ".machine-written";
const LOCK: &str = ".machine-written.lock";
const STAGING: &str = ".machine-written.unfinished";

/// The documentation that the output is about.
fn docs() -> PathBuf {
    workspace::path("docs-src")
}

/// What the output was about before.
fn former_docs() -> PathBuf {
    workspace::path("tests/golden/quirks/functions/input")
}

/// The output of a run that nothing disturbs.
fn output(docs: &Path) -> Files {
    let out = Folder::new();
    let run = Codegen::new(docs).out(&out).run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let files = files::read(&out);
    assert!(files.len() > 10, "{:?}", files.keys());
    files
}

/// A folder that already holds some files.
fn holding(files: &Files) -> Folder {
    let out = Folder::new();
    for (name, content) in files {
        files::write(&out, name, content);
    }
    out
}

/// Looks at what a run that died has left, and lets another one repair it, over the same documentation or over other.
fn repair(out: &Path, wanted: &Files, former: &Files) {
    let left = files::read(out);
    for (docs, wanted) in [(docs(), wanted), (former_docs(), former)] {
        let out = holding(&left);
        let run = Codegen::new(&docs).out(&out).arg("--check").run();
        let stale = run.stderr.contains("stale: ");
        assert_eq!(stale, left != *wanted, "{}", run.stderr);
        assert_eq!(run.status, Some(i32::from(stale)), "{}", run.stderr);
        files::assert_same(&files::read(&out), &left);

        let run = Codegen::new(&docs).out(&out).run();
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        // Of such a folder, `a_whole_output_is_fresh` tells that `--check` succeeds.
        files::assert_same(&files::read(&out), wanted);
    }
}

#[test]
fn a_whole_output_is_fresh() {
    for docs in [docs(), former_docs()] {
        let out = holding(&output(&docs));
        let run = Codegen::new(&docs).out(&out).arg("--check").run();
        assert_eq!(run.status, Some(0), "{}", run.stderr);
    }
}

/// What a run has left, without the traces of its own.
fn placed(out: &Path) -> Files {
    let mut files = files::read(out);
    files.retain(|name, _| name != LOCK && !name.starts_with(STAGING));
    files
}

/// The same command in a shell that has set a limit to the size of a file, in blocks of 512 or 1024 bytes.
/// The system kills who writes more, right in the middle of it.
fn limited(command: &Command, blocks: u32) -> Command {
    let mut shell = Command::new("sh");
    let script = format!("ulimit -c 0; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    shell.arg("-c").arg(script);
    shell.arg(command.get_program()).args(command.get_args());
    shell
}

#[test]
fn a_run_that_dies_in_the_middle_of_a_file_is_repaired() {
    let wanted = output(&docs());
    let former = output(&former_docs());
    let mut states = BTreeSet::new();
    for before in [&Files::new(), &former] {
        for blocks in [1, 16, 128] {
            let out = holding(before);
            let command = Codegen::new(&docs()).out(&out).command();
            let died = limited(&command, blocks)
                .stderr(Stdio::null())
                .status()
                .unwrap();
            assert!(died.signal().is_some(), "{blocks}: {died}");
            // No file was whole beside the old ones, so none has taken its place.
            files::assert_same(&placed(&out), before);
            states.insert(files::read(&out).into_keys().collect::<Vec<_>>());
            repair(&out, &wanted, &former);
        }
    }
    assert!(states.len() > 4, "only {} states were seen", states.len());
}

/// Starts a run over the former output, and kills it as soon as something holds.
fn killed(former: &Files, holds: impl Fn(&Path) -> bool) -> Folder {
    let out = holding(former);
    let command = Codegen::new(&docs()).out(&out).command();
    let mut run = { command }.stderr(Stdio::null()).spawn().unwrap();
    while run.try_wait().unwrap().is_none() && !holds(&out) {}
    run.kill().unwrap();
    run.wait().unwrap();
    out
}

#[test]
fn a_run_that_is_killed_while_it_stages_leaves_the_old_output_whole() {
    let wanted = output(&docs());
    let former = output(&former_docs());
    let staged = |out: &Path| {
        let names = wanted.keys();
        names
            .filter(|name| out.join(STAGING).join(name).exists())
            .count()
    };
    let mut states = BTreeSet::new();
    // Some are too late for what they look at.
    for goal in (1..wanted.len()).step_by((wanted.len() / (2 * moments())).max(1)) {
        let out = killed(&former, |out| staged(out) >= goal);
        let left = placed(&out);
        // The list of files moves first, and it holds what is old and what is new.
        if left.get(LIST) == former.get(LIST) {
            files::assert_same(&left, &former);
            states.insert(staged(&out));
        }
        assert_eq!(Codegen::new(&docs()).out(&out).run().status, Some(0));
        files::assert_same(&files::read(&out), &wanted);
    }
    assert!(states.len() > 2, "{states:?}");
}

#[test]
fn a_run_that_is_killed_at_any_moment_is_repaired() {
    let wanted = output(&docs());
    let former = output(&former_docs());
    // So many steps are done: files moved that are new, and files removed that are not.
    let done = |out: &Path| {
        let (new, old): (Vec<&String>, Vec<&String>) = wanted
            .keys()
            .chain(former.keys())
            .filter(|name| wanted.contains_key(*name) != former.contains_key(*name))
            .partition(|name| wanted.contains_key(*name));
        let there = |name: &&&String| out.join(name).exists();
        new.iter().filter(there).count() + old.len() - old.iter().filter(there).count()
    };
    let all = done(&holding(&wanted));
    for goal in (0..=all).step_by((all / moments()).max(1)) {
        let out = killed(&former, |out| done(out) >= goal);
        repair(&out, &wanted, &former);
    }
}

#[test]
fn runs_that_meet_do_not_mix() {
    let sources = [docs(), former_docs()];
    let outputs = sources.each_ref().map(|docs| output(docs));
    for _ in 0..moments() / 2 {
        let out = Folder::new();
        let runs: Vec<_> = (0..6)
            .map(|number| {
                let run = Codegen::new(&sources[number % 2]).out(&out).command();
                { run }.stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        for run in runs {
            let run = run.wait_with_output().unwrap();
            let stderr = String::from_utf8_lossy(&run.stderr);
            assert!(run.status.success(), "{stderr}");
        }
        let last = files::read(&out);
        assert!(outputs.contains(&last), "{:?}", last.keys());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_run_waits_for_another() {
    use std::fs::{self, File};

    use tests::running::Running;

    let wanted = output(&docs());
    let out = Folder::new();
    let path = out.join(LOCK);
    let locked = || {
        let file = File::create(&path).unwrap();
        file.lock().unwrap();
        file
    };
    let first = locked();
    let mut run = Running::start(Codegen::new(&docs()).out(&out).command());
    assert!(run.until(|run| run.waits_for(&first)));
    // A third one is faster: it has a lock of its own before the first one lets go.
    fs::remove_file(&path).unwrap();
    let third = locked();
    drop(first);
    assert!(run.until(|run| run.waits_for(&third)));
    let names: Vec<String> = files::read(&out).into_keys().collect();
    assert_eq!(names, [LOCK]);
    drop(third);
    assert_eq!(run.end().status, Some(0));
    files::assert_same(&files::read(&out), &wanted);
}
