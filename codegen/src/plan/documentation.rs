//! The operations behind calls, and links to their pages.
//!
//! Knows how to find the operations that a call names; must not know how they were ranked.

use std::collections::BTreeMap;

use crate::schema::{Call, Documented, Operation, Schema};

use super::docs::{Links, code};

/// The operations of a version, by id.
#[derive(Debug)]
pub(super) struct Documentation<'s>(BTreeMap<&'s str, &'s Operation>);

impl<'s> Documentation<'s> {
    /// The operations of a schema.
    pub(super) fn new(schema: &'s Schema) -> Self {
        let by_id = |operation: &'s Operation| (operation.id.as_str(), operation);
        Self(schema.operations.iter().map(by_id).collect())
    }

    /// The operations that document a call, the fittest first.
    pub(super) fn of(
        &self,
        call: &'s Call,
    ) -> impl Iterator<Item = (&'s Documented, &'s Operation)> + '_ {
        call.operations.iter().filter_map(|documented| {
            let operation = self.0.get(documented.id.as_str())?;
            Some((documented, *operation))
        })
    }

    /// The operations that document some calls, each once.
    pub(super) fn of_all(&self, calls: &[&'s Call]) -> Vec<&'s Operation> {
        let mut operations: Vec<&Operation> = Vec::new();
        for (_, operation) in calls.iter().flat_map(|call| self.of(call)) {
            if !operations.iter().any(|known| known.id == operation.id) {
                operations.push(operation);
            }
        }
        operations
    }

    /// The operation that documents a call best.
    pub(super) fn fittest(&self, call: &'s Call) -> Option<&'s Operation> {
        self.of(call).next().map(|(_, operation)| operation)
    }
}

/// Links to the pages of some operations. Where several pages have one title, their names tell them apart.
pub(super) fn titles(operations: &[&Operation], links: &Links) -> Vec<String> {
    let is_repeated = |title: &str| operations.iter().filter(|it| it.title == title).count() > 1;
    let title = |operation: &&Operation| {
        let link = links.titled(&operation.title, &operation.page);
        if is_repeated(&operation.title) {
            format!("{link} ({})", code(&operation.id))
        } else {
            link
        }
    };
    operations.iter().map(title).collect()
}
