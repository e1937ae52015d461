//! Documentation in, schemas, Rust and findings out, compared with what is checked in.
//!
//! ```text
//! golden/<group>/<case>/input/         a folder of documentation
//! golden/<group>/<case>/codegen.toml   how it is read, if a case needs that
//! golden/<group>/<case>/expected/      what it becomes; never edited by hand
//! ```
//!
//! `UPDATE_GOLDEN=1 cargo test -p tests --test golden` writes what is expected anew; a word after `--` picks cases.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use codegen::config::{self, Config};
use codegen::diagnostic::Code;
use codegen::plan::Package;
use codegen::progress::unwatched;
use codegen::report::{Color, render};
use codegen::{Settings, Understood};
use libtest_mimic::{Arguments, Failed, Trial};
use tests::{files, workspace};

/// Whether a file of the generated Rust is expected.
type Selection = fn(&str) -> bool;

/// The groups of cases, and which of the generated Rust is expected.
const GROUPS: &[(&str, Selection)] = &[
    // Whole crates.
    ("crates", |path| path.starts_with("src/")),
    // Ways of writing pages: the schema tells how they were read, the builders and the structs of arguments what became of
    // their calls.
    ("quirks", |path| {
        let files = ["/graph.rs", "/requests.rs"];
        path.contains("/paths/") || files.iter().any(|file| path.ends_with(file))
    }),
    // Every rule that makes a method of a path: the table of URLs tells them all.
    ("urls", |path| path.ends_with("/urls.md")),
    // A page for each code that is about the client; a case is called by the name of its code.
    ("codes", |_| false),
];

/// Codes of what pages lack that are as short as those of the cases; `faults` has the cases of these.
const NOT_OF_SHORT_PAGES: &[Code] = &[
    Code::FrontMatterKey,
    Code::AnnotationMissing,
    Code::HeadingMissing,
];

/// The pages that the project began with. They are somebody else's text, so that only facts of them are kept here.
const SEEDS: &str = "shared/seeds";

fn main() -> ExitCode {
    let golden = workspace::path("tests/golden");
    let mut trials = Vec::new();
    for (group, selected) in GROUPS {
        for case in folders(&golden.join(group)) {
            let folder = golden.join(group).join(&case);
            let trial = Trial::test(format!("{group}/{case}"), move || {
                check(&folder, whole(&folder, *selected))
            });
            trials.push(trial);
        }
    }
    let codes = golden.join("codes");
    trials.push(Trial::test("every_code_has_a_case", move || {
        every_code(&codes)
    }));
    let name = match workspace::beside(SEEDS) {
        Some(_) => "seeds",
        None => "seeds (not here: nothing to compare)",
    };
    trials.push(Trial::test(name, move || match workspace::beside(SEEDS) {
        Some(seeds) => check(&golden.join("seeds"), facts_only(&seeds)),
        None => Ok(()),
    }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn folders(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the group has a folder");
    let mut names: Vec<String> = entries
        .map(|entry| {
            let name = entry.expect("the folder can be read").file_name();
            name.into_string().expect("names are UTF-8")
        })
        .collect();
    names.sort();
    names
}

/// Compares what came out with what is expected, or makes it the expectation.
fn check(case: &Path, actual: BTreeMap<String, String>) -> Result<(), Failed> {
    let folder = case.join("expected");
    let expected = files::texts(&folder);
    let differences: Vec<String> = actual
        .iter()
        .filter_map(|(name, text)| match expected.get(name) {
            None => Some(format!("{name} is new")),
            Some(known) if known != text => {
                let first = files::first_difference(text, known);
                Some(format!("{name}: {first}"))
            }
            Some(_) => None,
        })
        .collect();
    let stale: Vec<&String> = expected
        .keys()
        .filter(|name| !actual.contains_key(*name))
        .collect();
    if differences.is_empty() && stale.is_empty() {
        return Ok(());
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        for (name, text) in &actual {
            files::write(&folder, name, text);
        }
        return Ok(());
    }
    let stale = stale.iter().map(|name| format!("{name} is stale"));
    let lines: Vec<String> = differences.into_iter().chain(stale).collect();
    Err(format!(
        "{}\n\nUPDATE_GOLDEN=1 makes this the expectation.",
        lines.join("\n")
    )
    .into())
}

/// The documentation of a case, with its fixups.
fn understood(case: &Path) -> Understood {
    let config = std::fs::read_to_string(case.join(config::FILE)).unwrap_or_default();
    let settings = Settings {
        fixups: Config::read("codegen.toml", &config)
            .expect("it is right")
            .fixups,
        ..Settings::default()
    };
    codegen::understand_with(&case.join("input"), &settings, &unwatched).expect("there are pages")
}

/// Everything that the documentation of a case becomes, as far as `selected` wants the Rust of it.
fn whole(case: &Path, selected: Selection) -> BTreeMap<String, String> {
    let understood = understood(case);
    let printed = codegen::print(&understood, &Package::on("graph-core")).expect("it is Rust");
    let findings = understood.diagnostics.iter().chain(&printed.diagnostics);
    let findings = findings.filter(|finding| !NOT_OF_SHORT_PAGES.contains(&finding.code));
    let mut text: String = findings
        .map(|finding| format!("{}\n\n", render(finding, &understood.corpus, Color::Never)))
        .collect();
    text.push_str(&format!("{}\n", understood.account));
    let mut out = schemas(&understood);
    out.insert("diagnostics.txt".to_owned(), text);
    let rust = printed.tree.files.into_iter();
    let is_empty =
        |path: &str, text: &str| path.ends_with("/requests.rs") && !text.contains("pub struct");
    out.extend(rust.filter(|(path, text)| selected(path) && !is_empty(path, text)));
    out
}

fn schemas(understood: &Understood) -> BTreeMap<String, String> {
    let schemas = understood.schemas.iter();
    schemas
        .map(|(version, schema)| (format!("schema/{}.json", version.module), schema.to_json()))
        .collect()
}

/// What a folder of documentation becomes without the sentences of its pages: codes with their places, and schemas
/// without descriptions.
fn facts_only(docs: &Path) -> BTreeMap<String, String> {
    let understood = codegen::understand(docs).expect("there are pages");
    let printed = codegen::print(&understood, &Package::on("graph-core")).expect("it is Rust");
    let findings = understood.diagnostics.iter().chain(&printed.diagnostics);
    let mut text: String = findings
        .map(|finding| {
            let place = finding.place.as_ref().map_or(String::new(), |place| {
                let page = understood.corpus.text(&place.path).unwrap_or_default();
                let before = &page[..place.start];
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().unwrap_or_default();
                format!(" {}:{line}:{}", place.path, column.chars().count() + 1)
            });
            format!("{}{place}\n", finding.code)
        })
        .collect();
    text.push_str(&format!("{}\n", understood.account));
    let mut out: BTreeMap<String, String> = schemas(&understood)
        .into_iter()
        .map(|(name, text)| {
            let mut schema = serde_json::from_str(&text).expect("a schema is JSON");
            without_sentences(&mut schema);
            (name, format!("{schema:#}\n"))
        })
        .collect();
    out.insert("findings.txt".to_owned(), text);
    out
}

fn without_sentences(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(members) => {
            for name in ["description", "memberDescriptions", "restated"] {
                members.remove(name);
            }
            members.values_mut().for_each(without_sentences);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_sentences),
        _ => {}
    }
}

/// Every code that is about the client has a case of its name, which causes it. The codes of pages have faults.
fn every_code(codes: &Path) -> Result<(), Failed> {
    let cases: BTreeSet<String> = folders(codes).into_iter().collect();
    let of_pages: BTreeSet<Code> = Code::of_pages().collect();
    let wanted: BTreeSet<String> = Code::ALL
        .iter()
        .filter(|code| !of_pages.contains(code))
        .map(|code| code.name().to_owned())
        .collect();
    // Pages with one fault each show the other codes.
    let faults = folders(&workspace::path("tests/golden/faults"));
    let wanted: BTreeSet<String> = wanted
        .into_iter()
        .filter(|code| cases.contains(code) || !faults.contains(code))
        .collect();
    if cases != wanted {
        return Err(format!(
            "codes without a case: {:?}; cases without a code: {:?}",
            wanted.difference(&cases).collect::<Vec<_>>(),
            cases.difference(&wanted).collect::<Vec<_>>()
        )
        .into());
    }
    for case in &cases {
        let understood = understood(&codes.join(case));
        let printed = codegen::print(&understood, &Package::on("graph-core"))?;
        let mut found = understood.diagnostics.iter().chain(&printed.diagnostics);
        if !found.any(|finding| finding.code.name() == case) {
            return Err(format!("the page of `{case}` does not cause it").into());
        }
    }
    Ok(())
}
