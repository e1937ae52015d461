//! Finding: what calls a URL, and what that needs.
//!
//! Knows what people paste and what they want to read; must not know how paths become methods.

mod wanted;

use crate::near;
use crate::plan::{OperationPlan, ParametersPlan, Plan, Support, VersionPlan, WayPlan, Ways};
use crate::version::Version;

use wanted::{Target, Wanted};

/// How many calls or words are named in place of one that there is not.
const NEAREST: usize = 5;

/// What sends many calls in one request. It is no call of a page.
const BATCH: &str = "\
POST /$batch
  call: let mut batch = Batch::new(&client);
        let ticket = batch.add(call); // for each call
        let mut replies = batch.send().await;
        let reply = replies.take(ticket)?;
  page: https://learn.microsoft.com/graph/json-batching
";

/// What was found, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// The calls.
    Calls(String),
    /// No call, but what is nearest.
    Nearest(String),
    /// Nothing, because of what is said here about the question.
    Unclear(String),
}

/// Finds the calls of a URL: of a path, with an HTTP method or without, with its host and version or without, with values
/// or with placeholders. A word of the API finds the calls that end with it.
pub fn find(plan: &Plan, pasted: &str) -> Found {
    match Wanted::read(pasted) {
        Wanted::Path(target) => of_path(plan, &target),
        Wanted::Word { method, word } => of_word(plan, method.as_deref(), &word),
        Wanted::Unclear(text) => {
            Found::Unclear(format!("`{text}` is neither a URL nor a word of one"))
        }
    }
}

/// What is said about a path.
fn of_path(plan: &Plan, target: &Target) -> Found {
    let versions = versions(plan, target.version);
    let calls: Vec<String> = versions.flat_map(|it| calls(it, target)).collect();
    if !calls.is_empty() {
        Found::Calls(calls.join("\n"))
    } else if is_batch(target.method.as_deref(), target.path.trim_matches('/')) {
        Found::Calls(BATCH.to_owned())
    } else {
        Found::Nearest(instead(plan, target))
    }
}

fn is_batch(method: Option<&str>, word: &str) -> bool {
    word.eq_ignore_ascii_case("$batch") && method.is_none_or(|method| method == "POST")
}

/// What is said about the last word of paths.
fn of_word(plan: &Plan, method: Option<&str>, word: &str) -> Found {
    let calls: Vec<String> = versions(plan, None)
        .flat_map(|version| ending(version, method, word))
        .collect();
    if !calls.is_empty() {
        let head = format!("The calls that end with `{word}`:");
        let end = "Find one of them by its path to see its permissions and its page.".to_owned();
        Found::Calls(text([head].into_iter().chain(calls).chain([end])))
    } else if is_batch(method, word) {
        Found::Calls(BATCH.to_owned())
    } else {
        Found::Nearest(instead_of_word(plan, method, word))
    }
}

/// The calls of a version that end with a word, the shortest paths first.
fn ending(version: &VersionPlan, method: Option<&str>, word: &str) -> Vec<String> {
    let ways = version.ways.iter().filter(|way| way.ends_with(word));
    let mut ways: Vec<_> = ways.filter(|way| is_made_by(way, method)).collect();
    ways.sort_by_key(|way| way.steps.len());
    let ways = ways.into_iter();
    ways.map(|way| line(version.version, way)).collect()
}

fn is_made_by(way: &WayPlan, method: Option<&str>) -> bool {
    method.is_none_or(|method| method == way.method)
}

/// What is said where no call ends with a word.
fn instead_of_word(plan: &Plan, method: Option<&str>, word: &str) -> String {
    let what = method.map_or_else(|| word.to_owned(), |method| format!("{method} {word}"));
    let ways = ways(plan, None).filter(|(_, way)| is_made_by(way, method));
    let known = ways.filter_map(|(_, way)| way.last_word());
    let near = near::words(word, known).into_iter().take(NEAREST);
    let near: Vec<String> = near.map(|word| format!("`{word}`")).collect();
    let head = format!("No call ends with `{what}`.");
    let near = (!near.is_empty()).then(|| format!("The nearest words: {}", near.join(", ")));
    text([head].into_iter().chain(near))
}

fn text(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}

/// The version that is asked for, or else all.
fn versions(plan: &Plan, asked: Option<Version>) -> impl Iterator<Item = &VersionPlan> {
    let versions = plan.versions.iter();
    versions.filter(move |it| asked.is_none_or(|asked| asked == it.version))
}

/// The documented ways of these versions.
fn ways(plan: &Plan, asked: Option<Version>) -> impl Iterator<Item = (Version, &WayPlan)> {
    let versions = versions(plan, asked);
    versions.flat_map(|version| version.ways.iter().map(|way| (version.version, way)))
}

/// A documented way in one line.
fn line(version: Version, way: &WayPlan) -> String {
    let WayPlan {
        method,
        path,
        links,
        call,
        ..
    } = way;
    format!("  {method} {} {path}: graph{links}{call}", version.name)
}

/// What is said about each call.
fn calls(version: &VersionPlan, target: &Target) -> Vec<String> {
    let ways = Ways::new(&version.files);
    let ways = ways.to(target.method.as_deref(), &target.path);
    ways.iter().map(|way| about(version, way, target)).collect()
}

fn about(version: &VersionPlan, way: &WayPlan, target: &Target) -> String {
    let mut lines = vec![
        format!("{} {} {}", way.method, version.version.name, way.path),
        format!("  call: graph{}{}", way.links, target.called(way)),
    ];
    let mut parameters = version.parameters.iter();
    let parameters = parameters.find(|it| Some(&it.ident) == way.parameters.as_ref());
    lines.extend(parameters.map(arguments));
    if let Some(documented) = way.documented_instead(&version.ways) {
        lines.push(format!(
            "  no page documents this path; operation, permissions and page are those of {} {}",
            documented.method, documented.path
        ));
    }
    let mut operations = version.operations.iter();
    if let Some(operation) = operations.find(|it| it.ident == way.operation) {
        lines.extend(facts(version, operation));
    }
    text(lines.into_iter())
}

/// The arguments that a call must have, and the others.
fn arguments(parameters: &ParametersPlan) -> String {
    let names = |is_required: bool| {
        let fields = parameters.fields.iter();
        let fields = fields.filter(|field| field.is_required() == is_required);
        let names: Vec<String> = fields.map(|field| field.ident.to_string()).collect();
        names.join(", ")
    };
    let (required, optional) = (names(true), names(false));
    match (required.is_empty(), optional.is_empty()) {
        (_, true) => format!("  arguments: {required}"),
        (true, false) => format!("  arguments, all optional: {optional}"),
        (false, false) => format!("  arguments: {required}; optional: {optional}"),
    }
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
fn instead(plan: &Plan, target: &Target) -> String {
    let method = target.method.as_deref();
    let what = match method {
        Some(method) => format!("{method} {}", target.path),
        None => target.path.clone(),
    };
    let mut lines = vec![format!("No method calls {what}.")];
    let ways = ways(plan, target.version).filter_map(|(version, way)| {
        let distance = near::distance(&target.path, &way.path)?;
        let is_other = method.is_some_and(|method| method != way.method);
        Some(((distance, is_other), version, way))
    });
    let mut ways: Vec<_> = ways.collect();
    ways.sort_by_key(|(distance, ..)| *distance);
    if !ways.is_empty() {
        lines.push("The nearest calls:".to_owned());
    }
    let nearest = ways.into_iter().take(NEAREST);
    lines.extend(nearest.map(|(_, version, way)| line(version, way)));
    let route = route(plan, target);
    lines.extend(
        route.map(|it| format!("The client has no method for it; call it by a route: {it}")),
    );
    text(lines.into_iter())
}

/// The call of a path that has no method, in the version that is asked for or else the first one.
fn route(plan: &Plan, target: &Target) -> Option<String> {
    let asked = versions(plan, target.version).next();
    // A version without pages has no `Graph`.
    let root = match (asked, target.version) {
        (None, Some(version)) => format!("Route::new(&client, {:?})", version.name),
        _ => "graph.route()".to_owned(),
    };
    let files = asked.map_or(&[][..], |version| &version.files);
    let steps = Ways::new(files).route(&target.path)?;
    let method = target.method.as_deref().unwrap_or("GET");
    Some(format!(
        "{root}{steps}.request::<Json>(Method::{method}){}",
        target.query()
    ))
}
