//! Addresses that are made of an id: those of the things of a collection that stands on its own.
//!
//! Knows where things are found; must not know what refers to them.

use std::collections::BTreeMap;

use super::edge::Edge;
use super::target::{Target, Targets};
use super::tree::{At, Tree};

/// The path of the collection in which each type is found, by its full name: `education/schools`.
///
/// What is found below one thing only is not: `/me/messages` are those of somebody.
pub(super) fn addresses(tree: &Tree<'_>, targets: &Targets<'_>) -> BTreeMap<String, String> {
    let mut of_places: BTreeMap<At, &Target<'_>> = BTreeMap::new();
    for target in &targets.0 {
        of_places.extend(target.places.iter().map(|at| (*at, target)));
    }
    let homes = targets.0.iter().filter(|target| target.is_home);
    let addresses = homes.filter_map(|target| {
        let content = target.content.filter(|content| !content.is_collection)?;
        let mut places = target.places.iter();
        let path = places.find_map(|at| collection(tree, &of_places, *at))?;
        Some((content.type_name.to_owned(), path))
    });
    addresses.collect()
}

/// The path of the collection of which a plain key leads to a place.
fn collection(tree: &Tree<'_>, of_places: &BTreeMap<At, &Target<'_>>, at: At) -> Option<String> {
    let (Edge::Key(..), collection) = tree.before(at)? else {
        return None;
    };
    let mut words = Vec::new();
    let mut at = collection;
    while let Some((edge, before)) = tree.before(at) {
        let Edge::Word(word) = edge else {
            return None;
        };
        words.insert(0, word.as_str());
        at = before;
        if of_places.get(&at).is_some_and(|it| is_someones(tree, it)) {
            return None;
        }
    }
    Some(words.join("/"))
}

/// Whether a key leads to the same thing: `/me` and `/users/{id}`.
fn is_someones(tree: &Tree<'_>, target: &Target<'_>) -> bool {
    let mut places = target.places.iter();
    places.any(|at| {
        let mut at = *at;
        while let Some((edge, before)) = tree.before(at) {
            if !matches!(edge, Edge::Word(_)) {
                return true;
            }
            at = before;
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;

    #[test]
    fn things_of_a_collection_have_addresses() {
        let types = json!({
            "microsoft.graph.user": sample::object(None, &["id"]),
            "microsoft.graph.message": sample::object(None, &["id"]),
            "microsoft.graph.school": sample::object(None, &["id"]),
            "microsoft.graph.policy": sample::object(None, &["id"]),
        });
        let get = |path: &str, name: &str| {
            let call = sample::call("GET", path, "get", &[path]);
            sample::answering(call, &format!("microsoft.graph.{name}"), false)
        };
        let calls = vec![
            get("/me", "user"),
            get("/users/{id}", "user"),
            get("/me/messages/{id}", "message"),
            get("/education/schools/{id}", "school"),
            get("/policies/only", "policy"),
        ];
        let schema = sample::schema(types, Vec::new(), calls);
        let found = sample::with_api(&schema, |api| addresses(api.tree, api.targets));
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(name, path)| (name.as_str(), path.as_str()))
            .collect();
        let expected = [
            ("microsoft.graph.school", "education/schools"),
            ("microsoft.graph.user", "users"),
        ];
        assert_eq!(found, expected);
    }
}
