//! Where the types of the pages occur.
//!
//! Knows members and answers; must not know what follows from them for the base of a type.

use std::collections::BTreeSet;

use crate::facts::Member;

use super::super::names::Names;
use super::super::pages::Pages;
use super::super::trust::Use;

/// Where the types of the pages occur.
#[derive(Default)]
pub(super) struct Uses {
    inside: BTreeSet<String>,
    related: BTreeSet<String>,
    got: BTreeSet<String>,
    returned: BTreeSet<String>,
    computed: BTreeSet<String>,
}

impl Uses {
    /// Collects where types occur.
    pub(super) fn of(pages: &Pages<'_>, names: &Names) -> Self {
        let mut uses = Self::default();
        let types = |rows: &[Member]| {
            let stated = rows.iter().filter_map(|row| row.expression.as_ref());
            let types = stated.filter_map(|expression| names.expressed(expression));
            types.collect::<Vec<_>>()
        };
        for (_, claim) in pages.types() {
            uses.inside.extend(types(&claim.properties));
            uses.related.extend(types(&claim.relationships));
        }
        for operation in &pages.operations {
            let title = operation.page.title.to_lowercase();
            let is_get = operation.method == "GET" && title.starts_with("get ");
            let responses = operation
                .exchanges
                .iter()
                .filter_map(|exchange| exchange.response.as_ref()?.expression.as_ref());
            for expression in responses.chain(&operation.claims.response.expression) {
                let Some(name) = names.expressed(expression) else {
                    continue;
                };
                if operation.is_call {
                    uses.computed.insert(name);
                    continue;
                }
                if is_get && !expression.collection {
                    uses.got.insert(name.clone());
                }
                uses.returned.insert(name);
            }
        }
        uses
    }

    /// Where one type occurs.
    pub(super) fn of_type(&self, name: &str) -> Use {
        Use {
            inside: self.inside.contains(name),
            related: self.related.contains(name),
            got: self.got.contains(name),
            returned: self.returned.contains(name),
            computed: self.computed.contains(name),
        }
    }
}
