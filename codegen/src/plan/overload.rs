//! The names of functions of which there are several forms.
//!
//! Knows how often pages show each form; must not know what else is called like them.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Argument, Types};

use super::edge::Edge;
use super::target::Target;
use super::tree::{At, Tree};
use super::word;

/// The names of the functions of a target of which there are several, by the identities of their steps: the form that most
/// pages show keeps the name, the others carry their arguments.
pub(super) fn names<'t>(
    tree: &Tree<'_>,
    target: &'t Target<'_>,
    types: &Types,
) -> BTreeMap<&'t str, String> {
    let mut forms: BTreeMap<String, Vec<(&str, &Edge)>> = BTreeMap::new();
    for (identity, (edge, _)) in &target.next {
        if matches!(edge, Edge::Word(_) | Edge::Function(..)) {
            let name = word::method(edge, target.thing(), types);
            let forms = forms.entry(name.to_lowercase()).or_default();
            forms.push((identity, edge));
        }
    }
    let mut names = BTreeMap::new();
    for forms in forms.into_values().filter(|forms| forms.len() > 1) {
        let most = forms.iter().max_by_key(|(identity, edge)| {
            let is_plain = arguments(edge).is_empty();
            let (pages, examples) = shown(tree, target, identity);
            (pages, examples, is_plain, std::cmp::Reverse(*identity))
        });
        let most = most.map(|(identity, _)| *identity);
        for (identity, edge) in forms {
            let name = word::method(edge, target.thing(), types);
            let name = match most == Some(identity) {
                true => name,
                false => word::overload(&name, arguments(edge)),
            };
            names.insert(identity, name);
        }
    }
    names
}

fn arguments(edge: &Edge) -> &[Argument] {
    match edge {
        Edge::Function(_, arguments) => arguments,
        _ => &[],
    }
}

/// How many operations document a step from a target or what follows it, and how many examples call that.
fn shown(tree: &Tree<'_>, target: &Target<'_>, identity: &str) -> (usize, usize) {
    let places = target.places.iter();
    let mut open: Vec<At> = places
        .filter_map(|at| tree.nodes[*at].next.get(identity))
        .map(|(_, to)| *to)
        .collect();
    let mut pages = BTreeSet::new();
    let mut examples = 0;
    while let Some(at) = open.pop() {
        let node = &tree.nodes[at];
        for call in &node.calls {
            pages.extend(call.operations.iter().map(|it| it.id.as_str()));
            examples += call.examples.len();
        }
        open.extend(node.next.values().map(|(_, to)| *to));
    }
    (pages.len(), examples)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use crate::schema::Schema;

    /// The names of the functions of `/a`.
    fn names(schema: &Schema) -> Vec<String> {
        sample::with_api(schema, |api| {
            let target = &api.targets.0[sample::target(api, &["a"])];
            super::names(api.tree, target, &schema.types)
                .into_values()
                .collect()
        })
    }

    #[test]
    fn one_form_of_a_function_keeps_the_name() {
        let calls = [
            ("GET", "/a/f(b='{b}')", "function"),
            ("GET", "/a/f(b='{b}',c='{c}')", "function"),
            ("GET", "/a/g", "get"),
            ("GET", "/a/g(b='{b}')", "function"),
        ];
        let mut schema = sample::schema(json!({}), Vec::new(), sample::calls(&calls));
        assert_eq!(names(&schema), ["f", "f with b and c", "g", "g with b"]);
        // What more pages show is what people look for.
        let more = sample::call("GET", "/a", "get", &["1", "5"]).operations;
        schema.calls[1].operations = more.clone();
        schema.calls[3].operations = more;
        let expected = ["f with b", "f", "g without arguments", "g"];
        assert_eq!(names(&schema), expected);
    }
}
