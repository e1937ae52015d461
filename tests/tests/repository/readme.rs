//! What the README and the front page of `generated` show is so: each block of code stands in a file that is compiled,
//! run or printed.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use tests::{files, workspace};

/// Where the blocks come from.
const SHOWN: &[&str] = &[
    "docs-src",
    "generated/schema",
    "generated/src",
    "tests/examples",
    "tests/golden/changes",
    "tests/golden/faults",
    "tests/golden/quirks/fixups",
    "tests/first_call/src",
    "tests/first_call/tests",
    "tests/tests",
];

/// The blocks of code in some Markdown, without those that are commands.
fn blocks(markdown: &str) -> Vec<String> {
    let parts: Vec<&str> = markdown.split("```").collect();
    assert!(parts.len() % 2 == 1, "a fence stays open");
    let blocks = parts.into_iter().skip(1).step_by(2);
    let programs = blocks.filter(|block| !block.starts_with("sh\n"));
    programs
        .map(|block| block.split_once('\n').unwrap().1.to_owned())
        .collect()
}

/// A text without blanks and ends of lines, and without doc comments.
fn squeezed(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.starts_with("///") && !line.starts_with("//!"));
    lines.flat_map(str::split_whitespace).collect()
}

/// The blocks that stand in no file.
fn made_up(markdown: &str) -> Vec<String> {
    let files: Vec<String> = SHOWN
        .iter()
        .flat_map(|folder| files::texts(&workspace::path(folder)))
        // Here is what stands nowhere.
        .filter(|(name, _)| !name.ends_with("readme.rs"))
        .map(|(_, text)| squeezed(&text.replace("\\\"", "\"")))
        .collect();
    let mut blocks = blocks(markdown);
    assert!(!blocks.is_empty());
    blocks.retain(|block| !files.iter().any(|file| holds(file, &squeezed(block))));
    blocks
}

/// Whether a block is part of a file; `…` stands for what the block leaves out.
fn holds(file: &str, block: &str) -> bool {
    let mut rest = Some(file);
    for part in block.split('…') {
        rest = rest.and_then(|rest| rest.split_once(part)).map(|it| it.1);
    }
    rest.is_some()
}

#[test]
fn the_readme_shows_what_is_there() {
    let readme = std::fs::read_to_string(workspace::path("README.md")).unwrap();
    let made_up = made_up(&readme);
    assert!(made_up.is_empty(), "{}", made_up.join("\n"));
}

#[test]
fn the_front_page_shows_what_is_there() {
    let library = std::fs::read_to_string(workspace::path("generated/src/lib.rs")).unwrap();
    let docs = library.lines().filter_map(|line| {
        let line = line.strip_prefix("//")?;
        line.strip_prefix(['!', '/'])
    });
    let docs: Vec<&str> = docs.collect();
    let made_up = made_up(&docs.join("\n"));
    assert!(made_up.is_empty(), "{}", made_up.join("\n"));
}

#[test]
fn what_is_left_out_is_between_the_rest() {
    assert!(holds("f(a,b);g();", "f(…);g"));
    assert!(!holds("f(a,b);g();", "g(…f("));
    assert!(!holds("f(a,b);", "f(…);g"));
}

#[test]
fn what_is_nowhere_is_made_up() {
    let markdown = "```sh\ncargo test\n```\n\n```rust\nlet  client =\n  Client::builder(token).build()?;\n```\n\n\
                    ```\nlet client = Client::of(token);\n```\n";
    assert_eq!(made_up(markdown), ["let client = Client::of(token);\n"]);
}
