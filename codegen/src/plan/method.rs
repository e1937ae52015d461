//! The methods of a target, by name.
//!
//! Knows what a step or a call is called, and when a step makes a call itself; must not know what methods take or give.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Call, CallKind, Types};

use super::edge::Edge;
use super::ident::{Case, Ident, Scope};
use super::overload;
use super::permission;
use super::target::{Id, Target, Targets};
use super::tree::Tree;
use super::verb;
use super::word;

/// What a method does.
#[derive(Debug, Clone)]
pub(super) enum Does<'t, 's> {
    /// It leads to another target.
    Leads(&'t Edge, Id),
    /// It invokes an action or a function: it makes the calls of the target behind a step.
    Invokes(&'t Edge, Vec<&'s Call>),
    /// It makes calls of its own target.
    Calls(Vec<&'s Call>),
}

/// A method of a target.
#[derive(Debug)]
pub(super) struct Method<'t, 's> {
    /// The name.
    pub(super) ident: Ident,
    pub(super) does: Does<'t, 's>,
    /// What it does, as a path or a request line.
    pub(super) what: String,
    /// What has the name that it should have.
    pub(super) other: Option<String>,
}

/// The methods that a builder has before it has paths, and those of the root.
const OF_ALL: &[&str] = &["route"];
const OF_ROOT: &[&str] = &["client", "new", "route"];

/// The methods of all targets.
pub(super) fn methods<'t, 's>(
    tree: &Tree<'s>,
    targets: &'t Targets<'s>,
    types: &Types,
) -> Vec<Vec<Method<'t, 's>>> {
    let ids = 0..targets.0.len();
    let methods = ids.map(|id| of(tree, targets, id, types));
    methods.collect()
}

/// The methods of a target: those of its calls, then those of what follows, by the words of the path.
fn of<'t, 's>(
    tree: &Tree<'s>,
    targets: &'t Targets<'s>,
    id: Id,
    types: &Types,
) -> Vec<Method<'t, 's>> {
    let target = &targets.0[id];
    let place = target.places.first();
    let address = place.map_or("", |at| tree.nodes[*at].address.as_str());
    let names = overload::names(tree, target, types);
    let mut leading = Vec::new();
    let mut invoking = Vec::new();
    for (identity, (edge, to)) in &target.next {
        let name = names.get(identity.as_str()).cloned();
        let name = name.unwrap_or_else(|| word::method(edge, target.thing(), types));
        let (invoked, others) = invoked(edge, &targets.0[*to]);
        if others {
            leading.push((name.clone(), edge, *to));
        }
        for calls in invoked {
            invoking.push((name.clone(), edge, calls));
        }
    }
    let before = target
        .parent
        .as_ref()
        .map(|(parent, _)| &targets.0[*parent]);
    let verbs = verbs(target, before.is_some_and(Target::is_collection));
    let words: BTreeSet<&str> = leading.iter().map(|(name, ..)| name.as_str()).collect();
    let is_taken = |name: &str| words.contains(name) || verbs.iter().any(|(verb, _)| *verb == name);
    let mut wanted: Vec<(String, Does<'t, 's>)> = Vec::new();
    for (verb, calls) in &verbs {
        let name = match words.contains(verb) {
            true => verb::beside_word(verb),
            false => verb,
        };
        wanted.push((name.to_owned(), Does::Calls(calls.clone())));
    }
    for (name, edge, calls) in invoking {
        let name = match is_taken(&name) {
            true => verb::beside_verb(&name),
            false => name,
        };
        wanted.push((name, Does::Invokes(edge, calls)));
    }
    for (name, edge, to) in leading {
        wanted.push((name, Does::Leads(edge, to)));
    }
    let mut scope = Scope::with(if id == 0 { OF_ROOT } else { OF_ALL });
    // The plain key of a collection keeps its name, whatever else is called like it.
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|at| !wanted[*at].1.is_plain_key());
    let mut claimed = BTreeMap::new();
    for at in order {
        let (name, does) = &wanted[at];
        let what = does.what(address);
        let (ident, other) = scope.claim(&what, Ident::new(name, Case::Snake));
        claimed.insert(at, (ident, what, other));
    }
    let methods = wanted.into_iter().zip(claimed.into_values());
    methods
        .map(|((_, does), (ident, what, other))| Method {
            ident,
            does,
            what,
            other,
        })
        .collect()
}

impl<'s> Does<'_, 's> {
    /// The calls that it makes, which differ only by their way.
    pub(super) fn calls(&self) -> &[&'s Call] {
        match self {
            Self::Leads(..) => &[],
            Self::Invokes(_, calls) | Self::Calls(calls) => calls,
        }
    }

    fn is_plain_key(&self) -> bool {
        matches!(self, Self::Leads(Edge::Key(..) | Edge::Path(_), _))
    }

    /// The path or request line, for messages.
    fn what(&self, address: &str) -> String {
        match self {
            Self::Leads(edge, _) => format!("{address}{edge}"),
            Self::Invokes(_, calls) | Self::Calls(calls) => {
                let call = calls.first();
                call.map_or_else(String::new, |call| format!("{} {}", call.method, call.path))
            }
        }
    }
}

/// The calls that the step to a target makes itself, by HTTP method, and whether more is to be found there: an action,
/// and a function with arguments at the end of its path that is only read, are called directly.
fn invoked<'s>(edge: &Edge, target: &Target<'s>) -> (Vec<Vec<&'s Call>>, bool) {
    let (Edge::Word(word) | Edge::Function(word, _)) = edge else {
        return (Vec::new(), true);
    };
    let has_arguments = matches!(edge, Edge::Function(_, arguments) if !arguments.is_empty());
    let is_bare =
        has_arguments || word == "$count" || word::last_part(word).eq_ignore_ascii_case("delta");
    let reads = target.next.is_empty() && target.calls.iter().all(|call| call.method == "GET");
    let is_read = is_bare && reads;
    let is_action =
        |call: &Call| call.kind == CallKind::Action && call.method == "POST" && !call.reference;
    let is_invoked = |call: &Call| is_read || is_action(call) && !target.is_collection();
    let (invoked, others): (Vec<&Call>, Vec<&Call>) =
        target.calls.iter().partition(|call| is_invoked(call));
    let leads = !target.next.is_empty() || !others.is_empty();
    (by_method(&invoked).into_values().collect(), leads)
}

/// Calls by HTTP method, those of one method by what they need.
fn by_method<'s>(calls: &[&'s Call]) -> BTreeMap<&'s str, Vec<&'s Call>> {
    let mut found: BTreeMap<&str, Vec<&Call>> = BTreeMap::new();
    for call in calls {
        found.entry(call.method.as_str()).or_default().push(call);
    }
    for calls in found.values_mut() {
        *calls = variants(calls).concat();
    }
    found
}

/// The calls of one method by what they need, which can depend on their way: what most of them need first.
pub(super) fn variants<'s>(calls: &[&'s Call]) -> Vec<Vec<&'s Call>> {
    let mut variants: Vec<Vec<&Call>> = Vec::new();
    for call in calls {
        let known = variants.iter_mut().find(|known| {
            let first = known[0];
            permission::are_same(
                (&first.permissions, &first.least),
                (&call.permissions, &call.least),
            ) && (&first.roles, &first.clouds) == (&call.roles, &call.clouds)
        });
        match known {
            Some(known) => known.push(call),
            None => variants.push(vec![call]),
        }
    }
    variants.sort_by_key(|calls| std::cmp::Reverse(calls.len()));
    variants
}

/// The verbs of the calls of a target that no step makes; a collection is before it or not.
fn verbs<'s>(target: &Target<'s>, of_collection: bool) -> Vec<(&'static str, Vec<&'s Call>)> {
    let own = match &target.parent {
        Some((_, edge)) => {
            let invoked: Vec<&Call> = invoked(edge, target).0.concat();
            let is_own = |call: &&&Call| !invoked.iter().any(|it| std::ptr::eq(*it, **call));
            target.calls.iter().filter(is_own).copied().collect()
        }
        None => target.calls.clone(),
    };
    let calls: Vec<Vec<&Call>> = by_method(&own).into_values().collect();
    let wanted: Vec<&str> = calls
        .iter()
        .map(|calls| verb::verb(calls[0], of_collection))
        .collect();
    let named = calls.iter().zip(&wanted).map(|(calls, verb)| {
        let is_only = wanted.iter().filter(|other| *other == verb).count() == 1;
        let verb = if is_only {
            verb
        } else {
            verb::by_method(calls[0])
        };
        (verb, calls.clone())
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;

    /// The methods of a place: those that lead on with an arrow, those that call with their HTTP method.
    fn methods(calls: &[(&str, &str, &str)], steps: &[&str]) -> Vec<String> {
        let schema = sample::schema(json!({}), Vec::new(), sample::calls(calls));
        methods_of(&schema, steps)
    }

    fn methods_of(schema: &crate::schema::Schema, steps: &[&str]) -> Vec<String> {
        sample::with_api(schema, |api| {
            let methods = api.methods[sample::target(api, steps)].iter();
            let shown = methods.map(|method| match method.does.calls().first() {
                Some(call) => format!("{} {}", call.method, method.ident),
                None => format!("{}()", method.ident),
            });
            shown.collect()
        })
    }

    #[test]
    fn actions_and_functions_at_the_end_are_called() {
        let calls = [
            ("GET", "/users", "list"),
            ("GET", "/users/{id}", "get"),
            ("GET", "/users/delta", "function"),
            ("GET", "/users/$count", "get"),
            ("POST", "/users/{id}/assignLicense", "action"),
            ("GET", "/users/{id}/recent", "function"),
            ("GET", "/users/{id}/view(start='{start}')", "function"),
            ("GET", "/users/{id}/range(address='{address}')", "function"),
            ("PATCH", "/users/{id}/range(address='{address}')", "update"),
            ("GET", "/users/{id}/cell(row='{row}')", "function"),
            ("GET", "/users/{id}/cell(row='{row}')/fill", "get"),
        ];
        assert_eq!(
            methods(&calls, &["users"]),
            ["GET list", "GET count", "GET delta", "by_id()"]
        );
        assert_eq!(
            methods(&calls, &["users", "{}"]),
            [
                "GET get",
                "POST assign_license",
                "GET view",
                "cell()",
                "range()",
                "recent()"
            ]
        );
        assert_eq!(methods(&calls, &["users", "{}", "recent"]), ["GET get"]);
        let range = ["users", "{}", "range(address)"];
        assert_eq!(methods(&calls, &range), ["GET get", "PATCH update"]);
    }

    #[test]
    fn what_is_called_like_a_verb_keeps_its_name() {
        let calls = [
            ("GET", "/a", "list"),
            ("GET", "/a/list", "get"),
            ("POST", "/a", "create"),
            ("POST", "/a/create", "action"),
            ("DELETE", "/a", "delete"),
            ("POST", "/a/delete", "action"),
            ("POST", "/a/sync", "action"),
            ("POST", "/a/sync/stop", "action"),
        ];
        assert_eq!(
            methods(&calls, &["a"]),
            [
                "DELETE delete",
                "GET list_all",
                "POST create",
                "POST create_action",
                "POST delete_action",
                "POST sync_action",
                "list()",
                "sync()"
            ]
        );
    }

    #[test]
    fn a_plain_key_keeps_its_name() {
        let calls = [
            ("GET", "/a/{id}", "get"),
            ("GET", "/a/id={id}", "get"),
            ("GET", "/a/by_id", "get"),
        ];
        assert_eq!(
            methods(&calls, &["a"]),
            ["by_id_2()", "by_id_3()", "by_id()"]
        );
    }

    #[test]
    fn two_methods_of_one_name_are_told_apart() {
        let calls = [("GET", "/a/b_c", "get"), ("GET", "/a/bC", "get")];
        assert_eq!(methods(&calls, &["a"]), ["b_c()", "b_c_2()"]);
        let schema = sample::schema(json!({}), Vec::new(), sample::calls(&calls));
        let others = sample::with_api(&schema, |api| {
            let methods = api.methods.iter().flatten();
            let others = methods.filter_map(|method| method.other.clone());
            others.collect::<Vec<_>>()
        });
        assert_eq!(others, ["/a/b_c"]);
        // The root has methods of its own.
        let calls = [("GET", "/route", "get"), ("GET", "/new", "get")];
        assert_eq!(methods(&calls, &[]), ["new2()", "route2()"]);
    }

    #[test]
    fn calls_that_need_something_else_are_variants() {
        let mut calls = sample::calls(&[
            ("GET", "/a", "get"),
            ("GET", "/b", "get"),
            ("GET", "/c", "get"),
        ]);
        calls[0].permissions = [(crate::schema::Account::Application, None)].into();
        let calls: Vec<&Call> = calls.iter().collect();
        let paths = |calls: &Vec<&Call>| -> Vec<String> {
            calls.iter().map(|call| call.path.clone()).collect()
        };
        let variants: Vec<_> = variants(&calls).iter().map(paths).collect();
        assert_eq!(
            variants,
            [
                vec!["/b".to_owned(), "/c".to_owned()],
                vec!["/a".to_owned()]
            ]
        );
    }
}
