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
    /// The other ones in the same words, where those are on many pages.
    pub others: Vec<&'f Finding<'u>>,
}

impl<'f, 'u> Folded<'f, 'u> {
    /// All findings that it stands for, its own first.
    pub fn all(&self) -> impl Iterator<Item = &'f Finding<'u>> {
        let others = self.twin.into_iter().chain(self.others.iter().copied());
        std::iter::once(self.finding).chain(others)
    }

    /// How many other pages have it in the same words, where those are many.
    pub fn other_pages(&self) -> usize {
        let page = |finding: &'f Finding<'u>| Some(&finding.diagnostic.place.as_ref()?.path);
        let own = page(self.finding);
        let others = self.others.iter().filter_map(|finding| page(finding));
        let others = others.filter(|other| Some(*other) != own);
        others.collect::<BTreeSet<_>>().len()
    }
}

/// Folds findings; those that stand for others keep their order.
pub fn fold<'f, 'u>(findings: &'f [Finding<'u>]) -> Vec<Folded<'f, 'u>> {
    let many = many(findings);
    let mut told: BTreeSet<(Code, &str)> = BTreeSet::new();
    let twins = twins(findings);
    let folded = findings.iter().enumerate().filter_map(|(at, finding)| {
        let words = words(finding);
        if let Some(all) = many.get(&words) {
            let others = all.iter().copied();
            let others = others.filter(|other| !std::ptr::eq(*other, finding));
            return told.insert(words).then(|| Folded {
                finding,
                twin: None,
                others: others.collect(),
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
            others: Vec::new(),
        })
    });
    folded.collect()
}

fn words<'f>(finding: &'f Finding<'_>) -> (Code, &'f str) {
    (finding.diagnostic.code, &finding.diagnostic.message)
}

/// The findings in the same words, where those are on many pages.
fn many<'f, 'u>(findings: &'f [Finding<'u>]) -> BTreeMap<(Code, &'f str), Vec<&'f Finding<'u>>> {
    let mut known: BTreeMap<(Code, &str), Vec<&Finding<'u>>> = BTreeMap::new();
    for finding in findings {
        if finding.diagnostic.place.is_some() {
            known.entry(words(finding)).or_default().push(finding);
        }
    }
    let pages = |all: &Vec<&Finding<'u>>| {
        let places = all.iter().filter_map(|it| it.diagnostic.place.as_ref());
        places
            .map(|place| &place.path)
            .collect::<BTreeSet<_>>()
            .len()
    };
    known.retain(|_, all| pages(all) >= MANY);
    known
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
