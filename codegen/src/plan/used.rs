//! Which constants and structs the builders name.
//!
//! Knows where a method names them; must not know what they are.

use std::collections::BTreeSet;

use super::builder::{BodyArgument, CallPlan, PathFile};
use super::ident::Ident;

/// The names in the methods of some builders.
#[derive(Debug)]
pub(super) struct Used<'p> {
    operations: BTreeSet<&'p Ident>,
    parameters: BTreeSet<&'p Ident>,
}

impl<'p> Used<'p> {
    /// What these builders name.
    pub(super) fn of(files: &'p [PathFile]) -> Self {
        let nodes = files.iter().flat_map(|file| &file.nodes);
        let methods = nodes.flat_map(|node| &node.methods);
        let calls: Vec<&CallPlan> = methods.filter_map(|it| it.call.as_ref()).collect();
        let operations = calls.iter().flat_map(|call| {
            let ways = call.ways.iter().map(|(_, constant)| constant);
            std::iter::once(&call.operation).chain(ways)
        });
        let parameters = calls.iter().filter_map(|call| match &call.body {
            BodyArgument::Parameters(name) | BodyArgument::Payload(name, _) => Some(name),
            _ => None,
        });
        Self {
            operations: operations.collect(),
            parameters: parameters.collect(),
        }
    }

    /// Whether a method makes the calls of an operation.
    pub(super) fn has(&self, operation: &Ident) -> bool {
        self.operations.contains(operation)
    }

    /// Whether a method takes a struct of arguments.
    pub(super) fn takes(&self, parameters: &Ident) -> bool {
        self.parameters.contains(parameters)
    }
}
