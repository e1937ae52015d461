//! What is left of the methods where a client is to make a part of all calls only.
//!
//! Knows the ways to the calls that are wanted; must not know how methods are named: names do not depend on what is
//! wanted.

use std::collections::BTreeSet;

use crate::schema::{Call, Selected};

use super::by_call::ByCall;
use super::method::{Does, Method};
use super::target::{Id, Targets};
use super::tree::{At, Tree};

/// The methods that lead to the wanted calls and make them.
#[derive(Debug)]
pub(super) struct Kept<'t, 's> {
    /// The methods of each target.
    pub(super) methods: Vec<Vec<Method<'t, 's>>>,
    /// The places that they lead to.
    pub(super) reached: BTreeSet<At>,
}

/// A step from a target, by the identity of its edge.
type Step<'t> = (Id, &'t str);

/// Keeps what the wanted calls need. A method that also makes calls on other ways that are kept still does.
pub(super) fn keep<'t, 's>(
    tree: &'t Tree<'s>,
    targets: &Targets<'s>,
    methods: &[Vec<Method<'t, 's>>],
    selected: &Selected<'s>,
) -> Kept<'t, 's> {
    let owners = owners(tree, targets);
    let steps = Steps::of(tree, &owners, methods, selected);
    let mut reached = BTreeSet::from([0]);
    // What follows a place has a higher number.
    for at in 1..tree.nodes.len() {
        if let Some((identity, before)) = tree.step_to(at)
            && reached.contains(&before)
            && steps.has((owners[before], identity))
        {
            reached.insert(at);
        }
    }
    let places = places(tree);
    let is_reached = |call: &Call| places.get(call).is_some_and(|at| reached.contains(at));
    let kept = |(id, methods): (Id, &Vec<Method<'t, 's>>)| {
        let does = |method: &Method<'t, 's>| match &method.does {
            Does::Leads(edge, _) => {
                let leads = steps.leading.contains(&(id, edge.identity().as_str()));
                leads.then(|| method.does.clone())
            }
            Does::Invokes(edge, calls) => {
                Some(Does::Invokes(edge, wanted(calls, selected, is_reached)?))
            }
            Does::Calls(calls) => Some(Does::Calls(wanted(calls, selected, is_reached)?)),
        };
        let kept = methods.iter().filter_map(|method| {
            Some(Method {
                ident: method.ident.clone(),
                does: does(method)?,
                what: method.what.clone(),
                other: method.other.clone(),
            })
        });
        kept.collect()
    };
    Kept {
        methods: methods.iter().enumerate().map(kept).collect(),
        reached,
    }
}

/// The calls of a method that makes a wanted one: those that are wanted first, then those that are reached as well.
fn wanted<'s>(
    calls: &[&'s Call],
    selected: &Selected<'s>,
    is_reached: impl Fn(&Call) -> bool,
) -> Option<Vec<&'s Call>> {
    let (wanted, others): (Vec<&Call>, Vec<&Call>) =
        calls.iter().partition(|call| selected.has(call));
    let others = others.into_iter().filter(|call| is_reached(call));
    (!wanted.is_empty()).then(|| wanted.iter().copied().chain(others).collect())
}

/// The steps that the wanted calls need.
#[derive(Debug, Default)]
struct Steps<'t> {
    /// Those that lead to another target.
    leading: BTreeSet<Step<'t>>,
    /// Those that make a call themselves.
    invoking: BTreeSet<Step<'t>>,
}

impl<'t> Steps<'t> {
    fn of<'s>(
        tree: &'t Tree<'s>,
        owners: &[Id],
        methods: &[Vec<Method<'t, 's>>],
        selected: &Selected<'s>,
    ) -> Self {
        let mut steps = Self::default();
        for (at, node) in tree.nodes.iter().enumerate() {
            let wanted: Vec<&&Call> = node.calls.iter().filter(|it| selected.has(it)).collect();
            let Some((last, mut before)) = tree.step_to(at).filter(|_| !wanted.is_empty()) else {
                continue;
            };
            let is_invoked = |call: &&&Call| {
                let mut methods = methods[owners[before]].iter();
                methods.any(|method| match &method.does {
                    Does::Invokes(edge, calls) => {
                        edge.identity() == last && calls.iter().any(|it| std::ptr::eq(*it, **call))
                    }
                    _ => false,
                })
            };
            let invoked = wanted.iter().filter(|call| is_invoked(call)).count();
            let step = (owners[before], last);
            if invoked > 0 {
                steps.invoking.insert(step);
            }
            if invoked < wanted.len() {
                steps.leading.insert(step);
            }
            while let Some((identity, earlier)) = tree.step_to(before) {
                steps.leading.insert((owners[earlier], identity));
                before = earlier;
            }
        }
        steps
    }

    fn has(&self, step: Step<'_>) -> bool {
        self.leading.contains(&step) || self.invoking.contains(&step)
    }
}

/// The target of each place.
fn owners(tree: &Tree<'_>, targets: &Targets<'_>) -> Vec<Id> {
    let mut owners = vec![0; tree.nodes.len()];
    for (id, target) in targets.0.iter().enumerate() {
        for at in &target.places {
            owners[*at] = id;
        }
    }
    owners
}

/// The place of each call.
fn places<'s>(tree: &Tree<'s>) -> ByCall<'s, At> {
    let mut places = ByCall::default();
    for (at, node) in tree.nodes.iter().enumerate() {
        for call in &node.calls {
            places.insert(call, at);
        }
    }
    places
}
