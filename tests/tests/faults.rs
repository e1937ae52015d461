//! Pages with one fault each: exactly that finding, at that place.
//!
//! ```text
//! golden/faults/clean/              documentation without a finding
//! golden/faults/<code>/<name>.txt   a change of it that causes one finding, of that code
//! golden/faults/none/<name>.txt     a change that causes none
//! ```
//!
//! A finding that can be fixed says so, and the fix leaves nothing to find.
//!
//! `UPDATE_GOLDEN=1 cargo test -p tests --test faults` writes the findings into the files anew; a word after `--` picks
//! files.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use codegen::Understood;
use codegen::corpus;
use codegen::diagnostic::Code;
use codegen::lint::{self, Fixes, Level, Levels, Options, Report, Scope};
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

/// The line of a finding that can be fixed.
const FIXABLE: &str = "can be fixed\n";

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
    let fixable = faults.clone();
    trials.push(Trial::test("fixable", move || fixable_codes(&fixable)));
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
    let codes = Code::of_pages().filter(|code| !NOT_OF_A_TEXT.contains(code));
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

/// The codes of which a fault can be fixed are those that the tool lists.
fn fixable_codes(faults: &Path) -> Result<(), Failed> {
    let found = files::texts(faults).into_iter();
    let found = found.filter(|(_, text)| text.contains(FIXABLE));
    let found: BTreeSet<String> = found
        .filter_map(|(name, _)| Some(name.split_once('/')?.0.to_owned()))
        .collect();
    let listed = Code::of_pages().filter(|code| lint::is_fixable(*code));
    let listed: BTreeSet<String> = listed.map(|code| code.name().to_owned()).collect();
    match found == listed {
        true => Ok(()),
        false => Err(format!("faults: {found:?}, listed: {listed:?}").into()),
    }
}

/// Makes the fault and compares what is found with what the file says.
fn check(clean: &Path, file: &Path, group: &str) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)?;
    let fault = Fault::read(&text)?;
    let docs = copy(clean);
    fault.make(&docs)?;
    let found = findings(&docs);
    let codes: Vec<&str> = found.iter().filter_map(|it| it["code"].as_str()).collect();
    let wanted: &[&str] = if group == NONE { &[] } else { &[group] };
    let shown: String = found.iter().map(|finding| show(finding, &docs)).collect();
    if codes != wanted {
        return Err(format!("found {codes:?}, expected {wanted:?}\n{shown}").into());
    }
    if shown.contains(FIXABLE) {
        let fixed = copy(clean);
        fault.make_fixed(&fixed)?;
        check_fix(&docs, &fixed)?;
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

/// The same documentation in a folder of its own.
fn copy(docs: &Path) -> Folder {
    let folder = Folder::new();
    for (name, page) in files::texts(docs) {
        files::write(&folder, &name, &page);
    }
    folder
}

/// Makes the fix, and compares the pages with what they should be then.
fn check_fix(docs: &Path, fixed: &Path) -> Result<(), Failed> {
    let understood = codegen::understand(docs).expect("there are pages");
    let report = report(&understood, docs);
    let fixes = Fixes::of(report.findings.iter().map(|finding| finding.diagnostic));
    for rewrite in corpus::rewrites(&understood.corpus, &fixes.edits)? {
        rewrite.write()?;
    }
    let (present, wanted) = (files::texts(docs), files::texts(fixed));
    for (name, page) in &wanted {
        if present.get(name) != Some(page) {
            let present = present.get(name).map_or("", String::as_str);
            let difference = files::first_difference(present, page);
            return Err(format!("{name} is fixed otherwise: {difference}").into());
        }
    }
    if present.len() != wanted.len() {
        return Err("the fix leaves other files".into());
    }
    match findings(docs).as_slice() {
        [] => Ok(()),
        found => Err(format!("after the fix: {found:#?}").into()),
    }
}

/// All findings, also those of codes that are off unless somebody asks for them.
fn report<'u>(understood: &'u Understood, docs: &Path) -> Report<'u> {
    let mut levels = Levels::default();
    for code in Code::of_pages().filter(|code| Level::usual(*code) == Level::Allow) {
        levels.choose(code, Level::Note);
    }
    let options = Options {
        levels,
        ..Options::default()
    };
    let scope = Scope::of(&[docs.to_owned()]).expect("the folder is there");
    lint::lint(
        &understood.diagnostics,
        &understood.corpus,
        &scope,
        &options,
    )
}

/// All findings as JSON.
fn findings(docs: &Path) -> Vec<Value> {
    let understood = codegen::understand(docs).expect("there are pages");
    let report = report(&understood, docs);
    let json = report::json(&report, &understood.corpus, &Paths::default());
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
    if finding["fix"].is_array() {
        shown.push_str(FIXABLE);
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
