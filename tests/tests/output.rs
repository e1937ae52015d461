//! The output folder: what a run writes, what it leaves alone, and what it removes.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use tests::binary::Codegen;
use tests::folder::Folder;
use tests::{files, page, workspace};

#[test]
fn check_writes_nothing_and_tells_what_is_stale() {
    let out = Folder::new();
    let docs = page::folder();
    let run = Codegen::new(&docs).out(&out).arg("--check").run();
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(
        run.stderr.contains("stale: src/v1_0/models/lamp.rs"),
        "{}",
        run.stderr
    );
    assert!(files::read(&out).is_empty());

    assert_eq!(Codegen::new(&docs).out(&out).run().status, Some(0));
    let run = Codegen::new(&docs).out(&out).arg("--check").run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(!run.stderr.contains("stale: "), "{}", run.stderr);

    let written = files::read(&out);
    files::write(
        &docs,
        "v1.0/resources/lamp.md",
        page::TYPE.replace("Its name", "A name"),
    );
    let run = Codegen::new(&docs).out(&out).arg("--check").run();
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(
        run.stderr.contains("stale: src/v1_0/models/lamp.rs"),
        "{}",
        run.stderr
    );
    assert!(
        !run.stderr.contains("stale: src/v1_0/graph.rs"),
        "{}",
        run.stderr
    );
    files::assert_same(&files::read(&out), &written);
}

/// When each file was written last.
fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let names = files::read(folder).into_keys();
    names
        .map(|name| {
            let time = fs::metadata(folder.join(&name))
                .unwrap()
                .modified()
                .unwrap();
            (name, time)
        })
        .collect()
}

#[test]
fn a_second_run_writes_nothing() {
    let out = Folder::new();
    let docs = page::folder();
    assert_eq!(Codegen::new(&docs).out(&out).run().status, Some(0));
    // Longer ago than any clock is coarse.
    let past = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    for name in files::read(&out).keys() {
        let file = File::options().write(true).open(out.join(name)).unwrap();
        file.set_modified(past).unwrap();
    }
    let run = Codegen::new(&docs).out(&out).run();
    assert!(run.stderr.contains("\n0 files written, "), "{}", run.stderr);
    assert!(
        run.stderr.contains(" unchanged, 0 removed"),
        "{}",
        run.stderr
    );
    assert!(times(&out).values().all(|time| *time == past));

    // One page changes, and so do the files that tell of it, and no others.
    files::write(
        &docs,
        "v1.0/resources/lamp.md",
        page::TYPE.replace("Its name", "A name"),
    );
    Codegen::new(&docs).out(&out).run();
    let times = times(&out);
    assert_ne!(times["src/v1_0/models/lamp.rs"], past);
    assert_eq!(times["src/v1_0/graph.rs"], past);
    assert_eq!(times["Cargo.toml"], past);
}

#[test]
fn files_that_are_no_longer_made_are_removed() {
    let out = Folder::new();
    let docs = page::folder();
    let torch = page::TYPE.replace("lamp", "torch");
    files::write(&docs, "beta/resources/torch.md", torch);
    Codegen::new(&docs).out(&out).run();
    assert!(out.join("src/beta/models/torch.rs").exists());
    files::write(&out, "src/mine.rs", "// by hand\n");
    fs::remove_dir_all(docs.join("beta")).unwrap();
    let run = Codegen::new(&docs).out(&out).run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(!out.join("src/beta").exists());
    assert!(!run.stderr.contains(" 0 removed"), "{}", run.stderr);
    assert!(out.join("src/mine.rs").exists());

    let fresh = Folder::new();
    Codegen::new(&docs).out(&fresh).run();
    fs::remove_file(out.join("src/mine.rs")).unwrap();
    files::assert_same(&same_but_for_the_path(&out), &same_but_for_the_path(&fresh));
}

/// The files, without the manifest: it holds the way from its folder to the library.
fn same_but_for_the_path(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = files::read(folder);
    assert!(files.remove("Cargo.toml").is_some());
    files
}

#[test]
fn a_file_of_somebody_else_is_left_alone() {
    let out = Folder::new();
    let docs = page::folder();
    files::write(&out, "src/lib.rs", "// by hand\n");
    let run = Codegen::new(&docs).out(&out).run();
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(
        run.stderr.contains("was not written by this tool"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("lib.rs"), "{}", run.stderr);
    let present = files::texts(&out);
    let alone = BTreeMap::from([("src/lib.rs".to_owned(), "// by hand\n".to_owned())]);
    assert_eq!(present, alone);
}

#[test]
fn a_list_of_files_cannot_reach_out_of_its_folder() {
    let outer = Folder::new();
    let out = outer.join("out");
    let docs = page::folder();
    Codegen::new(&docs).out(&out).run();
    files::write(&outer, "victim.txt", "mine");
    let list = fs::read_to_string(out.join(".machine-written")).unwrap();
    let victim = outer.join("victim.txt");
    let list = format!("{list}../victim.txt\n{}\n", victim.display());
    files::write(&out, ".machine-written", list);
    let run = Codegen::new(&docs).out(&out).run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(victim.exists());
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let docs = workspace::path("docs-src");
    let (one, two) = (Folder::new(), Folder::new());
    let first = Codegen::new(&docs).out(&one).threads(1).run();
    let second = Codegen::new(&docs).out(&two).threads(2).run();
    files::assert_same(&files::read(&one), &files::read(&two));
    let findings = |stderr: &str| {
        let (findings, _closing) = stderr.rsplit_once(" files written").unwrap();
        findings.to_owned()
    };
    assert_eq!(findings(&first.stderr), findings(&second.stderr));
}
