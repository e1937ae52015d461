//! What places hold.
//!
//! Knows answers, members of types and titles of pages; must not know which places are the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{BodyContent, Call, CallKind, Schema};

use super::super::edge::Edge;
use super::super::tree::{At, Tree};
use super::super::word;

/// What a place holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::plan) struct Content<'s> {
    /// The full name of the type.
    pub(in crate::plan) type_name: &'s str,
    /// Whether it is a collection of it.
    pub(in crate::plan) is_collection: bool,
}

/// What each place holds.
pub(super) fn contents<'s>(tree: &Tree<'s>, schema: &'s Schema) -> Vec<Option<Content<'s>>> {
    let bound = bound(schema);
    let collections = collections(tree);
    let mut contents: Vec<Option<Content<'s>>> = vec![None; tree.nodes.len()];
    for at in 0..tree.nodes.len() {
        let before = tree.before(at);
        let declared = before.and_then(|(edge, from)| of_edge(edge, contents[from]?, schema));
        let listed = of_calls(&tree.nodes[at].calls).filter(|it| it.is_collection);
        let declared = declared.map(|it| Content {
            // A row can lack the word that says that there are several.
            is_collection: it.is_collection
                || listed.is_some_and(|listed| listed.type_name == it.type_name),
            ..it
        });
        let content = declared
            .or_else(|| of_calls(&tree.nodes[at].calls).map(|it| counted(it, before, &collections)))
            .or_else(|| called(tree, at, schema))
            .or_else(|| titled(tree, at, &bound));
        contents[at] = content.filter(|it| schema.types.object(it.type_name).is_some());
    }
    contents
}

/// The words that keys follow somewhere.
fn collections(tree: &Tree<'_>) -> BTreeSet<String> {
    let keyed = tree.nodes.iter().enumerate().filter(|(_, node)| {
        let mut next = node.next.values();
        next.any(|(edge, _)| edge.is_key())
    });
    let words = keyed.filter_map(|(at, _)| match tree.before(at)? {
        (Edge::Word(word), _) => Some(word.to_lowercase()),
        _ => None,
    });
    words.collect()
}

/// What a page shows, which is a collection where keys follow the same word elsewhere: a page may show one of its things.
fn counted<'s>(
    shown: Content<'s>,
    before: Option<(&Edge, At)>,
    collections: &BTreeSet<String>,
) -> Content<'s> {
    let is_known = match before {
        Some((Edge::Word(word), _)) => collections.contains(&word.to_lowercase()),
        _ => false,
    };
    Content {
        is_collection: shown.is_collection || is_known,
        ..shown
    }
}

/// The type of a word at the root that is called like it: `/me` is a user, `/drive` a drive, `/users` are users.
fn called<'s>(tree: &Tree<'s>, at: At, schema: &'s Schema) -> Option<Content<'s>> {
    let (Edge::Word(word), 0) = tree.before(at)? else {
        return None;
    };
    let is_collection = tree.nodes[at].next.values().any(|(edge, _)| edge.is_key());
    let names = match word.as_str() {
        "me" => vec!["user".to_owned()],
        word if is_collection => singulars(word),
        word => vec![word.to_owned()],
    };
    let mut known = names.iter().filter_map(|name| {
        let name = format!("microsoft.graph.{name}");
        schema.types.get_key_value(&name)
    });
    let (type_name, _) = known.next()?;
    Some(Content {
        type_name,
        is_collection,
    })
}

/// What one of some things may be called.
fn singulars(word: &str) -> Vec<String> {
    let stems = [("ies", "y"), ("es", ""), ("s", ""), ("", "")];
    let stem = |(end, put): &(&str, &str)| Some(format!("{}{put}", word.strip_suffix(end)?));
    stems.iter().filter_map(stem).collect()
}

/// The types that the titles of pages bind an action to, by the ids of their operations: *group: assignLicense*.
fn bound(schema: &Schema) -> BTreeMap<&str, &str> {
    let objects = schema.types.objects();
    let simple = |name: &str| name.rsplit('.').next().unwrap_or(name).to_lowercase();
    let names: BTreeMap<String, &str> = objects
        .map(|(name, _)| (simple(name), name.as_str()))
        .collect();
    let operations = schema.operations.iter();
    let bound = operations.filter_map(|operation| {
        let (binding, _) = operation.title.split_once(':')?;
        let name = names.get(&binding.trim().to_lowercase())?;
        Some((operation.id.as_str(), *name))
    });
    bound.collect()
}

/// What the titles of the actions on a thing call it.
fn titled<'s>(tree: &Tree<'s>, at: At, bound: &BTreeMap<&str, &'s str>) -> Option<Content<'s>> {
    tree.before(at).filter(|(edge, _)| edge.is_key())?;
    let next = tree.nodes[at].next.values();
    let calls = next.flat_map(|(_, to)| &tree.nodes[*to].calls);
    let mut actions = calls.filter(|call| call.kind == CallKind::Action);
    let type_name = actions.find_map(|call| bound.get(call.fittest()?.id.as_str()))?;
    Some(Content {
        type_name,
        is_collection: false,
    })
}

/// What the calls of a place say about it.
fn of_calls<'s>(calls: &[&'s Call]) -> Option<Content<'s>> {
    let is_about = |call: &&&Call| !call.reference && !call.count && !call.media;
    let find = |kinds: &[CallKind]| {
        let mut found = calls
            .iter()
            .filter(is_about)
            .filter(|it| kinds.contains(&it.kind));
        found.find_map(|call| of_call(call))
    };
    use CallKind::{Create, Function, Get, List, Replace, Update, Upsert};
    find(&[Get, List, Function])
        .or_else(|| find(&[Update, Upsert, Replace]))
        .or_else(|| find(&[Create]))
}

fn of_call(call: &Call) -> Option<Content<'_>> {
    let answer = call.answer().map(|(_, answer)| answer);
    let answered =
        answer.and_then(|answer| Some((answer.type_name.as_deref()?, answer.collection)));
    let sent = match &call.body.content {
        BodyContent::Resource { type_name, .. } => Some((type_name.as_str(), false)),
        _ => None,
    };
    let (type_name, collection) = match call.kind {
        CallKind::Get | CallKind::List | CallKind::Function => answered?,
        _ => answered.or(sent)?,
    };
    Some(Content {
        type_name,
        is_collection: collection || call.kind == CallKind::Create,
    })
}

/// What a step leads to from a place that holds this.
fn of_edge<'s>(edge: &Edge, from: Content<'s>, schema: &'s Schema) -> Option<Content<'s>> {
    match edge {
        Edge::Word(word) | Edge::Function(word, _) => {
            if let Some(cast) = word::cast(word, &schema.types) {
                return Some(Content {
                    type_name: cast,
                    ..from
                });
            }
            if from.is_collection {
                return None;
            }
            let members = schema.types.chain(from.type_name).into_iter();
            let mut members = members.flat_map(|(_, object)| object.members());
            let (_, member) = members.find(|(name, _)| name.eq_ignore_ascii_case(word))?;
            Some(Content {
                type_name: &member.type_name,
                is_collection: member.collection,
            })
        }
        Edge::Path(_) => Some(from).filter(|it| !it.is_collection),
        _ => from.is_collection.then_some(Content {
            is_collection: false,
            ..from
        }),
    }
}
