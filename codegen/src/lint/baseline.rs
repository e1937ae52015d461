//! Baselines: the findings of another day, so that only new ones count.
//!
//! Knows fingerprints; must not know what they stand for.

use std::collections::BTreeSet;

/// The findings of another day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline(BTreeSet<String>);

/// What the first line of a baseline is.
const HEAD: &str =
    "# Known findings of `codegen lint`, one a line. Remove a line to see the finding again.";

impl Baseline {
    /// The baseline of these fingerprints.
    pub fn of(fingerprints: impl IntoIterator<Item = String>) -> Self {
        Self(fingerprints.into_iter().collect())
    }

    /// Reads a baseline.
    pub fn read(text: &str) -> Self {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        Self(lines.map(str::to_owned).collect())
    }

    /// The text of the baseline, sorted, so that two of them can be compared.
    pub fn write(&self) -> String {
        let lines = self.0.iter().map(|line| format!("{line}\n"));
        format!("{HEAD}\n{}", String::from_iter(lines))
    }

    /// Whether a finding is known.
    pub fn has(&self, fingerprint: &str) -> bool {
        self.0.contains(fingerprint)
    }

    /// The findings of the baseline that are no longer there.
    pub fn gone<'b>(&'b self, now: &BTreeSet<&str>) -> impl Iterator<Item = &'b str> {
        let lines = self.0.iter().map(String::as_str);
        lines.filter(|line| !now.contains(line))
    }
}
