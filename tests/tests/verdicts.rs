//! Verdicts held against the compiler: for each pair of snapshots, a program that uses every item of the older client is
//! compiled with the newer one. Exactly the items that the changes name as lost must break it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::diff::{Change, Verdict};
use codegen::plan::{self, VersionPlan};
use codegen::schema::{Schema, Selected, Selection};
use codegen::snapshot::Snapshot;
use codegen::version::Version;
use codegen::{Understood, differences};
use tests::alteration::{self, alter};
use tests::batch::Batch;
use tests::fault::Fault;
use tests::folder::Folder;
use tests::random::Random;
use tests::user::Program;
use tests::{files, workspace};

/// So many schemas with each kind of alteration are compiled, unless `ALTERED` says another number.
const ROUNDS: usize = 1;

/// A newer client, and what is told of it.
struct Pair {
    told: String,
    program: Program,
    changes: Vec<Change>,
}

#[test]
fn a_program_breaks_where_a_verdict_says_so() {
    let mut batch = Batch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "verdicts");
    let mut pairs = BTreeMap::new();
    edited_pages(&mut batch, &mut pairs);
    altered_schemas(&mut batch, &mut pairs);
    let mut broken: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // The compiler looks at the types of a program only when all its names are known.
    loop {
        for (name, pair) in &pairs {
            batch.add_program(name, &pair.program.text());
        }
        let lines = batch.broken_lines();
        if lines.values().all(BTreeSet::is_empty) {
            break;
        }
        for (name, lines) in lines {
            let pair = pairs.get_mut(&name).expect("each crate is of a pair");
            let items = pair.program.take(&lines);
            broken.entry(name).or_default().extend(items);
        }
    }
    let nothing = BTreeSet::new();
    let mut wrong = Vec::new();
    for (name, pair) in &pairs {
        let broken = broken.get(name).unwrap_or(&nothing);
        let said = pair.wrong(broken);
        if !said.is_empty() {
            let told = &pair.told;
            wrong.push(format!("{name}: {told}\n  {}", said.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

impl Pair {
    fn of(old: &(Version, Schema), new: &(Version, Schema), told: String) -> Self {
        let snapshot = |schema: &(Version, Schema)| Snapshot {
            schemas: vec![schema.clone()],
            ..Snapshot::default()
        };
        let changes = differences(&snapshot(old), &snapshot(new), &Selection::default());
        let mut changes = changes.expect("nothing is selected");
        Self {
            told,
            program: Program::of(&plan(old)),
            changes: changes.pop().map(|it| it.changes).unwrap_or_default(),
        }
    }

    /// Where the changes tell something else than the compiler.
    fn wrong(&self, broken: &BTreeSet<String>) -> Vec<String> {
        let mut wrong = Vec::new();
        let breaks = self.changes.iter().flat_map(|it| &it.breaks);
        let told: Vec<&str> = breaks.map(|it| it.old.as_str()).collect();
        for item in broken {
            if !told.iter().any(|told| is_about(told, item)) {
                wrong.push(format!(
                    "the compiler refuses `{item}`, and no change tells it"
                ));
            }
        }
        for told in told {
            if !broken.iter().any(|item| is_about(told, item)) {
                wrong.push(format!("`{told}` still compiles"));
            }
        }
        for change in &self.changes {
            if (change.verdict == Verdict::BreaksCompilation) == change.breaks.is_empty() {
                wrong.push(format!(
                    "{} breaks nothing: {:?}",
                    change.subject, change.what
                ));
            }
        }
        wrong
    }
}

/// Whether a change tells of an item: its name, and then perhaps its form.
fn is_about(told: &str, item: &str) -> bool {
    let form = told.strip_prefix(item);
    form.is_some_and(|form| form.is_empty() || form.starts_with([':', ' ', '(']))
}

/// The pairs of folders that differ in one thing each.
fn edited_pages(batch: &mut Batch, pairs: &mut BTreeMap<String, Pair>) {
    let clean = workspace::path("tests/golden/faults/clean");
    let understood = understand(&clean);
    let mut add = |name: &str, new: &Understood, told: &str| {
        let pair = Pair::of(first(&understood), first(new), told.to_owned());
        add_first(batch, name, new, first(new));
        pairs.insert(name.to_owned(), pair);
    };
    add("unchanged", &understood, "nothing is edited");
    for (name, text) in files::texts(&workspace::path("tests/golden/changes")) {
        let change = Fault::read(&text).unwrap_or_else(|said| panic!("{name}: {said}"));
        let docs = Folder::new();
        for (name, content) in files::read(&clean) {
            files::write(&docs, &name, content);
        }
        change
            .make(&docs)
            .unwrap_or_else(|said| panic!("{name}: {said}"));
        add(
            name.trim_end_matches(".txt"),
            &understand(&docs),
            "pages are edited",
        );
    }
}

/// Schemas that are altered at random, the same in every run.
fn altered_schemas(batch: &mut Batch, pairs: &mut BTreeMap<String, Pair>) {
    let clean = understand(&workspace::path("tests/golden/faults/clean"));
    let docs = understand(&workspace::path("docs-src"));
    let rounds = std::env::var("ALTERED").ok();
    let rounds = rounds.and_then(|it| it.parse().ok()).unwrap_or(ROUNDS);
    for number in 0..rounds * alteration::KINDS {
        let mut random = Random::new(number as u64 + 1);
        // Most kinds of alterations find something in the small documentation, which is compiled sooner.
        let tried = [&clean, &clean, &clean, &docs, &docs, &docs];
        let altered = tried.into_iter().find_map(|understood| {
            let (version, mut schema) = first(understood).clone();
            let told = alter(&mut schema, number, &mut random)?;
            Some((understood, (version, schema), told))
        });
        let Some((understood, new, told)) = altered else {
            panic!("alteration {number} finds nothing to alter");
        };
        let name = format!("altered-{number}");
        // Names of keys do not distinguish calls.
        let is_change = told.iter().any(|it| !it.starts_with("rename a key"));
        let pair = Pair::of(first(understood), &new, told.join("; "));
        let is_told = !pair.changes.is_empty();
        assert!(is_told || !is_change, "{}: nothing is told", pair.told);
        add_first(batch, &name, understood, &new);
        pairs.insert(name, pair);
    }
}

/// Prints the client of one version.
fn add_first(batch: &mut Batch, name: &str, understood: &Understood, schema: &(Version, Schema)) {
    let (version, schema) = schema;
    let selected = Selected::whole(*version, schema);
    batch.add_selected(name, understood, &[selected]);
}

fn understand(docs: &Path) -> Understood {
    codegen::understand(docs).expect("there are pages")
}

/// The first version, which is the one that changes.
fn first(understood: &Understood) -> &(Version, Schema) {
    understood.schemas.first().expect("there are pages")
}

fn plan((version, schema): &(Version, Schema)) -> VersionPlan {
    plan::plan_one(&Selected::whole(*version, schema))
}
