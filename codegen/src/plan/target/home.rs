//! The homes of types: the places that hold the same thing.
//!
//! Knows the pages by which two things of a type are the same; must not know what follows them.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Call, CallKind};

use super::super::edge::Edge;
use super::super::tree::{At, Node, Tree};
use super::content::Content;

/// The places of each type that are one target: those that the same pages document, or no page by itself.
///
/// A place whose reference can be taken away is about the relationship, not about the thing.
pub(super) fn homes<'s>(
    tree: &Tree<'s>,
    contents: &[Option<Content<'s>>],
) -> BTreeMap<&'s str, Vec<At>> {
    let mut of_type: BTreeMap<&str, Vec<At>> = BTreeMap::new();
    for (at, node) in tree.nodes.iter().enumerate().skip(1) {
        if let Some(content) = contents[at]
            && !content.is_collection
            && !node.next.contains_key("$ref")
            && !is_invoked(tree.before(at).map(|(edge, _)| edge), node)
            && !is_part(tree, at, contents)
        {
            of_type.entry(content.type_name).or_default().push(at);
        }
    }
    for places in of_type.values_mut() {
        *places = same(tree, places);
    }
    of_type
}

/// Whether nothing but an action or a function stands there.
fn is_invoked(edge: Option<&Edge>, node: &Node<'_>) -> bool {
    let is_function = matches!(edge, Some(Edge::Function(..)));
    let invokes = |call: &&Call| match call.kind {
        CallKind::Action | CallKind::Function => true,
        _ => is_function && call.method == "GET",
    };
    node.next.is_empty() && node.calls.iter().all(invokes)
}

/// Whether a key leads from one thing to another, of which pages show the first: a thumbnail of a set, by its size.
fn is_part(tree: &Tree<'_>, at: At, contents: &[Option<Content<'_>>]) -> bool {
    let is_thing = |content: Content<'_>| !content.is_collection;
    tree.before(at).is_some_and(|(edge, before)| {
        matches!(edge, Edge::Key(..)) && contents[before].is_some_and(is_thing)
    })
}

/// The places among those of one type that are the same by their pages: of each two, a page documents one call of both,
/// here or one step on.
fn same(tree: &Tree<'_>, places: &[At]) -> Vec<At> {
    let mut found = Vec::new();
    let mut groups: Vec<(BTreeSet<Page<'_>>, Vec<At>)> = Vec::new();
    for at in places {
        let mut pages = pages(tree, *at);
        if tree.nodes[*at].calls.is_empty() {
            found.push(*at);
            continue;
        }
        let mut members = vec![*at];
        groups.retain_mut(|(known, at)| {
            let is_same = !known.is_disjoint(&pages);
            if is_same {
                pages.append(known);
                members.append(at);
            }
            !is_same
        });
        groups.push((pages, members));
    }
    let is_keyed = |at: &At| matches!(tree.before(*at), Some((edge, _)) if edge.is_key());
    let nearest = |places: &[At]| places.iter().map(|at| tree.nearness(*at)).min();
    // A thing of a collection is more of its type than one that has a name of its own.
    let most = groups.into_iter().max_by_key(|(_, places)| {
        let nearest = std::cmp::Reverse(nearest(places));
        (places.iter().any(is_keyed), places.len(), nearest)
    });
    found.extend(most.into_iter().flat_map(|(_, places)| places));
    found.sort_unstable();
    found
}

/// What documents a call: the step to it, its HTTP method, the page.
type Page<'t> = (&'t str, &'t str, &'t str);

/// What documents the calls of a place and of what is one step from there.
fn pages<'t>(tree: &'t Tree<'_>, at: At) -> BTreeSet<Page<'t>> {
    let node = &tree.nodes[at];
    let next = node.next.iter();
    let next = next.map(|(identity, (_, to))| (identity.as_str(), &tree.nodes[*to]));
    let nodes = std::iter::once(("", node)).chain(next);
    let calls = nodes.flat_map(|(step, node)| node.calls.iter().map(move |call| (step, *call)));
    calls
        .flat_map(|(step, call)| {
            let pages = call.operations.iter().map(|page| page.id.as_str());
            pages.map(move |page| (step, call.method.as_str(), page))
        })
        .collect()
}
