//! Rows of property, relationship and parameter tables.
//!
//! Knows the columns and the phrases of descriptions; must not know which table it is given.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, DocPath, Place};
use crate::markdown::{Cell, Inlines, Row, Table, parts_rows};

use super::deprecated;
use super::name_cell;
use super::note::{self, Notes};
use super::presence::{self, Presence};
use super::prose::{self, Prose};
use super::type_cell::{self, TypeExpression, TypeName};
use super::values;

/// A row: a property, a relationship, a parameter.
#[derive(Debug, Clone)]
pub struct Member {
    /// The name as it goes over the wire.
    pub name: String,
    /// Whether its table has a heading of its own inside of the part of the page.
    pub is_aside: bool,
    /// The name in the table, where the JSON representation has it in another case.
    pub listed_as: Option<String>,
    /// Its type; `None` where the row names none that can be read.
    pub expression: Option<TypeExpression>,
    /// What of it is not as the row says, because a fixup knows better.
    pub corrections: Corrections,
    /// The text of the type cell.
    pub spelling: String,
    /// What the row says about it.
    pub description: Prose,
    /// The values that the description lists.
    pub values: Vec<String>,
    /// Where each of them stands.
    pub value_places: Vec<Place>,
    /// Whether the description says that several values may be joined.
    pub flags: bool,
    /// The ancestor that the row says the member comes from.
    pub inherited: Option<Inherited>,
    /// Whether it must be there.
    pub presence: Presence,
    /// What else the row says of it.
    pub notes: Notes,
    /// Where its name stands.
    pub name_place: Place,
    /// Where the type cell stands, or the row where there is none.
    pub place: Place,
}

/// What a fixup has set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Corrections {
    /// The type, and whether it is a collection of it.
    pub type_name: bool,
    /// Whether it must be there.
    pub presence: bool,
}

/// Where a member comes from, by the words of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inherited {
    /// The name of the ancestor as written.
    pub name: String,
    /// The page that the words link to.
    pub page: Option<DocPath>,
    /// Whether the name stands out as one: a link, a word in markup.
    pub is_marked: bool,
}

/// The titles of columns with names.
pub(super) const NAME_COLUMNS: &[&str] = &[
    "property",
    "property name",
    "parameter",
    "parameter name",
    "parameters",
    "properties",
    "required parameter",
    "name",
    "relationship",
    "relationship name",
    "query parameter",
];
/// The titles of columns with types.
pub(super) const TYPE_COLUMNS: &[&str] = &["type", "value"];
const DESCRIPTION_COLUMNS: &[&str] = &["description", "use case"];
/// The titles of columns that say whether a row must be there.
pub(super) const REQUIRED_COLUMNS: &[&str] = &["required?", "required", "required (y/n)"];

/// Whether the columns of a table are those of members.
pub(super) fn is_member_table(table: &Table<'_>) -> bool {
    let value_column = table.column(&["type"]).is_none();
    table.column(NAME_COLUMNS).is_some()
        && table.column(TYPE_COLUMNS).is_some()
        && (!value_column || table.column(&["name", "parameter name"]).is_some())
}

/// Reads the rows of a table.
pub(super) fn read(
    page: &DocPath,
    table: &Table<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Member> {
    let Some(name_column) = table.column(NAME_COLUMNS) else {
        return Vec::new();
    };
    let type_column = table.column(TYPE_COLUMNS);
    let description_column = table.column(DESCRIPTION_COLUMNS);
    // A column of values may hold anything, types among them.
    let holds_types = type_column.is_some_and(|column| table.header[column] == "type");
    let is_said = |found: &Diagnostic| {
        holds_types || !matches!(found.code, Code::TypeCell | Code::TypeMissing)
    };
    let required_column = table.column(REQUIRED_COLUMNS);
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    let mut members = Vec::new();
    for row in &table.rows {
        if is_filler(row) {
            continue;
        }
        let Some(name_cell) = row.cells.get(name_column) else {
            continue;
        };
        let names = name_cell::names(&name_cell.inlines);
        name_cell::report_invisible(&name_cell.inlines, ("member", "name"), diagnostics);
        if names.is_empty() {
            diagnostics.push(no_name(name_cell, row));
        }
        for name in names {
            let name_place = name_cell
                .inlines
                .place_of_words(name.trim_start_matches('@'));
            if let Some(first) = seen.get(&name.to_lowercase()) {
                diagnostics.push(duplicate(&name, name_place, first));
                continue;
            }
            seen.insert(name.to_lowercase(), name_place.clone());
            let is_marked = deprecated::is_marked(&name_cell.plain());
            let mut found = Vec::new();
            let mut member = member(
                page,
                (&name, name_place),
                row,
                type_column,
                description_column,
                &mut found,
            );
            diagnostics.extend(found.into_iter().filter(is_said));
            if is_marked {
                member.notes.deprecated.get_or_insert_default();
            }
            if let Some(cell) = required_column.and_then(|column| row.cells.get(column)) {
                match presence::of_word(&cell.plain()) {
                    Presence::Unsaid => {}
                    said => {
                        member.presence = said;
                        member.notes.required = said == Presence::Required;
                    }
                }
            }
            members.push(member);
        }
    }
    members
}

fn member(
    page: &DocPath,
    (name, name_place): (&str, Place),
    row: &Row<'_>,
    type_column: Option<usize>,
    description_column: Option<usize>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Member {
    let type_cell = type_column.and_then(|column| row.cells.get(column));
    let type_inlines = type_cell.map(|cell| cell.inlines.visible());
    let type_inlines = type_inlines.as_deref();
    let spelling = type_inlines.map(Inlines::plain).unwrap_or_default();
    let mut expression = type_inlines.and_then(|inlines| type_cell::read(page, inlines));
    if let Some(cell) = type_cell {
        name_cell::report_invisible(&cell.inlines, ("member", "type"), diagnostics);
    }
    let place = type_cell.map_or_else(|| row.place.clone(), |cell| cell.place.clone());
    if expression.is_none() && type_column.is_some() {
        let help = "write a primitive type such as `String`, or a link to the page of a type";
        let finding = if spelling.is_empty() {
            let message = format!("the type of `{name}` is missing");
            Diagnostic::new(Code::TypeMissing, name_place.clone(), message)
        } else {
            let message = format!("`{spelling}` is not the name of a type");
            Diagnostic::new(Code::TypeCell, place.clone(), message)
        };
        diagnostics.push(finding.help(help));
    }
    let described = description_column.and_then(|column| row.cells.get(column));
    let description = described
        .map(|cell| prose::of_cell(page, &cell.inlines))
        .unwrap_or_default();
    let text = description.plain();
    if let Some(expression) = &mut expression
        && counts_seconds(&spelling, &text)
    {
        expression.alternatives = vec![TypeName::Primitive("Edm.Int64")];
    }
    let values = described
        .map(|cell| values::read(&cell.inlines))
        .unwrap_or_default();
    if values.len() > 1 {
        expression = expression.map(TypeExpression::listed);
    }
    let places = described.map(|cell| {
        let values = values.iter();
        values
            .map(|value| cell.inlines.place_of_words(value))
            .collect()
    });
    Member {
        name: name.to_owned(),
        is_aside: false,
        listed_as: None,
        expression,
        corrections: Corrections::default(),
        spelling: spelling.clone(),
        values,
        value_places: places.unwrap_or_default(),
        flags: is_flags(&text),
        inherited: described.and_then(|cell| inherited(page, &cell.inlines)),
        presence: presence::of_row(&text, &spelling),
        notes: note::read(name, &description),
        description,
        name_place,
        place,
    }
}

fn no_name(cell: &Cell<'_>, row: &Row<'_>) -> Diagnostic {
    let text = cell.plain();
    let (place, message) = if text.is_empty() {
        (&row.place, "the row has no name".to_owned())
    } else {
        (&cell.place, format!("`{text}` is not the name of a member"))
    };
    let help = "write the name as it goes over the wire into the first cell, and remarks into the description";
    Diagnostic::new(Code::RowName, place.clone(), message).help(help)
}

/// The finding about a row whose name another row of the table has.
pub(super) fn duplicate(name: &str, place: Place, first: &Place) -> Diagnostic {
    let message = format!("the table lists `{name}` a second time");
    Diagnostic::new(Code::DuplicateRow, place, message)
        .other(first.clone(), "listed here first")
        .help("merge the two rows, or correct the name in one of them")
}

/// Whether a row is there for no member: it parts groups of rows, or says that there are none.
fn is_filler(row: &Row<'_>) -> bool {
    parts_rows(&row.cells) || row.cells.iter().all(|cell| says_none(&cell.plain()))
}

/// Whether a cell says that there is nothing.
fn says_none(cell: &str) -> bool {
    let words = cell.trim_matches('.').to_lowercase();
    let words = words.trim_matches(['-', '–', '—', '*', '…', ' ']);
    matches!(words, "" | "none" | "n/a" | "na" | "not applicable")
}

/// Whether an integer without a width holds a point in time as seconds since 1970: 32 bits end in 2038.
fn counts_seconds(spelling: &str, description: &str) -> bool {
    matches!(spelling.to_lowercase().as_str(), "int" | "integer")
        && description.contains("seconds")
        && description.contains("1970")
}

fn is_flags(description: &str) -> bool {
    let text = description.to_lowercase();
    text.contains("multi-valued enum")
        || text.contains("flags enum")
        || text.contains("flagged enum")
        || text.contains("bitmask")
}

/// *Inherited from [x](x.md)*.
fn inherited(page: &DocPath, inlines: &Inlines<'_>) -> Option<Inherited> {
    let mut after = false;
    for run in &inlines.runs {
        let lower = run.text.to_lowercase();
        if after && let Some(target) = &run.link {
            return Some(Inherited {
                name: run.text.trim().to_owned(),
                page: prose::linked_page(page, target),
                is_marked: true,
            });
        }
        if let Some(at) = lower.find("inherited from") {
            let rest = lower[at + "inherited from".len()..].trim();
            let name: String = rest
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '.')
                .collect();
            if !name.is_empty() && name != "the" {
                let start = lower.rfind(&name)?;
                let name = run
                    .text
                    .get(start..start + name.len())?
                    .trim_end_matches('.')
                    .to_owned();
                return Some(Inherited {
                    name,
                    page: None,
                    is_marked: false,
                });
            }
            after = true;
        } else if after
            && !run.text.trim().is_empty()
            && run.link.is_none()
            && !run.style.strong
            && !run.style.code
        {
            after = false;
        } else if after && (run.style.strong || run.style.code) {
            return Some(Inherited {
                name: run.text.trim().to_owned(),
                page: None,
                is_marked: true,
            });
        }
    }
    None
}
