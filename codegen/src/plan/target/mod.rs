//! What paths lead to. Places that hold a thing of one type are one target, whichever way leads there.
//!
//! Knows types, and that what follows one thing is one; must not know how paths become methods.

mod content;
mod home;
mod union;

use std::collections::BTreeMap;

use crate::schema::{Call, Schema};

use super::edge::Edge;
use super::tree::{At, Tree};
use union::Union;

pub(in crate::plan) use content::Content;

/// A target, by its number.
pub(super) type Id = usize;

/// What one or more paths lead to.
#[derive(Debug, Default)]
pub(super) struct Target<'s> {
    /// What it holds, where that is known.
    pub(super) content: Option<Content<'s>>,
    /// Whether it is *the* target of its type: all that is known about a thing of that type is found here.
    pub(super) is_home: bool,
    /// The target before it on its shortest way; the root has none.
    pub(super) parent: Option<(Id, Edge)>,
    /// Where it is found, the nearest to the root first.
    pub(super) places: Vec<At>,
    /// The calls that are made here.
    pub(super) calls: Vec<&'s Call>,
    /// What follows, by the identities of the steps.
    pub(super) next: BTreeMap<String, (Edge, Id)>,
}

impl Target<'_> {
    /// Whether it has the first right to a name: it is the home of a type, or stands at the root.
    pub(super) fn is_first(&self) -> bool {
        self.is_home || matches!(self.parent, Some((0, _)))
    }

    /// Whether it is a collection.
    pub(super) fn is_collection(&self) -> bool {
        self.content.is_some_and(|content| content.is_collection)
            || self.next.values().any(|(edge, _)| edge.is_key())
    }

    /// The type of the thing that it is known to hold; a collection is none.
    pub(super) fn thing(&self) -> Option<&str> {
        let thing = self.content.filter(|content| !content.is_collection)?;
        Some(thing.type_name)
    }
}

/// All targets of a version, the root first.
#[derive(Debug)]
pub(super) struct Targets<'s>(pub(super) Vec<Target<'s>>);

/// Finds the targets of all paths.
pub(super) fn of<'s>(tree: &Tree<'s>, schema: &'s Schema) -> Targets<'s> {
    let contents = content::contents(tree, schema);
    let homes = home::homes(tree, &contents);
    let mut union = Union::new(tree);
    for places in homes.values() {
        for pair in places.windows(2) {
            union.join(pair[0], pair[1]);
        }
    }
    // The things of a collection are the same by whatever key.
    for node in &tree.nodes {
        let keys = node.next.values().filter(|(edge, _)| edge.is_key());
        let things: Vec<At> = keys.map(|(_, to)| *to).collect();
        for pair in things.windows(2) {
            union.join(pair[0], pair[1]);
        }
    }
    if let (Some(me), Some(user)) = (tree.at(&["me"]), tree.at(&["users", "{}"])) {
        union.join(me, user);
    }
    targets(tree, &contents, &homes, &union)
}

/// The targets, in the order of their shortest ways.
fn targets<'s>(
    tree: &Tree<'s>,
    contents: &[Option<Content<'s>>],
    homes: &BTreeMap<&'s str, Vec<At>>,
    union: &Union,
) -> Targets<'s> {
    let mut places: BTreeMap<At, Vec<At>> = BTreeMap::new();
    for at in 0..tree.nodes.len() {
        places.entry(union.find(at)).or_default().push(at);
    }
    let mut places: Vec<Vec<At>> = places.into_values().collect();
    for places in &mut places {
        places.sort_by_key(|at| tree.nearness(*at));
    }
    places.sort_by_key(|places| tree.nearness(places[0]));
    let mut ids: Vec<Id> = vec![0; tree.nodes.len()];
    for (id, places) in places.iter().enumerate() {
        for at in places {
            ids[*at] = id;
        }
    }
    let target = |places: &Vec<At>| {
        let content = places.iter().find_map(|at| contents[*at]);
        let home = content.and_then(|content| homes.get(content.type_name));
        let nodes = || places.iter().map(|at| &tree.nodes[*at]);
        let mut next: BTreeMap<String, (Edge, Id)> = BTreeMap::new();
        for (identity, (edge, to)) in nodes().flat_map(|node| &node.next) {
            let step = || (edge.clone(), ids[*to]);
            next.entry(identity.clone()).or_insert_with(step);
        }
        // What is one with a place whose reference can be taken away is about the relationship as well.
        let home = home.filter(|_| !next.contains_key("$ref"));
        Target {
            content,
            is_home: home.is_some_and(|home| places.iter().any(|at| home.contains(at))),
            parent: tree
                .before(places[0])
                .map(|(edge, at)| (ids[at], edge.clone())),
            places: places.clone(),
            calls: nodes()
                .flat_map(|node| node.calls.iter().copied())
                .collect(),
            next,
        }
    };
    Targets(places.iter().map(target).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::sample;
    use super::*;

    /// A type with a relationship.
    fn related(name: &str, to: &str, collection: bool) -> Value {
        let mut object = sample::object(None, &["id"]);
        let member = json!({ "type": to, "collection": collection, "position": 9 });
        object["relationships"][name] = member;
        object
    }

    fn types() -> Value {
        json!({
            "microsoft.graph.user": related("messages", "microsoft.graph.message", true),
            "microsoft.graph.message": related("attachments", "microsoft.graph.attachment", true),
            "microsoft.graph.attachment": sample::object(None, &["id"]),
            "microsoft.graph.folder": related("messages", "microsoft.graph.message", true),
            "microsoft.graph.drive": sample::object(None, &["id"]),
        })
    }

    /// The addresses of the target that an address leads to, its type, and whether that is at home there.
    fn target(schema: &Schema, steps: &[&str]) -> (Vec<String>, Option<String>, bool) {
        sample::with_api(schema, |api| {
            let id = sample::target(api, steps);
            let target = &api.targets.0[id];
            let name = target.content.map(|it| it.type_name.to_owned());
            (
                api.ways(id).map(str::to_owned).collect(),
                name,
                target.is_home,
            )
        })
    }

    fn documented(page: &str, method: &str, path: &str, kind: &str) -> Call {
        sample::call(method, path, kind, &[page])
    }

    #[test]
    fn things_that_a_page_documents_together_are_one() {
        let get = |page: &str, path: &str| {
            let call = documented(page, "GET", path, "get");
            sample::answering(call, "microsoft.graph.message", false)
        };
        let list = documented("folders", "GET", "/me/folders", "list");
        let list = sample::answering(list, "microsoft.graph.folder", true);
        let mut calls = vec![
            list,
            get("message-get", "/me/messages/{id}"),
            get("message-get", "/users/{id}/messages/{id}"),
            get("message-get", "/me/folders/{id}/messages/{id}"),
            documented("send", "POST", "/me/messages/{id}/send", "action"),
            get("newest", "/me/newest"),
        ];
        let schema = sample::schema(types(), Vec::new(), calls.clone());
        let ways = [
            "/users/{id}/messages/{id}",
            "/me/messages/{id}",
            "/me/folders/{id}/messages/{id}",
        ];
        let message = Some("microsoft.graph.message".to_owned());
        let found = target(&schema, &["me", "messages", "{}"]);
        assert_eq!(
            found,
            (ways.map(str::to_owned).to_vec(), message.clone(), true)
        );
        // What another page documents is something else, although its type is the same.
        let (ways, name, is_home) = target(&schema, &["me", "newest"]);
        assert_eq!(
            (ways, name, is_home),
            (vec!["/me/newest".to_owned()], message, false)
        );
        // A page about a step from there is enough.
        calls.push(documented("send", "POST", "/me/newest/send", "action"));
        let schema = sample::schema(types(), Vec::new(), calls);
        assert_eq!(target(&schema, &["me", "newest"]).0.len(), 4);
    }

    #[test]
    fn members_tell_what_a_place_holds() {
        let calls = sample::calls(&[
            (
                "GET",
                "/users/{id}/messages/{id}/attachments/{id}/$value",
                "get",
            ),
            ("GET", "/drive/items", "list"),
            (
                "DELETE",
                "/users/{id}/messages/{id}/attachments/{id}/$ref",
                "delete",
            ),
        ]);
        let mut users = sample::call("GET", "/users", "list", &["users"]);
        users = sample::answering(users, "microsoft.graph.user", true);
        let calls = calls.into_iter().chain([users]).collect();
        let schema = sample::schema(types(), Vec::new(), calls);
        let kind = |steps: &[&str]| {
            let (_, name, is_home) = target(&schema, steps);
            (
                name.map(|name| name.replace("microsoft.graph.", "")),
                is_home,
            )
        };
        let named = |name: &str| Some(name.to_owned());
        assert_eq!(kind(&["users", "{}"]), (named("user"), true));
        assert_eq!(
            kind(&["users", "{}", "messages", "{}"]),
            (named("message"), true)
        );
        // It is about the relationship.
        let attachment = ["users", "{}", "messages", "{}", "attachments", "{}"];
        assert_eq!(kind(&attachment), (named("attachment"), false));
        assert_eq!(kind(&["drive"]), (named("drive"), true));
        assert_eq!(kind(&["drive", "items"]), (None, false));
    }

    #[test]
    fn a_page_may_show_one_of_a_collection() {
        let get = |path: &str| {
            let call = documented("message-get", "GET", path, "get");
            sample::answering(call, "microsoft.graph.message", false)
        };
        let calls = vec![
            get("/me/notes/{id}"),
            get("/search/notes"),
            get("/search/note"),
        ];
        let schema = sample::schema(types(), Vec::new(), calls);
        assert_eq!(target(&schema, &["search", "notes"]).0, ["/search/notes"]);
        assert_eq!(target(&schema, &["search", "note"]).0.len(), 2);
    }

    #[test]
    fn things_by_another_key_are_the_same() {
        let calls = sample::calls(&[
            ("GET", "/places/{id}/x", "get"),
            ("GET", "/places/{host}:/{path}:/x", "get"),
            ("GET", "/places/name={name}/x", "get"),
        ]);
        let schema = sample::schema(types(), Vec::new(), calls);
        let (ways, ..) = target(&schema, &["places", "{}", "x"]);
        assert_eq!(ways.len(), 3);
    }

    #[test]
    fn words_at_the_root_are_called_like_their_types() {
        let calls = sample::calls(&[
            ("POST", "/me/send", "action"),
            ("POST", "/drives/{id}/send", "action"),
            ("POST", "/folder/send", "action"),
            ("POST", "/others/{id}/send", "action"),
        ]);
        let schema = sample::schema(types(), Vec::new(), calls);
        let kind = |steps: &[&str]| target(&schema, steps).1;
        let named = |name: &str| Some(format!("microsoft.graph.{name}"));
        assert_eq!(kind(&["me"]), named("user"));
        assert_eq!(kind(&["drives", "{}"]), named("drive"));
        assert_eq!(kind(&["folder"]), named("folder"));
        assert_eq!(kind(&["others", "{}"]), None);
    }

    #[test]
    fn titles_of_actions_say_what_they_are_bound_to() {
        let calls = sample::calls(&[("POST", "/folders/{id}/empty", "action")]);
        let operation = sample::operation("0", "Folder: empty", "POST", &[]);
        let schema = sample::schema(types(), vec![operation], calls);
        let (_, name, is_home) = target(&schema, &["folders", "{}"]);
        assert_eq!(
            (name.as_deref(), is_home),
            (Some("microsoft.graph.folder"), true)
        );
    }

    #[test]
    fn what_follows_one_thing_by_the_same_step_is_one() {
        let calls = sample::calls(&[
            ("GET", "/me", "get"),
            ("GET", "/users/{id}", "get"),
            ("GET", "/me/x/{id}/y", "get"),
            ("GET", "/users/{id}/x/{id}/y", "get"),
        ]);
        let schema = sample::schema(json!({}), Vec::new(), calls);
        let (ways, ..) = target(&schema, &["me", "x", "{}", "y"]);
        assert_eq!(ways, ["/users/{id}/x/{id}/y", "/me/x/{id}/y"]);
    }
}
