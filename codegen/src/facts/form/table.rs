//! Tables whose columns are not those of their section, so that nothing of them is understood.
//!
//! Knows the titles of columns; must not know what stands in the rows.

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::section::{Part, Role};
use crate::facts::{enumeration, member};
use crate::markdown::Table;

use super::near::nearest;

/// The sections that have a table, with the usual titles of the columns that it must have.
const COLUMNS: &[(Role, &[&str])] = &[
    (Role::Properties, &["Property", "Type"]),
    (Role::Relationships, &["Relationship", "Type"]),
    (Role::UrlParameters, &["Parameter", "Type"]),
    (Role::Body, &["Property", "Type"]),
    (Role::Members, &["Member"]),
];

/// Reports the sections of which no table is understood, at their first table.
pub(super) fn check(outline: &[Part<'_, '_>]) -> Vec<Diagnostic> {
    let found = COLUMNS.iter().filter_map(|(role, columns)| {
        let parts = outline.iter().filter(|part| part.role == *role);
        let mut tables = parts.clone().flat_map(|part| part.section.tables());
        if tables.any(|table| is_understood(*role, table)) {
            return None;
        }
        // A section inside of the section has tables of its own.
        let mut parts = parts.filter(|part| part.label.is_none());
        let table = parts.find_map(|part| part.section.tables().next())?;
        Some(unread(*role, table, columns))
    });
    found.collect()
}

fn is_understood(role: Role, table: &Table<'_>) -> bool {
    match role {
        Role::Members => table.column(enumeration::MEMBER_COLUMNS) == Some(0),
        _ => member::is_member_table(table),
    }
}

fn unread(role: Role, table: &Table<'_>, columns: &[&str]) -> Diagnostic {
    let is_missing = |column: &&&str| match **column {
        "Type" => table.column(member::TYPE_COLUMNS).is_none(),
        _ if role == Role::Members => true,
        _ => table.column(member::NAME_COLUMNS).is_none(),
    };
    let missing: Vec<&str> = columns.iter().filter(is_missing).copied().collect();
    let misspelled = missing.iter().find_map(|column| {
        let titles = table.header.iter().map(String::as_str);
        Some((nearest(&column.to_lowercase(), titles)?, column))
    });
    let words = missing.join("` and `");
    let message = match missing.len() {
        0 | 1 => format!("the table has no column `{words}`"),
        _ => format!("the table has no columns `{words}`"),
    };
    let help = match misspelled {
        Some((title, column)) => format!("write `{column}` for `{title}`"),
        None => format!(
            "the columns of this table are `{}` and `Description`",
            columns.join("`, `")
        ),
    };
    Diagnostic::new(Code::TableUnread, table.titles.clone(), message).help(help)
}
