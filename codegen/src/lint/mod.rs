//! The proof-reader: which findings count, for whom and how much.
//!
//! ```text
//! findings of all pages → those in scope → those at a level → those not known → shown
//! ```
//!
//! Knows codes, places and what was chosen; must not know what pages mean, nor how findings are shown.

mod baseline;
mod explain;
mod fingerprint;
mod fix;
mod fold;
mod level;
mod scope;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::corpus::Corpus;
use crate::diagnostic::{Code, Diagnostic};

pub use baseline::Baseline;
pub use explain::explain;
pub use fix::{Fixes, is_fixable};
pub use fold::{Folded, fold};
pub use level::{Level, Levels};
pub use scope::Scope;

/// A finding that counts.
#[derive(Debug, Clone)]
pub struct Finding<'u> {
    /// What was found.
    pub diagnostic: &'u Diagnostic,
    /// How much it counts.
    pub level: Level,
    /// By what it is known again.
    pub fingerprint: String,
}

/// What was chosen.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How much each code counts.
    pub levels: Levels,
    /// The findings that are known.
    pub baseline: Baseline,
}

/// What was found.
#[derive(Debug)]
pub struct Report<'u> {
    /// The findings that count and are new, the gravest first, those of one level by page and place.
    pub findings: Vec<Finding<'u>>,
    /// How many findings the baseline knows.
    pub known: usize,
    /// The findings of the baseline that are no longer there.
    pub gone: Vec<String>,
    /// The pages that were looked at.
    pub pages: usize,
    /// All findings that count, known or new.
    pub baseline: Baseline,
}

impl Report<'_> {
    /// How many findings there are at a level.
    pub fn count(&self, level: Level) -> usize {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.level == level).count()
    }
}

/// Judges what was found on the pages in scope.
pub fn lint<'u>(
    diagnostics: &'u [Diagnostic],
    corpus: &Corpus,
    scope: &Scope,
    options: &Options,
) -> Report<'u> {
    // What has no page is about all of them.
    let is_in_scope = |finding: &&Diagnostic| {
        let place = finding.place.as_ref();
        place.is_none_or(|place| scope.holds(&place.path))
    };
    let in_scope = diagnostics.iter().filter(is_in_scope);
    let of_documentation: BTreeSet<Code> = Code::of_documentation().collect();
    let is_counting = |finding: &&Diagnostic| {
        of_documentation.contains(&finding.code) && options.levels.of(finding.code) > Level::Allow
    };
    let counting = in_scope.filter(is_counting);
    let counting: Vec<&Diagnostic> = counting.collect();
    let fingerprints = fingerprint::of(&counting, corpus);
    let all = Baseline::of(fingerprints.iter().cloned());
    let now: BTreeSet<&str> = fingerprints.iter().map(String::as_str).collect();
    let gone = options.baseline.gone(&now).map(str::to_owned).collect();
    let findings = counting.into_iter().zip(fingerprints.iter());
    let mut findings: Vec<Finding<'u>> = findings
        .map(|(diagnostic, fingerprint)| Finding {
            diagnostic,
            level: options.levels.of(diagnostic.code),
            fingerprint: fingerprint.clone(),
        })
        .collect();
    let before = findings.len();
    findings.retain(|finding| !options.baseline.has(&finding.fingerprint));
    let known = before - findings.len();
    findings.sort_by_key(|finding| (Reverse(finding.level), finding.diagnostic));
    let pages = corpus.pages();
    Report {
        findings,
        known,
        gone,
        pages: pages.filter(|(page, _)| scope.holds(&page.path)).count(),
        baseline: all,
    }
}
