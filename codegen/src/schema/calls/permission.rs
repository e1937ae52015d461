//! The permissions of calls.
//!
//! Knows the tables of all pages of a call; must not know which of them a service reads.

use crate::facts::{self, PermissionTable, Permissions};

use super::super::document::{LabelledPermissions, Operation};
use super::super::operations::WeighedOperation;
use super::super::trust;
use super::group::{self, Group, Pages};

/// The union over all pages of the calls of an operation, where it is more than its own page says: the caller cannot know
/// which page the service follows.
pub(super) fn together(
    operations: &[WeighedOperation<'_>],
    groups: &[Group],
) -> Vec<Option<LabelledPermissions>> {
    let table = |at: usize| PermissionTable {
        label: None,
        permissions: operations[at].operation.permissions.clone(),
    };
    let siblings = group::siblings(operations.len(), groups);
    let of_operation = siblings.into_iter().enumerate().map(|(at, mut others)| {
        others.retain(|other| *other != at);
        others.sort_unstable();
        if others.is_empty() {
            return None;
        }
        let tables: Vec<PermissionTable> = std::iter::once(at)
            .chain(others.iter().copied())
            .map(table)
            .collect();
        let permissions = facts::union_of(&tables);
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
            permissions,
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
        let labels: Vec<Option<&str>> = own.iter().map(|table| table.label.as_deref()).collect();
        let address = &line.address;
        let of_line = trust::tables_of_line(&labels, &address.words(), address.is_me());
        tables.extend(of_line.into_iter().map(|index| LabelledPermissions {
            label: label(labels[index]),
            permissions: own[index].permissions.clone(),
        }));
        if own.is_empty() && !operation.permissions.is_empty() {
            tables.push(LabelledPermissions {
                label: label(None),
                permissions: operation.permissions.clone(),
            });
        }
    }
    tables
}

/// What some tables say together.
pub(super) fn union(tables: &[LabelledPermissions]) -> Permissions {
    let tables: Vec<PermissionTable> = tables
        .iter()
        .map(|table| PermissionTable {
            label: None,
            permissions: table.permissions.clone(),
        })
        .collect();
    facts::union_of(&tables)
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
