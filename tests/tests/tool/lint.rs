//! `codegen lint`, started as a user starts it.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tests::binary::{Codegen, Run};
use tests::folder::Folder;
use tests::{files, page};

const PAGE: &str = "docs/v1.0/api/lamp-get.md";

/// Runs the proof-reader in a folder.
fn lint(folder: &Path, arguments: &[&str]) -> Run {
    let command = Codegen::new(Path::new("lint"));
    let command = arguments
        .iter()
        .fold(command, |it, argument| it.arg(argument));
    command.in_folder(folder).run()
}

/// A folder with documentation in `docs`, of which the page of the operation was changed.
fn folder(changed: impl Fn(&str) -> String) -> Folder {
    let folder = Folder::new();
    page::write(&folder.join("docs"));
    change(&folder, PAGE, &changed(page::OPERATION));
    folder
}

fn change(folder: &Path, page: &str, text: &str) {
    files::write(folder, page, text);
}

/// A fault that is a warning, on line 3.
fn misnamed(page: &str) -> String {
    page.replace("apiPageType", "apiPageTyp")
}

/// A fault that is an error.
fn broken(page: &str) -> String {
    page.replace("  \"id\": \"7\"\n}", "  \"id\": \"7\"\n")
}

fn short(folder: &Path, arguments: &[&str]) -> Run {
    lint(folder, &[&["--format=short"], arguments].concat())
}

/// The codes of lines, in their order.
fn codes(run: &Run) -> Vec<&str> {
    let lines = run.stdout.lines();
    let codes = lines.filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0));
    codes.collect()
}

#[test]
fn clean_pages_have_no_findings() {
    let run = short(&folder(str::to_owned), &["docs"]);
    assert_eq!(run.stdout, "2 pages: 0 errors, 0 warnings, 0 notes\n");
    assert_eq!((run.stderr.as_str(), run.status), ("", Some(0)));
}

#[test]
fn a_finding_has_its_place_from_here_on() {
    let folder = folder(misnamed);
    let expected = "docs/v1.0/api/lamp-get.md:3:11: warn[doc-type]: `apiPageTyp` is not a known `doc_type` (can be fixed with --fix)\n";
    let run = short(&folder, &["docs"]);
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
    assert_eq!(run.status, Some(0));
    // Wherever the reader is, and whatever part of the documentation is named.
    let run = short(&folder.join("docs/v1.0"), &["api/lamp-get.md"]);
    let expected = expected.replace("docs/v1.0/", "");
    assert!(run.stdout.starts_with(&expected), "{}", run.stdout);
    assert!(
        run.stdout
            .ends_with("1 page: 0 errors, 1 warning, 0 notes\n")
    );
    let run = short(&folder.join("docs"), &["v1.0/resources"]);
    assert_eq!(run.stdout, "1 page: 0 errors, 0 warnings, 0 notes\n");
    let run = short(&folder.join("docs/v1.0/resources"), &["../../v1.0"]);
    let expected = "../api/lamp-get.md:3:11:";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
}

#[test]
fn levels_are_chosen_by_code() {
    let folder = folder(|page| broken(&misnamed(page)));
    let run = short(&folder, &["docs"]);
    // The gravest come first.
    assert_eq!(codes(&run), ["example-json", "doc-type"]);
    assert_eq!(run.status, Some(1));
    let run = short(&folder, &["docs", "-A", "example-json"]);
    assert_eq!((codes(&run), run.status), (vec!["doc-type"], Some(0)));
    let run = short(&folder, &["docs", "-W", "example-json", "--deny=doc-type"]);
    assert_eq!(codes(&run), ["doc-type", "example-json"]);
    assert_eq!(run.status, Some(1));
    let run = short(&folder, &["docs", "-N", "doc-type", "-N", "example-json"]);
    assert_eq!((codes(&run), run.status), (vec![], Some(0)));
    let run = short(&folder, &["docs", "-N", "doc-type", "--level", "note"]);
    assert_eq!(codes(&run), ["example-json", "doc-type"]);
    let run = short(&folder, &["docs", "--max-problems", "1"]);
    assert_eq!(codes(&run), ["example-json"]);
    assert!(run.stdout.contains("1 more"), "{}", run.stdout);
}

#[test]
fn a_repository_chooses_levels_in_a_file() {
    let folder = folder(|page| broken(&misnamed(page)));
    let config = "[lint.levels]\nexample-json = \"note\"\ndoc-type = \"deny\"\n";
    change(&folder, "codegen.toml", config);
    let run = short(&folder, &["docs"]);
    assert_eq!((codes(&run), run.status), (vec!["doc-type"], Some(1)));
    // The file counts for the folders below, and the command line wins.
    let run = short(&folder.join("docs"), &["-W", "doc-type"]);
    assert_eq!((codes(&run), run.status), (vec!["doc-type"], Some(0)));
    let run = short(&folder, &["docs", "-W", "doc-type", "--fail-on", "warn"]);
    assert_eq!((codes(&run), run.status), (vec!["doc-type"], Some(1)));
    let other = "[lint.levels]\nexample-json = \"allow\"\ndoc-type = \"warn\"\n";
    change(&folder, "other.toml", other);
    let run = short(
        &folder,
        &["docs", "--config", "other.toml", "--level", "note"],
    );
    assert_eq!((codes(&run), run.status), (vec!["doc-type"], Some(0)));
    let shown = "\
[lint.levels]
type-cell = \"deny\"
enum-unnamed = \"allow\"
";
    change(&folder, "other.toml", shown);
    let run = lint(&folder, &["--codes", "--config", "other.toml"]);
    for line in ["\ndeny  type-cell ", "\nallow enum-unnamed "] {
        assert!(run.stdout.contains(line), "{}", run.stdout);
    }
    change(
        &folder,
        "codegen.toml",
        "[lint.levels]\ndoc-typ = \"deny\"\n",
    );
    let run = short(&folder.join("docs"), &[]);
    let expected =
        "error: ../codegen.toml:2:1: there is no code `doc-typ`; the nearest is `doc-type`\n";
    assert_eq!((run.stderr.as_str(), run.status), (expected, Some(2)));
}

#[test]
fn a_page_allows_findings() {
    let allowed = |page: &str| {
        let comment = "<!-- codegen-lint-allow-page doc-type -->\n\n# Get lamp";
        misnamed(page).replace("# Get lamp", comment)
    };
    let folder = folder(allowed);
    assert_eq!(codes(&short(&folder, &["docs"])), [""; 0]);
    change(
        &folder,
        PAGE,
        &allowed(page::OPERATION).replace("apiPageTyp\n", "apiPageType\n"),
    );
    assert_eq!(codes(&short(&folder, &["docs"])), ["allowance-idle"]);
}

#[test]
fn a_baseline_leaves_only_what_is_new() {
    let folder = folder(misnamed);
    let run = short(
        &folder,
        &["docs", "-D", "doc-type", "--write-baseline", "known"],
    );
    assert_eq!(run.status, Some(0), "what is written down is accepted");
    let known = ["docs", "-D", "doc-type", "--baseline", "known"];
    let run = short(&folder, &known);
    assert_eq!((codes(&run), run.status), (vec![], Some(0)));
    assert!(run.stdout.contains("1 known"), "{}", run.stdout);
    // Lines may move, and other findings are new.
    let moved = misnamed(page::OPERATION).replace("---\n\n#", "---\n\n\n\n#");
    change(&folder, PAGE, &moved);
    assert_eq!(codes(&short(&folder, &known)), [""; 0]);
    change(&folder, PAGE, &broken(&moved));
    let run = short(&folder, &known);
    assert_eq!((codes(&run), run.status), (vec!["example-json"], Some(1)));
    // What is mended is told.
    change(&folder, PAGE, page::OPERATION);
    let run = short(&folder, &known);
    assert!(
        run.stdout.contains("1 of the baseline gone"),
        "{}",
        run.stdout
    );
}

#[test]
fn only_changed_pages_are_looked_at() {
    let folder = folder(misnamed);
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command
            .current_dir(&*folder)
            .args(["-c", "user.name=a", "-c", "user.email=a@b.example"]);
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "Begin"]);
    let changed = ["docs", "--changed-since", "HEAD"];
    assert_eq!(
        short(&folder, &changed).stdout,
        "0 pages: 0 errors, 0 warnings, 0 notes\n"
    );
    change(
        &folder,
        "docs/v1.0/resources/lamp.md",
        &page::TYPE.replace("resourcePageType", "x"),
    );
    change(
        &folder,
        "docs/beta/resources/lamp.md",
        &page::TYPE.replace("resourcePageType", "y"),
    );
    let run = short(&folder, &changed);
    assert_eq!(codes(&run), ["doc-type", "doc-type"]);
    assert!(!run.stdout.contains("lamp-get"), "{}", run.stdout);
    let run = short(&folder, &["docs/beta", "--changed-since", "HEAD"]);
    assert_eq!(codes(&run), ["doc-type"]);
    let run = short(&folder, &["docs", "--changed-since", "nowhere"]);
    assert_eq!(run.status, Some(2));
    assert!(
        run.stderr.starts_with("error: git failed: "),
        "{}",
        run.stderr
    );
}

#[test]
fn what_two_versions_share_is_told_once() {
    let folder = folder(misnamed);
    change(
        &folder,
        "docs/beta/api/lamp-get.md",
        &misnamed(&page::OPERATION.replace("/v1.0/", "/beta/")),
    );
    change(&folder, "docs/beta/resources/lamp.md", page::TYPE);
    let run = short(&folder, &["docs"]);
    assert_eq!(codes(&run), ["doc-type"]);
    let also = "(also in docs/v1.0/api/lamp-get.md)";
    assert!(run.stdout.contains(also), "{}", run.stdout);
    // Other programs get them all.
    let run = lint(&folder, &["docs", "--format", "json"]);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["findings"].as_array().unwrap().len(), 2);
}

#[test]
fn other_programs_read_the_findings() {
    let folder = folder(broken);
    let run = lint(&folder, &["docs", "--format", "json"]);
    let json: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(json["counts"]["deny"], 1);
    let finding = &json["findings"][0];
    assert_eq!(finding["code"], "example-json");
    assert_eq!(finding["place"]["path"], PAGE);
    let (line, last) = (&finding["place"]["line"], page::OPERATION.lines().count());
    assert!(line.as_u64().unwrap() <= last as u64);

    let run = lint(&folder, &["docs", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    let run = &log["runs"][0];
    assert!(log["runs"][1].is_null());
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "example-json");
    let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "example-json");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], PAGE);

    let run = lint(&folder, &["docs", "--format", "github"]);
    let start = format!("::error file={PAGE},line={}", finding["place"]["line"]);
    assert!(run.stdout.starts_with(&start), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 1);
}

#[test]
fn permissions_are_held_against_a_catalogue() {
    let folder = folder(str::to_owned);
    let published = r#"{ "permissions": { "Lamp.Reed": { "schemes": {} }, "Lamp.Read.All": {} } }"#;
    for catalogue in [published, "Lamp.Reed\nLamp.Read.All\n"] {
        change(&folder, "permissions.json", catalogue);
        let run = lint(&folder, &["docs", "--permissions", "permissions.json"]);
        assert!(
            run.stdout.contains("`Lamp.Read` is not in the catalogue"),
            "{}",
            run.stdout
        );
        assert!(
            run.stdout.contains("the nearest one is `Lamp.Reed`"),
            "{}",
            run.stdout
        );
        assert!(
            !run.stdout.contains("`Lamp.Read.All` is not"),
            "{}",
            run.stdout
        );
    }
    change(&folder, "permissions.json", "[]");
    let run = lint(&folder, &["docs", "--permissions", "permissions.json"]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("names no permission"), "{}", run.stderr);
}

/// Secrets that chance made, each with a line that holds it.
const SECRETS: &[(&str, &str)] = &[
    (
        "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJhdWQiOiJsYW1wcyIsIm9pZCI6ImxhbXAtNyJ9.U8JZpDE0iGXlD6gNCFbaEPFjbD0kH8Oool8DklZDOCj2ISaJ",
        "Authorization: Bearer *",
    ),
    (
        "a1B8Q~xPFkThf4VucSmEHgaKwVJ7faC9qEwjky40",
        "client_secret=*",
    ),
    (
        "zMFRUEJCEleP4P6xe0qlWc2fKJhLFCZ%2FGwN0lN0cAcw%3D",
        "https://lamps.example/a.png?sig=*&se=1",
    ),
    ("k7)Vq2}Lx9-wTz4R!b8Nc3@Hd5", "{ \"secretText\": \"*\" }"),
];

#[test]
fn no_format_shows_a_secret() {
    for (secret, line) in SECRETS {
        let line = line.replace('*', secret);
        // Also where another finding quotes it, or stands on the same line.
        let shown = format!("doc_type: {line}");
        let request = format!("GET https://other.example/lamps?x={line}");
        let folder = folder(|page| {
            let page = page.replace("doc_type: apiPageType", &shown);
            format!("{page}\n```http\n{request}\n```\n\n```text\n{line}\n```\n")
        });
        for format in ["human", "short", "json", "sarif", "github", "html"] {
            let options = [
                "docs",
                "--level",
                "note",
                "--format",
                format,
                "-N",
                "example-foreign",
            ];
            let run = lint(&folder, &options);
            let out = run.stdout + &run.stderr;
            assert!(out.contains("secret"), "{format}: {out}");
            assert!(!out.contains(&secret[6..]), "{format}: {out}");
        }
        let run = lint(&folder, &["docs", "--write-baseline", "known"]);
        assert!(!run.stdout.contains(&secret[6..]), "{}", run.stdout);
        let known = std::fs::read_to_string(folder.join("known")).unwrap();
        assert!(known.contains("secret "), "{known}");
        assert!(!known.contains(&secret[6..]), "{known}");
    }
}

#[test]
fn wrong_usage_says_what_is_right() {
    let folder = folder(str::to_owned);
    for (arguments, expected) in [
        (&["nowhere"][..], "cannot open nowhere"),
        (&["docs", "-A", "doc-typ"], "the nearest is `doc-type`"),
        (&["docs", "--baseline", "nowhere"], "cannot read nowhere"),
        (&["."], "docs"),
    ] {
        let run = lint(&folder, arguments);
        assert_eq!(run.status, Some(2), "{arguments:?}: {}", run.stdout);
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    }
    let other = Folder::new();
    page::write(&other);
    let other = other.path().to_str().unwrap();
    let run = lint(&folder, &["docs", other]);
    assert!(
        run.stderr.contains("different documentations"),
        "{}",
        run.stderr
    );
}

#[test]
fn codes_are_listed_and_explained() {
    let folder = Folder::new();
    let run = lint(&folder, &["--codes", "-D", "content-length"]);
    let line = "deny  content-length ";
    assert!(
        run.stdout.lines().any(|it| it.starts_with(line)),
        "{}",
        run.stdout
    );
    assert!(!run.stdout.contains("name-collision"), "{}", run.stdout);
    let run = lint(&folder, &["--explain", "doc-type"]);
    assert!(
        run.stdout.starts_with("doc-type\n\nLevel: warn.\n"),
        "{}",
        run.stdout
    );
    assert_eq!(run.status, Some(0));
}
