//! Tests: every documented request as a typed call, every documented response as a typed value.
//!
//! Knows the names of tests; must not know how a test is run.

mod check;
mod exercise;
mod leaf;
mod request;
mod response;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::schema::{Example, Operation, Selected, Version};

use super::by_call::ByCall;
use super::chain::Chain;
use super::ident::{Case, Ident};
use super::types::Types;
use check::Half;
use exercise::Exercises;

pub use check::{Argument, Check, Direction, RequestCheck, Untested, UntestedHalf};

/// A test.
#[derive(Debug)]
pub struct CasePlan {
    /// The name: version, operation, example, direction.
    pub name: String,
    /// The area of the API, by the first word of the operation's id: usually the type that the page is about.
    pub area: Ident,
    /// The page.
    pub page: String,
    /// The operation's id in the schema.
    pub operation: String,
    /// The number of the example in its operation.
    pub example: usize,
    /// What is tested.
    pub check: Check,
    /// Whether values are known not to fit their documented types.
    pub known: bool,
}

/// The tests of a version.
#[derive(Debug, Default)]
pub struct Tests {
    /// The tests.
    pub cases: Vec<CasePlan>,
    /// What they expect in the typed values, by name.
    pub leaves: BTreeMap<String, Vec<String>>,
    /// The halves of examples that are not tested.
    pub untested: Vec<UntestedHalf>,
}

/// An example with the name of its tests.
struct Named<'s> {
    operation: &'s Operation,
    index: usize,
    example: &'s Example,
    stem: String,
}

/// Plans the tests of a version, with the leaves that they expect.
pub(super) fn plan(
    selected: &Selected<'_>,
    types: &Types<'_>,
    chains: &ByCall<'_, Chain<'_>>,
) -> Tests {
    let (version, schema) = (selected.version, selected.whole);
    let exercises = Exercises::of(schema);
    let examples = named(selected);
    let halves: Vec<_> = examples
        .par_iter()
        .map(
            |Named {
                 operation, example, ..
             }| {
                let exercise = exercises.get(&operation.id, &example.name);
                // A call that is left out is not tested, although its answer may be that of one that is selected.
                let is_left_out = exercise
                    .is_some_and(|(call, _)| !selected.has(call) && chains.get(call).is_none());
                let request = example.request.as_ref().filter(|_| !is_left_out);
                let request = request.map(|request| {
                    request::half(version, request, exercise, &schema.types, chains)
                });
                let response = example.response.as_ref();
                let response = response.map(|response| response::half(response, types));
                [
                    (Direction::Request, request),
                    (Direction::Response, response),
                ]
            },
        )
        .collect();
    let mut tests = Tests::default();
    for (named, halves) in examples.iter().zip(halves) {
        for (direction, half) in halves {
            match half {
                None => {}
                Some(Err(reason)) => tests.untested.push(UntestedHalf {
                    operation: named.operation.id.clone(),
                    example: named.index,
                    direction,
                    reason,
                }),
                Some(Ok(half)) => tests.push(named, direction, half),
            }
        }
    }
    tests
}

impl Tests {
    fn push(&mut self, named: &Named<'_>, direction: Direction, half: Half) {
        let name = format!("{}/{}", named.stem, direction.name());
        if !half.leaves.is_empty() {
            self.leaves.insert(name.clone(), half.leaves);
        }
        self.cases.push(CasePlan {
            name,
            area: area(&named.operation.id),
            page: named.operation.page.clone(),
            operation: named.operation.id.clone(),
            example: named.index,
            check: half.check,
            known: half.known,
        });
    }
}

fn area(operation: &str) -> Ident {
    let first = operation.split('-').find(|word| !word.is_empty());
    Ident::new(first.unwrap_or(operation), Case::Snake)
}

/// The examples of the selected operations of a version, each with a name of its own.
fn named<'s>(selected: &Selected<'s>) -> Vec<Named<'s>> {
    let mut names = BTreeSet::new();
    let mut examples = Vec::new();
    for operation in selected.operations() {
        for (index, example) in operation.examples.iter().enumerate() {
            examples.push(Named {
                operation,
                index,
                example,
                stem: stem(selected.version, operation, example, &mut names),
            });
        }
    }
    examples
}

/// The name of an example's tests, unique within the version.
fn stem(
    version: Version,
    operation: &Operation,
    example: &Example,
    names: &mut BTreeSet<String>,
) -> String {
    let word = |text: &str| Ident::new(text, Case::Snake).bare().to_owned();
    let (operation, example) = (word(&operation.id), word(&example.name));
    let mut stem = format!("{}/{operation}", version.module);
    if operation != example {
        stem = format!("{stem}/{example}");
    }
    let base = stem.clone();
    let mut number = 1;
    while !names.insert(stem.clone()) {
        number += 1;
        stem = format!("{base}_{number}");
    }
    stem
}
