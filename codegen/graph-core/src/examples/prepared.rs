//! Cases that have all that they need.

use super::case::Case;
use super::example::Example;

/// A case with its example and the leaves that are expected of it.
pub(super) struct Prepared<'a> {
    pub(super) case: &'a Case,
    pub(super) page: &'a str,
    pub(super) example: Example,
    pub(super) leaves: &'a [String],
}
