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
fn the_library_is_one_of_the_files() {
    let (home, out) = (Folder::new(), Folder::new());
    let docs = page::folder();
    let library = out.join("graph-core/src/lib.rs");
    assert_eq!(
        Codegen::new(&docs).in_folder(&home).out(&out).run().status,
        Some(0)
    );
    let written = files::read(&out);
    assert!(library.exists());
    assert!(files::texts(&out)["Cargo.toml"].contains("path = \"graph-core\""));

    fs::write(&library, "// changed\n").unwrap();
    let run = Codegen::new(&docs)
        .in_folder(&home)
        .out(&out)
        .arg("--check")
        .run();
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(
        run.stderr.contains("stale: graph-core/src/lib.rs"),
        "{}",
        run.stderr
    );
    assert_eq!(
        Codegen::new(&docs).in_folder(&home).out(&out).run().status,
        Some(0)
    );
    files::assert_same(&files::read(&out), &written);

    let elsewhere = Codegen::new(&docs).in_folder(&home).out(&out);
    let run = elsewhere.arg("--graph-core=version:0.1").run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(!out.join("graph-core").exists());
    assert!(files::texts(&out)["Cargo.toml"].contains("{ version = \"0.1\","));
}

#[test]
fn a_place_of_the_library_counts_from_the_current_folder() {
    let home = Folder::new();
    files::write(&home, "lib/core/Cargo.toml", "");
    let docs = page::folder();
    let run = |place: &str| {
        let run = Codegen::new(&docs).in_folder(&home).out(Path::new("a/b"));
        let run = run.arg("--graph-core").arg(place).run();
        let manifest = fs::read_to_string(home.join("a/b/Cargo.toml"));
        (run.status, run.stderr, manifest.unwrap_or_default())
    };
    let (status, said, _) = run("../graph-core");
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("`inside`, `path:DIR`"), "{said}");
    for (place, written) in [
        ("path:lib/core", "{ path = \"../../lib/core\", "),
        (
            "git:https://git.example/a#1f",
            "{ git = \"https://git.example/a\", rev = \"1f\", ",
        ),
    ] {
        let (status, said, manifest) = run(place);
        assert_eq!(status, Some(0), "{said}");
        assert_eq!(manifest.matches(written).count(), 2, "{manifest}");
    }
}

#[test]
fn programs_call_the_crate_by_its_name() {
    let out = Folder::new();
    let docs = page::folder();
    let run = Codegen::new(&docs).out(&out).arg("--name=my-graph").run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let mut named = 0;
    for (name, text) in files::texts(&out) {
        assert!(!text.contains("use generated::"), "{name}");
        named += text.matches("use my_graph::").count();
    }
    assert!(named >= 4, "{named}");

    let run = Codegen::new(&docs).out(&out).arg("--name=my graph").run();
    assert_eq!(run.status, Some(2), "{}", run.stderr);
    assert!(
        run.stderr.contains("is not the name of a package"),
        "{}",
        run.stderr
    );
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
