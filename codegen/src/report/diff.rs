//! What becomes of files, as a unified diff that `git apply` and `patch` take.
//!
//! Knows texts before and after; must not know what changes them.

use similar::TextDiff;

use crate::corpus::Rewrite;

use super::Paths;

/// What becomes of a file, in the form of `git diff`: paths have one part more, which both tools leave out.
pub fn diff(rewrite: &Rewrite, paths: &Paths) -> String {
    let path = paths.of(&rewrite.path);
    let (before, after) = (lines(&rewrite.before), lines(&rewrite.after));
    let diff = TextDiff::configure()
        .newline_terminated(true)
        .diff_slices(&before, &after);
    let (from, to) = (format!("a/{path}"), format!("b/{path}"));
    diff.unified_diff().header(&from, &to).to_string()
}

/// The lines of a text with their ends. A carriage return alone ends none, as it does for those who read a diff.
fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}
