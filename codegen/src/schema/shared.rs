//! Requests that several pages document.
//!
//! Knows when two request lines are one request; must not know how an operation came about.

use std::collections::BTreeMap;

use crate::facts;

use super::LabelledPermissions;
use super::link::Linker;

/// Adds to operations that several pages document what all these pages say together: who calls `GET /deviceManagement`
/// does not know from which of its pages the service takes the permissions.
pub(super) fn share_permissions(linker: &mut Linker<'_>) {
    let mut sharing: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for (index, operation) in linker.schema.operations.iter().enumerate() {
        for request in &operation.requests {
            let key = (request.method.clone(), plain_path(&request.path));
            let pages = sharing.entry(key).or_default();
            if !pages.contains(&index) {
                pages.push(index);
            }
        }
    }
    let mut shared: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for pages in sharing.into_values().filter(|pages| pages.len() > 1) {
        for page in &pages {
            let known = shared.entry(*page).or_default();
            known.extend(pages.iter().filter(|other| *other != page));
        }
    }
    let mut additions = Vec::new();
    for (index, mut others) in shared {
        others.sort_unstable();
        others.dedup();
        let operations = &linker.schema.operations;
        let tables: Vec<facts::PermissionTable> = std::iter::once(index)
            .chain(others.iter().copied())
            .map(|at| facts::PermissionTable {
                label: None,
                permissions: operations[at].permissions.clone(),
            })
            .collect();
        let permissions = facts::union_of(&tables);
        if permissions != operations[index].permissions {
            let pages: Vec<&str> = others
                .iter()
                .map(|other| operations[*other].page.as_str())
                .collect();
            let label = format!("together with {}", pages.join(", "));
            additions.push((
                index,
                LabelledPermissions {
                    label: Some(label),
                    permissions,
                },
            ));
        }
    }
    for (index, addition) in additions {
        let operation = &mut linker.schema.operations[index];
        if operation.permission_tables.is_empty() {
            let permissions = operation.permissions.clone();
            operation.permission_tables.push(LabelledPermissions {
                label: None,
                permissions,
            });
        }
        operation.permission_tables.push(addition);
    }
}

/// A path by which requests are the same: placeholders without their names, no query.
fn plain_path(path: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in path
        .split('?')
        .next()
        .unwrap_or(path)
        .trim_end_matches('/')
        .chars()
    {
        match c {
            '{' | '<' => {
                depth += 1;
                plain.push('{');
            }
            '}' | '>' => {
                depth = depth.saturating_sub(1);
                plain.push('}');
            }
            c if depth == 0 => plain.extend(c.to_lowercase()),
            _ => {}
        }
    }
    format!("/{}", plain.trim_start_matches('/'))
}
