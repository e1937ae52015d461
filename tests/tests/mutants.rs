//! Pages that somebody's cat walked over: nothing that a page may hold ends in a panic or takes for ever.
//!
//! `MUTANTS=100000 cargo test --release -p tests --test mutants -- --nocapture` tries that many pages and says how
//! many it tried and how long the slowest took. The pages are those of the workspace and, where `GRAPH_REFERENCE` names
//! an `api-reference` folder, those of the reference. The same number gives the same pages.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test may say how it went and panic, in its functions too"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use codegen::Understood;
use codegen::corpus::{self, Corpus};
use codegen::diagnostic::Read;
use codegen::plan::Package;
use tests::mutation::mutate;
use tests::random::Random;
use tests::workspace;

/// How many mutants are tried when nobody asks for more.
const USUAL: u64 = 200;

/// Far beyond what any page takes; a mutant that takes longer has met a loop that grows with its input.
const FOR_EVER: Duration = Duration::from_secs(20);

#[test]
fn mutants_are_read() {
    let rounds = std::env::var("MUTANTS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(USUAL);
    let pages = pages();
    let mut slowest = (Duration::ZERO, String::new());
    for round in 0..rounds {
        let mut random = Random::new(round);
        let (name, page) = &pages[random.below(pages.len())];
        let mut text = page.clone();
        for _ in 0..=random.below(3) {
            text = mutate(&text, &pages[random.below(pages.len())].1, &mut random);
        }
        let begun = Instant::now();
        let outcome = std::panic::catch_unwind(|| read(name, &text));
        let taken = begun.elapsed();
        assert!(outcome.is_ok(), "round {round}, {name}:\n{text}");
        assert!(
            taken < FOR_EVER,
            "round {round}, {name} took {taken:?}:\n{text}"
        );
        if taken > slowest.0 {
            slowest = (
                taken,
                format!("round {round}, {name}, {} bytes", text.len()),
            );
        }
    }
    println!(
        "{rounds} mutants of {} pages; the slowest took {:?} ({})",
        pages.len(),
        slowest.0,
        slowest.1
    );
}

/// Far more examples than any page has, all of one name, each of which calls what the page does not list.
#[test]
fn many_examples_are_read() {
    const MANY: usize = 3000;
    let mut text =
        "# List books\n\n## HTTP request\n\n```http\nPOST /books\n```\n\n## Examples\n".to_owned();
    for number in 0..MANY {
        let request =
            format!("POST /books/microsoft.graph.kind{number}\n\n{{ \"title\": {number} }}");
        let response = "HTTP/1.1 200 OK\n\n{ \"value\": [] }";
        text.push_str(&format!(
            "\n```http\n{request}\n```\n\n```http\n{response}\n```\n"
        ));
    }
    let understood = understand("v1.0/api/book-list.md", &text);
    codegen::print(&understood, &Package::on("graph-core")).unwrap();
    let operation = &understood.schemas[0].1.operations[0];
    let names: BTreeSet<&str> = operation
        .examples
        .iter()
        .map(|example| example.name.as_str())
        .collect();
    assert_eq!(names.len(), MANY);
    assert!(operation.implied_requests.len() < MANY);
}

fn pages() -> Vec<(String, String)> {
    let mut folders = vec![workspace::path("docs-src")];
    folders.extend(std::env::var_os("GRAPH_REFERENCE").map(Into::into));
    let mut pages = Vec::new();
    for folder in folders {
        let corpus = corpus::read(Path::new(&folder)).unwrap().value;
        pages.extend(corpus.pages().filter_map(|(source, _)| {
            Some((source.path.as_str().to_owned(), source.text.clone()?))
        }));
    }
    pages
}

/// Reads a page alone, prints what it becomes and shows what was found.
fn read(name: &str, text: &str) {
    let understood = understand(name, text);
    for finding in understood.diagnostics.iter().take(20) {
        codegen::report::render(finding, &understood.corpus, codegen::report::Color::Never);
    }
    codegen::print(&understood, &Package::on("graph-core")).unwrap();
}

fn understand(name: &str, text: &str) -> Understood {
    let mut corpus = Corpus::default();
    corpus.insert(name, text);
    codegen::understand_corpus(Read {
        value: corpus,
        diagnostics: Vec::new(),
    })
}
