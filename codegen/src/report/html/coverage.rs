//! The tables of coverage, one for each version.
//!
//! Knows the columns and what each of them counts, in words; must not know how anything is counted.

use maud::{Markup, html};

use crate::coverage::{Area, Share, VersionCoverage};

use super::pages::{NAMELESS, Pages, name};
use super::text::{clean, counted, number};

/// The columns, and what they count.
const COLUMNS: &[(&str, &str)] = &[
    (
        "Area",
        "The first word of the path. Paths that begin with something else share the last row.",
    ),
    (
        "Operations",
        "HTTP methods with their addresses, such as GET /users/{id}. Each counts once, however many pages document it, and \
         also where only an example shows it.",
    ),
    (
        "Examples tested",
        "Requests and responses of examples that become tests of the client, of all those with something to test: a \
         response without a body has nothing. They count in the area of the first request line of their page.",
    ),
    (
        "Types told",
        "Request bodies, their arguments, arguments in the path and bodies of responses whose type a page states. The types \
         of the others are inferred or unknown.",
    ),
    (
        "Members told",
        "Members whose type a page states, of the types that the operations take and give back and of their base types. A \
         type counts once in each area that uses it.",
    ),
    (
        "Permissions told",
        "Operations for which a page names permissions of at least one kind of account.",
    ),
    (
        "Findings",
        "Findings on the pages that document the operations. A page with operations of several areas counts in each.",
    ),
];

pub(super) fn section(coverage: &[VersionCoverage], pages: &Pages<'_>) -> Markup {
    html! {
        section aria-labelledby="coverage" {
            h2 #coverage { "Coverage by area" }
            p { "How much of what a client needs the pages tell, over all pages that were read." }
            @for version in coverage { (table(version, pages)) }
            details open {
                summary { "What the columns count" }
                dl.columns {
                    @for (column, meaning) in COLUMNS { dt { (column) } dd { (meaning) } }
                }
            }
        }
    }
}

fn table(coverage: &VersionCoverage, pages: &Pages<'_>) -> Markup {
    let version = coverage.version.name;
    let caption = format!("Coverage of {version}");
    html! {
        div.scroll role="region" tabindex="0" aria-label=(caption) {
            table.sortable {
                caption {
                    (version) ": " (counted(coverage.all.operations, "operation")) " in "
                    (counted(coverage.areas.len(), "area"))
                }
                thead { tr { @for (column, _) in COLUMNS { th scope="col" { (column) } } } }
                tbody { @for area in by_size(coverage) { (row(area, name(area), pages)) } }
                tfoot { (row(&coverage.all, "All areas", pages)) }
            }
        }
    }
}

/// The areas, the largest first, the one without a name last.
fn by_size(coverage: &VersionCoverage) -> Vec<&Area> {
    let mut areas: Vec<&Area> = coverage.areas.iter().collect();
    areas.sort_by_key(|area| (area.name.is_none(), std::cmp::Reverse(area.operations)));
    areas
}

fn row(area: &Area, name: &str, pages: &Pages<'_>) -> Markup {
    let findings = pages.of_area(area);
    let is_filter = findings > 0 && (area.name.is_some() || name == NAMELESS);
    html! {
        tr {
            th scope="row" data-set=[is_filter.then_some("area")] { (clean(name)) }
            td data-v=(area.operations) { (number(area.operations)) }
            @for share in [area.examples, area.types, area.members, area.permissions] {
                (cell(share))
            }
            td data-v=(findings) { (number(findings)) }
        }
    }
}

fn cell(share: Share) -> Markup {
    let Some(percent) = share.percent() else {
        return html! { td data-v="-1" { span.none { "none" } } };
    };
    // What it is sorted by is finer than what is shown.
    let order = share.part * 10_000 / share.whole;
    html! {
        td.share data-v=(order) style=(format!("--share:{percent}")) {
            b { (percent) " %" } " " small { (number(share.part)) " of " (number(share.whole)) }
        }
    }
}
