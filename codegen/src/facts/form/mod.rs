//! The form of a page: what is wrong with it whatever the page is about.
//!
//! Knows the parts of a page and what the dialect wants of them; must not know what they say about the API.

mod version;

use crate::diagnostic::Diagnostic;
use crate::markdown::Page;

/// What is wrong with the form of a page.
pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    version::check(page)
}
