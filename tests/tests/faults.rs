//! Pages with one fault each: exactly that finding, at that place.
//!
//! ```text
//! golden/faults/clean/              documentation without a finding
//! golden/faults/<code>/<name>.txt   a change of it that causes one finding, of that code
//! golden/faults/none/<name>.txt     a change that causes none
//! ```
//!
//! `UPDATE_GOLDEN=1 cargo test -p tests --test faults` writes the findings into the files anew; a word after `--` picks
//! files.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use codegen::diagnostic::Code;
use codegen::lint::{self, Level, Levels, Options, Scope};
use codegen::report::{self, Paths};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use tests::fault::{self, Fault};
use tests::folder::Folder;
use tests::{files, workspace};

/// The group of changes that cause no finding.
const NONE: &str = "none";

/// Codes of files that are no text, or too much of it; other tests cause them.
const NOT_OF_A_TEXT: &[Code] = &[Code::UnreadableFile, Code::InvalidUtf8, Code::PageTooLarge];

fn main() -> ExitCode {
    let faults = workspace::path("tests/golden/faults");
    let mut trials = Vec::new();
    let mut groups: BTreeSet<String> = BTreeSet::new();
    for name in files::texts(&faults).into_keys() {
        let Some((group, rest)) = name.split_once('/') else {
            continue;
        };
        if group == "clean" {
            continue;
        }
        let (group, file) = (group.to_owned(), faults.join(&name));
        groups.insert(group.clone());
        let clean = faults.join("clean");
        let trial = Trial::test(format!("{group}/{rest}"), move || {
            check(&clean, &file, &group)
        });
        trials.push(trial);
    }
    let clean = faults.join("clean");
    trials.push(Trial::test("clean", move || {
        match findings(&clean).as_slice() {
            [] => Ok(()),
            found => Err(format!("{found:#?}").into()),
        }
    }));
    trials.push(Trial::test("every_code_has_a_fault", move || {
        every_code(&groups)
    }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Every code that a page can have is caused by a fault, and every fault is of a code.
fn every_code(groups: &BTreeSet<String>) -> Result<(), Failed> {
    let codes = lint::codes().filter(|code| !NOT_OF_A_TEXT.contains(code));
    let names = codes.map(|code| code.name().to_owned());
    let mut wanted: BTreeSet<String> = names.collect();
    wanted.insert(NONE.to_owned());
    if *groups == wanted {
        return Ok(());
    }
    Err(format!(
        "codes without a fault: {:?}; faults without a code: {:?}",
        wanted.difference(groups).collect::<Vec<_>>(),
        groups.difference(&wanted).collect::<Vec<_>>()
    )
    .into())
}

/// Makes the fault and compares what is found with what the file says.
fn check(clean: &Path, file: &Path, group: &str) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)?;
    let fault = Fault::read(&text)?;
    let docs = Folder::new();
    for (name, page) in files::texts(clean) {
        files::write(&docs, &name, &page);
    }
    fault.make(&docs)?;
    let found = findings(&docs);
    let codes: Vec<&str> = found.iter().filter_map(|it| it["code"].as_str()).collect();
    let wanted: &[&str] = if group == NONE { &[] } else { &[group] };
    let shown: String = found.iter().map(|finding| show(finding, &docs)).collect();
    if codes != wanted {
        return Err(format!("found {codes:?}, expected {wanted:?}\n{shown}").into());
    }
    if fault.findings == shown {
        return Ok(());
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        std::fs::write(file, fault::with_findings(&text, &shown))?;
        return Ok(());
    }
    Err(format!(
        "found:\n{shown}expected:\n{}\nUPDATE_GOLDEN=1 makes this the expectation.",
        fault.findings
    )
    .into())
}

/// All findings, also those of codes that are off unless somebody asks for them.
fn findings(docs: &Path) -> Vec<Value> {
    let understood = codegen::understand(docs).expect("there are pages");
    let mut levels = Levels::default();
    for code in lint::codes().filter(|code| Level::usual(*code) == Level::Allow) {
        levels.choose(code, Level::Note);
    }
    let options = Options {
        levels,
        ..Options::default()
    };
    let scope = Scope::of(&[docs.to_owned()]).expect("the folder is there");
    let corpus = &understood.corpus;
    let report = lint::lint(&understood.diagnostics, corpus, &scope, &options);
    let json = report::json(&report, corpus, &Paths::default());
    let mut json: Value = serde_json::from_str(&json).expect("it is JSON");
    match json["findings"].take() {
        Value::Array(findings) => findings,
        _ => unreachable!("findings are a list"),
    }
}

/// A finding with the text that it is about.
fn show(finding: &Value, docs: &Path) -> String {
    let word = |name: &str| finding[name].as_str().unwrap_or_default();
    let mut shown = format!(
        "{}{}[{}]: {}\n",
        at(&finding["place"], docs),
        word("level"),
        word("code"),
        word("message")
    );
    if let Some(help) = finding["help"].as_str() {
        shown.push_str(&format!("help: {help}\n"));
    }
    if let Some(label) = finding["other"]["label"].as_str() {
        shown.push_str(&format!("other: {}{label}\n", at(&finding["other"], docs)));
    }
    shown
}

/// A place and the text there, of several lines the first.
fn at(place: &Value, docs: &Path) -> String {
    let Some(path) = place["path"].as_str() else {
        return String::new();
    };
    let number = |name: &str| {
        let number = place[name].as_u64().and_then(|it| usize::try_from(it).ok());
        number.expect("places are counted")
    };
    let (line, column) = (number("line"), number("column"));
    let text = std::fs::read_to_string(docs.join(path)).unwrap_or_default();
    let of_line = text.lines().nth(line - 1).unwrap_or_default();
    let more = number("endLine") > line;
    let last = if more {
        usize::MAX
    } else {
        number("endColumn")
    };
    let there: String = of_line
        .chars()
        .take(last.saturating_sub(1))
        .skip(column - 1)
        .collect();
    let dots = if more { " …" } else { "" };
    format!("{path}:{line}:{column}: «{there}{dots}» ")
}
