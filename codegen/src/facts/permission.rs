//! Permission tables.
//!
//! Knows every form of the table; must not know which permissions exist.

mod cell;
mod check;
mod name;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Place};
use crate::markdown::invisible::without;
use crate::markdown::{Block, Cell, CodeBlock, Table};

use super::request;
use super::section::{Part, Role};

pub use cell::Alternatives;
pub use name::PermissionName;

/// Who is calling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Account {
    /// A signed-in user with a work or school account.
    DelegatedWork,
    /// A signed-in user with a personal Microsoft account.
    DelegatedPersonal,
    /// An application without a user.
    Application,
}

/// Row and column labels of permission tables, in lower case; a label matches by its beginning.
const ACCOUNTS: &[(&str, Account)] = &[
    ("delegated (work or school account", Account::DelegatedWork),
    (
        "delegated (personal microsoft account",
        Account::DelegatedPersonal,
    ),
    ("delegated (personal account", Account::DelegatedPersonal),
    ("delegated (work", Account::DelegatedWork),
    ("delegated", Account::DelegatedWork),
    ("application", Account::Application),
];

/// What a page says about each kind of account: `None` is *not supported*; a missing kind is not spoken of.
pub type Permissions = BTreeMap<Account, Option<Alternatives>>;

/// How many of the alternatives of a kind of account are the least privileged ones, where the page parts them from higher
/// ones. Beyond those, the order means nothing.
pub type Least = BTreeMap<Account, usize>;

/// One permission table, or one row of a transposed one.
#[derive(Debug, Clone, PartialEq)]
pub struct PermissionTable {
    /// What it is for, where the page has several.
    pub label: Option<String>,
    /// The request lines that it is for, where the page says so.
    pub lines: Vec<LineName>,
    /// What it says.
    pub permissions: Permissions,
    /// Where it parts the least privileged permissions from higher ones.
    pub least: Least,
    /// Whether it lists the least privileged permissions alone, so that higher ones may be enough that it does not list.
    pub only_least: bool,
    /// Where it speaks of each kind of account.
    pub places: BTreeMap<Account, Place>,
}

/// How a page names a request line that a permission table is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineName {
    /// The method; none where the path stands alone.
    pub method: Option<String>,
    /// The path.
    pub path: String,
}

/// Reads all permission tables of a page.
pub(super) fn read(
    outline: &[Part<'_, '_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<PermissionTable> {
    let mut tables = Vec::new();
    let lists_least = announces_least(outline);
    for part in outline {
        let of_part = part.section.tables().filter(|table| is_for(table, part));
        let is_one_of_several = of_part.count() > 1;
        let mut above = Above::default();
        for block in &part.section.blocks {
            let Block::Table(table) = block else {
                above.add(block);
                continue;
            };
            if !is_for(table, part) {
                continue;
            }
            let above = std::mem::take(&mut above);
            let caption = above.caption.filter(|_| is_one_of_several);
            let mut lines = above.lines;
            lines.extend(part.label.into_iter().flat_map(named_lines));
            lines.extend(caption.iter().flat_map(|caption| named_lines(caption)));
            let label = caption.or_else(|| part.label.map(str::to_owned));
            let first = tables.len();
            if is_transposed(table) {
                transposed(table, &mut tables, diagnostics);
            } else {
                upright(table, label.as_deref(), &mut tables, diagnostics);
            }
            let only_least = lists_least && !is_sorted(table) && !is_parted(table);
            for table in &mut tables[first..] {
                table.lines.clone_from(&lines);
                if only_least {
                    table.hold_least();
                }
            }
        }
    }
    tables
}

impl PermissionTable {
    /// Takes everything that it lists for the least privileged permissions.
    fn hold_least(&mut self) {
        self.only_least = true;
        for (kind, stated) in &self.permissions {
            if let Some(alternatives) = stated
                && !alternatives.is_empty()
            {
                self.least.insert(*kind, alternatives.len());
            }
        }
    }
}

/// Whether a page says that its tables show the least privileged permissions. They may show higher ones beside them.
fn announces_least(outline: &[Part<'_, '_>]) -> bool {
    let mut parts = outline.iter().filter(|part| part.role == Role::Permissions);
    parts.any(|part| {
        let mut prose = part.section.prose();
        prose.any(|text| {
            let text = text.plain().to_lowercase();
            let mut sentences = text.split(". ");
            sentences.any(|it| it.contains("table") && it.contains("least privileged permission"))
        })
    })
}

/// Where the first cell of permissions stands.
pub(super) fn first_place(outline: &[Part<'_, '_>]) -> Option<Place> {
    let mut tables = outline.iter().flat_map(|part| {
        let tables = part.section.tables();
        tables.filter(|table| is_for(table, part))
    });
    let row = tables.find_map(|table| table.rows.first())?;
    let cell = row.cells.get(1);
    Some(cell.map_or(&row.place, |cell| &cell.place).clone())
}

/// Phrases by which a page says that a call needs no permission, in lower case.
const NONE_NEEDED: &[&str] = &[
    "no permission",
    "no specific permission",
    "no special permission",
    "not require permission",
    "not require any permission",
    "not require a permission",
    "not require specific permission",
    "not need permission",
    "not need any permission",
    "without any permission",
    "n't require permission",
    "n't require any permission",
    "n't need permission",
    "n't need any permission",
    "permissions aren't required",
    "permissions are not required",
];

/// Whether a page without a permission table says about permissions what there is to say: that none are needed, or in a
/// file that is not there to be read.
pub(super) fn is_told_elsewhere(outline: &[Part<'_, '_>]) -> bool {
    let mut parts = outline.iter().filter(|part| part.role == Role::Permissions);
    parts.any(|part| {
        let says_none = |text: String| NONE_NEEDED.iter().any(|phrase| text.contains(phrase));
        let mut prose = part.section.prose();
        part.section.is_incomplete || prose.any(|text| says_none(text.plain().to_lowercase()))
    })
}

/// Checks the permission tables of a page and gives the names that they list.
pub(super) fn names(
    outline: &[Part<'_, '_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<PermissionName> {
    let tables = outline.iter().flat_map(|part| {
        let tables = part.section.tables();
        tables.filter(move |table| is_for(table, part))
    });
    tables
        .flat_map(|table| check::table(table, !is_transposed(table), diagnostics))
        .collect()
}

/// Whether a table lists permissions.
fn is_for(table: &Table<'_>, part: &Part<'_, '_>) -> bool {
    let first = table.header.first();
    part.role == Role::Permissions || first.is_some_and(|title| title == "permission type")
}

fn is_transposed(table: &Table<'_>) -> bool {
    let mut others = table.header.iter().skip(1);
    account(table.header.first()).is_none() && others.any(|title| account(Some(title)).is_some())
}

/// What stands above a permission table, below the one before it.
#[derive(Debug, Default)]
struct Above {
    /// The request lines in code blocks and annotations.
    lines: Vec<LineName>,
    /// The last sentence that announces something.
    caption: Option<String>,
}

impl Above {
    fn add(&mut self, block: &Block<'_>) {
        match block {
            Block::Code(block) => self.lines.extend(shown_lines(block)),
            Block::Annotation(annotation) if annotation.marks_table() => {
                let urls = annotation.list("requestUrls");
                self.lines.extend(urls.into_iter().map(line_name));
            }
            Block::Paragraph(inlines) => {
                let text = inlines.plain();
                if let Some(caption) = text.strip_suffix(':') {
                    self.caption = Some(caption.to_owned());
                }
            }
            _ => {}
        }
    }
}

fn shown_lines(block: &CodeBlock<'_>) -> impl Iterator<Item = LineName> {
    let lines = block
        .text
        .lines()
        .filter_map(|line| request::split(line.trim()));
    lines.map(|(method, path)| LineName {
        method: Some(method),
        path,
    })
}

fn line_name(url: &str) -> LineName {
    match request::split(url.trim()) {
        Some((method, path)) => LineName {
            method: Some(method),
            path,
        },
        None => LineName {
            method: None,
            path: request::local(url.trim()).to_owned(),
        },
    }
}

/// The request lines that a heading or a caption names: *Permissions for `GET /me`*.
fn named_lines(text: &str) -> Vec<LineName> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = words.iter().enumerate().filter_map(|(at, word)| {
        let path = word.trim_end_matches([',', ';', ':', '.', ')']);
        if !path.starts_with('/') || path.len() < 2 {
            return None;
        }
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        let is_method = |method: &&&str| before.eq_ignore_ascii_case(method);
        let method = request::METHODS.iter().find(is_method);
        Some(LineName {
            method: method.map(|method| (*method).to_owned()),
            path: path.to_owned(),
        })
    });
    named.collect()
}

fn account(label: Option<&String>) -> Option<Account> {
    let label = without(label?).to_lowercase();
    ACCOUNTS
        .iter()
        .find(|(name, _)| label.trim_start().starts_with(name))
        .map(|(_, account)| *account)
}

/// One row an account kind; further columns are higher privileged permissions, or another target.
fn upright(
    table: &Table<'_>,
    label: Option<&str>,
    tables: &mut Vec<PermissionTable>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let descending = is_descending(table);
    let by_target = table.header.len() > 2 && table.header[2].contains("permissions acting on");
    let columns: Vec<Vec<usize>> = if by_target {
        (1..table.header.len()).map(|column| vec![column]).collect()
    } else {
        vec![
            (1..table.header.len())
                .filter(|column| *column == 1 || table.header[*column].contains("permissions"))
                .collect(),
        ]
    };
    let is_parted = is_parted(table);
    let targets = targets(table);
    let parts = columns.into_iter().flat_map(|columns| {
        let targets = targets.iter().cloned();
        targets.map(move |target| (columns.clone(), target))
    });
    for (columns, target) in parts {
        let mut sum = Sum::default();
        let mut current = None;
        for row in &table.rows {
            let first = row.cells.first().map(Cell::plain).unwrap_or_default();
            // Rows below an empty cell of an account kind are its workflows.
            let kind = account(Some(&first));
            if kind.is_some() {
                current = kind;
            }
            let Some(kind) =
                kind.or(current.filter(|_| !first.is_empty() && !is_header_row(&first)))
            else {
                continue;
            };
            sum.place(kind, &row.place);
            for column in &columns {
                let Some(cell) = row.cells.get(*column) else {
                    continue;
                };
                let mut stated = cell::read(cell, target.as_deref(), diagnostics);
                if descending && let Some(Some(alternatives)) = &mut stated {
                    alternatives.reverse();
                }
                let is_higher = is_parted && is_higher(&table.header[*column]);
                sum.add(kind, stated, is_higher);
            }
            if is_parted {
                sum.parted.insert(kind);
            }
        }
        if !sum.permissions.is_empty() {
            let label = if target.is_some() {
                target
            } else if by_target {
                columns.first().map(|column| table.header[*column].clone())
            } else {
                label.map(str::to_owned)
            };
            tables.push(sum.table(label));
        }
    }
}

/// The kinds of resource that the cells of a table are parted by; one that is for all where they are not.
fn targets(table: &Table<'_>) -> Vec<Option<String>> {
    let mut targets: Vec<String> = Vec::new();
    for cell in table.rows.iter().flat_map(|row| &row.cells) {
        let more = cell::targets(cell).into_iter();
        for target in more {
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
    }
    match targets.len() {
        0 | 1 => vec![None],
        _ => targets.into_iter().map(Some).collect(),
    }
}

/// Whether the permissions of each cell are sorted, by what the table or its header says.
fn is_sorted(table: &Table<'_>) -> bool {
    let mut titles = table.header.iter();
    is_descending(table) || titles.any(|title| title.contains("from least to most"))
}

fn is_descending(table: &Table<'_>) -> bool {
    let title = table.header.get(1);
    title.is_some_and(|title| title.contains("from most to least"))
}

/// Whether a table has a column for the least privileged permissions and another for higher ones. Files that a tool
/// converted may hold an old table, whose permissions are sorted.
fn is_parted(table: &Table<'_>) -> bool {
    let is_sorted = |cell: &Cell<'_>| cell.plain().to_lowercase().contains("from least to most");
    table.header.iter().skip(1).any(|title| is_higher(title))
        && !table.rows.iter().flat_map(|row| &row.cells).any(is_sorted)
}

fn is_higher(title: &str) -> bool {
    title.starts_with("higher")
}

/// Files that a tool converted may begin with the old header and delimiter rows.
fn is_header_row(first: &str) -> bool {
    first.eq_ignore_ascii_case("permission type")
        || first.chars().all(|c| matches!(c, '-' | ':' | ' '))
}

/// One column an account kind, one row a target.
fn transposed(
    table: &Table<'_>,
    tables: &mut Vec<PermissionTable>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for row in &table.rows {
        let mut sum = Sum::default();
        for (column, title) in table.header.iter().enumerate() {
            if let Some(kind) = account(Some(title))
                && let Some(cell) = row.cells.get(column)
            {
                sum.add(kind, cell::read(cell, None, diagnostics), false);
                sum.place(kind, &cell.place);
            }
        }
        let label = row
            .cells
            .first()
            .map(Cell::plain)
            .filter(|label| !label.is_empty());
        tables.push(sum.table(label));
    }
}

/// What cells and tables say together.
#[derive(Debug, Default)]
struct Sum {
    /// The alternatives, without those that are known to be higher privileged.
    permissions: Permissions,
    /// The higher privileged ones.
    higher: BTreeMap<Account, Alternatives>,
    /// The kinds of account whose permissions are parted.
    parted: BTreeSet<Account>,
    /// Where it is said.
    places: BTreeMap<Account, Place>,
}

impl Sum {
    fn place(&mut self, kind: Account, place: &Place) {
        self.places.entry(kind).or_insert_with(|| place.clone());
    }

    /// Adds what a cell says: alternatives add up, and *not supported* gives way to them.
    fn add(&mut self, kind: Account, stated: Option<Option<Alternatives>>, is_higher: bool) {
        let Some(stated) = stated else { return };
        if let (Some(more), true) = (&stated, is_higher) {
            add_new(self.higher.entry(kind).or_default(), more);
            let known = self.permissions.entry(kind).or_default();
            known.get_or_insert_default();
            return;
        }
        match (self.permissions.get_mut(&kind), stated) {
            (Some(Some(known)), Some(more)) => add_new(known, &more),
            (Some(_), None) => {}
            (_, stated) => drop(self.permissions.insert(kind, stated)),
        }
    }

    /// The alternatives, the higher ones last, and how many come before those. Where only higher ones are listed, no other
    /// is less privileged.
    fn finish(mut self) -> (Permissions, Least) {
        let mut counts = Least::new();
        for (kind, stated) in &mut self.permissions {
            let Some(alternatives) = stated else { continue };
            let before = alternatives.len();
            if let Some(higher) = self.higher.remove(kind) {
                add_new(alternatives, &higher);
            }
            let least = if before == 0 {
                alternatives.len()
            } else {
                before
            };
            if self.parted.contains(kind) && least > 0 {
                counts.insert(*kind, least);
            }
        }
        (self.permissions, counts)
    }

    fn table(mut self, label: Option<String>) -> PermissionTable {
        let places = std::mem::take(&mut self.places);
        let (permissions, least) = self.finish();
        PermissionTable {
            label,
            lines: Vec::new(),
            permissions,
            least,
            only_least: false,
            places,
        }
    }
}

fn add_new(known: &mut Alternatives, more: &[Vec<String>]) {
    for alternative in more {
        if !known.contains(alternative) {
            known.push(alternative.clone());
        }
    }
}

/// Everything that several tables say. Where one of them parts the least privileged permissions from higher ones, they all
/// do: of a sorted one, the first is the least privileged.
pub fn union<'p>(
    tables: impl IntoIterator<Item = (&'p Permissions, &'p Least)>,
) -> (Permissions, Least) {
    let tables: Vec<_> = tables.into_iter().collect();
    let parted = tables.iter().flat_map(|(_, least)| least.keys().copied());
    let mut sum = Sum {
        parted: parted.collect(),
        ..Sum::default()
    };
    for (permissions, least) in tables {
        for (kind, stated) in permissions {
            let all = stated.as_ref().map_or(0, Vec::len);
            let before = match sum.parted.contains(kind) {
                true => least.get(kind).copied().unwrap_or(1).min(all),
                false => all,
            };
            let Some(alternatives) = stated else {
                sum.add(*kind, Some(None), false);
                continue;
            };
            sum.add(*kind, Some(Some(alternatives[..before].to_vec())), false);
            if before < all {
                sum.add(*kind, Some(Some(alternatives[before..].to_vec())), true);
            }
        }
    }
    sum.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_add_up_on_both_sides_of_the_boundary() {
        let table = |sets: &str, least: Option<usize>| {
            let sets = sets.split_whitespace().map(|name| vec![name.to_owned()]);
            let permissions = Permissions::from([(Account::Application, Some(sets.collect()))]);
            let least = least.map(|least| (Account::Application, least));
            (permissions, least.into_iter().collect::<Least>())
        };
        let check = |tables: &[(Permissions, Least)], sets, least| {
            let all = union(
                tables
                    .iter()
                    .map(|(permissions, least)| (permissions, least)),
            );
            assert_eq!(all, table(sets, least));
        };
        check(&[table("a b", None), table("c", None)], "a b c", None);
        check(
            &[table("a b", Some(1)), table("c d", Some(1))],
            "a c b d",
            Some(2),
        );
        check(
            &[table("a b", Some(1)), table("c d", None)],
            "a c b d",
            Some(2),
        );
        // What one table calls least is not higher.
        check(
            &[table("a b", Some(1)), table("b", Some(1))],
            "a b",
            Some(2),
        );
        check(&[table("", None), table("a b", Some(1))], "a b", Some(1));
    }
}
