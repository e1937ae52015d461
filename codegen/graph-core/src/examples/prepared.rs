//! Cases that have all that they need.

use super::case::Case;
use super::example::Example;

/// A case with its example and the leaves that are expected of it.
pub(super) struct Prepared<'a> {
    pub(super) case: &'a Case,
    pub(super) example: Example,
    pub(super) leaves: &'a [String],
}

impl Prepared<'_> {
    pub(super) fn run(&self, version: &str) -> Result<(), String> {
        let done = self.case.run(&self.example, version, self.leaves);
        done.map_err(|failure| format!("{}: {failure}", self.case.page))
    }
}
