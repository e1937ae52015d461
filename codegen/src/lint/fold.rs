//! Findings that are one to whoever mends them: on the two pages of v1.0 and beta, and on many pages that say the same.
//!
//! Knows what findings say; must not know why.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Code;
use crate::version::VERSIONS;

use super::{Finding, Level};

/// From so many pages on, a finding with the same words has one cause.
const MANY: usize = 10;

/// A finding that stands for others.
#[derive(Debug)]
pub struct Folded<'f, 'u> {
    /// The finding.
    pub finding: &'f Finding<'u>,
    /// The same one on the page of the other version.
    pub twin: Option<&'f Finding<'u>>,
    /// On how many other pages it is found in the same words.
    pub others: usize,
}

/// Folds findings; those that stand for others keep their order.
pub fn fold<'f, 'u>(findings: &'f [Finding<'u>]) -> Vec<Folded<'f, 'u>> {
    let many = many(findings);
    let mut told: BTreeSet<(Code, &str)> = BTreeSet::new();
    let twins = twins(findings);
    let folded = findings.iter().enumerate().filter_map(|(at, finding)| {
        let words = words(finding);
        if let Some(pages) = many.get(&words) {
            return told.insert(words).then_some(Folded {
                finding,
                twin: None,
                others: pages - 1,
            });
        }
        let twin = match twins.get(&at) {
            Some(Twin::Of(other)) => Some(&findings[*other]),
            Some(Twin::Told) => return None,
            None => None,
        };
        Some(Folded {
            finding,
            twin,
            others: 0,
        })
    });
    folded.collect()
}

fn words<'f>(finding: &'f Finding<'_>) -> (Code, &'f str) {
    (finding.diagnostic.code, &finding.diagnostic.message)
}

/// On how many pages a finding stands in the same words, where those are many.
fn many<'f>(findings: &'f [Finding<'_>]) -> BTreeMap<(Code, &'f str), usize> {
    let mut pages: BTreeMap<(Code, &str), BTreeSet<&str>> = BTreeMap::new();
    for finding in findings {
        if let Some(place) = &finding.diagnostic.place {
            let pages = pages.entry(words(finding)).or_default();
            pages.insert(place.path.as_str());
        }
    }
    let counts = pages.into_iter().map(|(words, pages)| (words, pages.len()));
    counts.filter(|(_, pages)| *pages >= MANY).collect()
}

enum Twin {
    /// The finding with this number is the same one.
    Of(usize),
    /// It is told with the other one.
    Told,
}

/// The findings that the page of another version has in the same words at the same text.
fn twins(findings: &[Finding<'_>]) -> BTreeMap<usize, Twin> {
    let mut known: BTreeMap<(Level, String), usize> = BTreeMap::new();
    let mut twins = BTreeMap::new();
    for (at, finding) in findings.iter().enumerate() {
        let Some(key) = without_version(finding) else {
            continue;
        };
        match known.remove(&(finding.level, key.clone())) {
            Some(first) => {
                twins.insert(first, Twin::Of(at));
                twins.insert(at, Twin::Told);
            }
            None => {
                known.insert((finding.level, key), at);
            }
        }
    }
    twins
}

/// What a finding has in common with that of another version.
fn without_version(finding: &Finding<'_>) -> Option<String> {
    let place = finding.diagnostic.place.as_ref()?;
    let (folder, rest) = place.path.as_str().split_once('/')?;
    VERSIONS.iter().find(|version| version.name == folder)?;
    let text = finding.fingerprint.replacen(place.path.as_str(), rest, 1);
    Some(format!("{text}\n{}", finding.diagnostic.message))
}
