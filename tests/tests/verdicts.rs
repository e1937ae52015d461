//! Verdicts held against the compiler: for each pair of snapshots, a program that uses everything of the older client is
//! compiled with the newer one. It compiles if and only if no verdict says that something breaks when it is compiled.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::diff::Verdict;
use codegen::plan::{self, VersionPlan};
use codegen::progress::unwatched;
use codegen::schema::{Selected, Selection};
use codegen::snapshot::Snapshot;
use codegen::{Settings, differences};
use tests::batch::Batch;
use tests::fault::Fault;
use tests::folder::Folder;
use tests::{files, user, workspace};

#[test]
fn a_program_breaks_where_a_verdict_says_so() {
    let clean = workspace::path("tests/golden/faults/clean");
    let old = snapshot(&clean);
    let program = user::program(&plan(&old));
    let mut batch = Batch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "verdicts");
    let mut expected: BTreeMap<String, bool> = BTreeMap::new();
    let mut add = |name: String, docs: &Path, breaks: bool| {
        batch.add(&name, &codegen::understand(docs).expect("there are pages"));
        batch.add_program(&name, &program);
        expected.insert(name, breaks);
    };
    add("unchanged".to_owned(), &clean, false);
    for (name, text) in files::texts(&workspace::path("tests/golden/changes")) {
        let change = Fault::read(&text).unwrap_or_else(|said| panic!("{name}: {said}"));
        let docs = Folder::new();
        for (name, content) in files::read(&clean) {
            files::write(&docs, &name, content);
        }
        change
            .make(&docs)
            .unwrap_or_else(|said| panic!("{name}: {said}"));
        let changes = differences(&old, &snapshot(&docs), &Selection::default());
        let changes = changes.expect("nothing is selected");
        let mut verdicts = changes
            .iter()
            .flat_map(|it| &it.changes)
            .map(|it| it.verdict);
        let breaks = verdicts.any(|verdict| verdict == Verdict::BreaksCompilation);
        add(name.trim_end_matches(".txt").to_owned(), &docs, breaks);
    }
    let found = batch.broken_programs();
    assert_eq!(found, expected);
}

fn snapshot(docs: &Path) -> Snapshot {
    let read = codegen::snapshot(&docs.to_string_lossy(), &Settings::default(), &unwatched);
    read.unwrap_or_else(|said| panic!("{said}"))
}

/// The plan of the first version, which is the one that changes.
fn plan(snapshot: &Snapshot) -> VersionPlan {
    let (version, schema) = snapshot.schemas.first().expect("there are pages");
    plan::plan_one(&Selected::whole(*version, schema))
}
