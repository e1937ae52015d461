//! What targets are called: builders, and the constants of what is called there.
//!
//! Knows types, and the words of the path as they are named; must not know methods.

use std::collections::BTreeMap;

use crate::schema::Types;

use super::ident::{Case, Ident, Scope};
use super::overload;
use super::target::{Id, Target, Targets};
use super::tree::Tree;
use super::word;

/// What a target is called.
#[derive(Debug)]
pub(super) struct Label {
    /// The module of its builder; that of the root has none.
    pub(super) module: Option<Ident>,
    /// Its builder.
    pub(super) builder: Ident,
    /// The way to it from the next type or from the root, in words.
    pub(super) words: Vec<String>,
    /// The words of its builder.
    name: Vec<String>,
    /// The simple name of its type, else its words: what an action here is bound to.
    pub(super) subject: String,
}

/// The names of `graph_core::builder`, and those of Rust that methods use, which a builder must not have.
const IMPORTED: &[&str] = &[
    "Account",
    "Any",
    "Bytes",
    "Call",
    "Client",
    "Collection",
    "Extended",
    "Extends",
    "Into",
    "Json",
    "Media",
    "Method",
    "Monitor",
    "Payload",
    "OnlyApplication",
    "OnlyPersonal",
    "OnlyWork",
    "PersonalOrApplication",
    "Redirect",
    "Reference",
    "Route",
    "Scalar",
    "SignedIn",
    "UrlValue",
    "WorkOrApplication",
    "WorkOrPersonal",
];

/// The labels of all targets.
pub(super) fn labels(tree: &Tree<'_>, targets: &Targets<'_>, types: &Types) -> Vec<Label> {
    let named = targets.0.iter();
    let named: Vec<_> = named
        .map(|target| overload::names(tree, target, types))
        .collect();
    let mut labels: Vec<Label> = Vec::with_capacity(targets.0.len());
    for target in &targets.0 {
        let label = match &target.parent {
            None => Label::root(),
            Some((parent, edge)) => {
                let overload = named[*parent].get(edge.identity().as_str());
                let own = overload
                    .cloned()
                    .or_else(|| word::label(edge, targets.0[*parent].thing(), types));
                label(targets, target, *parent, own, &labels)
            }
        };
        labels.push(label);
    }
    unique(targets, &mut labels);
    labels
}

fn label(
    targets: &Targets<'_>,
    target: &Target<'_>,
    parent: Id,
    own: Option<String>,
    labels: &[Label],
) -> Label {
    let before = &labels[parent];
    let simple = target.content.map(|it| word::last_part(it.type_name));
    if target.is_home
        && let Some(simple) = simple
    {
        return Label::home(simple);
    }
    let word = own.clone().unwrap_or_else(|| "item".to_owned());
    let mut words = before.words.clone();
    // What is behind a key is not told from its collection, because the verbs differ.
    if own.is_some() || targets.0[parent].thing().is_some() {
        words.push(word.clone());
    }
    // A word of what a module is named after begins the name of a builder, a key goes on with that of the collection.
    let begins = parent == 0 || targets.0[parent].is_first();
    let mut name = match own.is_some() && begins {
        true => Vec::new(),
        false => before.name.clone(),
    };
    name.push(word.clone());
    // A collection may be called like the type of its items.
    let is_collection = target.content.is_some_and(|it| it.is_collection);
    if is_collection && simple.is_some_and(|simple| simple.eq_ignore_ascii_case(&word)) {
        name.push("collection".to_owned());
    }
    let module = before.module.clone();
    Label {
        module: module.or_else(|| Some(Ident::new(&word, Case::Snake))),
        builder: Ident::new(&name.join(" "), Case::Pascal),
        subject: simple.map_or_else(|| words.join(" "), str::to_owned),
        name,
        words,
    }
}

impl Label {
    fn root() -> Self {
        Self {
            module: None,
            builder: Ident::new("Graph", Case::Pascal),
            words: Vec::new(),
            name: Vec::new(),
            subject: String::new(),
        }
    }

    /// The label of the home of a type, by the simple name of that.
    fn home(simple: &str) -> Self {
        Self {
            module: Some(Ident::new(simple, Case::Snake)),
            builder: Ident::new(simple, Case::Pascal),
            words: vec![simple.to_owned()],
            name: vec![simple.to_owned()],
            subject: simple.to_owned(),
        }
    }
}

/// Gives builders that would be called like a name of `graph_core::builder` a name of their own, and those that would have
/// the same name in a module a number.
fn unique(targets: &Targets<'_>, labels: &mut [Label]) {
    let mut scopes: BTreeMap<Option<Ident>, Scope> = BTreeMap::new();
    let homes = (0..labels.len()).filter(|id| targets.0[*id].is_home);
    let others = (0..labels.len()).filter(|id| !targets.0[*id].is_home);
    for id in homes.chain(others) {
        let label = &mut labels[id];
        if IMPORTED.contains(&label.builder.bare()) {
            label.builder = label.builder.with_suffix("Path");
        }
        let scope = scopes
            .entry(label.module.clone())
            .or_insert_with(|| Scope::with(IMPORTED));
        label.builder = scope.claim(&label.subject, label.builder.clone()).0;
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;

    #[test]
    fn builders_live_with_the_type_before_them() {
        let types = json!({
            "microsoft.graph.user": sample::object(None, &["id"]),
            "microsoft.graph.organization": sample::object(None, &["id"]),
        });
        let list = |path: &str, name: &str| {
            let call = sample::call("GET", path, "list", &[path]);
            sample::answering(call, &format!("microsoft.graph.{name}"), true)
        };
        let mut calls = vec![
            list("/users", "user"),
            list("/organization", "organization"),
        ];
        calls.extend(sample::calls(&[
            ("GET", "/users/{id}", "get"),
            ("GET", "/users/{id}/settings/colours/{id}", "get"),
            ("GET", "/organization/{id}", "get"),
            ("GET", "/reports/daily/{id}/x", "get"),
            ("GET", "/users/{id}/call", "get"),
            ("GET", "/users/{id}/f(a='{a}')/x", "get"),
            ("GET", "/users/{id}/f(a='{a}',b='{b}')/x", "get"),
        ]));
        let schema = sample::schema(types, Vec::new(), calls);
        let shown = sample::with_api(&schema, |api| {
            let labels = api.labels.iter().map(|label| {
                let module = label.module.as_ref().map_or("", Ident::bare);
                let (builder, words) = (&label.builder, label.words.join(" "));
                format!("{module}::{builder} | {words} | {}", label.subject)
            });
            labels.collect::<Vec<_>>()
        });
        assert_eq!(
            shown,
            [
                "::Graph |  | ",
                "organization::OrganizationCollection | organization | organization",
                "reports::Reports | reports | reports",
                "users::Users | users | user",
                "organization::Organization | organization | organization",
                "reports::Daily | reports daily | reports daily",
                "user::User | user | user",
                "reports::DailyItem | reports daily | reports daily",
                "user::CallPath | user call | user call",
                "user::F | user f | user f",
                "user::FWithAAndB | user f with a and b | user f with a and b",
                "user::Settings | user settings | user settings",
                "reports::DailyItemX | reports daily x | reports daily x",
                "user::FX | user f x | user f x",
                "user::FWithAAndBX | user f with a and b x | user f with a and b x",
                "user::SettingsColours | user settings colours | user settings colours",
                "user::SettingsColoursItem | user settings colours | user settings colours",
            ]
        );
    }
}
