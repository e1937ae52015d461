//! The permissions of calls.
//!
//! Knows the tables of all pages of a call; must not know which of them a service reads.

use std::collections::BTreeMap;

use crate::diagnostic::Place;
use crate::facts::{self, Account, DirectoryRole, Least, Permissions};

use super::super::document::{LabelledPermissions, Operation};
use super::super::operations::{self, WeighedOperation};
use super::group::{self, Group, Pages};

/// The union over all pages of the calls of an operation, where it is more than its own page says: the caller cannot know
/// which page the service follows.
pub(super) fn together(
    operations: &[WeighedOperation<'_>],
    groups: &[Group],
) -> Vec<Option<LabelledPermissions>> {
    let siblings = group::siblings(operations.len(), groups);
    let of_operation = siblings.into_iter().enumerate().map(|(at, mut others)| {
        others.retain(|other| *other != at);
        others.sort_unstable();
        if others.is_empty() {
            return None;
        }
        let all = std::iter::once(at).chain(others.iter().copied());
        let of_page = all.map(|at| &operations[at].operation);
        let only_least = of_page.clone().any(|page| page.only_least);
        let (permissions, least) =
            facts::union_of(of_page.map(|page| (&page.permissions, &page.least)));
        let pages: Vec<&str> = others
            .iter()
            .map(|other| operations[*other].operation.page.as_str())
            .collect();
        let label = match pages.as_slice() {
            [one, two, three, rest @ ..] if rest.len() > 1 => {
                let more = rest.len();
                format!("together with {one}, {two}, {three} and {more} more")
            }
            pages => format!("together with {}", pages.join(", ")),
        };
        (permissions != operations[at].operation.permissions).then_some(LabelledPermissions {
            label: Some(label),
            requests: None,
            permissions,
            least,
            only_least,
        })
    });
    of_operation.collect()
}

/// The tables of all pages of a call that are for it, the fittest page's first.
pub(super) fn tables(pages: &Pages<'_>) -> Vec<LabelledPermissions> {
    let mut tables: Vec<LabelledPermissions> = Vec::new();
    for (weighed, line) in pages {
        let operation = &weighed.operation;
        let of_page = (pages.len() > 1).then(|| page_label(pages, operation));
        let label = |label: Option<&str>| {
            let words: Vec<&str> = of_page.as_deref().into_iter().chain(label).collect();
            (!words.is_empty()).then(|| words.join(": "))
        };
        let own = &operation.permission_tables;
        let of_line = operations::tables_of(weighed.documentation, line);
        let of_line = of_line.into_iter().filter_map(|index| own.get(index));
        tables.extend(of_line.map(|table| LabelledPermissions {
            label: label(table.label.as_deref()),
            requests: None,
            permissions: table.permissions.clone(),
            least: table.least.clone(),
            only_least: table.only_least,
        }));
        if own.is_empty() && !operation.permissions.is_empty() {
            tables.push(LabelledPermissions {
                label: label(None),
                requests: None,
                permissions: operation.permissions.clone(),
                least: operation.least.clone(),
                only_least: operation.only_least,
            });
        }
    }
    tables
}

/// Where the tables of a call speak of each kind of account; the fittest page first.
pub(super) fn places(pages: &Pages<'_>) -> BTreeMap<Account, Place> {
    let mut places = BTreeMap::new();
    for (weighed, line) in pages {
        let of_line = operations::tables_of(weighed.documentation, line);
        let tables = &weighed.documentation.claims.permissions;
        for table in of_line.into_iter().filter_map(|index| tables.get(index)) {
            for (account, place) in &table.places {
                places.entry(*account).or_insert_with(|| place.clone());
            }
        }
    }
    places
}

/// What some tables say together.
pub(super) fn union(tables: &[LabelledPermissions]) -> (Permissions, Least) {
    facts::union_of(
        tables
            .iter()
            .map(|table| (&table.permissions, &table.least)),
    )
}

/// The directory roles of all pages of a call that are for it, the fittest page's first.
pub(super) fn roles(pages: &Pages<'_>) -> Vec<DirectoryRole> {
    let mut roles: Vec<DirectoryRole> = Vec::new();
    let named = pages.iter().flat_map(|(weighed, line)| {
        let own = &weighed.operation.roles;
        let of_line = operations::roles_of(weighed.documentation, line);
        of_line.into_iter().filter_map(|index| own.get(index))
    });
    for role in named {
        if !roles.contains(role) {
            roles.push(role.clone());
        }
    }
    roles
}

/// The page of a table: its title, and its name where several pages have that title.
fn page_label(pages: &Pages<'_>, operation: &Operation) -> String {
    let title = &operation.title;
    let same = pages
        .iter()
        .filter(|(other, _)| other.operation.title == *title);
    if same.count() > 1 {
        format!("{title} ({})", operation.id)
    } else {
        title.clone()
    }
}
