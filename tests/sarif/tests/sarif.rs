//! The log of findings, read as programs that know its format do: nothing in it is unknown to the format, and nothing
//! that the format asks for is missing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_sarif::sarif::{Region, Sarif};

/// A folder of this repository.
fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(relative)
}

/// The log of what is found in some documentation.
fn log(docs: &Path) -> Sarif {
    let mut cargo = Command::new(env!("CARGO"));
    // Without what cargo tells the tests of their own package.
    for (name, _) in std::env::vars_os() {
        let shown = name.to_string_lossy();
        if shown.starts_with("CARGO_PKG_") || shown.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    let run = cargo
        .args([
            "run",
            "--quiet",
            "--locked",
            "-p",
            "codegen",
            "--",
            "lint",
            "--format=sarif",
        ])
        .arg(docs)
        .current_dir(path("."))
        .output()
        .expect("cargo can be started");
    let said = String::from_utf8_lossy(&run.stderr);
    let docs = docs.display();
    serde_json::from_slice(&run.stdout).unwrap_or_else(|error| panic!("{docs}: {error}\n{said}"))
}

#[test]
fn the_log_is_read() {
    let cases = fs::read_dir(path("tests/golden/quirks")).expect("there are cases");
    let (mut results, mut fixes, mut related) = (0, 0, 0);
    for case in cases {
        let docs = case.expect("the folder can be read").path().join("input");
        let log = log(&docs);
        let [run] = log.runs.as_slice() else {
            panic!("{}: {} runs", docs.display(), log.runs.len())
        };
        let rules = run.tool.driver.rules.as_ref().expect("there are rules");
        for result in run.results.iter().flatten() {
            let index = usize::try_from(result.rule_index.expect("there is an index"));
            let rule = &rules[index.expect("it is no negative one")];
            assert_eq!(result.rule_id.as_ref(), Some(&rule.id));
            for location in result.locations.iter().flatten() {
                let place = location.physical_location.as_ref();
                let place = place.expect("findings have places");
                let uri = place
                    .artifact_location
                    .as_ref()
                    .and_then(|it| it.uri.as_ref());
                assert!(uri.is_some_and(|uri| uri.ends_with(".md")), "{uri:?}");
                assert!(place.region.as_ref().is_some_and(is_ordered));
            }
            results += 1;
            related += result.related_locations.iter().flatten().count();
            let changes = result.fixes.iter().flatten();
            for change in changes.flat_map(|fix| &fix.artifact_changes) {
                let mut replacements = change.replacements.iter();
                assert!(replacements.all(|it| is_ordered(&it.deleted_region)));
                fixes += 1;
            }
        }
    }
    assert!(results > 100, "only {results} were looked at");
    assert!(fixes > 3, "only {fixes} fixes were looked at");
    assert!(related > 3, "only {related} other places were looked at");
}

/// Whether a region ends where it begins, or later.
fn is_ordered(region: &Region) -> bool {
    (region.start_line, region.start_column) <= (region.end_line, region.end_column)
        && region.start_line.is_some_and(|line| line > 0)
}
