//! Which examples make which calls.
//!
//! Knows the requests of all pages; must not know what a call gives back.

use std::collections::BTreeMap;

use super::super::document::{Body, Example, Exercise, Operation, Types, local_path};
use super::super::fit::{self, Misfit};
use super::super::operations::WeighedOperation;
use super::super::requests::Requests;

/// The examples of each call, by identity and method.
pub(super) type Exercises<'w> = BTreeMap<(&'w str, &'w str), Vec<(&'w Operation, &'w Example)>>;

/// The examples of each call, by identity and method: an example makes the call of its page that it is an instance of,
/// else that of another page.
pub(super) fn of<'w>(operations: &'w [WeighedOperation<'_>]) -> Exercises<'w> {
    let lines = operations
        .iter()
        .flat_map(|weighed| &weighed.documentation.lines);
    let all = Requests::of(lines);
    let mut exercises: Exercises<'_> = BTreeMap::new();
    for weighed in operations {
        let own = Requests::of(&weighed.documentation.lines);
        for example in &weighed.operation.examples {
            let Some(request) = &example.request else {
                continue;
            };
            let Some(path) = local_path(&request.url) else {
                continue;
            };
            let of_page = own.line(&request.method, path);
            if let Some(line) = of_page.or_else(|| all.line(&request.method, path)) {
                exercises
                    .entry((line.address.identity(), &line.method))
                    .or_default()
                    .push((&weighed.operation, example));
            }
        }
    }
    exercises
}

/// An example that makes a call, held against what the call sends.
pub(super) fn check(
    operation: &Operation,
    example: &Example,
    body: &Body,
    types: &Types,
) -> Exercise {
    let sent = example
        .request
        .as_ref()
        .and_then(|request| request.content.body.as_ref());
    Exercise {
        operation: operation.id.clone(),
        example: example.name.clone(),
        mismatches: sent.map_or_else(Vec::new, |sent| paths(fit::of_request(types, body, sent))),
    }
}

/// Where values do not fit.
pub(super) fn paths(misfits: Vec<Misfit>) -> Vec<String> {
    misfits.into_iter().map(|misfit| misfit.path).collect()
}
