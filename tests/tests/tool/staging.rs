//! New files are whole before the first old one is touched, and whoever watches may end that.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use codegen::emit::{Content, File};
use codegen::output::{self, Changes, Error, Step, Tree, check, sync, unwatched};
use tests::files;
use tests::folder::Folder;

const LOCK: &str = ".machine-written.lock";
const STAGING: &str = ".machine-written.unfinished";

fn tree(files: &[(&str, &str)]) -> Tree {
    let files = files.iter().map(|(path, text)| File {
        path: (*path).to_owned(),
        content: Content::Toml((*text).to_owned()),
    });
    output::format(files.collect(), &|_| ()).unwrap()
}

fn old() -> Tree {
    tree(&[("a", "old"), ("b/c", "same"), ("d/e", "stale")])
}

fn new() -> Tree {
    tree(&[("a", "new"), ("b/c", "same"), ("f/g/h", "added")])
}

fn written(tree: &Tree) -> BTreeMap<String, Vec<u8>> {
    let files = tree.files.clone().into_iter();
    files
        .map(|(name, text)| (name, text.into_bytes()))
        .collect()
}

/// The files, without the traces of a run.
fn placed(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = files::read(out);
    files.retain(|name, _| name != LOCK && !name.starts_with(STAGING));
    files
}

#[test]
fn no_file_moves_before_all_are_there() {
    let out = Folder::new();
    sync(&old(), &out, &unwatched).unwrap();
    let steps = RefCell::new(Vec::new());
    let changes = sync(&new(), &out, &|step| {
        files::assert_same(&placed(&out), &written(&old()));
        steps.borrow_mut().push(step);
        ControlFlow::Continue(())
    });
    let Changes {
        written: changed,
        removed,
        unchanged,
    } = changes.unwrap();
    assert_eq!(changed, [".machine-written", "a", "f/g/h"]);
    assert_eq!(
        (removed.as_slice(), unchanged),
        (&["d/e".to_owned()][..], 1)
    );
    let staging = |done| Step::Staging { done, all: 3 };
    let wanted = [
        Step::Locking,
        staging(0),
        staging(1),
        staging(2),
        Step::Moving,
    ];
    assert_eq!(steps.into_inner(), wanted);
    files::assert_same(&files::read(&out), &written(&new()));
    assert!(!out.join(STAGING).exists() && !out.join("d").exists());
}

/// Ends a run before a step, and gives whether it came so far.
fn ended(out: &Path, before: usize) -> bool {
    let left = RefCell::new(before);
    let done = sync(&new(), out, &|_| {
        let mut left = left.borrow_mut();
        match left.checked_sub(1) {
            Some(less) => {
                *left = less;
                ControlFlow::Continue(())
            }
            None => ControlFlow::Break(()),
        }
    });
    match done {
        Err(Error::Interrupted) => true,
        done => {
            done.unwrap();
            false
        }
    }
}

#[test]
fn a_run_that_is_ended_leaves_nothing() {
    let outer = Folder::new();
    let mut steps = 0;
    loop {
        let (out, fresh) = (Folder::new(), outer.join("a/b"));
        sync(&old(), &out, &unwatched).unwrap();
        if !ended(&out, steps) {
            break;
        }
        files::assert_same(&files::read(&out), &written(&old()));
        assert!(check(&old(), &out).unwrap().is_empty());
        assert!(ended(&fresh, steps));
        assert!(!outer.join("a").exists());
        steps += 1;
    }
    assert_eq!(steps, 5);
}

#[test]
fn a_file_that_cannot_be_staged_changes_nothing() {
    let out = Folder::new();
    sync(&old(), &out, &unwatched).unwrap();
    let mut broken = new();
    for path in ["x", "x/y"] {
        broken.files.insert(path.to_owned(), String::new());
    }
    assert!(matches!(
        sync(&broken, &out, &unwatched),
        Err(Error::Io(..))
    ));
    files::assert_same(&files::read(&out), &written(&old()));
}

#[test]
fn what_a_dead_run_has_left_is_told_and_cleared() {
    let out = Folder::new();
    sync(&old(), &out, &unwatched).unwrap();
    files::write(&out, &format!("{STAGING}/a"), "half");
    assert_eq!(check(&old(), &out).unwrap().removed, [STAGING]);
    files::write(&out, LOCK, "");
    assert_eq!(check(&old(), &out).unwrap().removed, [LOCK, STAGING]);
    // It may have died while files moved: its lock stays until a run has come to its end.
    assert!(ended(&out, 2));
    assert_eq!(check(&old(), &out).unwrap().removed, [LOCK]);
    sync(&old(), &out, &unwatched).unwrap();
    files::assert_same(&files::read(&out), &written(&old()));
    assert!(!out.join(STAGING).exists());
}
