//! The paths of all calls as a tree.
//!
//! Knows what follows what; must not know which types stand there, nor how paths become methods.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{Call, Places, Schema};

use super::documentation::Documentation;
use super::edge::{Edge, edges};

/// A place in the tree, by its number.
pub(super) type At = usize;

/// A place in the tree.
#[derive(Debug, Default)]
pub(super) struct Node<'s> {
    /// What is before it, and the identity of the step from there; the root has nothing.
    parent: Option<(At, String)>,
    /// The way from the root, as a path.
    pub(super) address: String,
    /// How many steps it has.
    depth: usize,
    /// Whether it ends in a path between colons, the second of which is still to come.
    is_path: bool,
    /// The calls whose path ends here.
    pub(super) calls: Vec<&'s Call>,
    /// What follows, by the identities of the steps.
    pub(super) next: BTreeMap<String, (Edge, At)>,
}

/// The paths of all calls. What follows a place has a higher number.
#[derive(Debug)]
pub(super) struct Tree<'s> {
    /// The places, the root first.
    pub(super) nodes: Vec<Node<'s>>,
    /// The calls whose path has a form for which no builder is written.
    unsupported: Vec<&'s Call>,
}

impl<'s> Tree<'s> {
    /// Puts the paths of all calls together.
    pub(super) fn of(schema: &'s Schema) -> Self {
        let mut tree = Self {
            nodes: vec![Node::default()],
            unsupported: Vec::new(),
        };
        for call in &schema.calls {
            match edges(call) {
                Some(edges) => {
                    let at = edges.into_iter().fold(0, |at, edge| tree.step(at, edge));
                    tree.nodes[at].calls.push(call);
                }
                None => tree.unsupported.push(call),
            }
        }
        tree
    }

    /// The findings about the calls that are in no tree.
    pub(super) fn unsupported(
        &self,
        documentation: &Documentation<'s>,
        places: &Places,
    ) -> Vec<Diagnostic> {
        let finding = |call: &&'s Call| {
            let page = documentation.fittest(call);
            let page = page.map_or("no page", |operation| operation.page.as_str());
            Diagnostic {
                place: places.call(call).cloned(),
                code: Code::PathUnsupported,
                message: format!(
                    "`{} {}` of {page} has no client method: its path has a form that is not supported",
                    call.method, call.path
                ),
                help: None,
                other: None,
                fix: Vec::new(),
            }
        };
        self.unsupported.iter().map(finding).collect()
    }

    /// The step to a place, and where it begins.
    pub(super) fn before(&self, at: At) -> Option<(&Edge, At)> {
        let (before, identity) = self.nodes[at].parent.as_ref()?;
        let (edge, _) = self.nodes[*before].next.get(identity)?;
        Some((edge, *before))
    }

    /// The identity of the step to a place, and where it begins.
    pub(super) fn step_to(&self, at: At) -> Option<(&str, At)> {
        let (before, identity) = self.nodes[at].parent.as_ref()?;
        Some((identity, *before))
    }

    /// The place at the end of some steps.
    pub(super) fn at(&self, identities: &[&str]) -> Option<At> {
        identities.iter().try_fold(0, |at, identity| {
            self.nodes[at].next.get(*identity).map(|(_, to)| *to)
        })
    }

    /// What sorts places by how near to the root they are. `/me` comes behind the user by id, because that way is
    /// everybody's.
    pub(super) fn nearness(&self, at: At) -> (usize, bool, &str) {
        let node = &self.nodes[at];
        let is_me = node.address == "/me" || node.address.starts_with("/me/");
        (node.depth + usize::from(is_me), is_me, &node.address)
    }

    fn step(&mut self, at: At, edge: Edge) -> At {
        let identity = edge.identity();
        let next = self.nodes.len();
        let node = &mut self.nodes[at];
        let colon = if node.is_path { ":" } else { "" };
        let address = format!("{}{colon}{edge}", node.address);
        let is_path = matches!(edge, Edge::Path(_) | Edge::HostPath(..));
        let depth = node.depth + 1;
        match node.next.get_mut(&identity) {
            Some((known, found)) => {
                known.learn(edge);
                *found
            }
            None => {
                node.next.insert(identity.clone(), (edge, next));
                self.nodes.push(Node {
                    parent: Some((at, identity)),
                    address,
                    depth,
                    is_path,
                    ..Node::default()
                });
                next
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;

    #[test]
    fn paths_of_one_identity_are_one_place() {
        let calls = sample::calls(&[
            ("GET", "/users/{id}", "get"),
            ("GET", "/Users/{user-id}/drive/root:/{path}:/content", "get"),
            ("GET", "/me", "get"),
            ("GET", "/{id}/a", "get"),
        ]);
        let schema = sample::schema(json!({}), Vec::new(), calls);
        let tree = Tree::of(&schema);
        let users = tree.at(&["users", "{}"]).unwrap();
        assert_eq!(tree.nodes[users].address, "/users/{id}");
        let content = tree.at(&["users", "{}", "drive", "root", ":/", "content"]);
        let content = &tree.nodes[content.unwrap()];
        assert_eq!(content.address, "/users/{id}/drive/root:/{path}:/content");
        assert_eq!(content.calls.len(), 1);
        // The way by id is everybody's.
        assert!(tree.nearness(users) < tree.nearness(tree.at(&["me"]).unwrap()));
        let findings = tree.unsupported(&Documentation::new(&schema), &Places::default());
        let expected = "`GET /{id}/a` of no page has no client method: its path has a form that is not supported";
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].message, expected);
    }
}
