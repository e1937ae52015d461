//! The table of URLs and methods, as a comment on a module.
//!
//! Knows how links to methods are written; must not know how ways are found.

use super::super::docs::{Docs, code};
use super::{Item, WayPlan};
use crate::schema::Version;

/// The URLs of a version, under the words that they begin with, each with the methods that call it.
pub(in crate::plan) fn table(version: Version, ways: &[WayPlan]) -> Docs {
    let docs = Docs::line(format!(
        "Every URL of Microsoft Graph {}, and the methods of [`Graph`](super::Graph) that call it.",
        version.name
    ));
    let chapters = ways.chunk_by(|one, other| first_word(one) == first_word(other));
    chapters.fold(docs, |docs, ways| {
        let docs = match ways.first() {
            Some(way) => docs.paragraph(format!("# {}", code(first_word(way)))),
            None => docs,
        };
        let lines = ways.chunk_by(|one, other| of_line(one) == of_line(other));
        docs.list(lines.map(line))
    })
}

fn first_word(way: &WayPlan) -> &str {
    let path = way.path.trim_start_matches('/');
    path.split(['/', '(', ':']).next().unwrap_or(path)
}

/// What stands at the beginning of the line of a way.
fn of_line(way: &WayPlan) -> (&str, &str) {
    (&way.path, &way.links)
}

/// A line for ways to one path by one builder.
fn line(ways: &[WayPlan]) -> String {
    let (path, links) = ways.first().map(of_line).unwrap_or_default();
    let calls = ways.iter().map(|way| {
        let (method, call) = (&way.method, code(&way.call));
        format!("{method} [{call}]({})", link(&way.item))
    });
    let calls: Vec<String> = calls.collect();
    let links = match links {
        "" => String::new(),
        links => format!("{} ", code(links)),
    };
    format!("{}: {links}{}", code(path), calls.join(", "))
}

/// The path of a method as it is seen from the module of the table. Rustdoc knows no raw identifiers, and no keywords.
fn link(item: &Item) -> String {
    let (builder, method) = (item.builder.bare(), item.method.bare());
    match &item.module {
        Some(module) => format!("super::paths::{}::{builder}::{method}", module.bare()),
        None => format!("super::{builder}::{method}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::ident::{Case, Ident};
    use super::*;
    use crate::schema::VERSIONS;

    fn way(method: &str, path: &str, links: &str, module: Option<&str>, call: &str) -> WayPlan {
        WayPlan {
            method: method.to_owned(),
            path: path.to_owned(),
            steps: Vec::new(),
            links: links.to_owned(),
            call: format!(".{call}()"),
            parameters: None,
            query: Vec::new(),
            operation: Ident::new("x", Case::Screaming),
            item: Item {
                module: module.map(|module| Ident::new(module, Case::Snake)),
                builder: Ident::new(module.unwrap_or("graph"), Case::Pascal),
                method: Ident::new(call, Case::Snake),
            },
        }
    }

    #[test]
    fn urls_stand_under_their_first_word() {
        let ways = [
            way("GET", "/lamps", ".lamps()", Some("lamps"), "list"),
            way("POST", "/lamps", ".lamps()", Some("lamps"), "create"),
            way(
                "GET",
                "/lamps(x='{x}')",
                ".lamps().by_x(x)",
                Some("type"),
                "get",
            ),
            way("GET", "/ping", "", None, "ping"),
        ];
        let lines = table(VERSIONS[0], &ways).lines;
        assert_eq!(
            lines[1..],
            [
                "",
                "# `lamps`",
                "",
                "- `/lamps`: `.lamps()` GET [`.list()`](super::paths::lamps::Lamps::list), \
                 POST [`.create()`](super::paths::lamps::Lamps::create)",
                "- `/lamps(x='{x}')`: `.lamps().by_x(x)` GET [`.get()`](super::paths::type::Type::get)",
                "",
                "# `ping`",
                "",
                "- `/ping`: GET [`.ping()`](super::Graph::ping)",
            ]
        );
    }
}
