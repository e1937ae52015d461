//! Pairs of snapshots that differ in one thing each: exactly that change, with its verdict.
//!
//! ```text
//! golden/faults/clean/         the older snapshot
//! golden/changes/<name>.txt    what is changed in the newer one, and what is told of it, and of the way back; nothing, if
//!                              the name begins with `none`
//! golden/changes_json/<name>.txt  the same for other programs
//! golden/changelog/<name>.txt  what is changed in the newer one, and what a changelog says of it
//! ```
//!
//! `UPDATE_GOLDEN=1 cargo test -p tests --test changes` writes what is told into the files anew; a word after `--` picks
//! files.

use std::path::Path;
use std::process::ExitCode;

use codegen::diff::Verdict;
use codegen::diff::VersionChanges;
use codegen::progress::unwatched;
use codegen::report;
use codegen::schema::{Account, Selection, Type};
use codegen::snapshot::Snapshot;
use codegen::{Settings, differences};
use libtest_mimic::{Arguments, Failed, Trial};
use tests::fault::{self, Fault};
use tests::folder::Folder;
use tests::{files, workspace};

fn main() -> ExitCode {
    let cases = |folder: &str, tell: fn(&[VersionChanges]) -> String| {
        let folder = workspace::path("tests/golden").join(folder);
        let names = files::texts(&folder).into_keys();
        let trials = names.map(|name| {
            let file = folder.join(&name);
            let is_none = name.starts_with("none");
            Trial::test(name, move || check(&file, is_none, tell))
        });
        trials.collect::<Vec<_>>()
    };
    let trials = cases("changes", report::human_changes).into_iter();
    let trials = trials.chain(cases("changelog", report::changelog));
    let trials = trials.chain(cases("changes_json", report::json_changes));
    let reading = Trial::test("reading", check_reading);
    let trials = trials.chain([reading]).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn check(file: &Path, is_none: bool, tell: fn(&[VersionChanges]) -> String) -> Result<(), Failed> {
    let clean = workspace::path("tests/golden/faults/clean");
    let text = std::fs::read_to_string(file)?;
    let change = Fault::read(&text)?;
    let docs = Folder::new();
    for (name, content) in files::read(&clean) {
        files::write(&docs, &name, content);
    }
    change.make(&docs)?;
    let (there, back) = (changes(&clean, &docs)?, changes(&docs, &clean)?);
    let told = format!("{}--- back\n{}", tell(&there), tell(&back));
    let told = told.replace("beta: nothing has changed\n", "");
    let nothing = "v1.0: nothing has changed\n";
    if is_none && told != format!("{nothing}--- back\n{nothing}") {
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

/// Where the pages are the same and the schemas are not, as with two versions of the tool, only our reading has changed.
fn check_reading() -> Result<(), Failed> {
    let clean = workspace::path("tests/golden/faults/clean");
    let read = || codegen::snapshot(&clean.to_string_lossy(), &Settings::default(), &unwatched);
    let (old, mut new) = (read()?, read()?);
    let schema = &mut new.schemas[0].1;
    let Some(Type::Object(lamp)) = schema.types.get_mut("microsoft.graph.lamp") else {
        return Err("there is no lamp".into());
    };
    lamp.properties
        .get_mut("brightness")
        .ok_or("no brightness")?
        .type_name = "Edm.Int64".into();
    let mut calls = schema.calls.iter_mut();
    let delete = calls
        .find(|call| call.method == "DELETE")
        .ok_or("no call")?;
    let other = vec![vec!["Lamp.Other".to_owned()]];
    delete.permissions.insert(Account::Application, Some(other));
    let of = |old, new| -> Result<_, Failed> {
        let changes = differences(old, new, &Selection::default());
        let changes = changes.map_err(|error| error.to_string())?;
        let changes = changes.into_iter().flat_map(|it| it.changes);
        Ok(changes.map(|it| (it.subject.to_string(), it.verdict, it.same_pages)))
    };
    let found: Vec<_> = of(&old, &new)?.collect();
    let expected = |same| {
        let permission = if same {
            Verdict::ReadingOnly
        } else {
            Verdict::BreaksAtRunTime
        };
        vec![
            (
                "microsoft.graph.lamp/brightness".to_owned(),
                Verdict::BreaksCompilation,
                same,
            ),
            ("DELETE /lamps/{id}".to_owned(), permission, same),
        ]
    };
    assert_eq!(found, expected(true));
    // A schema has no bytes of pages.
    let schemas = old.schemas.clone();
    let old = Snapshot {
        schemas,
        ..Snapshot::default()
    };
    let found: Vec<_> = of(&old, &new)?.collect();
    assert_eq!(found, expected(false));
    Ok(())
}

fn changes(old: &Path, new: &Path) -> Result<Vec<VersionChanges>, Failed> {
    let read = |docs: &Path| {
        let named = docs.to_string_lossy();
        codegen::snapshot(&named, &Settings::default(), &unwatched)
    };
    let changes = differences(&read(old)?, &read(new)?, &Selection::default());
    Ok(changes.map_err(|error| error.to_string())?)
}
