//! The checked-in `generated` is what the tool makes of `docs-src`, to the byte, and is made as promised.

use std::collections::BTreeMap;

use codegen::plan::Package;
use codegen::schema::Schema;
use tests::{code, files, workspace};

/// The files of `generated`.
fn generated() -> BTreeMap<String, String> {
    files::texts(&workspace::path("generated"))
}

fn rust_files() -> impl Iterator<Item = (String, String)> {
    generated()
        .into_iter()
        .filter(|(name, _)| name.ends_with(".rs"))
}

#[test]
fn generating_changes_nothing() {
    let understood = codegen::understand(&workspace::path("docs-src")).unwrap();
    let printed = codegen::print(&understood, &Package::on("../codegen/graph-core")).unwrap();
    let present = generated();
    for (name, text) in &printed.tree.files {
        match present.get(name) {
            None => panic!("generated/{name} is missing"),
            Some(present) => assert!(
                present == text,
                "generated/{name} is not up to date: {}",
                files::first_difference(present, text)
            ),
        }
    }
    for name in present.keys() {
        let known = printed.tree.files.contains_key(name);
        assert!(known, "generated/{name} is not written by the tool");
    }
    let folder = workspace::path("generated");
    let changes = codegen::output::check(&printed.tree, &folder).unwrap();
    assert!(changes.is_empty(), "{changes:?}");
    assert_eq!(changes.unchanged, present.len());
}

#[test]
fn every_file_that_can_says_who_wrote_it() {
    let mut marked = 0;
    for (name, text) in generated() {
        let begins = match name.rsplit('.').next() {
            Some("rs") => "// Machine-written by `codegen`",
            Some("toml") => "# Machine-written by `codegen`",
            _ => continue,
        };
        assert!(text.starts_with(begins), "generated/{name}");
        marked += 1;
    }
    assert!(marked > 50, "only {marked} files were looked at");
}

#[test]
fn generated_code_derives_nothing() {
    let mut models = 0;
    for (name, text) in rust_files() {
        models += text.matches("graph_core::model!").count();
        let idents = code::idents(code::tokens(&text));
        for word in ["derive", "serde", "Serialize", "Deserialize", "serde_json"] {
            assert!(
                !idents.iter().any(|ident| ident == word),
                "generated/{name}: {word}"
            );
        }
    }
    assert!(models > 20, "only {models} models were looked at");
}

/// Docs on a module and docs in its file would be shown one after the other.
#[test]
fn modules_say_what_they_are_in_their_files() {
    let mut modules = 0;
    for (name, text) in rust_files().filter(|(name, _)| name.starts_with("src/")) {
        let file = syn::parse_file(&text).unwrap();
        assert!(
            file.attrs.iter().any(|it| it.path().is_ident("doc")),
            "generated/{name}"
        );
        for item in file.items {
            let syn::Item::Mod(module) = item else {
                continue;
            };
            let is_said = module.attrs.iter().any(|it| it.path().is_ident("doc"));
            let is_file = module.content.is_none();
            assert!(is_said != is_file, "generated/{name}: {}", module.ident);
            modules += 1;
        }
    }
    assert!(modules > 20, "only {modules} modules were looked at");
}

#[test]
fn no_text_of_a_page_becomes_a_program() {
    let manifest = generated().remove("Cargo.toml").unwrap();
    let lines: Vec<&str> = manifest.lines().collect();
    let library = lines.iter().position(|line| *line == "[lib]").unwrap();
    let section = lines[library + 1..]
        .iter()
        .take_while(|line| !line.starts_with('['));
    assert!(
        section.into_iter().any(|line| *line == "doctest = false"),
        "{manifest}"
    );
    // The front page is the tool's own, with programs that `tests/first_call` compiles.
    for (name, text) in rust_files().filter(|(name, _)| name != "src/lib.rs") {
        for line in text.lines().map(str::trim_start) {
            let Some(doc) = line
                .strip_prefix("///")
                .or_else(|| line.strip_prefix("//!"))
            else {
                continue;
            };
            let doc = doc.strip_prefix(' ').unwrap_or(doc);
            assert!(!doc.starts_with("    "), "generated/{name}: {line}");
            assert!(!doc.starts_with('\t'), "generated/{name}: {line}");
            let fence = doc.trim_start().starts_with("```") || doc.trim_start().starts_with("~~~");
            assert!(!fence, "generated/{name}: {line}");
        }
    }
}

#[test]
fn schemas_read_back_equal() {
    let mut schemas = 0;
    for (name, text) in generated() {
        if !name.starts_with("schema/") {
            continue;
        }
        let schema: Schema = serde_json::from_str(&text).unwrap();
        assert!(schema.to_json() == text, "generated/{name}");
        let again: Schema = serde_json::from_str(&schema.to_json()).unwrap();
        assert!(again == schema, "generated/{name}");
        schemas += 1;
    }
    assert_eq!(schemas, 2);
}
