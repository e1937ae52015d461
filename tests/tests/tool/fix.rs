//! `codegen lint --fix`: on small pages as a user starts it, and on whole references in memory.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use codegen::Understood;
use codegen::corpus::{self, Corpus, Unwritable};
use codegen::diagnostic::{Code, Diagnostic, Read};
use codegen::lint::{self, Fixes, Options, Scope};
use serde_json::Value;
use tests::binary::{Codegen, Run};
use tests::folder::Folder;
use tests::reference::{self, Pool};
use tests::{files, page, workspace};

/// Codes of what is read as it was meant, so that a fix changes nothing of what pages say.
const READ_AS_MEANT: &[Code] = &[
    Code::AnnotationRepaired,
    Code::InvisibleCharacter,
    Code::HeadingBlank,
    Code::TableDelimiter,
    Code::TableCells,
    Code::DocType,
    Code::ExampleRepaired,
];

const PAGE: &str = "docs/v1.0/api/lamp-get.md";

fn lint(folder: &Path, arguments: &[&str]) -> Run {
    let command = Codegen::new(Path::new("lint"));
    let arguments = ["--format=short"].iter().chain(arguments);
    let command = arguments.fold(command, |it, argument| it.arg(argument));
    command.in_folder(folder).run()
}

/// A folder with documentation in `docs`, of which the page of the operation was changed.
fn folder(changed: impl Fn(&str) -> String) -> Folder {
    let folder = Folder::new();
    page::write(&folder.join("docs"));
    files::write(&folder, PAGE, changed(page::OPERATION));
    folder
}

/// A fault that can be fixed.
fn comma(page: &str) -> String {
    page.replace("\"id\": \"7\"\n", "\"id\": \"7\",\n")
}

/// Two more of them, in other places.
fn more(page: &str) -> String {
    comma(page)
        .replace("## HTTP request", "##HTTP request")
        .replace("|:---|:---|", "|:---|:---|:---|")
}

/// The same page from an editor of another system, with a last line that has no end.
fn foreign(page: &str) -> String {
    format!("\u{feff}{}", page.trim_end().replace('\n', "\r\n"))
}

fn text(folder: &Path, page: &str) -> String {
    fs::read_to_string(folder.join(page)).unwrap()
}

#[test]
fn nothing_else_of_a_file_changes() {
    for spelling in [str::to_owned as fn(&str) -> String, foreign] {
        let folder = folder(|page| spelling(&more(page)));
        let run = lint(&folder, &["docs", "--fix"]);
        assert_eq!(text(&folder, PAGE), spelling(page::OPERATION));
        assert_eq!(run.stdout, "2 pages: 0 errors, 0 warnings, 0 notes\n");
        assert_eq!(run.stderr, "3 findings fixed in 1 file\n");
        assert_eq!(run.status, Some(0));
        let present = files::read(&folder);
        assert_eq!(present.len(), 2, "{:?}", present.keys());
        let run = lint(&folder, &["docs", "--fix"]);
        assert_eq!(run.stderr, "0 findings fixed in 0 files\n");
    }
}

#[test]
fn secrets_are_written_as_they_are_and_shown_covered() {
    let secret = "a1B8Q~xPFkThf4VucSmEHgaKwVJ7faC9qEwjky40";
    let with_secret = |page: &str| {
        page.replace(
            "\"id\": \"7\"",
            &format!("\"client_secret\": \"{secret}\",\n  \"id\": \"7\""),
        )
    };
    let folder = folder(|page| comma(&with_secret(page)));
    let run = lint(&folder, &["docs", "--fix", "--dry-run"]);
    assert!(run.stdout.contains("a1B8****"), "{}", run.stdout);
    assert!(!run.stdout.contains(&secret[6..]), "{}", run.stdout);
    lint(&folder, &["docs", "--fix"]);
    assert_eq!(text(&folder, PAGE), with_secret(page::OPERATION));
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_links_are_not_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = folder(comma);
    let (file, other) = (folder.join(PAGE), folder.join("docs/v1.0/api/lamp-list.md"));
    let permissions = fs::Permissions::from_mode(0o640);
    fs::set_permissions(&file, permissions).unwrap();
    files::write(&folder, "elsewhere.md", comma(page::OPERATION));
    symlink(folder.join("elsewhere.md"), &other).unwrap();
    // Nor is one that a new text would be written through.
    let unfinished = folder.join("docs/v1.0/api/lamp-get.md.unfinished");
    files::write(&folder, "trap", "");
    symlink(folder.join("trap"), unfinished).unwrap();
    lint(&folder, &["docs", "--fix"]);
    assert_eq!(text(&folder, PAGE), page::OPERATION);
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o640
    );
    assert_eq!(text(&folder, "elsewhere.md"), comma(page::OPERATION));
    assert_eq!(text(&folder, "trap"), "");
    assert!(other.is_symlink());
}

#[test]
fn a_dry_run_shows_a_diff_that_other_tools_apply() {
    let tools: [&[&str]; 2] = [&["git", "apply"], &["patch", "--binary", "-s", "-p1"]];
    for tool in tools {
        for spelling in [str::to_owned as fn(&str) -> String, foreign] {
            let folder = folder(|page| spelling(&more(page)));
            files::write(
                &folder,
                "docs/beta/api/lamp-get.md",
                spelling(&comma(page::OPERATION)),
            );
            let before = files::read(&folder);
            let run = lint(&folder, &["docs", "--fix", "--dry-run"]);
            assert_eq!(
                run.stderr,
                "4 findings can be fixed in 2 files; nothing is written\n"
            );
            assert_eq!(run.status, Some(0));
            files::assert_same(&files::read(&folder), &before);
            let Some(applied) = apply(tool, &folder, &run.stdout) else {
                continue;
            };
            assert!(applied, "{tool:?}\n{}", run.stdout);
            assert_eq!(text(&folder, PAGE), spelling(page::OPERATION), "{tool:?}");
        }
    }
    let run = lint(&folder(str::to_owned), &["docs", "--dry-run"]);
    assert_eq!(run.status, Some(2), "{}", run.stderr);
}

/// Whether a tool applies a diff; `None` where it is not there.
fn apply(tool: &[&str], folder: &Path, diff: &str) -> Option<bool> {
    let mut command = Command::new(tool[0]);
    command.args(&tool[1..]).current_dir(folder);
    let mut child = command.stdin(Stdio::piped()).spawn().ok()?;
    let mut input = child.stdin.take().unwrap();
    std::io::Write::write_all(&mut input, diff.as_bytes()).unwrap();
    drop(input);
    Some(child.wait().unwrap().success())
}

#[test]
fn only_what_is_shown_is_fixed() {
    let allowed = |page: &str| {
        let comment = "<!-- codegen-lint-allow-page example-repaired -->\n\n# Get lamp";
        comma(page).replace("# Get lamp", comment)
    };
    let page = comma(page::OPERATION);
    let folder = folder(|_| page.clone());
    let fix = |arguments: &[&str]| {
        files::write(&folder, PAGE, &page);
        let run = lint(&folder, &[&["--fix"], arguments].concat());
        let is_fixed = text(&folder, PAGE) != page;
        let says = run.stderr.starts_with("1 finding fixed");
        assert_eq!(is_fixed, says, "{arguments:?}: {}", run.stderr);
        is_fixed
    };
    lint(&folder, &["docs", "--write-baseline", "known"]);
    for (arguments, expected) in [
        (&["docs"][..], true),
        (&["docs", "-A", "example-repaired"], false),
        (&["docs", "-N", "example-repaired"], false),
        (&["docs", "-N", "example-repaired", "--level=note"], true),
        (&["docs", "-W", "example-repaired", "--level=deny"], false),
        (&["docs", "--baseline", "known"], false),
        (&["docs/v1.0/resources"], false),
        (&["docs/v1.0/api/lamp-get.md"], true),
    ] {
        assert_eq!(fix(arguments), expected, "{arguments:?}");
    }
    files::write(&folder, PAGE, allowed(page::OPERATION));
    lint(&folder, &["docs", "--fix"]);
    assert_eq!(text(&folder, PAGE), allowed(page::OPERATION));
}

#[test]
fn the_included_file_is_fixed() {
    let (before, rest) = page::OPERATION.split_once("|Permission type").unwrap();
    let (table, after) = rest.split_once("\n\n").unwrap();
    let table = format!("|Permission type{table}\n");
    let included = "docs/v1.0/includes/permissions/lamp-get.md";
    let folder = folder(|_| {
        let line = "[!INCLUDE [x](../includes/permissions/lamp-get.md)]";
        format!("{before}{line}\n\n{after}")
    });
    let broken = table.replace("|:---|:---|", "|:---|:---|:---|");
    files::write(&folder, included, &broken);
    let page = text(&folder, PAGE);
    lint(&folder, &["docs/v1.0/api", "--fix"]);
    assert_eq!(text(&folder, included), broken);
    let run = lint(&folder, &["docs", "--fix"]);
    assert_eq!(run.stderr, "1 finding fixed in 1 file\n");
    assert_eq!(text(&folder, included), table);
    assert_eq!(text(&folder, PAGE), page);
}

#[test]
fn what_is_left_decides_the_status() {
    let misnamed = |page: &str| page.replace("Namespace: microsoft.graph", "[!INCLUDE [x](x.md)]");
    let folder = folder(|page| misnamed(&comma(page)));
    let deny = ["docs", "-D", "example-repaired", "-D", "include-missing"];
    let run = lint(&folder, &[&deny[..], &["--fix", "--dry-run"]].concat());
    assert_eq!(run.status, Some(1));
    let run = lint(&folder, &[&deny[..], &["--fix"]].concat());
    assert_eq!(run.status, Some(1));
    assert!(
        run.stdout.contains("deny[include-missing]"),
        "{}",
        run.stdout
    );
    assert!(!run.stdout.contains("example-repaired"), "{}", run.stdout);
    files::write(&folder, PAGE, comma(page::OPERATION));
    let run = lint(&folder, &[&deny[..], &["--fix"]].concat());
    assert_eq!(run.status, Some(0));
}

#[test]
fn a_page_that_cannot_be_written_stays() {
    let folder = folder(comma);
    let way = folder.join("docs/v1.0/api/lamp-get.md.unfinished/x");
    fs::create_dir_all(way).unwrap();
    let run = lint(&folder, &["docs", "--fix"]);
    assert!(
        run.stderr
            .starts_with(&format!("error: cannot write {PAGE}: ")),
        "{}",
        run.stderr
    );
    assert_eq!((run.stdout.as_str(), run.status), ("", Some(2)));
    assert_eq!(text(&folder, PAGE), comma(page::OPERATION));
}

#[test]
fn a_page_that_has_changed_since_is_not_written() {
    let folder = folder(comma);
    let understood = codegen::understand(&folder.join("docs")).unwrap();
    let fixes = fixes(&understood, |_| true);
    assert_eq!(fixes.findings, 1);
    let now = comma(page::OPERATION).replace("Fetch", "Get");
    for change in [
        &|file: &Path| fs::write(file, &now).unwrap() as _,
        &|file: &Path| fs::remove_file(file).unwrap() as _,
    ] as [&dyn Fn(&Path); 2]
    {
        change(&folder.join(PAGE));
        let error = corpus::rewrites(&understood.corpus, &fixes.edits).unwrap_err();
        assert!(matches!(error, Unwritable::Changed(_)), "{error}");
    }
}

#[test]
fn findings_tell_that_they_can_be_fixed() {
    let folder = folder(comma);
    let show = |format: &str| {
        let format = format!("--format={format}");
        Codegen::new(Path::new("lint"))
            .arg("docs")
            .arg(&format)
            .in_folder(&folder)
            .run()
            .stdout
    };
    for format in ["short", "human"] {
        let shown = show(format);
        assert!(shown.contains("can be fixed with --fix"), "{shown}");
    }
    let json: Value = serde_json::from_str(&show("json")).unwrap();
    let finding = &json["findings"][0];
    let edit = &finding["fix"][0];
    assert_eq!(
        (&edit["text"], &edit["path"]),
        (&Value::from(""), &Value::from(PAGE))
    );
    assert_eq!(edit["column"], finding["place"]["column"]);

    let log: Value = serde_json::from_str(&show("sarif")).unwrap();
    let change = &log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], PAGE);
    let replacement = &change["replacements"][0];
    let region = &replacement["deletedRegion"];
    assert_eq!(region["startLine"], finding["place"]["line"]);
    let column = |name: &str| region[name].as_i64().unwrap();
    assert_eq!(column("endColumn") - column("startColumn"), 1);
    assert_eq!(replacement["insertedContent"]["text"], "");

    let codes = lint(&folder, &["--codes"]).stdout;
    let is_marked = |line: &&str| line.ends_with(" [--fix]");
    let marked: Vec<&str> = codes.lines().filter(is_marked).collect();
    assert!(marked.iter().any(|line| line.contains(" heading-blank ")));
    assert!(marked.len() < codes.lines().count());
}

/// The fixes of findings of some codes, at their usual levels.
fn fixes(understood: &Understood, is_wanted: fn(Code) -> bool) -> Fixes {
    let found = found(understood).into_iter();
    Fixes::of(found.filter(|finding| is_wanted(finding.code)))
}

fn found(understood: &Understood) -> Vec<&Diagnostic> {
    let scope = Scope::of(&[]).unwrap();
    let options = Options::default();
    let report = lint::lint(
        &understood.diagnostics,
        &understood.corpus,
        &scope,
        &options,
    );
    let findings = report.findings.into_iter();
    findings.map(|finding| finding.diagnostic).collect()
}

/// How often each thing is found, wherever it is on its page.
fn counts(understood: &Understood) -> BTreeMap<(Code, String, String), usize> {
    let mut counts = BTreeMap::new();
    for finding in found(understood) {
        let page = finding.place.as_ref().map(|place| place.path.to_string());
        let key = (
            finding.code,
            page.unwrap_or_default(),
            finding.message.clone(),
        );
        *counts.entry(key).or_default() += 1;
    }
    counts
}

/// The pages with the edits, read again.
fn fixed(mut corpus: Corpus, fixes: &Fixes) -> Understood {
    for (path, edits) in &fixes.edits {
        let edited = corpus::edited(corpus.text(path).unwrap(), edits);
        corpus.insert(path.as_str(), &edited);
    }
    reference::understand(corpus)
}

fn schemas(understood: &Understood) -> Vec<String> {
    let schemas = understood.schemas.iter();
    schemas.map(|(_, schema)| schema.to_json()).collect()
}

/// Fixes pages, and looks at what that has changed. Gives the number of findings that are gone.
fn check(name: &str, corpus: Corpus) -> usize {
    let understood = reference::understand(corpus);
    let (before, meant) = (counts(&understood), schemas(&understood));
    let plain = fixes(&understood, |code| READ_AS_MEANT.contains(&code));
    let understood = fixed(understood.corpus, &plain);
    assert!(
        schemas(&understood) == meant,
        "{name}: the schema is another one"
    );
    let after = counts(&understood);
    for (finding, count) in &after {
        let known = before.get(finding).copied().unwrap_or_default();
        assert!(*count <= known, "{name}: new: {finding:?}");
    }
    let gone = before.values().sum::<usize>() - after.values().sum::<usize>();
    assert!(gone >= plain.findings, "{name}: {gone} gone");
    // What is read only now may have findings of its own.
    let rest = fixes(&understood, |_| true);
    let understood = fixed(understood.corpus, &rest);
    let left = fixes(&understood, |_| true);
    assert_eq!(left, Fixes::default(), "{name}");
    gone + rest.findings
}

fn read(folder: &Path) -> Corpus {
    let Read { value, .. } = corpus::read(folder).unwrap();
    value
}

#[test]
fn whole_references_are_fixed_at_once() {
    check("docs-src", read(&workspace::path("docs-src")));
    if let Some(folder) = std::env::var_os("GRAPH_REFERENCE") {
        let gone = check("the reference", read(&PathBuf::from(folder)));
        assert!(gone > 0);
    }
}

#[test]
fn damaged_references_are_fixed_at_once() {
    let pool = Pool::read();
    let gone: usize = (0..12)
        .map(|number| check(&format!("part {number}"), pool.part(number)))
        .sum();
    assert!(gone > 0);
}
