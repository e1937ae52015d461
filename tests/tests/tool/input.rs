//! Bad input, and the tool as people start it: exit status and findings.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use codegen::corpus::{CHECKOUT, Meant, Unusable};
use codegen::diagnostic::Code;
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
    assert!(error.to_string().ends_with(CHECKOUT), "{error}");
}

#[test]
fn a_folder_without_pages() {
    let folder = Folder::new();
    // Neither a folder of another name nor one without Markdown holds pages.
    files::write(&folder, "v2.0/api/lamp-get.md", page::OPERATION);
    files::write(&folder, "v1.0/api/lamp-get.txt", page::OPERATION);
    files::write(&folder, "v1.0/includes/note.md", "A note.");
    let error = understand(&folder).unwrap_err();
    let Unusable::NoPages(_, meant) = &error else {
        panic!("{error}");
    };
    assert_eq!(*meant, Meant::Unnamed(folder.join("v2.0")));
    assert!(error.to_string().contains("`v1.0` or `beta`"), "{error}");
}

/// A run that ends with one line and writes nothing.
fn refused(docs: &Path, line: &str) {
    let out = Folder::new();
    for mode in ["--summary", "--check", "--schema-only"] {
        let run = Codegen::new(docs).out(&out).arg(mode).run();
        assert_eq!(run.status, Some(1), "{mode}: {}", run.stderr);
        assert_eq!(run.stderr, format!("error: {line}\n"), "{mode}");
    }
    assert!(files::read(&out).is_empty());
}

#[test]
fn a_folder_too_high() {
    let above = Folder::new();
    page::write(&above.join("docs/api-reference"));
    files::write(&above, "docs/concepts/overview.md", "# Overview\n");
    let meant = above.join("docs/api-reference");
    for given in [above.join("docs"), above.path().to_owned()] {
        refused(
            &given,
            &format!(
                "{} holds no folder `v1.0` or `beta` itself; give the folder that does: {}",
                given.display(),
                meant.display()
            ),
        );
    }
    let other = above.join("docs/old-reference");
    page::write(&other);
    refused(
        &above.join("docs"),
        &format!(
            "{} holds no folder `v1.0` or `beta` itself; give the folder that does: {} or {}",
            above.join("docs").display(),
            meant.display(),
            other.display()
        ),
    );
}

#[test]
fn a_folder_too_low_or_a_page() {
    let docs = page::folder();
    let version = docs.join("v1.0");
    for given in ["v1.0", "v1.0/api", "v1.0/api/lamp-get.md"] {
        let given = docs.join(given);
        refused(
            &given,
            &format!(
                "{} is, or lies in, the folder of one version, {}; give the folder that holds it: {}",
                given.display(),
                version.display(),
                docs.display()
            ),
        );
    }
    files::write(&docs, "README.md", "# Lamps\n");
    let readme = docs.join("README.md");
    refused(
        &readme,
        &format!(
            "{} is a file; give the folder that holds the folder `v1.0` or `beta`",
            readme.display()
        ),
    );
    // From inside of it, where the path as given does not tell.
    let out = Folder::new();
    let mut command = Codegen::new(Path::new(".")).out(&out).command();
    let output = command.current_dir(&version).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    let parent = fs::canonicalize(docs.path()).unwrap();
    let told = format!("give the folder that holds it: {}\n", parent.display());
    assert!(stderr.ends_with(&told), "{stderr}");
}

#[test]
fn an_empty_folder() {
    let docs = Folder::new();
    let line = format!(
        "no pages in {}: it holds no folder `v1.0` or `beta` with .md files; the public documentation is fetched with\n\n{CHECKOUT}",
        docs.display()
    );
    refused(&docs, &line);
    fs::create_dir_all(docs.join("v1.0/api")).unwrap();
    refused(&docs, &line);
}

#[test]
fn a_version_folder_in_other_letters() {
    let docs = Folder::new();
    files::write(&docs, "V1.0/api/lamp-get.md", page::OPERATION);
    files::write(&docs, "V1.0/resources/lamp.md", page::TYPE);
    files::write(&docs, "Beta/resources/lamp.md", page::TYPE);
    let (spelt, usual) = (Folder::new(), Folder::new());
    let run = Codegen::new(&docs).out(&spelt).run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(
        run.stderr.contains("3 pages = 1 operations + 2 types"),
        "{}",
        run.stderr
    );
    fs::rename(docs.join("V1.0"), docs.join("v1.0")).unwrap();
    fs::rename(docs.join("Beta"), docs.join("beta")).unwrap();
    Codegen::new(&docs).out(&usual).run();
    files::assert_same(&files::read(&spelt), &files::read(&usual));

    // Where letters matter to the file system, both can be there, and neither is the right one.
    fs::create_dir_all(docs.join("V1.0")).unwrap();
    if fs::read_dir(docs.join("V1.0")).unwrap().next().is_none() {
        refused(
            &docs,
            &format!(
                "{} and {} are the same version; keep one of them",
                docs.join("V1.0").display(),
                docs.join("v1.0").display()
            ),
        );
    }
}

#[test]
fn a_version_folder_of_another_name() {
    let docs = Folder::new();
    page::write(&docs.join("reference"));
    fs::rename(docs.join("reference/v1.0"), docs.join("reference/v1")).unwrap();
    let reference = docs.join("reference");
    let line = |given: &Path| {
        format!(
            "no pages in {}: {} holds some and is not called `v1.0` or `beta`; call it what it is, and give the folder that holds it",
            given.display(),
            docs.join("reference/v1").display()
        )
    };
    refused(&reference, &line(&reference));
    refused(&reference.join("v1"), &line(&reference.join("v1")));
}

#[test]
fn pages_of_which_nothing_can_be_printed() {
    let docs = Folder::new();
    files::write(
        &docs,
        "v1.0/api/overview.md",
        "---\ntitle: Lamps\ndescription: Lamps.\ndoc_type: conceptualPageType\n---\n\n# Lamps\n\nThey give light.\n",
    );
    let out = Folder::new();
    Codegen::new(&page::folder()).out(&out).run();
    let before = files::read(&out);
    for mode in ["--summary", "--check", "--schema-only", "--no-prose"] {
        let run = Codegen::new(&docs).out(&out).arg(mode).run();
        assert_eq!(run.status, Some(1), "{mode}: {}", run.stderr);
        let line = format!(
            "error: none of the 1 pages in {} documents an operation, a type or an enum; nothing is written\n",
            docs.display()
        );
        assert_eq!(run.stderr, line, "{mode}");
        files::assert_same(&files::read(&out), &before);
    }
}

/// Pages of twelve operations, each after a change.
fn twelve(docs: &Path, change: impl Fn(&str) -> String) {
    for number in 1..=12 {
        let path = format!("v1.0/api/lamp-get{number}.md");
        let text = page::OPERATION.replace("/lamps/", &format!("/lamps{number}/"));
        files::write(docs, &path, change(&text));
    }
    files::write(docs, "v1.0/resources/lamp.md", page::TYPE);
}

/// What all pages have is told once, and counted in full.
fn told_once(docs: &Path, status: i32, code: Code, help: &str) {
    let out = Folder::new();
    let run = Codegen::new(docs).out(&out).run();
    assert_eq!(run.status, Some(status), "{}", run.stderr);
    let finding = format!("[{code}]: 12 of the 12 pages in `v1.0/api` are as this one: ");
    assert!(run.stderr.contains(&finding), "{}", run.stderr);
    let shown = run.stderr.matches(&format!("[{code}]")).count();
    assert_eq!(shown, 1, "{}", run.stderr);
    assert!(run.stderr.contains(help), "{}", run.stderr);
    assert!(
        run.stderr.contains("13 pages = 12 operations + 1 types"),
        "{}",
        run.stderr
    );
    let run = Codegen::new(docs).out(&out).arg("--summary").run();
    let mut rows = run.stderr.lines().map(str::split_whitespace);
    let row = ["12", code.name()];
    let row = row.into_iter().chain(code.meaning().split_whitespace());
    assert!(rows.any(|words| words.eq(row.clone())), "{}", run.stderr);
}

#[test]
fn pages_in_another_language() {
    let docs = Folder::new();
    twelve(&docs, |page| {
        page.replace("## Permissions", "## Berechtigungen")
            .replace("## HTTP request", "## HTTP-Anforderung")
            .replace("## Response\n", "## Antwort\n")
            .replace("## Example", "## Beispiel")
            .replace("### Request", "### Anforderung")
    });
    told_once(&docs, 1, Code::HeadingsUnknown, "in English");
    // The cause is told, and not what follows from it.
    let understood = understand(&docs).unwrap();
    assert!(!codes(&understood).contains(&Code::PermissionsMissing));
}

#[test]
fn pages_without_front_matter() {
    let docs = Folder::new();
    twelve(&docs, |page| {
        let (_, body) = page[4..].split_once("---\n").unwrap();
        body.to_owned()
    });
    told_once(&docs, 0, Code::FrontMatter, "told from its content");
}

fn permission_table() -> &'static str {
    let from = page::OPERATION.find("|Permission type|").unwrap();
    let to = page::OPERATION.find("## HTTP request").unwrap();
    &page::OPERATION[from..to]
}

#[test]
fn pages_without_their_includes() {
    let docs = Folder::new();
    let table = permission_table();
    twelve(&docs, |page| {
        let include = "[!INCLUDE [permissions](../includes/permissions/lamp.md)]\n\n";
        page.replace(table, include)
    });
    told_once(&docs, 0, Code::IncludeMissing, "give the whole reference");
    let help = "open to every kind of account";
    told_once(&docs, 0, Code::IncludeMissing, help);
    files::write(&docs, "v1.0/includes/permissions/lamp.md", table);
    assert_eq!(codes(&understand(&docs).unwrap()), []);
}

#[test]
fn what_few_pages_have_is_told_of_each() {
    let docs = Folder::new();
    let bare = |page: &str| page.replace(permission_table(), "");
    twelve(&docs, |page| {
        let few = ["/lamps1/", "/lamps2/", "/lamps3/"];
        if few.iter().any(|name| page.contains(name)) {
            bare(page)
        } else {
            page.to_owned()
        }
    });
    let run = Codegen::new(&docs).out(&Folder::new()).run();
    let shown = run.stderr.matches("[permissions-missing]").count();
    assert_eq!(shown, 3, "{}", run.stderr);
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
        let text = page::TYPE.replace("lamp", path.stem());
        files::write(&docs, path.as_str(), text);
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
            .filter(|name| {
                ["v1.0/", "beta/"]
                    .iter()
                    .any(|version| name.starts_with(version))
            })
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
