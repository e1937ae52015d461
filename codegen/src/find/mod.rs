//! Finding: what calls a URL, and what that needs.
//!
//! Knows what people paste and what they want to read; must not know how paths become methods.

mod near;
mod wanted;

use crate::plan::{OperationPlan, Plan, Support, VersionPlan, WayPlan, Ways};
use crate::version::VERSIONS;

use wanted::Wanted;

/// How many calls are named in place of one that there is not.
const NEAREST: usize = 5;

/// What was found, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Whether there is such a call.
    pub is_call: bool,
    /// The calls, or else the nearest ones.
    pub text: String,
}

/// Finds the calls of a URL: of a path, with an HTTP method or without, with its host and version or without, with values
/// or with placeholders.
pub fn find(plan: &Plan, pasted: &str) -> Found {
    let wanted = Wanted::read(pasted);
    let calls: Vec<String> = versions(plan, &wanted)
        .flat_map(|version| calls(version, &wanted))
        .collect();
    let is_call = !calls.is_empty();
    let text = if is_call {
        calls.join("\n")
    } else {
        instead(plan, &wanted)
    };
    Found { is_call, text }
}

/// The versions in which something is wanted.
fn versions<'p>(plan: &'p Plan, wanted: &Wanted) -> impl Iterator<Item = &'p VersionPlan> {
    let version = wanted.version;
    let versions = plan.versions.iter();
    versions.filter(move |it| version.is_none_or(|version| version == it.version))
}

/// What is said about each call.
fn calls(version: &VersionPlan, wanted: &Wanted) -> Vec<String> {
    let ways = Ways::new(&version.files);
    let ways = ways.to(wanted.method.as_deref(), &wanted.path);
    ways.iter().map(|way| about(version, way, wanted)).collect()
}

fn about(version: &VersionPlan, way: &WayPlan, wanted: &Wanted) -> String {
    let mut lines = vec![
        format!("{} {} {}", way.method, version.version.name, way.path),
        format!("  call: graph{}{}{}", way.links, way.call, wanted.query()),
    ];
    let mut operations = version.operations.iter();
    if let Some(operation) = operations.find(|it| it.ident == way.operation) {
        lines.extend(facts(version, operation));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

fn facts(version: &VersionPlan, operation: &OperationPlan) -> Vec<String> {
    let OperationPlan {
        ident,
        permissions,
        address,
        ..
    } = operation;
    let module = version.version.module;
    vec![
        format!("  operation: {module}::operations::{ident}"),
        format!(
            "  work or school account: {}",
            needs(&permissions.delegated_work)
        ),
        format!(
            "  personal account: {}",
            needs(&permissions.delegated_personal)
        ),
        format!("  application: {}", needs(&permissions.application)),
        format!("  page: {address}"),
    ]
}

/// The permissions that one kind of account needs, the least privileged first.
fn needs(support: &Support) -> String {
    match support {
        Support::Unstated => "the page does not say".to_owned(),
        Support::Unsupported => "not supported".to_owned(),
        Support::Sorted(sets) if sets.is_empty() => "no permission needed".to_owned(),
        Support::Sorted(sets) => any_of(sets),
        Support::Parted(least, higher) if higher.is_empty() => any_of(least),
        Support::Parted(least, higher) => {
            format!(
                "{}; or, with more privileges, {}",
                any_of(least),
                any_of(higher)
            )
        }
    }
}

fn any_of(sets: &[Vec<String>]) -> String {
    let sets: Vec<String> = sets.iter().map(|set| set.join(" and ")).collect();
    sets.join(", or ")
}

/// What is said where there is no such call.
fn instead(plan: &Plan, wanted: &Wanted) -> String {
    let method = wanted.method.as_deref();
    let what = match method {
        Some(method) => format!("{method} {}", wanted.path),
        None => wanted.path.clone(),
    };
    let mut lines = vec![format!("No method calls {what}.")];
    let ways =
        versions(plan, wanted).flat_map(|version| version.ways.iter().map(move |it| (version, it)));
    let mut ways: Vec<_> = ways
        .filter_map(|(version, way)| {
            let distance = near::distance(&wanted.path, &way.path)?;
            let is_other = method.is_some_and(|method| method != way.method);
            Some(((distance, is_other), version, way))
        })
        .collect();
    ways.sort_by_key(|(distance, ..)| *distance);
    if !ways.is_empty() {
        lines.push("The nearest calls:".to_owned());
    }
    for (_, version, way) in ways.into_iter().take(NEAREST) {
        let WayPlan {
            method,
            path,
            links,
            call,
            ..
        } = way;
        lines.push(format!(
            "  {method} {} {path}: graph{links}{call}",
            version.version.name
        ));
    }
    lines.push(format!(
        "Without a method, call the path by its route: {}",
        route(wanted)
    ));
    lines.into_iter().map(|line| line + "\n").collect()
}

/// The call of a path that has no method.
fn route(wanted: &Wanted) -> String {
    let version = wanted
        .version
        .map_or(VERSIONS[0].name, |version| version.name);
    let Some(parts) = wanted.parts() else {
        return "see `Route`, with `function`, `alternate_key` and `item_path`".to_owned();
    };
    let method = wanted.method.as_deref().unwrap_or("GET");
    format!(
        "Route::new(&client, {version:?}){parts}.call::<Json>(Method::{method}, &Operation::UNDOCUMENTED){}",
        wanted.query()
    )
}
