//! Operations as data: a constant for each method that makes calls.
//!
//! Knows the names of constants and what stands in them; must not know builders.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::schema::{Call, RequestOption};

use super::api::Api;
use super::by_call::ByCall;
use super::cloud;
use super::docs::{Docs, Links, code};
use super::documentation::{self, Documentation};
use super::edge::{Edge, edges};
use super::header;
use super::ident::{Case, Ident, Scope, collision};
use super::method::{Does, Method, variants};
use super::permission::{self, PermissionsPlan};
use super::target::Id;

/// An operation: a constant in `operations`.
#[derive(Debug)]
pub struct OperationPlan {
    /// The name of the constant.
    pub ident: Ident,
    /// The operation's id in the schema.
    pub id: String,
    /// The title of its page.
    pub title: String,
    /// The address of its page.
    pub address: String,
    /// The comment on the constant.
    pub docs: Docs,
    /// The permissions.
    pub permissions: PermissionsPlan,
    /// The names of the directory roles, each once.
    pub roles: Vec<String>,
    /// The clouds that lack it.
    pub absent_in: Vec<Ident>,
}

/// The operations of a version.
#[derive(Debug, Default)]
pub(super) struct Operations<'s> {
    /// The plans, by name.
    pub(super) plans: Vec<OperationPlan>,
    /// The constant of each call.
    pub(super) by_call: ByCall<'s, Ident>,
}

/// Plans the operations: one for each method that makes calls, which differ only by their way.
pub(super) fn plan<'s>(
    api: Api<'_, 's>,
    documentation: &Documentation<'s>,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> Operations<'s> {
    let calling = api.calling();
    let mut wanted: BTreeMap<Ident, usize> = BTreeMap::new();
    for (id, method) in &calling {
        *wanted.entry(short(api, *id, method)).or_default() += 1;
    }
    let mut scope = Scope::default();
    let mut operations = Operations::default();
    for (id, method) in calling {
        for (number, calls) in variants(method.does.calls()).iter().enumerate() {
            let short = short(api, id, method);
            let is_free = wanted.get(&short) == Some(&1) || api.targets.0[id].is_first();
            let ident = match number {
                0 if is_free && !scope.is_taken(&short) => short,
                0 => named(&api.labels[id].words.join(" "), method),
                _ => by_way(calls[0], method),
            };
            let what = format!("{} {}", calls[0].method, calls[0].path);
            let (ident, first) = scope.claim(&what, ident);
            if let Some(first) = first {
                let what = format!("the operations of `{first}` and `{what}`");
                let place = api.places.call(calls[0]).cloned();
                diagnostics.push(collision(&what, &ident, place));
            }
            for call in calls {
                operations.by_call.insert(call, ident.clone());
            }
            let plan = operation(ident, calls, documentation, links);
            operations.plans.extend(plan);
        }
    }
    let plans = &mut operations.plans;
    plans.sort_by(|one, other| one.ident.cmp(&other.ident));
    operations
}

fn operation<'s>(
    ident: Ident,
    calls: &[&'s Call],
    documentation: &Documentation<'s>,
    links: &Links,
) -> Option<OperationPlan> {
    let call = calls.first()?;
    let fittest = documentation.fittest(call)?;
    Some(OperationPlan {
        ident,
        id: fittest.id.clone(),
        title: fittest.title.clone(),
        address: links.address(&fittest.page),
        docs: docs(calls, documentation, links),
        permissions: PermissionsPlan::new(&call.permissions, &call.least),
        roles: permission::role_names(&call.roles),
        absent_in: cloud::variants(&call.clouds),
    })
}

/// The name of a constant by what is done, and the type to which that is bound. Several methods may want it.
pub(super) fn short(api: Api<'_, '_>, id: Id, method: &Method<'_, '_>) -> Ident {
    let label = &api.labels[id];
    let invokes = matches!(method.does, Does::Invokes(..));
    match invokes || api.targets.0[id].content.is_some() {
        true => named(&label.subject, method),
        false => named(&label.words.join(" "), method),
    }
}

/// The name of the constant of a call that needs something else than the method does on most ways.
fn by_way(call: &Call, method: &Method<'_, '_>) -> Ident {
    let mut edges = edges(call).unwrap_or_default();
    if matches!(method.does, Does::Invokes(..)) {
        edges.pop();
    }
    let words = edges.into_iter().filter_map(|edge| match edge {
        Edge::Word(word) | Edge::Function(word, _) => Some(word),
        _ => None,
    });
    named(&words.collect::<Vec<_>>().join(" "), method)
}

fn named(of: &str, method: &Method<'_, '_>) -> Ident {
    Ident::new(&format!("{of} {}", method.ident.bare()), Case::Screaming)
}

fn docs<'s>(calls: &[&'s Call], documentation: &Documentation<'s>, links: &Links) -> Docs {
    let pages = documentation.of_all(calls);
    let (Some(fittest), Some(call)) = (pages.first(), calls.first()) else {
        return Docs::default();
    };
    let higher = call
        .only_least
        .then_some("only the least privileged permissions are listed");
    let docs = Docs::line(links.titled(&fittest.title, &fittest.page)).list(
        permission::lines(&call.permissions, &call.least, usize::MAX)
            .into_iter()
            .chain(higher.map(str::to_owned))
            .chain(permission::role_lines(&call.roles))
            .chain(cloud::line(&call.clouds))
            .chain(options(calls)),
    );
    if pages.len() == 1 {
        return docs;
    }
    let titles = documentation::titles(&pages, links);
    docs.paragraph("Other pages document the same calls:")
        .list(titles.into_iter().skip(1))
}

/// What a caller may add to a request, as the pages list it.
fn options(calls: &[&Call]) -> Vec<String> {
    let line = |kind: &str, options: Vec<&RequestOption>| {
        let words: Vec<String> = options.into_iter().map(offered).collect();
        (!words.is_empty()).then(|| format!("{kind}: {}", words.join(", ")))
    };
    let mut headers = union(calls, |call| &call.headers);
    headers.retain(|option| !header::is_of_client(&option.name));
    let query = union(calls, |call| &call.query);
    [line("headers", headers), line("query options", query)]
        .into_iter()
        .flatten()
        .collect()
}

fn offered(option: &RequestOption) -> String {
    let name = code(&option.name);
    match option.required {
        true => format!("{name} (required)"),
        false => name,
    }
}

fn union<'s>(
    calls: &[&'s Call],
    options: impl Fn(&'s Call) -> &'s Vec<RequestOption>,
) -> Vec<&'s RequestOption> {
    let mut all: Vec<&RequestOption> = Vec::new();
    for option in calls.iter().flat_map(|call| options(call)) {
        let mut known = all.iter();
        if !known.any(|known| known.name.eq_ignore_ascii_case(&option.name)) {
            all.push(option);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;
    use crate::schema::{Account, Schema, VERSIONS};

    /// The constants of calls, and the findings.
    fn constants(schema: &Schema) -> (Vec<String>, Vec<Diagnostic>) {
        let links = Links::new(VERSIONS[0], BTreeMap::new());
        let mut found = Vec::new();
        let names = sample::with_api(schema, |api| {
            let documentation = Documentation::new(schema);
            let operations = plan(api, &documentation, &links, &mut found);
            let constant = |call| operations.by_call.get(call).map(ToString::to_string);
            schema.calls.iter().filter_map(constant).collect()
        });
        (names, found)
    }

    #[test]
    fn constants_are_named_by_type_and_word() {
        let types = json!({
            "microsoft.graph.driveItem": sample::object(None, &["id"]),
            "microsoft.graph.list": sample::object(None, &["id"]),
        });
        let typed = |method: &str, path: &str, kind: &str, name: &str| {
            let call = sample::call(method, path, kind, &["page"]);
            sample::answering(call, &format!("microsoft.graph.{name}"), kind == "list")
        };
        let mut calls = vec![
            typed("GET", "/items/{id}", "get", "driveItem"),
            typed("GET", "/items", "list", "driveItem"),
            typed("GET", "/items/{id}/children", "list", "driveItem"),
            typed("GET", "/shared/all", "list", "driveItem"),
            typed("GET", "/shared/lists", "list", "list"),
        ];
        calls.extend(sample::calls(&[
            ("POST", "/items/{id}/createUploadSession", "action"),
            ("GET", "/items/delta", "function"),
            ("GET", "/items/{id}/thumbnail/$value", "get"),
            ("DELETE", "/items/{id}/parents/{id}/$ref", "delete"),
        ]));
        calls[8].reference = true;
        let schema = sample::schema(types, Vec::new(), calls);
        let (names, found) = constants(&schema);
        assert_eq!(
            names,
            [
                "DRIVE_ITEM_GET",
                // What stands at the root has the first right to the name, the others are named by their way.
                "DRIVE_ITEM_LIST",
                "DRIVE_ITEM_CHILDREN_LIST",
                "SHARED_ALL_LIST",
                "LIST_LIST",
                "DRIVE_ITEM_CREATE_UPLOAD_SESSION",
                "DRIVE_ITEM_DELTA",
                "DRIVE_ITEM_THUMBNAIL_VALUE_GET",
                "DRIVE_ITEM_PARENTS_REFERENCE_REMOVE",
            ]
        );
        assert!(found.is_empty());
    }

    #[test]
    fn calls_of_a_method_that_need_something_else_have_a_constant_of_their_own() {
        let mut calls = sample::calls(&[
            ("GET", "/users/{id}", "get"),
            ("GET", "/me", "get"),
            ("POST", "/users/{id}/wipe", "action"),
            ("POST", "/me/wipe", "action"),
        ]);
        let same = sample::schema(json!({}), Vec::new(), calls.clone());
        let names = ["USERS_GET", "USERS_GET", "USERS_WIPE", "USERS_WIPE"];
        assert_eq!(constants(&same).0, names);
        for call in [1, 3] {
            calls[call].permissions = [(Account::Application, None)].into();
        }
        let schema = sample::schema(json!({}), Vec::new(), calls);
        let names = ["USERS_GET", "ME_GET", "USERS_WIPE", "ME_WIPE"];
        assert_eq!(constants(&schema).0, names);
    }

    #[test]
    fn two_constants_of_one_name_are_reported() {
        let calls = sample::calls(&[("GET", "/a/{id}/x", "get"), ("GET", "/a/x", "get")]);
        let schema = sample::schema(json!({}), Vec::new(), calls);
        let (names, found) = constants(&schema);
        assert_eq!(names, ["A_X_GET_2", "A_X_GET"]);
        assert_eq!(found.len(), 1);
    }
}
