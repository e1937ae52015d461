//! `codegen/CHECKS.md`: which findings tell what the checker of the documentation repositories tells.

use std::collections::BTreeSet;

use codegen::diagnostic::Code;
use tests::{files, workspace};

/// The codes of the other checker, with what stands for them here.
fn rows() -> Vec<(String, String)> {
    let texts = files::texts(&workspace::path("codegen"));
    let lines = texts["CHECKS.md"].lines();
    let rows = lines.filter(|line| line.starts_with("|`")).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
        let [code, _, here] = cells[..] else {
            panic!("three cells: {line}")
        };
        (code.trim_matches('`').to_owned(), here.to_owned())
    });
    rows.collect()
}

/// The findings that stand for a code; none, if a reason is given.
fn findings(here: &str) -> Vec<&str> {
    if !here.starts_with('`') {
        return Vec::new();
    }
    let names = here.split(", ").map(|name| name.trim_matches('`'));
    names.collect()
}

#[test]
fn every_check_is_here_or_has_a_reason() {
    let rows = rows();
    let codes: BTreeSet<&str> = rows.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!((rows.len(), codes.len()), (98, 98));
    for (code, here) in &rows {
        for name in findings(here) {
            assert!(Code::named(name).is_ok(), "{code}: there is no `{name}`");
        }
        let reasons = ["Not here: ", "Not checked: ", "Without a code: "];
        let has_reason = reasons.iter().any(|reason| here.starts_with(reason));
        assert_eq!(findings(here).is_empty(), has_reason, "{code}: {here}");
    }
}

#[test]
fn most_of_what_pages_can_cause_is_found() {
    let rows = rows();
    let relevant = rows
        .iter()
        .filter(|(_, here)| !here.starts_with("Not here: "));
    let (covered, all) = relevant.fold((0, 0), |(covered, all), (_, here)| {
        let is_covered = usize::from(!findings(here).is_empty());
        (covered + is_covered, all + 1)
    });
    assert!(covered >= 45, "{covered} of {all}");
}
