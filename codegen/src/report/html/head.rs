//! What was read, and how much was found.
//!
//! Knows counts; must not know single findings.

use maud::{Markup, html};

use crate::coverage::VersionCoverage;
use crate::lint::{Level, Report};

use super::super::Account;
use super::text::{clean, counted, level, message, number};

pub(super) fn head(report: &Report<'_>, account: &Account, coverage: &[VersionCoverage]) -> Markup {
    let versions: Vec<&str> = coverage.iter().map(|it| it.version.name).collect();
    html! {
        header {
            h1 { "Proof-reading report" }
            p {
                "Read: " (counted(account.pages, "page"))
                @if !versions.is_empty() { " of " (versions.join(" and ")) }
                (kinds(account))
            }
            dl.counts {
                (count("pages", "Pages looked at", report.pages))
                @for it in [Level::Deny, Level::Warn, Level::Note] {
                    (count(it.name(), &format!("{}s", level(it)), report.count(it)))
                }
            }
            (baseline(report))
            nav aria-label="Parts of the report" {
                a href="#coverage" { "Coverage" }
                a href="#findings" { "Findings" }
                a href="#pages" { "Pages" }
            }
        }
    }
}

/// What became of the pages.
fn kinds(account: &Account) -> String {
    let kinds = [
        (account.operations, "of operations"),
        (account.types, "of types"),
        (account.enums, "of enums"),
        (account.conceptual, "of prose"),
        (account.skipped.values().sum(), "that could not be used"),
    ];
    let kinds = kinds.into_iter().filter(|(pages, _)| *pages > 0);
    let kinds = kinds.map(|(pages, what)| format!("{} {what}", number(pages)));
    format!(": {}.", kinds.collect::<Vec<_>>().join(", "))
}

fn count(kind: &str, what: &str, count: usize) -> Markup {
    html! {
        div.(kind) { dt { (what) } dd { (number(count)) } }
    }
}

/// What the baseline knows, where there is one.
fn baseline(report: &Report<'_>) -> Markup {
    let gone = &report.gone;
    html! {
        @if report.known > 0 {
            p { "The baseline has " (counted(report.known, "more finding")) ", not shown here." }
        }
        @if !gone.is_empty() {
            details {
                summary { (counted(gone.len(), "finding")) " of the baseline no longer found" }
                ul { @for fingerprint in gone { li { (message(&clean(fingerprint))) } } }
            }
        }
    }
}
