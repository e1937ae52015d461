//! What `--include` and `--exclude` make of a client: a part of the whole, under the same names.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use codegen::Understood;
use codegen::plan::{Namespace, Plan, VersionPlan, plan};
use codegen::schema::{Pattern, Selected, Selection};
use tests::binary::Codegen;
use tests::folder::Folder;
use tests::{files, workspace};

fn patterns(texts: &[&str]) -> Vec<Pattern> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

fn select<'u>(understood: &'u Understood, include: &[&str]) -> Vec<Selected<'u>> {
    let selection = Selection::new(patterns(include), Vec::new());
    selection.select(&understood.schemas).unwrap()
}

/// The documentations with the patterns of selections of each: every first word of a path, and every ninth call.
fn selections() -> Vec<(Understood, Vec<Vec<String>>)> {
    let mut folders = vec![workspace::path("docs-src")];
    let cases = std::fs::read_dir(workspace::path("tests/golden/urls")).unwrap();
    let mut cases: Vec<PathBuf> = cases.map(|case| case.unwrap().path()).collect();
    cases.sort();
    folders.extend(cases.into_iter().map(|case| case.join("input")));
    let selections = folders.into_iter().map(|docs| {
        let understood = codegen::understand(&docs).unwrap();
        let calls = understood
            .schemas
            .iter()
            .flat_map(|(_, schema)| &schema.calls);
        let words: BTreeSet<&str> = calls
            .clone()
            .filter_map(|call| call.path.split(['/', ':', '(']).nth(1))
            .collect();
        let words = words.iter().map(|word| vec![format!("/{word}*/**")]);
        let single = calls.step_by(9);
        let single = single.map(|call| vec![format!("{}#{}", call.path, call.method)]);
        let patterns = words.chain(single).collect();
        (understood, patterns)
    });
    selections.collect()
}

fn models(namespace: &Namespace, path: &str, found: &mut BTreeSet<String>) {
    for item in &namespace.items {
        let ident = match item {
            codegen::plan::ItemPlan::Model(plan) => &plan.ident,
            codegen::plan::ItemPlan::Enum(plan) => &plan.ident,
        };
        found.insert(format!("{path}::{ident}"));
    }
    for (name, inner) in &namespace.inner {
        models(inner, &format!("{path}::{name}"), found);
    }
}

/// All names that a program can use, and the way to each call.
fn names(version: &VersionPlan) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    models(&version.models, "models", &mut found);
    for file in &version.files {
        for node in &file.nodes {
            let methods = node.methods.iter();
            let module = file.module.as_ref().map(ToString::to_string);
            found.extend(methods.map(|method| {
                let arguments: Vec<_> = method.arguments.iter().map(|it| &it.ident).collect();
                format!("{module:?}::{}::{}{arguments:?}", node.ident, method.ident)
            }));
        }
    }
    let parameters = version.parameters.iter();
    found.extend(parameters.map(|plan| format!("requests::{}", plan.ident)));
    let operations = version.operations.iter();
    found.extend(operations.map(|plan| format!("operations::{}", plan.ident)));
    found
}

/// The way to each call: `GET /users` is `.users().list()`.
fn ways(version: &VersionPlan) -> BTreeSet<String> {
    let ways = version.ways.iter();
    ways.map(|way| format!("{} {} {}{}", way.method, way.path, way.links, way.call))
        .collect()
}

fn planned(understood: &Understood, selected: &[Selected<'_>]) -> Plan {
    plan(selected, &understood.places).value
}

#[test]
fn names_do_not_depend_on_what_is_selected() {
    let mut checked = 0;
    for (understood, patterns) in selections() {
        let whole = planned(&understood, &understood.whole());
        for include in patterns {
            let include: Vec<&str> = include.iter().map(String::as_str).collect();
            let selected = select(&understood, &include);
            let part = planned(&understood, &selected);
            for ((part, whole), selected) in
                part.versions.iter().zip(&whole.versions).zip(&selected)
            {
                let unknown: Vec<_> = names(part).difference(&names(whole)).cloned().collect();
                assert!(unknown.is_empty(), "{include:?}: {unknown:?}");
                let (part, whole) = (ways(part), ways(whole));
                let other: Vec<_> = part.difference(&whole).collect();
                assert!(other.is_empty(), "{include:?}: {other:?}");
                // Every selected call that has a way at all keeps it.
                for call in selected.calls() {
                    let line = format!("{} {} ", call.method, call.path);
                    let has =
                        |ways: &BTreeSet<String>| ways.iter().any(|way| way.starts_with(&line));
                    assert_eq!(has(&part), has(&whole), "{include:?}: {line}");
                }
                checked += 1;
            }
        }
    }
    assert!(checked > 40, "only {checked} selections were looked at");
}

#[test]
fn a_selection_is_a_part_of_the_crate() {
    let docs = workspace::path("docs-src");
    let out = Folder::new();
    let whole = Codegen::new(&docs).out(&out).run();
    assert_eq!(whole.status, Some(0), "{}", whole.stderr);
    let all = files::read(&out);

    let include = |patterns: &[&str]| {
        let run = Codegen::new(&docs).out(&out);
        let run = patterns
            .iter()
            .fold(run, |run, it| run.arg("--include").arg(it));
        let run = run.run();
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        run.stderr
    };
    let said = include(&["/users/{id}/assignLicense", "group-*"]);
    let part = files::read(&out);
    assert!(said.contains("v1.0: 2 of 21 calls, "), "{said}");
    assert!(part.len() < all.len());
    assert!(part.keys().all(|name| all.contains_key(name)));

    // Without one of the patterns, the files that it needed go.
    include(&["/users/{id}/assignLicense"]);
    let less = files::read(&out);
    assert!(part.contains_key("src/v1_0/paths/group.rs"));
    assert!(!less.contains_key("src/v1_0/paths/group.rs"));
    assert!(!less.contains_key("src/v1_0/models/group.rs"));

    let run = Codegen::new(&docs)
        .out(&out)
        .arg("--include")
        .arg("/user/{id}/assignLicense")
        .run();
    assert_eq!(run.status, Some(2));
    let expected = "error: the pattern `/user/{id}/assignLicense` matches nothing; the nearest are:\n  /users/{id}/assignLicense\n";
    assert!(run.stderr.starts_with(expected), "{}", run.stderr);
    // Nothing was written.
    assert!(files::read(&out) == less);
}

#[test]
fn what_is_left_out_is_told_where_it_is_missed() {
    let understood = codegen::understand(&workspace::path("docs-src")).unwrap();
    let selected = select(&understood, &["/users/{id}/assignLicense"]);
    let plan = planned(&understood, &selected);
    let fields: Vec<_> = plan.versions[0]
        .models
        .items
        .iter()
        .filter_map(|item| match item {
            codegen::plan::ItemPlan::Model(plan) => Some(&plan.fields),
            codegen::plan::ItemPlan::Enum(_) => None,
        })
        .flatten()
        .filter(|field| field.docs.lines.join(" ").contains("`--include"))
        .map(|field| (field.wire.as_str(), field.is_untyped))
        .collect();
    assert!(fields.contains(&("licenseDetails", false)), "{fields:?}");
}
