//! `--no-prose`: the sentences of the pages are gone, and nothing else is.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tests::binary::Codegen;
use tests::folder::Folder;
use tests::{files, workspace};

fn output(arguments: &[&str]) -> BTreeMap<String, String> {
    let out = Folder::new();
    let mut run = Codegen::new(&workspace::path("docs-src")).out(&out);
    for argument in arguments {
        run = run.arg(argument);
    }
    let run = run.run();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    files::texts(&out)
}

/// The words of a text, whatever stands between them.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

/// What the schemas of an output say in sentences.
fn sentences(output: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut sentences = BTreeSet::new();
    for (name, text) in output {
        if name.starts_with("schema/") {
            collect(&serde_json::from_str(text).unwrap(), false, &mut sentences);
        }
    }
    sentences
}

fn collect(value: &Value, inside: bool, sentences: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let begins = matches!(
                    name.as_str(),
                    "description" | "memberDescriptions" | "restated"
                );
                collect(value, inside || begins && !value.is_string(), sentences);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| collect(item, inside, sentences)),
        Value::String(text) if inside && text.split_whitespace().count() > 3 => {
            sentences.insert(words(text));
        }
        _ => {}
    }
}

#[test]
fn no_sentence_of_a_page_is_left() {
    let whole = output(&[]);
    let sentences = sentences(&whole);
    assert!(sentences.len() > 100, "{sentences:?}");
    let found = |output: &BTreeMap<String, String>, ending: &str| {
        let texts = output.iter().filter(|(name, _)| name.ends_with(ending));
        let texts: String = texts.map(|(_, text)| words(text)).collect();
        let found = sentences
            .iter()
            .filter(|sentence| texts.contains(*sentence));
        found.cloned().collect::<Vec<_>>()
    };
    assert!(found(&whole, ".rs").len() > sentences.len() / 2);
    assert_eq!(found(&whole, ".json").len(), sentences.len());
    let bare = output(&["--no-prose"]);
    assert_eq!(found(&bare, ""), [""; 0]);
}

#[test]
fn everything_else_stays() {
    let (whole, bare) = (output(&[]), output(&["--no-prose"]));
    assert!(whole.keys().eq(bare.keys()));
    let is_comment = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("///") || line.starts_with("//!")
    };
    let lines = |text: &str, comments: bool| -> Vec<String> {
        let lines = text.lines().filter(|line| is_comment(line) == comments);
        lines.map(str::to_owned).collect()
    };
    let mut links = 0;
    for (name, text) in &bare {
        if name.starts_with("schema/") {
            continue;
        }
        assert_eq!(lines(text, false), lines(&whole[name], false), "{name}");
        // What is documented stays documented, permissions and links to the pages among it.
        let kept = |line: &&String| {
            let line = line.trim_start();
            let request = ["GET", "POST", "PATCH", "PUT", "DELETE"]
                .iter()
                .any(|method| line.starts_with(&format!("/// `{method} /")));
            request || line.contains("account: ") || line.contains("[Documentation]")
        };
        let comments = (lines(text, true), lines(&whole[name], true));
        let (bare, whole): (Vec<_>, Vec<_>) = (
            comments.0.iter().filter(kept).collect(),
            comments.1.iter().filter(kept).collect(),
        );
        assert_eq!(bare, whole, "{name}");
        links += bare.len();
    }
    assert!(links > 100, "only {links} lines were looked at");
}
