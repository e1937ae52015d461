//! Whatever part of a reference is given, and however damaged: the crate compiles without a warning, its docs too, and
//! all of its tests pass.
//!
//! `GRAPH_REFERENCE=…/api-reference REFERENCES=200 cargo test -p tests --test references -- --nocapture` tries that
//! many parts of the reference and says what they came to; `REFERENCES=17..18` tries the one of that number again. The
//! same number gives the same pages. Without a reference, parts are made of the pages of the workspace.

#![expect(clippy::print_stdout, reason = "a test may say how it went")]

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use tests::batch::Batch;
use tests::reference::{self, Pool};
use tests::values;

/// The parts that are tried when nobody asks for others, so that `cargo test` stays short.
const USUAL: Range<u64> = 0..2;

/// How many crates are compiled together: more of them would take more memory than an ordinary computer has.
const TOGETHER: usize = 20;

#[test]
fn every_part_of_a_reference_is_a_crate_that_passes_its_tests() {
    let pool = Pool::read();
    let numbers: Vec<u64> = asked().collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let docs = folder.join("references");
    let (mut pages, mut tests) = (0, 0);
    let mut untested: BTreeMap<&str, usize> = BTreeMap::new();
    let mut failed = Vec::new();
    for together in numbers.chunks(TOGETHER) {
        let mut batch = Batch::new(folder, "references");
        for number in together {
            let corpus = pool.part(*number);
            let docs = docs.join(number.to_string());
            let _ = std::fs::remove_dir_all(&docs);
            reference::write(&corpus, &docs);
            pages += corpus.pages().count();
            let understood = reference::understand(corpus);
            let printed = batch.add(&format!("part-{number}"), &understood);
            tests += printed.tests;
            for (reason, count) in printed.untested {
                *untested.entry(reason.name()).or_default() += count;
            }
        }
        let outcome = batch.test().and_then(|_| batch.document());
        failed.extend(outcome.err());
    }
    println!(
        "{} parts of a reference of {} pages: {pages} pages, {tests} tests; without a test: {untested:?}",
        numbers.len(),
        pool.len(),
    );
    let failed = failed.join("\n");
    assert!(
        failed.is_empty(),
        "the pages are in {}\n{failed}",
        docs.display()
    );
}

#[test]
fn every_value_in_the_place_of_every_type_is_read_as_predicted() {
    let understood = reference::understand(values::corpus());
    let mut batch = Batch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "values");
    let printed = batch.add("values", &understood);
    assert!(printed.tests > 4000, "{}", printed.tests);
    assert!(printed.known > 1000, "{}", printed.known);
    batch.test().unwrap_or_else(|said| panic!("{said}"));
}

/// The parts that are tried: so many, or those of a range.
fn asked() -> Range<u64> {
    let Ok(asked) = std::env::var("REFERENCES") else {
        return USUAL;
    };
    let number = |text: &str| {
        text.trim()
            .parse()
            .unwrap_or_else(|_| panic!("REFERENCES={asked}"))
    };
    match asked.split_once("..") {
        Some((from, to)) => number(from)..number(to),
        None => 0..number(&asked),
    }
}
