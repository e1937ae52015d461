//! Bad input, and the tool as people start it: exit status and findings.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use codegen::corpus::Unusable;
use codegen::diagnostic::{Code, DocPath};
use codegen::fixups;
use codegen::report::{Color, render};
use codegen::{Understood, understand};
use tests::binary::Codegen;
use tests::folder::Folder;
use tests::{files, page, workspace};

/// The codes of the findings, in their order.
fn codes(understood: &Understood) -> Vec<Code> {
    understood
        .diagnostics
        .iter()
        .map(|finding| finding.code)
        .collect()
}

/// A page fails for a reason, is counted, and takes nothing else with it.
fn skips(docs: &Path, code: Code) -> String {
    let understood = understand(docs).unwrap();
    assert_eq!(codes(&understood), [code]);
    let account = &understood.account;
    assert_eq!(account.pages, 3, "{account}");
    assert_eq!((account.operations, account.types), (1, 1), "{account}");
    assert_eq!(account.skipped, BTreeMap::from([(code, 1)]), "{account}");
    let (_, schema) = &understood.schemas[0];
    assert_eq!(schema.operations[0].id, "lamp-get");
    assert!(schema.object("microsoft.graph.lamp").is_some());
    render(&understood.diagnostics[0], &understood.corpus, Color::Never)
}

#[test]
fn a_folder_that_is_not_there() {
    let folder = Folder::new();
    let error = understand(&folder.join("nowhere")).unwrap_err();
    assert!(matches!(error, Unusable::Folder(..)), "{error}");
    assert!(error.to_string().contains("nowhere"), "{error}");
}

#[test]
fn a_folder_without_pages() {
    let folder = Folder::new();
    // Neither a folder of another name nor one without Markdown holds pages.
    files::write(&folder, "v2.0/api/lamp-get.md", page::OPERATION);
    files::write(&folder, "v1.0/api/lamp-get.txt", page::OPERATION);
    files::write(&folder, "v1.0/includes/note.md", "A note.");
    let error = understand(&folder).unwrap_err();
    assert!(matches!(error, Unusable::NoPages(_)), "{error}");
    assert!(error.to_string().contains("`v1.0` or `beta`"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read() {
    let docs = page::folder();
    // A link to nowhere: even for the one user who may read everything.
    std::os::unix::fs::symlink("nowhere.md", docs.join("v1.0/api/lamp-list.md")).unwrap();
    let shown = skips(&docs, Code::UnreadableFile);
    assert!(shown.starts_with("error[unreadable-file]"), "{shown}");
    assert!(shown.contains("v1.0/api/lamp-list.md"), "{shown}");
}

#[test]
fn a_folder_with_the_name_of_a_page() {
    let docs = page::folder();
    files::write(&docs, "v1.0/api/lamp-list.md/README.txt", "Not a page.");
    let understood = understand(&docs).unwrap();
    assert_eq!(codes(&understood), []);
    assert_eq!(understood.account.pages, 2);
}

#[test]
fn a_page_that_is_no_text() {
    let docs = page::folder();
    files::write(
        &docs,
        "v1.0/api/lamp-list.md",
        b"---\ntitle: \"Lam\xffps\"\n---\n",
    );
    let shown = skips(&docs, Code::InvalidUtf8);
    assert!(shown.contains("byte 15"), "{shown}");
}

#[test]
fn a_page_of_50_megabytes() {
    let docs = page::folder();
    let file = File::create(docs.join("v1.0/api/lamp-list.md")).unwrap();
    file.set_len(50 * 1024 * 1024).unwrap();
    let shown = skips(&docs, Code::PageTooLarge);
    assert!(shown.contains("52428800 bytes"), "{shown}");
}

#[test]
fn an_empty_page() {
    let docs = page::folder();
    files::write(&docs, "v1.0/api/lamp-list.md", "");
    let understood = understand(&docs).unwrap();
    assert_eq!(codes(&understood), [Code::FrontMatter, Code::TitleMissing]);
    assert_eq!(understood.account.operations, 1);
}

/// Puts a line into the good page.
fn with_line(docs: &Path, line: &str) {
    let text = page::OPERATION.replace("## Response", &format!("{line}\n\n## Response"));
    assert_ne!(text, page::OPERATION);
    files::write(docs, "v1.0/api/lamp-get.md", text);
}

#[test]
fn an_include_that_leaves_the_folder() {
    let outer = Folder::new();
    let docs = outer.join("docs");
    page::write(&docs);
    // The file is there, and is none of the tool's business.
    files::write(&outer, "secret.md", "A secret sentence.");
    for target in [
        "../../../secret.md",
        "/../secret.md",
        "../../../docs/../secret",
    ] {
        with_line(&docs, &format!("[!INCLUDE [note]({target})]"));
        let understood = understand(&docs).unwrap();
        assert_eq!(codes(&understood), [Code::IncludeOutside], "{target}");
        assert_eq!(understood.account.operations, 1, "{target}");
        for (_, schema) in &understood.schemas {
            assert!(!schema.to_json().contains("secret sentence"), "{target}");
        }
    }
}

#[test]
fn an_include_that_loops() {
    let docs = page::folder();
    with_line(&docs, "[!INCLUDE [note](../includes/one.md)]");
    files::write(&docs, "v1.0/includes/one.md", "[!INCLUDE [note](two.md)]\n");
    files::write(&docs, "v1.0/includes/two.md", "[!INCLUDE [note](one.md)]\n");
    let understood = understand(&docs).unwrap();
    assert_eq!(codes(&understood), [Code::IncludeLoop]);
    let place = understood.diagnostics[0].place.as_ref().unwrap();
    assert_eq!(place.path.as_str(), "v1.0/includes/two.md");
    assert_eq!(understood.account.operations, 1);

    with_line(&docs, "[!INCLUDE [note](lamp-get.md)]");
    let understood = understand(&docs).unwrap();
    assert_eq!(codes(&understood), [Code::IncludeLoop]);
}

#[test]
fn documentation_without_the_errors_of_the_fixups() {
    let docs = page::folder();
    let mut written = 0;
    for path in fixups::pages() {
        let name = DocPath::new(path).stem().to_owned();
        files::write(&docs, path, page::TYPE.replace("lamp", &name));
        written += 1;
    }
    assert!(written > 0);
    let understood = understand(&docs).unwrap();
    assert_eq!(codes(&understood), vec![Code::FixupIdle; written]);
    let out = Folder::new();
    let run = Codegen::new(&docs).out(&out).arg("--schema-only").run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
}

#[test]
fn documentation_without_the_pages_of_the_fixups() {
    assert!(codes(&understand(&page::folder()).unwrap()).is_empty());
}

#[test]
fn every_page_is_accounted_for() {
    let mut folders = vec![workspace::path("docs-src")];
    for group in ["codes", "crates", "quirks"] {
        let group = workspace::path("tests/golden").join(group);
        let cases = fs::read_dir(group).unwrap();
        folders.extend(cases.map(|case| case.unwrap().path().join("input")));
    }
    for folder in folders {
        let understood = understand(&folder).unwrap();
        let account = &understood.account;
        let skipped: usize = account.skipped.values().sum();
        let sum = account.operations + account.types + account.enums + account.conceptual + skipped;
        assert_eq!(sum, account.pages, "{}: {account}", folder.display());
        let pages = files::read(&folder)
            .into_keys()
            .filter(|name| name.ends_with(".md") && !name.contains("includes/"))
            .filter(|name| name.contains('/'))
            .count();
        assert_eq!(pages, account.pages, "{}: {account}", folder.display());
    }
}

#[test]
fn the_exit_status_tells_how_a_run_went() {
    let out = Folder::new();
    let docs = page::folder();
    let run = Codegen::new(&docs).out(&out).run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(
        run.stderr
            .contains("2 pages = 1 operations + 1 types + 0 enums"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("0 errors, 0 warnings, 0 notes"),
        "{}",
        run.stderr
    );

    let run = Codegen::new(&docs).out(&out).arg("--no-such-thing").run();
    assert_eq!(run.status, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("Usage:"), "{}", run.stderr);

    let run = Codegen::new(&docs.join("nowhere")).out(&out).run();
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(
        run.stderr.starts_with("error: cannot read the folder"),
        "{}",
        run.stderr
    );

    // A warning is none of an error, and an error does not keep the good pages from being written.
    let text = page::OPERATION.replace("### Response", "###Response");
    files::write(&docs, "v1.0/api/lamp-get.md", text);
    let run = Codegen::new(&docs).out(&out).run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(
        run.stderr.contains("warning[heading-blank]"),
        "{}",
        run.stderr
    );
    let text = page::OPERATION.replace("# Get lamp", "Get lamp");
    files::write(&docs, "v1.0/api/lamp-list.md", text);
    let run = Codegen::new(&docs).out(&out).run();
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(
        run.stderr.contains("error[title-missing]"),
        "{}",
        run.stderr
    );
    assert!(out.join("src/v1_0/models/lamp.rs").exists());
}

#[test]
fn findings_are_shown_with_their_line() {
    let out = Folder::new();
    let docs = page::folder();
    let text = page::OPERATION.replace("|Application|Lamp.Read.All|", "|Application|who knows|");
    files::write(&docs, "v1.0/api/lamp-get.md", text);
    let run = Codegen::new(&docs).out(&out).run();
    let line = page::OPERATION
        .lines()
        .position(|line| line.starts_with("|Application|"))
        .unwrap()
        + 1;
    let place = format!("--> v1.0/api/lamp-get.md:{line}:14");
    assert!(run.stderr.contains(&place), "{}", run.stderr);
    assert!(
        run.stderr.contains("| |Application|who knows|"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("^^^^^^^^^"), "{}", run.stderr);
    assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr);
    let run = Codegen::coloured(&docs).out(&out).run();
    assert!(run.stderr.contains('\u{1b}'), "{}", run.stderr);
}
