//! Pages that try to become programs stay text: those of `golden/crates/hostile`, written to be read, and many that
//! are put together by chance. What is printed is looked at as Rust.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::{BTreeMap, BTreeSet};

use codegen::Understood;
use codegen::diagnostic::Read;
use codegen::output::{Tree, sync, unwatched};
use codegen::plan::Package;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use tests::folder::Folder;
use tests::{code, files, hostile, workspace};

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

/// How many crates are printed of pages put together by chance.
const CHANCES: u64 = 60;

fn print(understood: &Understood) -> Tree {
    let printed = codegen::print(understood, &Package::on("graph-core"));
    printed.unwrap_or_else(|error| panic!("{error}")).tree
}

fn tree() -> Tree {
    print(&codegen::understand(&workspace::path("tests/golden/crates/hostile/input")).unwrap())
}

/// A crate for each number.
fn chances() -> impl Iterator<Item = Tree> {
    (0..CHANCES).map(|number| {
        print(&codegen::understand_corpus(Read {
            value: hostile::corpus(number),
            diagnostics: Vec::new(),
        }))
    })
}

/// The Rust files of all crates, by number and path; the first crate is that of the golden pages.
fn rust_files() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (number, tree) in std::iter::once(tree()).chain(chances()).enumerate() {
        for (name, text) in tree.files {
            if name.ends_with(".rs") {
                files.insert(format!("{number}/{name}"), text);
            }
        }
    }
    assert!(files.len() > 500, "{:?}", files.keys());
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
                // One module stands in the root of the crate: what it exports again.
                syn::Item::Mod(item) => {
                    let is_export = |item: &syn::Item| matches!(item, syn::Item::Use(_));
                    let mut content = item.content.iter().flat_map(|(_, items)| items);
                    content.all(is_export)
                }
                syn::Item::Macro(item) => {
                    let path = item.mac.path.to_token_stream().to_string();
                    ["model", "enumeration", "parameters"]
                        .iter()
                        .any(|known| path == format!("graph_core :: {known}"))
                }
                syn::Item::Fn(item) => {
                    name.ends_with("/tests/v1_0/main.rs") && item.sig.ident == "main"
                }
                _ => false,
            };
            assert!(expected, "{name}: {shown}");
        }
    }
}

#[test]
fn only_the_attributes_that_are_printed_are_there() {
    const KNOWN: &[&str] = &[
        "cfg (doc)",
        "cfg (feature = \"v1_0\")",
        "deprecated",
        "derive (Default)",
        "inline",
        "non_exhaustive",
        "rustfmt :: skip",
    ];
    let mut seen = BTreeSet::new();
    for text in rust_files().values() {
        attributes(code::tokens(text), &mut seen);
    }
    seen.retain(|attribute| {
        !attribute.starts_with("doc = ") && !is_note(attribute) && !is_alias(attribute)
    });
    for attribute in seen {
        assert!(KNOWN.contains(&attribute.as_str()), "#[{attribute}]");
    }
}

/// Whether an attribute says that something is deprecated, with one text and nothing else.
fn is_note(attribute: &str) -> bool {
    let meta: syn::Meta = syn::parse_str(attribute).unwrap();
    let syn::Meta::List(list) = &meta else {
        return false;
    };
    let note = list.parse_args::<syn::MetaNameValue>();
    let is_text = |value: &syn::Expr| matches!(value, syn::Expr::Lit(literal) if matches!(literal.lit, syn::Lit::Str(_)));
    meta.path().is_ident("deprecated")
        && note.is_ok_and(|note| note.path.is_ident("note") && is_text(&note.value))
}

/// Whether an attribute gives aliases to the search of the docs, as texts and nothing else.
fn is_alias(attribute: &str) -> bool {
    let list = |meta: &str| match syn::parse_str(meta).unwrap() {
        syn::Meta::List(list) => Some(list),
        _ => None,
    };
    let aliases = list(attribute)
        .filter(|doc| doc.path.is_ident("doc"))
        .and_then(|doc| list(&doc.tokens.to_string()))
        .filter(|inner| inner.path.is_ident("alias"));
    let is_text = |aliases: syn::MetaList| {
        let texts = Punctuated::<syn::LitStr, syn::Token![,]>::parse_terminated;
        aliases.parse_args_with(texts).is_ok()
    };
    aliases.is_some_and(is_text)
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
    for (name, text) in tree().files {
        // Nothing but our own words: the entrance of the tests, which exits with a status.
        if !name.ends_with(".rs") || name == "tests/v1_0/main.rs" {
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
fn identifiers_are_our_own_words_or_whole_names() {
    let mut folders = vec![workspace::path("docs-src")];
    for group in ["codes", "quirks"] {
        let cases = std::fs::read_dir(workspace::path("tests/golden").join(group)).unwrap();
        folders.extend(cases.map(|case| case.unwrap().path().join("input")));
    }
    let harmless: Vec<Tree> = folders
        .iter()
        .map(|folder| print(&codegen::understand(folder).unwrap()))
        .collect();
    // What has no letter is a name all the same.
    let unnamed = ["unnamed", "Unnamed", "UNNAMED"];
    let mut known = BTreeSet::from(unnamed.map(str::to_owned));
    for (name, text) in harmless.iter().flat_map(|tree| &tree.files) {
        if name.ends_with(".rs") {
            known.extend(code::idents(code::tokens(text)));
        }
    }
    let mut marked = 0;
    for (number, tree) in chances().enumerate() {
        for (name, text) in &tree.files {
            if !name.ends_with(".rs") {
                continue;
            }
            for ident in code::idents(code::tokens(text)) {
                if ident.to_lowercase().contains(hostile::MARK) {
                    assert!(ident.is_ascii(), "{number}/{name}: {ident}");
                    marked += 1;
                } else {
                    assert!(known.contains(&ident), "{number}/{name}: {ident}");
                }
            }
        }
    }
    assert!(marked > 1000, "only {marked} names were looked at");
}

#[test]
fn nothing_is_shown_otherwise_than_it_is_read() {
    for (name, text) in rust_files() {
        let hidden = |c: char| {
            c.is_control() && c != '\n'
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        };
        for line in text.lines() {
            assert!(!line.contains(hidden), "{name}: {}", line.escape_debug());
        }
    }
}

#[test]
fn every_file_has_a_name_that_every_system_takes() {
    for (number, tree) in chances().enumerate() {
        let mut lower = BTreeSet::new();
        for (name, text) in &tree.files {
            assert!(lower.insert(name.to_lowercase()), "{number}/{name}");
            for part in name.split('/') {
                assert!(part.len() <= 180, "{number}/{name}");
            }
            if name.ends_with(".json") {
                let value: Result<serde_json::Value, _> = serde_json::from_str(text);
                assert!(value.is_ok(), "{number}/{name}");
            }
        }
        let out = Folder::new();
        sync(&tree, &out, &unwatched).unwrap();
        assert_eq!(files::read(&out).len(), tree.files.len(), "{number}");
    }
}

#[test]
fn no_words_of_a_page_are_comments() {
    for (name, text) in rust_files() {
        let is_doc = |line: &&str| {
            let line = line.trim_start();
            line.starts_with("///") || line.starts_with("//!")
        };
        let lines = text.lines().skip(1).filter(|line| !is_doc(line));
        let code = lines.collect::<Vec<_>>().join("\n");
        let mut rest = code.as_str();
        for literal in strings(code.parse().unwrap()) {
            let (between, after) = rest.split_once(&literal).unwrap();
            let comment = between.contains("//") || between.contains("/*");
            assert!(!comment, "{name}: {between}");
            rest = after;
        }
        let comment = rest.contains("//") || rest.contains("/*");
        assert!(!comment, "{name}: {rest}");
    }
}

/// The literals that begin with a quotation mark, in their order.
fn strings(tokens: proc_macro2::TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            proc_macro2::TokenTree::Group(group) => strings(group.stream()),
            proc_macro2::TokenTree::Literal(literal) => vec![literal.to_string()],
            _ => Vec::new(),
        })
        .filter(|literal| literal.starts_with('"'))
        .collect()
}

#[test]
fn no_comment_holds_a_program() {
    // The front page is the tool's own, with programs that `tests/first_call` compiles.
    let files = rust_files().into_iter();
    for (name, text) in files.filter(|(name, _)| !name.ends_with("/src/lib.rs")) {
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
    sync(&tree, &folder.join("a/b/out"), &unwatched).unwrap();
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
        "\"odata_type\"",
    ] {
        assert!(model.contains(wire), "{wire}");
    }
    let members = &tree.files["src/v1_0/models/kind.rs"];
    for arm in ["SelfX \"self\";", "SelfX2 \"Self\";", "N1st \"1st\";"] {
        assert!(members.contains(arm), "{arm}");
    }
}
