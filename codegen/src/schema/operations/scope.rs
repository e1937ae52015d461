//! Which permission tables of a page are for which of its request lines.
//!
//! Knows how tables name request lines; must not know what the tables say.

use crate::facts::LineName;

use super::super::address::{Address, Line};
use super::super::pages::Documentation;
use super::super::trust::{self, LineScope, Names, TableScope};

/// The permission tables of a page that are for one of its lines, by number.
pub(in crate::schema) fn tables_of(documentation: &Documentation<'_>, line: &Line) -> Vec<usize> {
    let claims = documentation.claims;
    let tables = claims.permissions.iter().map(|table| TableScope {
        label: table.label.as_deref(),
        names: names(&table.lines, line),
    });
    of_line(documentation, line, &tables.collect::<Vec<_>>())
}

/// The directory roles of a page that are for one of its lines, by number: what a role is enough for is a label like that
/// of a table.
pub(in crate::schema) fn roles_of(documentation: &Documentation<'_>, line: &Line) -> Vec<usize> {
    let roles = documentation.claims.roles.iter().map(|role| TableScope {
        label: role.scope.as_deref(),
        names: Names::NoLine,
    });
    of_line(documentation, line, &roles.collect::<Vec<_>>())
}

fn of_line(
    documentation: &Documentation<'_>,
    line: &Line,
    tables: &[TableScope<'_>],
) -> Vec<usize> {
    let requests = documentation.claims.requests.iter();
    let mut captions: Vec<&str> = requests.filter_map(|it| it.caption.as_deref()).collect();
    captions.dedup();
    let scope = LineScope {
        words: &line.address.words(),
        is_me: line.address.is_me(),
        caption: line.caption.as_deref(),
        captions: &captions,
    };
    trust::tables_of_line(tables, scope)
}

fn names(named: &[LineName], line: &Line) -> Names {
    if named.is_empty() {
        return Names::NoLine;
    }
    let is_this = |name: &LineName| {
        let method = name.method.as_deref().unwrap_or(&line.method);
        let address = Address::parse(&name.path);
        let leads_here = address.identity() == line.address.identity();
        method == line.method && (leads_here || line.implied && is_like(&address, &line.address))
    };
    match named.iter().any(is_this) {
        true => Names::ThisLine,
        false => Names::OtherLines,
    }
}

/// Whether a line that only an example shows is listed in another form: `/me` for `/users/{id}`.
fn is_like(listed: &Address, implied: &Address) -> bool {
    listed.target().is_some() && listed.target() == implied.target()
}
