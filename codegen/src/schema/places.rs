//! Where the examples of a schema stand. The schema itself has no places, so that a paragraph that moves changes nothing.
//!
//! Knows messages; must not know what is said about them.

use std::collections::BTreeMap;

use crate::diagnostic::Place;

use super::operations::WeighedOperation;

/// The places of the documented requests and responses of a version.
#[derive(Debug, Default)]
pub struct Places(BTreeMap<String, Vec<Pair>>);

/// Where a request and its response stand.
#[derive(Debug)]
struct Pair {
    request: Option<Place>,
    response: Option<Place>,
}

impl Places {
    pub(super) fn of(operations: &[WeighedOperation<'_>]) -> Self {
        let pairs = |weighed: &WeighedOperation<'_>| {
            let pairs = weighed.examples().map(|(_, exchange)| Pair {
                request: exchange.request.as_ref().map(|it| it.place.clone()),
                response: exchange.response.as_ref().map(|it| it.place.clone()),
            });
            pairs.collect()
        };
        let operations = operations.iter();
        Self(
            operations
                .map(|weighed| (weighed.operation.id.clone(), pairs(weighed)))
                .collect(),
        )
    }

    /// Where a request stands, by the id of its operation and its number among the examples.
    pub fn request(&self, operation: &str, example: usize) -> Option<&Place> {
        self.0.get(operation)?.get(example)?.request.as_ref()
    }

    /// Where a response stands, by the id of its operation and its number among the examples.
    pub fn response(&self, operation: &str, example: usize) -> Option<&Place> {
        self.0.get(operation)?.get(example)?.response.as_ref()
    }
}
