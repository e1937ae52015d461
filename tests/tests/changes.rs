//! Pairs of snapshots that differ in one thing each: exactly that change, with its verdict.
//!
//! ```text
//! golden/faults/clean/         the older snapshot
//! golden/changes/<name>.txt    what is changed in the newer one, and what is told of it; nothing, if it begins with `none`
//! ```
//!
//! `UPDATE_GOLDEN=1 cargo test -p tests --test changes` writes what is told into the files anew; a word after `--` picks
//! files.

use std::path::Path;
use std::process::ExitCode;

use codegen::progress::unwatched;
use codegen::report;
use codegen::schema::Selection;
use codegen::{Settings, differences};
use libtest_mimic::{Arguments, Failed, Trial};
use tests::fault::{self, Fault};
use tests::folder::Folder;
use tests::{files, workspace};

fn main() -> ExitCode {
    let changes = workspace::path("tests/golden/changes");
    let names = files::texts(&changes).into_keys();
    let trials = names.map(|name| {
        let file = changes.join(&name);
        Trial::test(name.clone(), move || check(&file, name.starts_with("none")))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

fn check(file: &Path, is_none: bool) -> Result<(), Failed> {
    let clean = workspace::path("tests/golden/faults/clean");
    let text = std::fs::read_to_string(file)?;
    let change = Fault::read(&text)?;
    let docs = Folder::new();
    for (name, content) in files::read(&clean) {
        files::write(&docs, &name, content);
    }
    change.make(&docs)?;
    let told = told(&clean, &docs)?;
    let told = told.replace("beta: nothing has changed\n", "");
    if is_none && told != "v1.0: nothing has changed\n" {
        return Err(told.into());
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(file, fault::with_findings(&text, &told))?;
        return Ok(());
    }
    match told == change.findings {
        true => Ok(()),
        false => Err(format!("expected:\n{}\ntold:\n{told}", change.findings).into()),
    }
}

fn told(old: &Path, new: &Path) -> Result<String, Failed> {
    let read = |docs: &Path| {
        let named = docs.to_string_lossy();
        codegen::snapshot(&named, &Settings::default(), &unwatched)
    };
    let changes = differences(&read(old)?, &read(new)?, &Selection::default());
    let changes = changes.map_err(|error| error.to_string())?;
    Ok(report::human_changes(&changes))
}
