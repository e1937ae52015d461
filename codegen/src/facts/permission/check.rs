//! What is wrong with a permission table: names that nothing parts, names twice, a wrong order, rows of accounts.
//!
//! Knows one table; must not know which permissions exist.

use crate::diagnostic::{Code, Diagnostic, Edit, Place};
use crate::markdown::{Cell, Row, Table};

use super::name::{self, Listed, PermissionName};

/// The labels of the rows, as the reference writes them.
const LABELS: &[&str] = &[
    "Delegated (work or school account)",
    "Delegated (personal Microsoft account)",
    "Application",
];

/// Checks a table and gives the names that it lists.
pub(super) fn table(
    table: &Table<'_>,
    is_upright: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<PermissionName> {
    let mut names = Vec::new();
    let mut wrong_orders = Vec::new();
    let mut right_orders = 0;
    let order = is_upright.then(|| Order::of(table)).flatten();
    for row in &table.rows {
        let mut least: Vec<PermissionName> = Vec::new();
        for (column, cell) in row.cells.iter().enumerate().skip(1) {
            let listed = name::read(cell);
            diagnostics.extend(separators(&listed));
            diagnostics.extend(duplicates(&listed));
            let title = table.header.get(column).map_or("", String::as_str);
            if title.starts_with("higher") {
                diagnostics.extend(in_both(&least, &listed));
            }
            if let Some(order) = order.filter(|_| column == 1 && !is_joined(&listed)) {
                match order.first_wrong(&listed) {
                    Some(wrong) => wrong_orders.push(wrong),
                    None => right_orders += usize::from(order.is_certain(&listed)),
                }
            }
            let here: Vec<PermissionName> = listed.into_iter().map(|listed| listed.name).collect();
            if title.starts_with("least") {
                least.clone_from(&here);
            }
            names.extend(here);
        }
    }
    if let Some(order) = order {
        diagnostics.extend(order.report(table, wrong_orders, right_orders));
    }
    if is_upright
        && table
            .header
            .first()
            .is_some_and(|title| title == "permission type")
    {
        diagnostics.extend(accounts(table));
    }
    names
}

/// Names that no comma parts.
fn separators(listed: &[Listed]) -> Vec<Diagnostic> {
    let pairs = listed.iter().zip(listed.iter().skip(1));
    let found = pairs.filter_map(|(first, second)| {
        let between = second.before.trim();
        let is_parted =
            !between.chars().all(|c| matches!(c, '*' | '.' | ' ')) || second.before.contains('\n');
        if is_parted {
            return None;
        }
        let fix = comma(&first.name, second);
        let (first, name) = (&first.name.name, &second.name);
        let message = format!("there is no comma between `{first}` and `{}`", name.name);
        let help = format!("write `{first}, {}`", name.name);
        let finding = Diagnostic::new(Code::PermissionSeparator, name.place.clone(), message);
        Some(finding.help(help).fix(fix))
    });
    found.collect()
}

/// Whether names are joined into sets that are needed together, so that a name may stand in several of them.
fn is_joined(listed: &[Listed]) -> bool {
    let joins = |word: &str| matches!(word.to_ascii_lowercase().as_str(), "and" | "plus" | "with");
    listed.iter().any(|listed| {
        let mut words = listed.before.split(|c: char| !c.is_alphanumeric());
        words.any(joins)
    })
}

/// Whether a new list begins: *For channel resource: …*.
fn begins_list(before: &str) -> bool {
    before.contains([':', '(', '\n'])
}

/// Names that stand twice in a list.
fn duplicates(listed: &[Listed]) -> Vec<Diagnostic> {
    if is_joined(listed) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut from = 0;
    for (at, second) in listed.iter().enumerate() {
        if begins_list(&second.before) {
            from = at;
        }
        let name = &second.name;
        let mut known = listed[from..at].iter().map(|first| &first.name);
        if let Some(first) = known.find(|first| first.name == name.name) {
            let message = format!("`{}` is listed twice in this cell", name.name);
            found.push(twice(name, message, first));
        }
    }
    found
}

/// Names that stand in the cell of the least privileged permissions and in that of the higher ones.
fn in_both(least: &[PermissionName], higher: &[Listed]) -> Vec<Diagnostic> {
    let found = higher.iter().filter_map(|higher| {
        let name = &higher.name;
        let first = least.iter().find(|first| first.name == name.name)?;
        let message = format!(
            "`{}` is listed as a least privileged permission and as a higher privileged one",
            name.name
        );
        Some(twice(name, message, first))
    });
    found.collect()
}

fn twice(name: &PermissionName, message: String, first: &PermissionName) -> Diagnostic {
    Diagnostic::new(Code::PermissionDuplicate, name.place.clone(), message)
        .help("remove one of them")
        .other(first.place.clone(), "the first one")
}

/// The order that the header of a table promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Ascending,
    Descending,
}

/// A name that stands behind one that should follow it.
struct Wrong {
    late: PermissionName,
    early: PermissionName,
}

impl Order {
    fn of(table: &Table<'_>) -> Option<Self> {
        let title = table.header.get(1)?;
        if title.contains("from least to most") {
            Some(Self::Ascending)
        } else {
            title
                .contains("from most to least")
                .then_some(Self::Descending)
        }
    }

    /// The first pair of names of which it is certain that they stand in the wrong order.
    fn first_wrong(self, listed: &[Listed]) -> Option<Wrong> {
        self.pairs(listed).find_map(|(early, late)| {
            let is_wrong = match self {
                Self::Ascending => is_less(&late.name, &early.name),
                Self::Descending => is_less(&early.name, &late.name),
            };
            is_wrong.then(|| Wrong {
                late: late.clone(),
                early: early.clone(),
            })
        })
    }

    /// Whether the order of two names of the list is certain.
    fn is_certain(self, listed: &[Listed]) -> bool {
        let is_known = |one: &PermissionName, other: &PermissionName| {
            is_less(&one.name, &other.name) || is_less(&other.name, &one.name)
        };
        self.pairs(listed).any(|(one, other)| is_known(one, other))
    }

    /// The pairs of names of one list, the first one of each pair stands before the other.
    fn pairs(self, listed: &[Listed]) -> impl Iterator<Item = (&PermissionName, &PermissionName)> {
        let list = |at: usize| {
            let mut after = listed[at + 1..].iter();
            let end = after.position(|it| begins_list(&it.before));
            &listed[at + 1..end.map_or(listed.len(), |end| at + 1 + end)]
        };
        (0..listed.len()).flat_map(move |at| {
            // A name that stands twice is another finding.
            let is_first = move |name: &str| listed[..at].iter().all(|it| it.name.name != name);
            let later = list(at).iter().filter(move |it| is_first(&it.name.name));
            later.map(move |later| (&listed[at].name, &later.name))
        })
    }

    /// One finding where the header is wrong and all cells agree; else one for each cell.
    fn report(self, table: &Table<'_>, wrong: Vec<Wrong>, right: usize) -> Vec<Diagnostic> {
        if self == Self::Descending && right == 0 && !wrong.is_empty() {
            let rows = table.rows.first();
            let end = rows.map_or(table.place.end, |row| row.place.start);
            let place = table.place.within(0..end.saturating_sub(table.place.start));
            let message = "the header says from most to least privileged, and the cells list them from least to most";
            let help = "write `Permissions (from least to most privileged)`";
            let finding = Diagnostic::new(Code::PermissionOrder, place, message).help(help);
            let first = wrong.first().map(|wrong| &wrong.early);
            return match first {
                Some(first) => vec![finding.other(first.place.clone(), "the least privileged one")],
                None => vec![finding],
            };
        }
        let found = wrong.into_iter().map(|Wrong { late, early }| {
            let promised = match self {
                Self::Ascending => "from least to most privileged",
                Self::Descending => "from most to least privileged",
            };
            let (first, second) = (&early.name, &late.name);
            let message = format!(
                "the header promises permissions {promised}, but `{first}` comes before `{second}`"
            );
            Diagnostic::new(Code::PermissionOrder, late.place.clone(), message)
                .help(format!("put `{second}` before `{first}`"))
                .other(early.place.clone(), "comes before it")
        });
        found.collect()
    }
}

/// Whether a permission is certain to be less privileged than another: one reads what the other reads and writes, or is
/// for the user where the other is for all.
fn is_less(one: &str, other: &str) -> bool {
    if other.strip_suffix(".All").is_some_and(|other| other == one) {
        return true;
    }
    let (one, other): (Vec<&str>, Vec<&str>) =
        (one.split('.').collect(), other.split('.').collect());
    let differs = |(one, other): &(&&str, &&str)| one != other;
    let mut differing = one.iter().zip(&other).filter(differs);
    let first = differing.next();
    one.len() == other.len() && first == Some((&"Read", &"ReadWrite")) && differing.next().is_none()
}

/// The comma between two names that no more than blanks part.
fn comma(first: &PermissionName, second: &Listed) -> Option<Edit> {
    let between = second.name.place.start.checked_sub(first.place.end);
    let is_bare = between == Some(second.before.len()) && second.before.trim().is_empty();
    let end = first.name.len()..first.name.len();
    let comma = if second.before.is_empty() { ", " } else { "," };
    Edit::within(&first.place, &first.name, end, comma).filter(|_| is_bare)
}

/// What is wrong with the labels of the rows.
fn accounts(table: &Table<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut missing: Vec<&str> = LABELS.to_vec();
    let mut last: Option<&Row<'_>> = None;
    let mut unknown: Vec<&Cell<'_>> = Vec::new();
    for row in &table.rows {
        let Some(cell) = row.cells.first() else {
            continue;
        };
        let Some((label, is_exact)) = label(cell) else {
            unknown.push(cell);
            continue;
        };
        missing.retain(|known| *known != label);
        last = Some(row);
        if !is_exact {
            let written = cell.plain();
            let message =
                format!("`{written}` is not the label of an account; the nearest is `{label}`");
            let slips = strsim::osa_distance(&written.to_lowercase(), &label.to_lowercase());
            let fix = Edit::within(&cell.place, &written, 0..written.len(), label);
            let finding = Diagnostic::new(Code::AccountsRow, cell.place.clone(), message)
                .help(format!("write `{label}`"))
                .fix(fix.filter(|_| slips <= MOST_SLIPS));
            found.push(finding);
        }
    }
    let is_whole = found.is_empty();
    let Some(last) = last.filter(|_| is_whole) else {
        return found;
    };
    // What stands in the place of the one row that is missing is that row.
    if let ([label], [cell]) = (missing.as_slice(), unknown.as_slice()) {
        let message = format!(
            "`{}` is not the label of an account, and no row is `{label}`",
            cell.plain()
        );
        let finding = Diagnostic::new(Code::AccountsRow, cell.place.clone(), message);
        return vec![finding.help(format!("write `{label}`"))];
    }
    found.extend(missing.into_iter().map(|label| no_row(label, &last.place)));
    found
}

fn no_row(label: &str, place: &Place) -> Diagnostic {
    let message = format!("the permission table has no row `{label}`");
    let help = "add the row; where the account may not call the operation, write `Not supported.`";
    Diagnostic::new(Code::AccountsRow, place.clone(), message).help(help)
}

/// The label that a cell has or means, and whether it has it; none where the row is for something else.
fn label(cell: &Cell<'_>) -> Option<(&'static str, bool)> {
    let written = cell.plain().replace('\u{a0}', " ").to_lowercase();
    let words: Vec<&str> = written.split_whitespace().collect();
    let written = words.join(" ");
    // A footnote may follow.
    let written = written.trim_end_matches(['*', '.', ':', ' ']);
    let labels = LABELS.iter().copied();
    let known = labels.clone().find(|label| label.to_lowercase() == written);
    if let Some(known) = known {
        return Some((known, true));
    }
    let likeness = |label: &str| strsim::normalized_levenshtein(&label.to_lowercase(), written);
    let nearest = labels.max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    let is_meant = likeness(nearest) >= LIKE
        || written.starts_with("delegated") && written.contains("account");
    is_meant.then_some((nearest, false))
}

/// Labels that are so many letters apart are the same beyond doubt.
const MOST_SLIPS: usize = 2;

/// From here on a label is a slip for another.
const LIKE: f64 = 0.75;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_permissions_are_certain_to_be_less() {
        for (one, other, expected) in [
            ("User.Read", "User.ReadWrite", true),
            ("User.Read.All", "User.ReadWrite.All", true),
            ("User.Read", "User.Read.All", true),
            ("User.ReadWrite", "User.Read", false),
            ("User.Read", "Group.ReadWrite", false),
            ("User.Read", "User.ReadWrite.All", false),
            ("User.ReadBasic.All", "User.Read.All", false),
            ("User.Read", "User.Read", false),
        ] {
            assert_eq!(is_less(one, other), expected, "{one}, {other}");
        }
    }
}
