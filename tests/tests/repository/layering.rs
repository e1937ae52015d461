//! Who may name whom.
//!
//! ```text
//! corpus → markdown → facts → schema → plan → emit → output
//! ```
//!
//! A stage names the stage before it, and what every stage may: `allowance`, `diagnostic`, `near` and `version`. No files name each other in
//! a circle.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tests::circle::Circle;
use tests::modules::Modules;
use tests::{code, files, workspace};

/// The stages in the order of the data.
const STAGES: &[&str] = &[
    "corpus", "markdown", "facts", "schema", "plan", "emit", "output",
];

/// What every stage may name: data about findings and API versions, and nothing of what a stage does.
const EVERYWHERE: &[&str] = &["allowance", "diagnostic", "near", "version"];

/// What stands beside the stages, and the modules that it names.
const BESIDE: &[(&str, &[&str])] = &[
    ("diagnostic", &[]),
    ("version", &[]),
    // Tells how near two paths or words are.
    ("near", &[]),
    // Says how far the pipeline is.
    ("progress", &["version"]),
    // Takes away the findings that pages allow.
    ("allowance", &["diagnostic"]),
    // Corrects facts, and stands between `facts` and `schema`.
    ("fixups", &["facts", "diagnostic", "near", "version"]),
    // Holds the links of all pages against the files, and stands between `facts` and `schema`, too.
    ("links", &["corpus", "facts", "diagnostic"]),
    // Knows which permissions there are.
    ("catalogue", &["diagnostic"]),
    // Finds secrets in all files, and covers them.
    ("secret", &["corpus", "diagnostic"]),
    // Answers questions about the plan.
    ("find", &["near", "plan", "version"]),
    // Reads what a repository chooses.
    (
        "config",
        &[
            "corpus",
            "diagnostic",
            "facts",
            "fixups",
            "lint",
            "plan",
            "schema",
            "version",
        ],
    ),
    // Counts what the schema and the plan tell.
    ("coverage", &["plan", "schema", "version"]),
    // Tells what changed between two schemas, and between the clients that are printed of them.
    ("diff", &["plan", "schema"]),
    // Reads what a side of a comparison is named by, and finds where its pages speak of something.
    (
        "snapshot",
        &[
            "corpus",
            "diagnostic",
            "diff",
            "report",
            "schema",
            "version",
        ],
    ),
    // Compares snapshots version by version.
    (
        "differences",
        &["diff", "plan", "schema", "snapshot", "version"],
    ),
    // Judges which findings count.
    ("lint", &["corpus", "diagnostic", "version"]),
    // Shows findings with the lines of the pages, and what was counted.
    (
        "report",
        &[
            "corpus",
            "coverage",
            "diagnostic",
            "diff",
            "facts",
            "lint",
            "schema",
        ],
    ),
];

/// The paths, seen from the root of the crate, that a file names: `facts::Page` for `super::super::facts::Page`.
fn named(name: &str, text: &str) -> Vec<String> {
    let mut home: Vec<&str> = name.trim_end_matches(".rs").split('/').collect();
    if home.last() == Some(&"mod") {
        home.pop();
    }
    code::paths(code::tokens(text), &["crate", "super"])
        .into_iter()
        .map(|path| {
            let up = path.iter().take_while(|part| *part == "super").count();
            let from = if up == 0 {
                &[]
            } else {
                &home[..home.len() - up]
            };
            let rest = path[up.max(1)..].iter().map(String::as_str);
            from.iter()
                .copied()
                .chain(rest)
                .collect::<Vec<_>>()
                .join("::")
        })
        .collect()
}

/// The Rust of a folder of the workspace, by file.
fn rust(folder: &str) -> BTreeMap<String, String> {
    let mut texts = files::texts(&workspace::path(folder));
    texts.retain(|name, _| name.ends_with(".rs"));
    texts
}

fn allowed(module: &str) -> Vec<&'static str> {
    if let Some((_, allowed)) = BESIDE.iter().find(|(known, _)| *known == module) {
        return allowed.to_vec();
    }
    let stage = STAGES.iter().position(|stage| *stage == module);
    let stage = stage.unwrap_or_else(|| panic!("`{module}` is neither a stage nor beside them"));
    let before = stage.checked_sub(1).map(|before| STAGES[before]);
    before
        .into_iter()
        .chain(EVERYWHERE.iter().copied())
        .collect()
}

#[test]
fn a_stage_names_its_neighbour_only() {
    let mut modules = BTreeSet::new();
    for (name, text) in rust("codegen/src") {
        // The pipeline itself names every stage, and the commands name the pipeline.
        if matches!(name.as_str(), "lib.rs" | "main.rs") || name.starts_with("cli/") {
            continue;
        }
        let module = name.split(['/', '.']).next().unwrap();
        let allowed = allowed(module);
        modules.insert(module.to_owned());
        for path in named(&name, &text) {
            let to = path.split("::").next().unwrap();
            // `pub(crate)`, and paths that a template of the printed code begins, name no module.
            assert!(
                to.is_empty() || to == module || allowed.contains(&to),
                "{name} names `{path}`: `{module}` may name {allowed:?}"
            );
        }
    }
    let all = STAGES.iter().chain(BESIDE.iter().map(|(name, _)| name));
    let all: BTreeSet<String> = all.map(|name| (*name).to_owned()).collect();
    assert_eq!(modules, all);
}

#[test]
fn paths_are_seen_from_the_root() {
    assert_eq!(
        named(
            "facts/http.rs",
            "use super::request; use super::super::plan::P;"
        ),
        ["facts::request", "plan::P"]
    );
    assert_eq!(
        named("facts/mod.rs", "use super::plan::{self, P};"),
        ["plan", "plan::P"]
    );
    assert_eq!(
        named("output.rs", "fn f() { crate::emit::g(super::facts::h()) }"),
        ["emit::g", "facts::h"]
    );
}

#[test]
fn no_files_need_each_other() {
    for folder in ["codegen/src", "codegen/graph-core/src"] {
        let modules = Modules::of(&rust(folder));
        let found: Vec<String> = Circle::all(&modules.ties())
            .iter()
            .map(Circle::to_string)
            .collect();
        assert!(found.is_empty(), "{folder}: {}", found.join("\n"));
    }
}

/// The words in backticks that look like a path of a file or of a folder.
fn paths_in(text: &str) -> BTreeSet<&str> {
    let words = text.split('`').skip(1).step_by(2);
    words
        .filter(|word| word.ends_with(".rs") || word.ends_with('/'))
        .collect()
}

#[test]
fn the_map_names_what_is_there() {
    let map = std::fs::read_to_string(workspace::path("codegen/ARCHITECTURE.md")).unwrap();
    let named = paths_in(&map);
    // Paths of the crate, of the workspace, and of the schema stage, whose files the map names shortly.
    let homes = ["codegen", ".", "codegen/src/schema"];
    for path in &named {
        let is_there = |home: &&str| workspace::path(home).join(path).exists();
        assert!(homes.iter().any(is_there), "`{path}`");
    }
    // The map is whole where it goes into detail.
    let schema = files::texts(&workspace::path("codegen/src/schema"));
    for file in schema.keys() {
        let is_named = |path: &&str| *path == file || *path == format!("src/schema/{file}");
        assert!(named.iter().any(is_named), "{file}");
    }
}

#[test]
fn paths_stand_in_backticks() {
    let text = "`src/a.rs` and `b/` hold `Name`, not c.rs";
    assert_eq!(paths_in(text), BTreeSet::from(["b/", "src/a.rs"]));
}

#[test]
fn graph_core_names_nothing_machine_written() {
    let mut written = BTreeSet::new();
    for (name, text) in files::texts(&workspace::path("generated/src")) {
        if !name.ends_with(".rs") {
            continue;
        }
        let idents = code::idents(code::tokens(&text));
        let declared = idents
            .windows(2)
            .filter(|pair| matches!(pair[0].as_str(), "struct" | "enum"))
            .map(|pair| pair[1].clone());
        written.extend(declared);
    }
    assert!(written.contains("AssignedLicense"), "{written:?}");
    written.insert("generated".to_owned());
    for (name, text) in files::texts(&workspace::path("codegen/graph-core/src")) {
        // Test modules in files of their own play the machine.
        if name.ends_with("/tests.rs") {
            continue;
        }
        for ident in code::idents(code::tokens(&text)) {
            assert!(
                !written.contains(&ident),
                "codegen/graph-core/src/{name} names `{ident}`"
            );
        }
    }
}

/// The members of the workspace that a manifest depends on.
fn dependencies(manifest: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(manifest).unwrap();
    let mut in_dependencies = false;
    let mut names = BTreeSet::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies");
            // `[dependencies.name]`
            if let Some((_, name)) = line.split_once("dependencies.") {
                names.insert(name.trim_end_matches(']').to_owned());
            }
        } else if in_dependencies && let Some((name, _)) = line.split_once(['=', '.', ' ']) {
            names.insert(name.trim_matches('"').to_owned());
        }
    }
    let members = ["codegen", "generated", "graph-core", "refused", "tests"];
    names.retain(|name| members.contains(&name.as_str()));
    names
}

#[test]
fn members_depend_on_each_other_in_one_direction() {
    let of = |manifest: &str| {
        let names = dependencies(&workspace::path(manifest));
        names.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(of("codegen/Cargo.toml"), ["graph-core"]);
    assert!(of("codegen/graph-core/Cargo.toml").is_empty());
    assert_eq!(of("generated/Cargo.toml"), ["graph-core"]);
    assert_eq!(of("tests/Cargo.toml"), ["codegen", "generated"]);
    assert_eq!(of("tests/refused/Cargo.toml"), ["generated"]);
}
