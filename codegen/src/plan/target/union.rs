//! Places that are one.
//!
//! Knows what follows from two places being one; must not know why they are.

use std::collections::BTreeMap;

use super::super::tree::{At, Node, Tree};

/// Places that are one. Where two are, so is what follows them by the same step.
pub(super) struct Union {
    of: Vec<At>,
    next: Vec<BTreeMap<String, At>>,
}

impl Union {
    /// Places of which none is another.
    pub(super) fn new(tree: &Tree<'_>) -> Self {
        let next = |node: &Node<'_>| {
            let steps = node.next.iter();
            steps
                .map(|(identity, (_, to))| (identity.clone(), *to))
                .collect()
        };
        Self {
            of: (0..tree.nodes.len()).collect(),
            next: tree.nodes.iter().map(next).collect(),
        }
    }

    /// The place that stands for all that are one with a place.
    pub(super) fn find(&self, mut at: At) -> At {
        while self.of[at] != at {
            at = self.of[at];
        }
        at
    }

    /// Makes two places one.
    pub(super) fn join(&mut self, one: At, other: At) {
        let mut open = vec![(one, other)];
        while let Some((one, other)) = open.pop() {
            let (one, other) = (self.find(one), self.find(other));
            let (one, other) = (one.min(other), one.max(other));
            if one == other {
                continue;
            }
            self.of[other] = one;
            for (identity, to) in std::mem::take(&mut self.next[other]) {
                match self.next[one].get(&identity) {
                    Some(known) => open.push((*known, to)),
                    None => {
                        self.next[one].insert(identity, to);
                    }
                }
            }
        }
    }
}
