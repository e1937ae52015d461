//! The text of this library, for tools that write it beside the client that stands on it.
//!
//! A client then builds wherever it is committed to. The copy has neither tests nor what only they need, so that its
//! dependencies are those of the client and no others.
//!
//! Knows the files of this package, as a checkout and as Cargo packages them; must not know what they say.

use std::borrow::Cow;

use include_dir::{Dir, include_dir};
use toml::{Table, Value};

static SOURCES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src");

/// What is handed out as it is, beside the sources.
const OTHERS: [(&str, &str); 3] = [
    // Whatever layout a repository has chosen, the files stay as they are written.
    ("rustfmt.toml", "disable_all_formatting = true\n"),
    ("LICENSE-APACHE", include_str!("../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../LICENSE-MIT")),
];

/// Cargo writes it anew where it packages it.
const MANIFEST: &str = include_str!("../Cargo.toml");

/// What stands above a manifest that nobody should change.
const MARKER: &str = "A copy of the library that the client beside it stands on, written by `codegen`. Changes will be lost.";

/// What a copy does not have: this module, and what it needs.
const FEATURE: &str = "sources";

/// How the root of the library declares this module.
const DECLARATION: &str = "#[cfg(feature = \"sources\")]\npub mod sources;\n";

/// The files of a package `graph-core` that needs nothing of this repository: their paths in it, and what they hold.
///
/// ```
/// let files: Vec<_> = graph_core::sources::files().collect();
/// let (_, manifest) = files.iter().find(|(path, _)| path == "Cargo.toml").unwrap();
/// assert!(manifest.contains("name = \"graph-core\""));
/// assert!(files.iter().any(|(path, _)| path == "src/lib.rs"));
/// ```
pub fn files() -> impl Iterator<Item = (String, Cow<'static, str>)> {
    let others = OTHERS.map(|(path, text)| (path.to_owned(), Cow::Borrowed(text)));
    let manifest = ("Cargo.toml".to_owned(), Cow::Owned(manifest(MANIFEST)));
    std::iter::once(manifest).chain(others).chain(sources())
}

/// The modules, without those that are tests, and without this one.
fn sources() -> Vec<(String, Cow<'static, str>)> {
    let mut sources = Vec::new();
    let mut folders = vec![&SOURCES];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let Some(text) = file.contents_utf8() else {
                continue;
            };
            let parts = file.path().iter().map(|part| part.to_string_lossy());
            let path = parts.collect::<Vec<_>>().join("/");
            let text = match path.as_str() {
                "lib.rs" => Cow::Owned(text.replace(DECLARATION, "")),
                "sources.rs" => continue,
                path if path.ends_with("/tests.rs") => continue,
                _ => without_tests(text),
            };
            sources.push((format!("src/{path}"), text));
        }
    }
    sources
}

/// A file without the module of its tests. Those need crates that the copy does not name, and would be compiled where
/// somebody asks Cargo for all targets.
fn without_tests(text: &'static str) -> Cow<'static, str> {
    let Some((before, module)) = text.split_once("\n#[cfg(test)]\nmod tests") else {
        return Cow::Borrowed(text);
    };
    // The layout of `rustfmt`: nothing else begins a line with a brace.
    let end = if module.starts_with(';') {
        ";\n"
    } else {
        "\n}\n"
    };
    let after = module.split_once(end).map_or("", |it| it.1);
    // The end of the line before, unless that is blank.
    let between = if before.ends_with('\n') { "" } else { "\n" };
    Cow::Owned(format!("{before}{between}{after}"))
}

/// The manifest of the copy, the same from a checkout and from a package.
fn manifest(own: &str) -> String {
    let own: Table = own.parse().expect("Cargo has read it");
    let table = |name: &str| own.get(name).and_then(Value::as_table).cloned();
    let mut package = table("package").unwrap_or_default();
    package.retain(|key, _| {
        let kept = [
            "name",
            "description",
            "version",
            "edition",
            "rust-version",
            "license",
        ];
        kept.contains(&key)
    });
    package.insert("publish".to_owned(), false.into());

    let mut features = table("features").unwrap_or_default();
    let of_this_module = features.remove(FEATURE);
    let of_this_module = of_this_module.as_ref().and_then(Value::as_array);
    let mut dependencies = table("dependencies").unwrap_or_default();
    for name in of_this_module
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        dependencies.remove(name.trim_start_matches("dep:"));
    }
    // `name = "1"` is what Cargo writes as a table when it packages.
    for dependency in dependencies.iter_mut().map(|(_, dependency)| dependency) {
        if let Value::String(version) = dependency {
            *dependency =
                Table::from_iter([("version".to_owned(), version.as_str().into())]).into();
        }
    }

    // The tests are not part of the copy; those in its modules need crates that it does not name.
    let library = ["test", "doctest"].map(|tests| (tests.to_owned(), Value::from(false)));
    let sections = [
        ("package", package),
        ("lib", Table::from_iter(library)),
        ("features", features),
        ("dependencies", dependencies),
    ];
    let mut copy = format!("# {MARKER}\n");
    for (name, section) in sections {
        let section = Table::from_iter([(name.to_owned(), section.into())]);
        copy.push_str(&format!("\n{section}"));
    }
    copy
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A manifest as somebody wrote it.
    const WRITTEN: &str = r#"
[package]
name = "a"
version = "0.1.0"
readme = "README.md"

[features]
default = ["one"]
one = ["dep:one"]
sources = ["dep:two"]

[dependencies]
one = { version = "1", optional = true }
two = { version = "2", default-features = false, optional = true }
three = "3"

[dev-dependencies]
four = "4"

[[test]]
name = "five"
required-features = ["one"]

[lints]
workspace = true
"#;

    /// The same as Cargo packages it.
    const PACKAGED: &str = r#"
[package]
name = "a"
version = "0.1.0"
build = false
autotests = false
readme = "README.md"

[lib]
name = "a"
path = "src/lib.rs"

[features]
default = ["one"]
one = ["dep:one"]
sources = ["dep:two"]

[dependencies.one]
version = "1"
optional = true

[dependencies.three]
version = "3"

[dependencies.two]
version = "2"
optional = true
default-features = false

[dev-dependencies.four]
version = "4"

[lints.rust]
missing_docs = "warn"
"#;

    const COPY: &str = r#"
[package]
name = "a"
publish = false
version = "0.1.0"

[lib]
doctest = false
test = false

[features]
default = ["one"]
one = ["dep:one"]

[dependencies.one]
optional = true
version = "1"

[dependencies.three]
version = "3"
"#;

    #[test]
    fn the_manifest_is_the_same_from_a_package() {
        let copy = format!("# {MARKER}\n{COPY}");
        assert_eq!(manifest(WRITTEN), copy);
        assert_eq!(manifest(PACKAGED), copy);
    }

    #[test]
    fn a_copy_has_neither_tests_nor_this_module() {
        let mut files = 0;
        for (path, text) in files_by_path() {
            files += 1;
            assert!(
                !path.contains("tests") && path != "src/sources.rs",
                "{path}"
            );
            assert!(!text.contains("feature = \"sources\""), "{path}");
            assert!(
                !text.contains("#[test]") && !text.contains("cfg(test)"),
                "{path}"
            );
        }
        assert!(files > 100, "only {files} files");
    }

    #[test]
    fn all_other_modules_are_copied() {
        let files = files_by_path();
        let root = &files["src/lib.rs"];
        for line in root.lines() {
            let Some((_, module)) = line.split_once("mod ") else {
                continue;
            };
            let Some(module) = module.strip_suffix(';') else {
                continue;
            };
            let is_there = [format!("src/{module}.rs"), format!("src/{module}/mod.rs")]
                .iter()
                .any(|path| files.contains_key(path));
            assert!(is_there, "{module}");
        }
        assert_eq!(root.len() + DECLARATION.len(), include_str!("lib.rs").len());
    }

    fn files_by_path() -> std::collections::BTreeMap<String, Cow<'static, str>> {
        files().collect()
    }
}
