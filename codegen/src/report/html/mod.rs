//! Findings and coverage as one page of HTML, for people who look rather than read.
//!
//! The page needs nothing but itself, and all of it can be read without its script, which filters and sorts. Text of the
//! documentation is data: it reaches the page through templates that escape it.
//!
//! Knows how things look in a browser; must not know which findings count, nor how anything is counted.

mod code;
mod coverage;
mod finding;
mod head;
mod index;
mod pages;
mod text;

use maud::{DOCTYPE, PreEscaped, html};

use crate::corpus::Corpus;
use crate::coverage::VersionCoverage;
use crate::lint::{Level, Report, fold};

use super::Account;
use pages::Pages;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// Nothing is fetched and nothing is sent, whatever the page holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/// What the page shows.
#[derive(Debug)]
pub struct Html<'r> {
    /// The findings.
    pub report: &'r Report<'r>,
    /// The pages that they are on.
    pub corpus: &'r Corpus,
    /// What became of every page.
    pub account: &'r Account,
    /// What the pages cover.
    pub coverage: &'r [VersionCoverage],
    /// The findings are shown from this level on, until the reader chooses another.
    pub level: Level,
}

impl Html<'_> {
    /// The page.
    pub fn page(&self) -> String {
        let folded = fold(&self.report.findings);
        let pages = Pages::of(self.report, self.coverage);
        let entries: Vec<_> = (1..).zip(&folded).collect();
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { "Proof-reading report" }
                    style { (PreEscaped(STYLE)) }
                }
                body data-level=(self.level.name()) {
                    a.skip href="#findings" { "Skip to the findings" }
                    (head::head(self.report, self.account, self.coverage))
                    main {
                        (coverage::section(self.coverage, &pages))
                        (code::section(&entries, &pages, self.corpus))
                        (index::section(&entries, &pages, self.corpus))
                    }
                    script { (PreEscaped(SCRIPT)) }
                }
            }
        };
        page.into_string()
    }
}
