//! `codegen.toml`: runs that follow it, and the command that writes the first one.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::path::Path;

use tests::binary::{Codegen, Run};
use tests::folder::Folder;
use tests::{files, page, workspace};

/// A folder with documentation of two versions in `docs`, and with this `codegen.toml`.
fn folder(config: &str) -> Folder {
    let folder = Folder::new();
    page::write(&folder.join("docs"));
    let of_beta = page::OPERATION.replace(".com/v1.0/", ".com/beta/");
    files::write(&folder, "docs/beta/api/lamp-get.md", of_beta);
    files::write(&folder, "docs/beta/resources/lamp.md", page::TYPE);
    files::write(&folder, "codegen.toml", config);
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Run {
    let arguments = arguments.iter();
    let run = arguments.fold(Codegen::chosen(), |run, argument| run.arg(argument));
    run.in_folder(folder).run()
}

/// The versions of a crate, as its manifest has them.
fn versions(out: &Path) -> Vec<String> {
    let manifest = std::fs::read_to_string(out.join("Cargo.toml")).unwrap();
    let lines = manifest.lines().map(str::to_owned);
    lines
        .filter(|line| ["v1_0 = []", "beta = []"].contains(&line.as_str()))
        .collect()
}

#[test]
fn a_run_without_arguments_does_what_the_file_says() {
    let folder = folder("docs = \"docs\"\nout = \"client/graph\"\nversions = [\"beta\"]\n");
    // Also in a folder below it, and its paths still count from the file.
    for here in [folder.path(), &folder.join("docs/v1.0")] {
        let run = run(here, &[]);
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        let out = folder.join("client/graph");
        assert!(out.join("src/beta/graph.rs").is_file(), "{}", run.stderr);
        assert!(!out.join("src/v1_0").exists());
        std::fs::remove_dir_all(folder.join("client")).unwrap();
    }
    let names: Vec<String> = files::texts(&folder).into_keys().collect();
    assert_eq!(names.len(), 5, "nothing else is written: {names:?}");
}

#[test]
fn the_command_line_wins() {
    let folder = folder("docs = \"nowhere\"\nout = \"a\"\nversions = [\"beta\"]\nprose = true\n");
    let given = ["docs", "--out", "b", "--api-version", "V1.0", "--no-prose"];
    let run = run(&folder, &given);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(!folder.join("a").exists() && !folder.join("b/src/beta").exists());
    let model = std::fs::read_to_string(folder.join("b/src/v1_0/models/lamp.rs")).unwrap();
    assert!(!model.contains("Gives light"), "{model}");
}

#[test]
fn what_the_command_line_does_not_say_is_in_the_file() {
    let folder = folder("out = \"a\"\nprose = false\n");
    let run = run(&folder, &["docs"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let model = std::fs::read_to_string(folder.join("a/src/v1_0/models/lamp.rs")).unwrap();
    assert!(!model.contains("Gives light"), "{model}");
    assert_eq!(versions(&folder.join("a")).len(), 2);
}

#[test]
fn a_file_can_be_named() {
    let folder = folder("docs = \"nowhere\"\n");
    files::write(&folder, "more/other.toml", "docs = \"../docs\"\n");
    let run = run(&folder, &["--config", "more/other.toml"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert_eq!(versions(&folder.join("more/generated")).len(), 2);
}

#[test]
fn a_version_without_pages_is_refused() {
    let folder = folder("docs = \"docs\"\n");
    std::fs::remove_dir_all(folder.join("docs/beta")).unwrap();
    let run = run(&folder, &["--api-version", "beta"]);
    assert_eq!(run.stderr, "error: no pages of `beta` in docs\n");
    assert_eq!(run.status, Some(1));
}

#[test]
fn links_to_versions_that_are_not_read_lead_somewhere() {
    let folder = folder("docs = \"docs\"\nout = \"a\"\nversions = [\"v1.0\"]\n");
    let linked = page::TYPE.replace(
        "Its name.",
        "Its name, as in [beta](../../beta/resources/lamp.md#properties).",
    );
    files::write(&folder, "docs/v1.0/resources/lamp.md", linked);
    let run = run(&folder, &["--summary"]);
    assert!(
        run.stderr.starts_with("2 pages = 1 operations + 1 types"),
        "{}",
        run.stderr
    );
}

#[test]
fn findings_that_are_allowed_are_not_shown() {
    let wrong = page::TYPE.replace("resourcePageType", "apiPageType");
    let folder = folder("docs = \"docs\"\nout = \"a\"\n");
    files::write(&folder, "docs/v1.0/resources/lamp.md", wrong);
    let shown = run(&folder, &[]).stderr;
    assert!(
        shown.contains("[doc-type]") && shown.contains("\n0 errors, 1 warnings"),
        "{shown}"
    );
    let allowed = "docs = \"docs\"\nout = \"a\"\n[lint.levels]\ndoc-type = \"allow\"\n";
    files::write(&folder, "codegen.toml", allowed);
    let shown = run(&folder, &[]).stderr;
    assert!(
        !shown.contains("[doc-type]") && shown.contains("\n0 errors, 0 warnings"),
        "{shown}"
    );
}

#[test]
fn nothing_is_written_where_pages_are_read() {
    for out in ["docs", "docs/v1.0", "elsewhere/../docs/beta/new"] {
        let config = format!("docs = \"docs\"\nout = \"{out}\"\n");
        assert_refuses_to_write(&folder(&config));
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_pages_is_where_they_are() {
    let folder = folder("docs = \"docs\"\nout = \"link\"\n");
    std::os::unix::fs::symlink("docs", folder.join("link")).unwrap();
    assert_refuses_to_write(&folder);
}

fn assert_refuses_to_write(folder: &Folder) {
    let pages = files::read(folder);
    let run = run(folder, &[]);
    assert!(
        run.stderr.contains("because pages are read there"),
        "{run:?}"
    );
    assert_eq!(run.status, Some(2));
    files::assert_same(&files::read(folder), &pages);
}

#[test]
fn the_documentation_of_the_file_is_proof_read() {
    let wrong = page::TYPE.replace("resourcePageType", "apiPageType");
    let folder = folder("docs = \"docs\"\n");
    files::write(&folder, "docs/v1.0/resources/lamp.md", wrong);
    let read = Codegen::new(Path::new("lint")).in_folder(&folder).run();
    assert!(
        read.stdout.contains("[doc-type]") && read.stdout.contains("docs/v1.0/resources/lamp.md"),
        "{read:?}"
    );
}

#[test]
fn patterns_that_leave_nothing_are_a_mistake() {
    let folder = folder("docs = \"docs\"\nout = \"a\"\nexclude = [\"/**\"]\n");
    let selected = Codegen::select().in_folder(&folder).run();
    assert_eq!(selected.stderr, "error: the patterns leave nothing\n");
    assert_eq!((selected.status, selected.stdout.as_str()), (Some(2), ""));
    let printed = run(&folder, &[]);
    assert!(
        printed.stderr.contains("the patterns leave nothing"),
        "{printed:?}"
    );
    assert_eq!(printed.status, Some(2));
}

#[test]
fn mistakes_are_told_with_their_place() {
    let folder = folder("docs = \"docs\"\nexcludes = []\n");
    let said = "codegen.toml:2:1: there is no key `excludes` here; the nearest is `exclude`\n";
    let below = run(&folder.join("docs"), &[]);
    assert_eq!(below.stderr, format!("error: ../{said}"));
    assert_eq!(below.status, Some(2));
    let found = Codegen::find("/lamps", Path::new("docs"))
        .in_folder(&folder)
        .run();
    assert_eq!(found.stderr, format!("error: {said}"));
    assert_eq!(found.status, Some(2));
}

#[test]
fn patterns_of_the_file_are_told_with_their_place() {
    let folder =
        folder("docs = \"docs\"\nout = \"a\"\ninclude = [\"/lamps/**\", \"/lamp/{id}\"]\n");
    let unmatched = "error: codegen.toml:3:25: the pattern `/lamp/{id}` matches nothing; the nearest are:\n  /lamps/{id}\n";
    for run in [
        run(&folder, &[]),
        Codegen::select().in_folder(&folder).run(),
    ] {
        assert!(run.stderr.contains(unmatched), "{}", run.stderr);
        assert_eq!(run.status, Some(2));
    }
    let given = run(&folder, &["--include", "/lamp/{id}"]);
    let unmatched = "error: the pattern `/lamp/{id}` matches nothing";
    assert!(given.stderr.contains(unmatched), "{}", given.stderr);
    let given = run(&folder, &["--exclude", "microsoft.graph.lamp"]);
    let misspelt = "types follow from calls and cannot be excluded";
    assert!(given.stderr.contains(misspelt), "{}", given.stderr);
    assert_eq!(given.status, Some(2));
}

#[test]
fn a_crate_is_not_written_where_no_folder_can_be() {
    let folder = folder("docs = \"docs\"\n");
    for (out, why) in [
        ("codegen.toml", "that is a file"),
        ("/", "that is the root of all folders"),
    ] {
        let run = run(&folder, &["--out", out]);
        assert!(run.stderr.contains(why), "{}", run.stderr);
        assert_eq!(run.status, Some(2));
    }
}

#[test]
fn the_library_is_where_it_is_said_to_be() {
    let folder = folder("docs = \"docs\"\nout = \"a\"\n");
    let nowhere = run(&folder, &["--graph-core", "path:lib"]);
    assert_eq!(
        nowhere.stderr,
        "error: there is no `Cargo.toml` in lib, where the library should be\n"
    );
    assert_eq!(nowhere.status, Some(2));
    files::write(&folder, "lib/Cargo.toml", "");
    let there = run(&folder, &["--graph-core", "path:lib"]);
    assert_eq!(there.status, Some(0), "{}", there.stderr);
}

#[test]
fn fixups_are_proof_read() {
    let config = "docs = \"docs\"\nout = \"a\"\n[[fixups]]\npage = \"v1.0/api/lmap-get.md\"\nwhy = \"x\"\nleave-out = true\n";
    let folder = folder(config);
    let lint = || Codegen::new(Path::new("lint")).in_folder(&folder);
    let warned = lint().run();
    let said =
        "the fixup at codegen.toml:3:1 corrects nothing: there is no page `v1.0/api/lmap-get.md`";
    assert!(warned.stdout.contains(said), "{}", warned.stdout);
    assert_eq!(warned.status, Some(0));
    let denied = format!("{config}[lint.levels]\nfixup-unmatched = \"deny\"\n");
    files::write(&folder, "codegen.toml", &denied);
    assert_eq!(lint().run().status, Some(1));
    let codes = lint().arg("--codes").run().stdout;
    assert!(codes.contains("deny  fixup-unmatched"), "{codes}");
    let printed = run(&folder, &[]);
    assert!(printed.stderr.contains(said), "{}", printed.stderr);
}

#[test]
fn a_page_that_is_left_out_cannot_be_selected() {
    let config = "docs = \"docs\"\nversions = [\"v1.0\"]\n[[fixups]]\npage = \"v1.0/api/lamp-get.md\"\nwhy = \"x\"\nleave-out = true\n";
    let folder = folder(config);
    let select = || {
        Codegen::select()
            .in_folder(&folder)
            .arg("--include=/lamps/{id}")
    };
    let selected = select().run();
    assert_eq!(selected.status, Some(2), "{}", selected.stdout);
    let every = config.split("[[").next().unwrap();
    files::write(&folder, "codegen.toml", every);
    assert_eq!(select().run().status, Some(0));
}

#[test]
fn content_that_is_missing_is_the_exit_status() {
    let folder = folder("docs = \"docs\"\nout = \"a\"\n");
    files::write(&folder, "docs/v1.0/api/lamp-put.md", "No title.\n");
    let run = run(&folder, &[]);
    let said = "content of pages is missing because of 1 of the errors, so the exit status is 1\n";
    assert!(run.stderr.contains(said), "{}", run.stderr);
    assert_eq!(run.status, Some(1));
}

#[test]
fn without_a_file_the_run_says_what_to_do() {
    let nowhere = Folder::new();
    let told = run(&nowhere, &[]);
    assert!(told.stderr.contains("`codegen init`"), "{}", told.stderr);
    assert_eq!(told.status, Some(2));
    let found = Codegen::find_chosen("/lamps").in_folder(&nowhere).run();
    assert!(found.stderr.contains("`codegen.toml`"), "{}", found.stderr);
    assert_eq!(found.status, Some(2));
}

#[test]
fn urls_are_found_in_the_documentation_of_the_file() {
    let folder = folder("docs = \"docs\"\nversions = [\"beta\"]\n");
    let found = Codegen::find_chosen("/lamps/7").in_folder(&folder).run();
    assert!(
        found.stdout.starts_with("GET beta /lamps/{id}\n"),
        "{}",
        found.stdout
    );
    assert!(!found.stdout.contains("v1.0"), "{}", found.stdout);
    files::write(&folder, "other.toml", "docs = \"docs\"\n");
    let asked = Codegen::find_chosen("/lamps/7").arg("--config=other.toml");
    let found = asked.in_folder(&folder).run();
    assert!(
        found.stdout.starts_with("GET v1.0 /lamps/{id}\n"),
        "{}",
        found.stdout
    );
}

#[test]
fn the_first_file_is_right_as_it_is() {
    let folder = Folder::new();
    let written = Codegen::init().in_folder(&folder).run();
    assert_eq!(written.status, Some(0), "{}", written.stderr);
    let text = std::fs::read_to_string(folder.join("codegen.toml")).unwrap();
    // The documentation is not there yet, and the run says how it is fetched.
    let told = run(&folder, &[]);
    assert!(told.stderr.contains("\ngit clone "), "{}", told.stderr);
    page::write(&folder.join("microsoft-graph-docs-contrib/api-reference"));
    let printed = run(&folder, &[]);
    assert_eq!(printed.status, Some(0), "{}", printed.stderr);
    assert!(folder.join("graph/src/v1_0/graph.rs").is_file());
    let again = Codegen::init().in_folder(&folder).run();
    assert_eq!(again.status, Some(1), "{}", again.stderr);
    assert!(
        again.stderr.contains("it is left as it is"),
        "{}",
        again.stderr
    );
    assert_eq!(again.status, Some(1));
    assert_eq!(
        std::fs::read_to_string(folder.join("codegen.toml")).unwrap(),
        text
    );
}

#[test]
fn a_file_that_hides_another_one_is_told() {
    let outer = Folder::new();
    let alone = Codegen::init().in_folder(&outer).run();
    assert!(!alone.stderr.contains("no longer counts"), "{alone:?}");
    let inner = outer.join("inner");
    std::fs::create_dir(&inner).unwrap();
    let hiding = Codegen::init().in_folder(&inner).run();
    let said = "../codegen.toml no longer counts, because the nearest file does\n";
    assert!(hiding.stderr.contains(said), "{hiding:?}");
}

#[test]
fn this_repository_has_a_file() {
    for arguments in [&["--check"][..], &["--check", "docs-src/"]] {
        let run = run(&workspace::path("."), arguments);
        assert_eq!(run.status, Some(0), "{}", run.stderr);
    }
}
