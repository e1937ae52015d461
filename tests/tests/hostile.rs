//! Pages that try to become programs stay text: `golden/crates/hostile`, looked at as Rust.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::{BTreeMap, BTreeSet};

use codegen::output::{Tree, sync};
use quote::ToTokens;
use tests::folder::Folder;
use tests::{code, files, workspace};

/// Words of the pages that would be identifiers or macros if a page got out of its literals.
const WORDS: &[&str] = &[
    "alert",
    "allow",
    "assert",
    "exit",
    "hidden",
    "ignore",
    "intruder",
    "javascript",
    "onmouseover",
    "panic",
    "passwd",
    "process",
    "script",
    "unsafe_code",
];

fn tree() -> Tree {
    let docs = workspace::path("tests/golden/crates/hostile/input");
    let understood = codegen::understand(&docs).unwrap();
    let printed = codegen::print(&understood.schemas, "graph-core").unwrap();
    printed.tree
}

fn rust_files() -> BTreeMap<String, String> {
    let mut files = tree().files;
    files.retain(|name, _| name.ends_with(".rs"));
    assert!(files.len() > 10, "{:?}", files.keys());
    files
}

#[test]
fn only_the_kinds_of_items_that_are_printed_are_there() {
    for (name, text) in rust_files() {
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for item in &file.items {
            let shown = item.to_token_stream().to_string();
            let expected = match item {
                syn::Item::Struct(_)
                | syn::Item::Enum(_)
                | syn::Item::Const(_)
                | syn::Item::Static(_)
                | syn::Item::Use(_) => true,
                syn::Item::Impl(item) => item.unsafety.is_none(),
                syn::Item::Mod(item) => item.content.is_none(),
                syn::Item::Macro(item) => {
                    let path = item.mac.path.to_token_stream().to_string();
                    ["model", "enumeration", "parameters"]
                        .iter()
                        .any(|known| path == format!("graph_core :: {known}"))
                }
                syn::Item::Fn(item) => name == "tests/examples/main.rs" && item.sig.ident == "main",
                _ => false,
            };
            assert!(expected, "{name}: {shown}");
        }
    }
}

#[test]
fn only_the_attributes_that_are_printed_are_there() {
    const KNOWN: &[&str] = &[
        "cfg (feature = \"v1_0\")",
        "derive (Default)",
        "inline",
        "non_exhaustive",
        "rustfmt :: skip",
    ];
    let mut seen = BTreeSet::new();
    for text in rust_files().values() {
        attributes(code::tokens(text), &mut seen);
    }
    seen.retain(|attribute| !attribute.starts_with("doc = "));
    for attribute in seen {
        assert!(KNOWN.contains(&attribute.as_str()), "#[{attribute}]");
    }
}

/// The attributes in tokens: a `#`, for an inner one a `!`, and a group in square brackets.
fn attributes(tokens: proc_macro2::TokenStream, seen: &mut BTreeSet<String>) {
    let mut after_hash = false;
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Group(group) => {
                if after_hash && group.delimiter() == proc_macro2::Delimiter::Bracket {
                    seen.insert(group.stream().to_string());
                }
                attributes(group.stream(), seen);
                after_hash = false;
            }
            proc_macro2::TokenTree::Punct(punct) if punct.as_char() == '#' => after_hash = true,
            proc_macro2::TokenTree::Punct(punct) if punct.as_char() == '!' => {}
            _ => after_hash = false,
        }
    }
}

#[test]
fn no_words_of_a_page_are_code() {
    let mut all = String::new();
    for (name, text) in rust_files() {
        // Nothing but our own words: the entrance of the tests, which exits with a status.
        if name == "tests/examples/main.rs" {
            continue;
        }
        for ident in code::idents(code::tokens(&text)) {
            assert!(ident.is_ascii(), "{name}: {ident}");
            assert!(!WORDS.contains(&ident.as_str()), "{name}: {ident}");
        }
        all.push_str(&text);
    }
    // The words are there, as text.
    for word in ["alert", "exit", "intruder", "panic", "process"] {
        assert!(all.contains(word), "{word}");
    }
}

#[test]
fn no_words_of_a_page_are_comments() {
    for (name, text) in rust_files() {
        let tokens: proc_macro2::TokenStream = text.parse().unwrap();
        let mut bare = text
            .lines()
            .skip(1)
            .filter(|line| !line.trim_start().starts_with("///"))
            .filter(|line| !line.trim_start().starts_with("//!"))
            .collect::<Vec<_>>()
            .join("\n");
        for literal in literals(tokens) {
            bare = bare.replace(&literal, "");
        }
        assert!(
            !bare.contains("//") && !bare.contains("/*"),
            "{name}: {bare}"
        );
    }
}

fn literals(tokens: proc_macro2::TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            proc_macro2::TokenTree::Group(group) => literals(group.stream()),
            proc_macro2::TokenTree::Literal(literal) => vec![literal.to_string()],
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn no_comment_holds_a_program() {
    for (name, text) in rust_files() {
        for (place, lines) in comments(&text) {
            let mut fenced = false;
            for line in lines {
                let fence = line.trim_start().strip_prefix("```");
                let fence = fence.or_else(|| line.trim_start().strip_prefix("~~~"));
                if let Some(label) = fence {
                    let labelled = matches!(label, "text" | "http" | "json");
                    assert!(fenced || labelled, "{name}:{place}: {line}");
                    fenced = !fenced;
                } else if !fenced {
                    assert!(!line.starts_with("    "), "{name}:{place}: {line}");
                    assert!(!line.starts_with('\t'), "{name}:{place}: {line}");
                }
            }
            assert!(!fenced, "{name}:{place}: a fence stays open");
        }
    }
}

/// The doc comments of a file, with the numbers of their last lines.
fn comments(text: &str) -> Vec<(usize, Vec<String>)> {
    let mut comments = Vec::new();
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim_start();
        let doc = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"));
        match doc {
            // rustdoc takes one blank off.
            Some(doc) => lines.push(doc.strip_prefix(' ').unwrap_or(doc).to_owned()),
            None if lines.is_empty() => {}
            None => comments.push((number, std::mem::take(&mut lines))),
        }
    }
    comments
}

#[test]
fn no_file_leaves_the_output() {
    let tree = tree();
    for name in tree.files.keys() {
        let plain = name.split('/').all(|part| {
            let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
            part.chars().all(known) && !part.is_empty() && !part.starts_with("..")
        });
        assert!(plain || name == ".machine-written", "{name}");
    }
    let folder = Folder::new();
    sync(&tree, &folder.join("a/b/out"), false).unwrap();
    let written = files::read(&folder);
    assert_eq!(written.len(), tree.files.len());
    for name in written.keys() {
        assert!(name.starts_with("a/b/out/"), "{name}");
    }
}

#[test]
fn names_stay_apart_and_keep_their_spelling() {
    let tree = tree();
    let model = &tree.files["src/v1_0/models/type.rs"];
    for field in [
        "pub r#type:",
        "pub r#async:",
        "pub self_:",
        "pub other2:",
        "pub foo_bar:",
        "pub foo_bar_2:",
    ] {
        assert!(model.contains(field), "{field}");
    }
    for wire in [
        "\"Self\"",
        "\"other\"",
        "\"é\"",
        "\"foo_bar\"",
        "\"odata.type\"",
    ] {
        assert!(model.contains(wire), "{wire}");
    }
    let members = &tree.files["src/v1_0/models/kind.rs"];
    for arm in ["SelfX \"self\";", "SelfX2 \"Self\";", "N1st \"1st\";"] {
        assert!(members.contains(arm), "{arm}");
    }
}
