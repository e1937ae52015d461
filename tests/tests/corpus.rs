//! The whole reference, where a copy of it is at hand.
//!
//! `GRAPH_REFERENCE` names an `api-reference` folder. An `oracle` folder beside the folder above it holds data about
//! the service that was made without this tool, with a program that compares a schema with it. Where either is not
//! there, the tests say so and are ignored.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use codegen::Understood;
use codegen::diagnostic::Code;
use codegen::plan::{Direction, Package};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

/// What has to hold of the schema of v1.0: the metric of the oracle, the family of pages, the least percentage.
const GOALS: &[(&str, &str, f64)] = &[
    ("types.documented", "all", 93.8),
    ("properties.found", "all", 98.8),
    ("properties.found", "intune", 100.0),
    ("properties.type", "all", 98.6),
    ("properties.type", "other", 97.8),
    ("properties.strict", "all", 98.6),
    ("relationships.type", "all", 97.7),
    ("base.correct", "all", 95.0),
    ("base.correct", "intune", 100.0),
    ("base.rootless", "all", 98.4),
    ("urls.present", "all", 100.0),
    ("params.found", "all", 94.3),
    ("params.type", "all", 97.1),
    ("params.free", "all", 50.0),
    ("params.needed", "all", 83.0),
    ("permissions.pages", "all", 98.4),
    ("examples.pairs", "all", 100.0),
    ("examples.requests", "all", 100.0),
    ("examples.json", "all", 100.0),
    // Those only that no page states: nineteen wrong ones are left of them.
    ("base.inferred", "all", 90.3),
    ("responses.type", "all", 97.9),
    ("responses.collection", "all", 99.5),
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let reference = std::env::var_os("GRAPH_REFERENCE").map(PathBuf::from);
    let oracle = reference
        .as_ref()
        .map(|folder| folder.join("../../oracle"))
        .filter(|folder| can_score(folder));
    let trials = vec![
        trial(
            "account",
            reference.clone(),
            "GRAPH_REFERENCE names no folder",
            |docs| account(&docs),
        ),
        trial(
            "fixups",
            reference.clone(),
            "GRAPH_REFERENCE names no folder",
            |docs| fixups(&docs),
        ),
        trial(
            "twice",
            reference.clone(),
            "GRAPH_REFERENCE names no folder",
            |docs| twice(&docs),
        ),
        trial(
            "printed",
            reference.clone(),
            "GRAPH_REFERENCE names no folder",
            |docs| printed(&docs),
        ),
        trial(
            "called",
            reference.clone(),
            "GRAPH_REFERENCE names no folder",
            |docs| called(&docs),
        ),
        trial(
            "score",
            reference.zip(oracle),
            "there is no oracle beside the reference",
            |(docs, oracle)| score(&docs, &oracle),
        ),
    ];
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// A test that is ignored, with the reason, where what it needs is not there.
fn trial<N: Send + 'static>(
    name: &str,
    needs: Option<N>,
    reason: &str,
    check: impl FnOnce(N) -> Result<(), Failed> + Send + 'static,
) -> Trial {
    match needs {
        Some(needs) => Trial::test(name, move || check(needs)),
        None => Trial::test(name, || Ok(()))
            .with_kind(reason)
            .with_ignored_flag(true),
    }
}

fn understand(docs: &Path) -> Result<Understood, Failed> {
    codegen::understand(docs).map_err(Failed::from)
}

/// Every page is accounted for, and none is lost.
fn account(docs: &Path) -> Result<(), Failed> {
    let account = understand(docs)?.account;
    let skipped: usize = account.skipped.values().sum();
    let kinds = account.operations + account.types + account.enums + account.conceptual;
    let files: usize = codegen::version::VERSIONS
        .iter()
        .map(|version| markdown_files(&docs.join(version.name)))
        .sum();
    ensure(account.pages == kinds + skipped, || account.to_string())?;
    ensure(account.pages == files, || {
        format!("{files} files, {account}")
    })?;
    ensure(skipped == 0, || account.to_string())
}

/// The pages below a folder; includes are none.
fn markdown_files(folder: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.file_name().to_string_lossy().as_ref() {
            "includes" => 0,
            name if name.ends_with(".md") => 1,
            _ => markdown_files(&entry.path()),
        })
        .sum()
}

/// Every fixup has its page here, and finds its error on it.
fn fixups(docs: &Path) -> Result<(), Failed> {
    let understood = understand(docs)?;
    let absent = codegen::fixups::pages()
        .into_iter()
        .filter(|page| understood.corpus.text(page).is_none())
        .map(|page| format!("{page} is not there"));
    let idle = understood
        .diagnostics
        .iter()
        .filter(|finding| finding.code == Code::FixupIdle)
        .map(|finding| {
            let place = finding.place.as_ref();
            let page = place.map_or("a page", |place| place.path.as_str());
            format!("{page}: {}", finding.message)
        });
    let faults: Vec<String> = absent.chain(idle).collect();
    ensure(faults.is_empty(), || faults.join("\n"))
}

/// A second run gives the same bytes.
fn twice(docs: &Path) -> Result<(), Failed> {
    let texts = |understood: Understood| -> Vec<String> {
        understood
            .schemas
            .iter()
            .map(|(_, schema)| schema.to_json())
            .collect()
    };
    let (first, second) = (texts(understand(docs)?), texts(understand(docs)?));
    ensure(first == second, || {
        "two runs gave different schemas".to_owned()
    })?;
    for text in first {
        let schema: codegen::schema::Schema = serde_json::from_str(&text)?;
        ensure(schema.to_json() == text, || {
            "a schema does not read back equal".to_owned()
        })?;
    }
    Ok(())
}

/// What is printed is Rust, at every place below the output folder.
fn printed(docs: &Path) -> Result<(), Failed> {
    let understood = understand(docs)?;
    let printed = codegen::print(&understood, &Package::on("graph-core"))?;
    ensure(printed.tests > 1000, || {
        format!("only {} tests", printed.tests)
    })
}

/// How many per cent of the documented requests are made by methods, at least; the others go elsewhere, or contradict
/// their pages.
const MADE: usize = 95;

/// How many findings there may be about names that two things want.
const COLLISIONS: usize = 20;

/// Every call has a method, and next to all documented requests are made by one.
fn called(docs: &Path) -> Result<(), Failed> {
    let understood = understand(docs)?;
    let read = codegen::plan::plan(&understood.whole(), &understood.places);
    for ((_, schema), version) in understood.schemas.iter().zip(&read.value.versions) {
        let (calls, ways) = (schema.calls.len(), version.ways.len());
        ensure(calls == ways, || format!("{ways} ways to {calls} calls"))?;
        let examples = schema.operations.iter().flat_map(|it| &it.examples);
        let requests = examples.filter(|example| example.request.is_some()).count();
        let untested = version.tests.untested.iter();
        let others = untested.filter(|half| matches!(half.direction, Direction::Request));
        let made = requests - others.count();
        ensure(100 * made >= MADE * requests, || {
            format!("{made} of {requests} requests are made")
        })?;
    }
    let of_code = |code| read.diagnostics.iter().filter(move |it| it.code == code);
    let collisions: Vec<_> = of_code(Code::NameCollision).collect();
    ensure(collisions.len() < COLLISIONS, || format!("{collisions:#?}"))?;
    ensure(collisions.iter().all(|it| it.place.is_some()), || {
        format!("{collisions:#?}")
    })
}

fn can_score(oracle: &Path) -> bool {
    let python = Command::new("python3").arg("--version").output();
    oracle.join("score.py").is_file() && python.is_ok_and(|output| output.status.success())
}

/// The schema agrees with the service as well as it did.
fn score(docs: &Path, oracle: &Path) -> Result<(), Failed> {
    let understood = understand(docs)?;
    let (_, schema) = understood
        .schemas
        .iter()
        .find(|(version, _)| version.name == "v1.0")
        .ok_or("the reference has no v1.0")?;
    let folder = tests::folder::Folder::new();
    let (file, result) = (
        folder.path().join("v1_0.json"),
        folder.path().join("score.json"),
    );
    std::fs::write(&file, schema.to_json())?;
    let output = Command::new("python3")
        .current_dir(oracle)
        .args([
            "score.py",
            "--truth",
            "truth-v1.0.json",
            "--permissions",
            "permissions-v1.0.json",
        ])
        .args([
            "--urls",
            "urls-v1.0.json",
            "--examples",
            "examples-v1.0.jsonl",
        ])
        .arg("--schema")
        .arg(&file)
        .arg("--json")
        .arg(&result)
        .output()?;
    ensure(output.status.success(), || {
        String::from_utf8_lossy(&output.stderr).into_owned()
    })?;
    let result: Value = serde_json::from_str(&std::fs::read_to_string(&result)?)?;
    let mut misses = Vec::new();
    for (metric, family, least) in GOALS {
        let counts = &result["metrics"][metric][family];
        let (Some(hits), Some(total)) = (counts[0].as_f64(), counts[1].as_f64()) else {
            misses.push(format!("{metric} {family} is not among the figures"));
            continue;
        };
        let percent = 100.0 * hits / total;
        if percent < *least {
            misses.push(format!(
                "{metric} {family}: {hits}/{total} = {percent:.2} %, less than {least} %"
            ));
        }
    }
    ensure(misses.is_empty(), || misses.join("\n"))
}

fn ensure(holds: bool, message: impl FnOnce() -> String) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(message().into()) }
}
