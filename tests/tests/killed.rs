//! Runs that are killed, and runs that meet: the next run makes the output whole, and until then `--check` fails.

#![cfg(unix)]

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tests::binary::Codegen;
use tests::folder::Folder;
use tests::{files, workspace};

type Files = BTreeMap<String, Vec<u8>>;

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
        let check = || Codegen::new(&docs).out(&out).arg("--check").run();
        let run = check();
        let stale = run.stderr.contains("stale: ");
        assert_eq!(stale, left != *wanted, "{}", run.stderr);
        assert_eq!(run.status, Some(i32::from(stale)), "{}", run.stderr);
        files::assert_same(&files::read(&out), &left);

        let run = Codegen::new(&docs).out(&out).run();
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        files::assert_same(&files::read(&out), wanted);
        assert_eq!(check().status, Some(0));
    }
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
            states.insert(files::read(&out).into_keys().collect::<Vec<_>>());
            repair(&out, &wanted, &former);
        }
    }
    assert!(states.len() > 4, "only {} states were seen", states.len());
}

#[test]
fn a_run_that_is_killed_at_any_moment_is_repaired() {
    let wanted = output(&docs());
    let former = output(&former_docs());
    // So many steps are done: files written that are new, and files removed that are not.
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
    for goal in (0..=all).step_by(all / 12) {
        let out = holding(&former);
        let mut run = Codegen::new(&docs())
            .out(&out)
            .command()
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while run.try_wait().unwrap().is_none() && done(&out) < goal {}
        run.kill().unwrap();
        run.wait().unwrap();
        repair(&out, &wanted, &former);
    }
}

#[test]
fn runs_that_meet_do_not_mix() {
    let sources = [docs(), former_docs()];
    let outputs = sources.each_ref().map(|docs| output(docs));
    for _ in 0..6 {
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
    use std::os::unix::fs::MetadataExt;

    let wanted = output(&docs());
    let out = Folder::new();
    let path = out.join(".machine-written.lock");
    let locked = || {
        let file = File::create(&path).unwrap();
        file.lock().unwrap();
        file
    };
    let first = locked();
    let mut run = Codegen::new(&docs())
        .out(&out)
        .command()
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // The system tells who waits for the lock of which file.
    let mut waits_for = |file: &File| {
        let end = format!(":{} 0 EOF", file.metadata().unwrap().ino());
        let process = format!(" {} ", run.id());
        loop {
            let ended = run.try_wait().unwrap();
            assert_eq!(ended, None, "the run did not wait");
            let locks = fs::read_to_string("/proc/locks").unwrap();
            let waits =
                |lock: &str| lock.contains("->") && lock.contains(&process) && lock.ends_with(&end);
            if locks.lines().any(waits) {
                break;
            }
        }
    };
    waits_for(&first);
    // A third one is faster: it has a lock of its own before the first one lets go.
    fs::remove_file(&path).unwrap();
    let third = locked();
    drop(first);
    waits_for(&third);
    let names: Vec<String> = files::read(&out).into_keys().collect();
    assert_eq!(names, [".machine-written.lock"]);
    drop(third);
    assert!(run.wait().unwrap().success());
    files::assert_same(&files::read(&out), &wanted);
}
