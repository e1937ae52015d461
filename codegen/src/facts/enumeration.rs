//! Tables of enum members.
//!
//! Knows where pages list members; must not know who uses the enum.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::markdown::{Cell, Heading, Inlines, Page, Row, Table, parts_rows};

use super::deprecated::{self, Deprecation};
use super::member;
use super::name_cell;
use super::prose::{self, Prose};
use super::section::{Part, Role};

/// An enum that a page lists.
#[derive(Debug, Clone)]
pub struct EnumClaim {
    /// Its full name.
    pub name: String,
    /// Its members, as written and in order.
    pub members: Vec<(String, Prose)>,
    /// Those of its members that are deprecated.
    pub deprecated: BTreeMap<String, Deprecation>,
    /// Whether its values may be joined.
    pub flags: bool,
    /// Where its members are named.
    pub places: BTreeMap<String, Place>,
    /// Where it is listed.
    pub place: Place,
}

/// The members of a table, in order.
#[derive(Debug, Default)]
struct Listed {
    members: Vec<(String, Prose)>,
    /// The text of the cell of each, and where its name stands.
    cells: BTreeMap<String, (String, Place)>,
}

impl Listed {
    fn places(&self) -> BTreeMap<String, Place> {
        let cells = self.cells.iter();
        cells
            .map(|(name, (_, place))| (name.clone(), place.clone()))
            .collect()
    }
}

/// The titles of columns with the members of enums.
pub(super) const MEMBER_COLUMNS: &[&str] = &[
    "member",
    "members",
    "name",
    "value",
    "enum value",
    "string value",
];

/// What follows the name of an enum in a heading, in lower case.
const HEADING_ENDS: &[&str] = &[
    "enumeration values",
    "enumeration",
    "enum type",
    "enum values",
    "enum",
    "values",
    "members",
    "flags",
];

/// Words that stand before *values* without being the name of an enum.
const NO_NAMES: &[&str] = &[
    "possible",
    "enumerated",
    "property",
    "supported",
    "valid",
    "allowed",
    "default",
    "other",
    "the",
    "list",
    "all",
    "return",
    "reserved",
    "following",
];

/// Reads every enum that the page lists; one that two sections list is there twice.
pub(super) fn read(
    page: &Page<'_>,
    outline: &[Part<'_, '_>],
    namespace: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<EnumClaim> {
    let mut enums: Vec<EnumClaim> = Vec::new();
    for part in outline {
        let Some(heading) = &part.section.heading else {
            continue;
        };
        let name = match part.role {
            Role::Members => page.title().and_then(|title| enum_name(&title.text)),
            Role::Examples | Role::Methods | Role::Permissions | Role::Requests => None,
            _ if heading.level == 1 => None,
            _ => enum_name(&heading.text),
        };
        let Some(name) = name.filter(|name| !name.starts_with("Edm.")) else {
            continue;
        };
        // Below *Members* all tables go on; elsewhere each section lists an enum of its own.
        let begin = match part.role {
            Role::Members => 0,
            _ => enums.len(),
        };
        for table in part.section.tables() {
            let Some(listed) = members(page, table, diagnostics) else {
                continue;
            };
            let places = listed.places();
            let full_name = if name.contains('.') {
                name.clone()
            } else {
                format!("{namespace}.{name}")
            };
            let mut open = enums[begin..].iter_mut();
            match open.find(|known| known.name == full_name) {
                Some(known) => {
                    known.members.extend(listed.members);
                    known.places.extend(places);
                    known.deprecated.extend(deprecated_members(page, table));
                }
                None => enums.push(EnumClaim {
                    name: full_name,
                    members: listed.members,
                    deprecated: deprecated_members(page, table),
                    places,
                    flags: says_flags(heading, part),
                    place: heading.place.clone(),
                }),
            }
        }
    }
    enums.retain(|claim| !claim.members.is_empty());
    enums
}

fn says_flags(heading: &Heading<'_>, part: &Part<'_, '_>) -> bool {
    heading.text.to_lowercase().contains("flags")
        || part
            .section
            .prose()
            .any(|text| text.plain().to_lowercase().contains("multi-valued"))
}

/// Whether invisible characters keep the name of an enum in a heading from being read.
pub(super) fn is_hidden(heading: &Heading<'_>) -> bool {
    enum_name(&heading.inlines.plain()) != enum_name(&heading.text)
}

/// The name of the enum that a heading speaks of: *x values*, *x enum type*.
fn enum_name(heading: &str) -> Option<String> {
    let heading = deprecated::without_mark(heading).replace('`', "");
    let lower = heading.trim().to_lowercase();
    let end = HEADING_ENDS.iter().find(|end| {
        lower
            .strip_suffix(**end)
            .is_some_and(|rest| rest.ends_with(' '))
    })?;
    let before = heading.trim()[..lower.len() - end.len()].trim_end();
    let word = before
        .rsplit(' ')
        .next()?
        .trim_matches(|c: char| matches!(c, '*' | '"' | '\''));
    let is_name = word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
    (is_name && !NO_NAMES.contains(&word.to_lowercase().as_str())).then(|| word.to_owned())
}

/// Whether a table lists members of an enum, not of a type.
pub(super) fn lists(part: &Part<'_, '_>, table: &Table<'_>) -> bool {
    let heading = part.section.heading.as_ref();
    let is_of_enum = heading.is_some_and(|heading| enum_name(&heading.text).is_some());
    is_of_enum && table.column(&["type"]).is_none()
}

/// The members in a table; `None` where the table lists no members.
fn members(
    page: &Page<'_>,
    table: &Table<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Listed> {
    table.column(MEMBER_COLUMNS).filter(|column| *column == 0)?;
    if table.column(&["type"]).is_some() {
        return None;
    }
    let column = name_column(table)?;
    let description = table.column(&["description"]);
    let mut listed = Listed::default();
    for row in &table.rows {
        let Some(cell) = row.cells.get(column) else {
            continue;
        };
        let text = cell.plain();
        let named = name_cell::text(&cell.inlines);
        let name = member_name(&named);
        name_cell::report_invisible(&cell.inlines, ("member", "name"), diagnostics);
        if !is_member(&cell.inlines) {
            if parts_rows(&row.cells) {
                continue;
            }
            if !text.is_empty() {
                diagnostics.push(no_member(&text, cell.place.clone()));
            }
            continue;
        }
        if let Some((known, first)) = listed.cells.get(name) {
            // Of values with spaces, only the first word is read.
            if *known == text {
                let place = cell.inlines.place_of_words(name);
                diagnostics.push(member::duplicate(name, place, first));
            }
            continue;
        }
        let place = cell.inlines.place_of_words(name);
        listed.cells.insert(name.to_owned(), (text.clone(), place));
        let text = description.and_then(|column| row.cells.get(column));
        listed.members.push((
            name.to_owned(),
            text.map(|cell| prose::of_cell(page.path, &cell.inlines))
                .unwrap_or_default(),
        ));
    }
    Some(listed)
}

fn no_member(text: &str, place: Place) -> Diagnostic {
    let message = format!("`{text}` is not the name of a member of an enum");
    let help = "write the value as it goes over the wire, without spaces, and remarks into the description";
    Diagnostic::new(Code::RowName, place, message).help(help)
}

/// The column with the names of the members: the first one, unless it shows the names that people see. `None` where the
/// table lists values that are no names.
fn name_column(table: &Table<'_>) -> Option<usize> {
    let is_words = |row: &&Row<'_>, column: usize| {
        let cell = row.cells.get(column);
        cell.is_some_and(|cell| !cell.inlines.is_blank() && !is_member(&cell.inlines))
            && !parts_rows(&row.cells)
    };
    let words = table.rows.iter().filter(|row| is_words(row, 0)).count();
    if words * 4 < table.rows.len().max(MANY) {
        return Some(0);
    }
    let others = table.header.iter().enumerate().skip(1);
    let mut others = others.filter(|(_, title)| MEMBER_COLUMNS.contains(&title.as_str()));
    let found = others.find(|(column, _)| {
        table.rows.iter().all(|row| {
            let cell = row.cells.get(*column).map(Cell::plain);
            let is_name = |cell: String| cell.starts_with(|c: char| c.is_alphabetic() || c == '`');
            cell.is_none_or(|cell| cell.is_empty() || is_name(cell)) && !is_words(&row, *column)
        })
    });
    found.map(|(column, _)| column)
}

/// So few rows tell nothing: one of them may be a slip.
const MANY: usize = 5;

/// Whether a cell holds the name of a member.
fn is_member(cell: &Inlines<'_>) -> bool {
    let text = name_cell::text(cell);
    let name = member_name(&text);
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ':' | '+'));
    is_name && name_cell::first(&text).is_some_and(|named| named.is_all)
}

/// The name in the cell of a member.
fn member_name(cell: &str) -> &str {
    let word = name_cell::first(cell).map_or("", |named| named.name);
    word.trim_matches(['`', '"', '\'', '*', ','])
        .trim_end_matches('.')
}

/// The members in a table that are deprecated.
fn deprecated_members(page: &Page<'_>, table: &Table<'_>) -> BTreeMap<String, Deprecation> {
    let description = table.column(&["description"]);
    let rows = table.rows.iter().filter_map(|row| {
        let cell = row.cells.first()?.plain();
        let text = description.and_then(|column| row.cells.get(column));
        let text = text.map(|cell| prose::of_cell(page.path, &cell.inlines));
        let found = deprecated::read(&cell, &text.unwrap_or_default())?;
        Some((member_name(&cell).to_owned(), found))
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_name_enums() {
        let name = |heading| enum_name(heading);
        assert_eq!(name("ageGroup values").as_deref(), Some("ageGroup"));
        assert_eq!(
            name("deviceEnrollmentType enum type").as_deref(),
            Some("deviceEnrollmentType")
        );
        assert_eq!(
            name("Values of the `status` enumeration").as_deref(),
            Some("status")
        );
        assert_eq!(name("Possible values"), None);
        assert_eq!(name("Properties"), None);
        assert_eq!(name("values"), None);
    }
}
