//! Fingerprints: findings that are known again although the page around them has moved.
//!
//! Knows code, page and the text at the place of a finding; must not know lines, and not what becomes of the findings.

use std::collections::BTreeMap;

use crate::corpus::Corpus;
use crate::diagnostic::Diagnostic;

/// So much of the text at a place tells it from others.
const LONGEST: usize = 80;

/// The fingerprints of findings, in their order: code, page and text, and a number where these are the same.
pub(super) fn of(findings: &[&Diagnostic], corpus: &Corpus) -> Vec<String> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let fingerprints = findings.iter().map(|finding| {
        let fingerprint = bare(finding, corpus);
        let times = known.entry(fingerprint.clone()).or_default();
        *times += 1;
        match times {
            1 => fingerprint,
            times => format!("{fingerprint} #{times}"),
        }
    });
    fingerprints.collect()
}

fn bare(finding: &Diagnostic, corpus: &Corpus) -> String {
    let Some(place) = &finding.place else {
        return format!("{} {}", finding.code, finding.message);
    };
    let text = corpus.text(&place.path).unwrap_or_default();
    let text = text.get(place.start..place.end).unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().collect();
    let text: String = words.join(" ").chars().take(LONGEST).collect();
    format!("{} {} {text}", finding.code, place.path)
        .trim_end()
        .to_owned()
}
