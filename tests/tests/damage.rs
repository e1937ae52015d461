//! Pages that were cut off or lost a part: whatever is left is read, and never ends in a panic.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use codegen::corpus::Corpus;
use codegen::diagnostic::Read;
use codegen::plan::Package;
use codegen::version::VERSIONS;
use tests::{files, workspace};

/// Every page and include that the workspace has, by its path in a folder of documentation.
fn pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    let mut folders = vec![workspace::path("docs-src")];
    for group in ["codes", "crates", "quirks"] {
        let group = workspace::path("tests/golden").join(group);
        let cases = std::fs::read_dir(group).unwrap();
        folders.extend(cases.map(|case| case.unwrap().path().join("input")));
    }
    for folder in folders {
        let texts = files::texts(&folder).into_iter();
        let is_of = |name: &str, version: &str| name.starts_with(&format!("{version}/"));
        let is_page = |name: &str| {
            let mut versions = VERSIONS.iter();
            versions.any(|version| is_of(name, version.name)) && !name.contains("includes/")
        };
        pages.extend(texts.filter(|(name, _)| is_page(name)));
    }
    assert!(pages.len() > 100, "{}", pages.len());
    pages
}

/// Reads a page alone and prints what it becomes.
fn survives(name: &str, text: &str) {
    let mut corpus = Corpus::default();
    corpus.insert(name, text);
    let understood = codegen::understand_corpus(Read {
        value: corpus,
        diagnostics: Vec::new(),
    });
    let account = &understood.account;
    let skipped: usize = account.skipped.values().sum();
    let kinds = account.operations + account.types + account.enums + account.conceptual;
    assert_eq!(kinds + skipped, 1, "{name}: {account}");
    for finding in &understood.diagnostics {
        codegen::report::render(finding, &understood.corpus, codegen::report::Color::Never);
    }
    let printed = codegen::print(&understood, &Package::on("graph-core"));
    printed.unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
}

/// So that the tests take seconds, each looks at one of so many places, beginning elsewhere on each page.
fn places(page: usize, count: usize, step: usize) -> impl Iterator<Item = usize> {
    (page % step..count).step_by(step)
}

#[test]
fn pages_that_end_too_early() {
    for (number, (name, text)) in pages().iter().enumerate() {
        for at in places(number, text.len(), 1499) {
            if let Some(start) = text.get(..at) {
                survives(name, start);
            }
        }
    }
}

#[test]
fn pages_that_begin_too_late() {
    for (number, (name, text)) in pages().iter().enumerate() {
        for at in places(number, text.len(), 2999) {
            if let Some(end) = text.get(at..) {
                survives(name, end);
            }
        }
    }
}

#[test]
fn pages_that_lack_a_line() {
    for (number, (name, text)) in pages().iter().enumerate() {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for at in places(number, lines.len(), 67) {
            let rest = lines[..at].concat() + &lines[at + 1..].concat();
            survives(name, &rest);
        }
    }
}

#[test]
fn pages_that_lack_a_sign() {
    for (number, (name, text)) in pages().iter().enumerate() {
        let signs =
            text.match_indices(['|', '`', '<', '{', '}', '"', '#', '[', ')', '-', ':', '/']);
        let signs: Vec<usize> = signs.map(|(at, _)| at).collect();
        for at in places(number, signs.len(), 907) {
            let at = signs[at];
            survives(name, &format!("{}{}", &text[..at], &text[at + 1..]));
            // Another one in its place, and one of more than a byte.
            survives(name, &format!("{}|{}", &text[..at], &text[at + 1..]));
            survives(name, &format!("{}é{}", &text[..at], &text[at + 1..]));
            survives(name, &format!("{}\u{a0}{}", &text[..at], &text[at..]));
        }
    }
}
