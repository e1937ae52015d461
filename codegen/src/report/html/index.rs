//! The pages with findings, each with the way to them.
//!
//! Knows where findings are; must not know what they say.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use crate::corpus::Corpus;
use crate::lint::Level;

use super::code::Entry;
use super::pages::{Page, Pages};
use super::text::{clean, counted, level, line, number};

const LEVELS: [Level; 3] = [Level::Deny, Level::Warn, Level::Note];

/// A finding on a page: its line, its code and the number of its entry.
type Link = (usize, &'static str, usize);

pub(super) fn section(entries: &[Entry<'_, '_>], pages: &Pages<'_>, corpus: &Corpus) -> Markup {
    let mut links = links(entries, pages, corpus);
    let mut rows: Vec<(&str, &Page<'_>)> = pages.iter().collect();
    let gravest = |page: &Page<'_>| LEVELS.map(|level| Reverse(page.count(level)));
    rows.sort_by_key(|(_, page)| gravest(page));
    html! {
        section aria-labelledby="pages" {
            h2 #pages { "Pages with findings" }
            details.group {
                summary { (counted(rows.len(), "page")) ", those with the most errors first" }
                div.scroll role="region" tabindex="0" aria-label="Pages with findings" {
                    table.by-page.sortable {
                        caption { "Findings by page" }
                        thead { tr {
                            th scope="col" { "Page" }
                            @for it in LEVELS { th scope="col" { (level(it)) "s" } }
                            th scope="col" { "Findings, by line" }
                        } }
                        tbody { @for (path, page) in rows {
                            (row(path, page, &links.remove(&page.number).unwrap_or_default()))
                        } }
                    }
                }
            }
        }
    }
}

/// The findings of each page, by the number of the page.
fn links(
    entries: &[Entry<'_, '_>],
    pages: &Pages<'_>,
    corpus: &Corpus,
) -> BTreeMap<usize, BTreeSet<Link>> {
    let mut links: BTreeMap<usize, BTreeSet<Link>> = BTreeMap::new();
    for (number, entry) in entries {
        let findings = entry.all().map(|finding| finding.diagnostic);
        for (code, place) in findings.filter_map(|it| Some((it.code, it.place.as_ref()?))) {
            if let Some(page) = pages.number(&place.path) {
                let link = (line(place, corpus), code.name(), *number);
                links.entry(page).or_default().insert(link);
            }
        }
    }
    links
}

fn row(path: &str, page: &Page<'_>, links: &BTreeSet<Link>) -> Markup {
    let areas: Vec<String> = page.areas.iter().map(|area| clean(area)).collect();
    html! {
        tr id=(format!("p{}", page.number)) data-areas=[(!areas.is_empty()).then(|| areas.join("/"))] {
            th scope="row" data-set="page" { (clean(path)) }
            @for level in LEVELS { td data-v=(page.count(level)) { (number(page.count(level))) } }
            td data-v=(links.len()) {
                @for (line, code, entry) in links {
                    a href=(format!("#f{entry}")) { (line) " " (code) } " "
                }
            }
        }
    }
}
