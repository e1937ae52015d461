//! The review of findings: how many of those drawn were true, and how many useful.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::{BTreeMap, BTreeSet};

use codegen::diagnostic::Code;
use codegen::lint::Level;
use tests::{files, workspace};

/// What of the findings of a code was judged.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    found: usize,
    drawn: usize,
    useful: usize,
    only_true: usize,
    wrong: usize,
}

/// The rows of the table, by the name of their code.
fn rows() -> BTreeMap<String, Row> {
    let texts = files::texts(&workspace::path("codegen"));
    let lines = texts["REVIEW.md"]
        .lines()
        .filter(|line| line.starts_with("|`"));
    let rows = lines.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let number = |at: usize| cells[at].parse().unwrap();
        let row = Row {
            found: number(1),
            drawn: number(2),
            useful: number(3),
            only_true: number(4),
            wrong: number(5),
        };
        (cells[0].trim_matches('`').to_owned(), row)
    });
    rows.collect()
}

#[test]
fn every_code_is_reviewed() {
    let codes: BTreeSet<String> = Code::of_pages()
        .map(|code| code.name().to_owned())
        .collect();
    let rows = rows();
    assert_eq!(rows.keys().cloned().collect::<BTreeSet<_>>(), codes);
    for (code, row) in rows {
        assert_eq!(row.drawn, row.useful + row.only_true + row.wrong, "{code}");
        assert_eq!(row.drawn, row.found.min(20), "{code}");
    }
}

#[test]
fn findings_are_true_and_those_that_are_shown_useful() {
    let rows = rows();
    let share = |part: usize, all: usize| part as f64 / all as f64;
    let all: usize = rows.values().map(|row| row.drawn).sum();
    let wrong: usize = rows.values().map(|row| row.wrong).sum();
    assert!(share(wrong, all) <= 0.03, "{wrong} of {all} are wrong");
    let shown = Code::of_pages().filter(|code| Level::usual(*code) >= Level::Warn);
    let shown: Vec<Row> = shown.map(|code| rows[code.name()]).collect();
    let all: usize = shown.iter().map(|row| row.drawn).sum();
    let useful: usize = shown.iter().map(|row| row.useful).sum();
    assert!(share(useful, all) >= 0.8, "{useful} of {all} are useful");
}
