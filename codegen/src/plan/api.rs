//! The API as a client sees it: what paths lead to, how it is called, and by which methods.
//!
//! Knows where to find each; must not know what is made of it.

use std::collections::BTreeSet;

use crate::diagnostic::Place;
use crate::schema::{Places, Schema};

use super::label::Label;
use super::method::{Does, Method};
use super::target::{Id, Targets};
use super::tree::{At, Tree};

/// The targets of a version with their labels and methods, each by the number of the target.
#[derive(Clone, Copy)]
pub(super) struct Api<'a, 's> {
    pub(super) schema: &'s Schema,
    pub(super) places: &'a Places,
    pub(super) tree: &'a Tree<'s>,
    pub(super) targets: &'a Targets<'s>,
    pub(super) labels: &'a [Label],
    pub(super) methods: &'a [Vec<Method<'a, 's>>],
    /// The places that the methods lead to.
    pub(super) reached: &'a BTreeSet<At>,
}

impl<'a, 's> Api<'a, 's> {
    /// The methods that make calls: those of the home of a type first, then those nearer to the root.
    pub(super) fn calling(self) -> Vec<(Id, &'a Method<'a, 's>)> {
        let mut calling: Vec<(Id, &Method<'_, '_>)> = Vec::new();
        for (id, methods) in self.methods.iter().enumerate() {
            let makers = methods.iter().filter(|it| !it.does.calls().is_empty());
            calling.extend(makers.map(|method| (id, method)));
        }
        calling.sort_by_key(|(id, _)| (!self.targets.0[*id].is_home, *id));
        calling
    }

    /// Where a page shows what a method does.
    pub(super) fn place(self, does: &Does<'_, 's>) -> Option<Place> {
        let mut open: Vec<Id> = match does {
            Does::Leads(_, to) => vec![*to],
            _ => Vec::new(),
        };
        let mut seen = BTreeSet::new();
        let mut call = does.calls().first();
        while call.is_none()
            && let Some(id) = open.pop()
        {
            if seen.insert(id) {
                let target = &self.targets.0[id];
                call = target.calls.first();
                open.extend(target.next.values().map(|(_, to)| *to));
            }
        }
        call.and_then(|call| self.places.call(call)).cloned()
    }

    /// The addresses that lead to a target, the shortest first.
    pub(super) fn ways(self, id: Id) -> impl Iterator<Item = &'a str> {
        let places = self.places(id);
        places.map(move |at| self.tree.nodes[at].address.as_str())
    }

    /// The addresses that lead to a target, and at which no page documents the calls of a method.
    pub(super) fn undocumented(self, id: Id, method: &Method<'_, 's>) -> Vec<&'a str> {
        let is_made = |at: At| {
            let mut made = self.tree.nodes[at].calls.iter();
            made.any(|call| {
                method
                    .does
                    .calls()
                    .iter()
                    .any(|it| std::ptr::eq(*it, *call))
            })
        };
        let is_documented = |at: At| match &method.does {
            Does::Invokes(edge, _) => {
                let next = self.tree.nodes[at].next.get(&edge.identity());
                next.is_some_and(|(_, to)| is_made(*to))
            }
            _ => is_made(at),
        };
        let missing = self.places(id).filter(|at| !is_documented(*at));
        missing
            .map(|at| self.tree.nodes[at].address.as_str())
            .collect()
    }

    /// The places of a target that methods lead to.
    fn places(self, id: Id) -> impl Iterator<Item = At> {
        let places = self.targets.0[id].places.iter().copied();
        places.filter(move |at| self.reached.contains(at))
    }
}
