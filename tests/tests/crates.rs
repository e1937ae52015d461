//! The crates of the golden cases compile without a warning, and their own tests pass.
//!
//! The cases are small, and full of what pages do wrong: what holds for them holds for crates of people's own pages.

use std::fs;
use std::path::Path;

use codegen::schema::Selection;
use tests::batch::Batch;
use tests::workspace;

/// The groups of golden cases that are compiled.
const GROUPS: &[&str] = &["crates", "quirks", "urls"];

/// Selections of `docs-src` that are compiled.
const SELECTIONS: &[(&str, &[&str])] = &[
    ("selected-call", &["/users/{id}/assignLicense"]),
    ("selected-me", &["/me/**", "microsoft.graph.group"]),
    ("selected-page", &["user-list-memberof", "user-update"]),
];

/// Types called like names at the root of the crate, beside those, with all of both in scope.
const NAMES: &str = r#"//! Names.
use generated::v1_0::models::*;
use generated::*;

fn kinds<A: account::Account>(_: Client<A>, _: ClientX, _: Account, _: runtime::Call<A, Call>, _: Runtime) {}

fn main() {
    let _ = kinds::<account::Application>;
    let _ = [client::REMARK].map(|it| it.name());
    let _ = (account_::REMARK, runtime_::REMARK, call::REMARK);
}
"#;

#[test]
fn crates_of_other_pages_compile_and_pass_their_tests() {
    let mut batch = Batch::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "crates");
    for group in GROUPS {
        let cases = fs::read_dir(workspace::path("tests/golden").join(group)).unwrap();
        let mut cases: Vec<_> = cases.map(|case| case.unwrap()).collect();
        cases.sort_by_key(fs::DirEntry::file_name);
        for case in cases {
            let name = format!("{group}-{}", case.file_name().to_str().unwrap());
            let docs = case.path().join("input");
            batch.add(&name, &codegen::understand(&docs).unwrap());
        }
    }
    let understood = codegen::understand(&workspace::path("docs-src")).unwrap();
    for (name, include) in SELECTIONS {
        let include = include.iter().map(|pattern| pattern.parse().unwrap());
        let selection = Selection::new(include.collect(), Vec::new());
        let selected = selection.select(&understood.schemas).unwrap();
        batch.add_selected(name, &understood, &selected);
    }
    batch.add_program("crates-root-names", NAMES);
    batch.test().unwrap_or_else(|said| panic!("{said}"));
}
