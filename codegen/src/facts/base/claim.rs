//! A type that a page names as the base or a descendant of another.
//!
//! Knows what a claim holds; must not know the phrases that make one.

use crate::diagnostic::{DocPath, Place};

/// A base type as a page names it.
#[derive(Debug, Clone, PartialEq)]
pub struct BaseClaim {
    /// Its name as written.
    pub name: String,
    /// The page that the text links to.
    pub page: Option<DocPath>,
    /// Whether nothing but a type can be meant; any other word is one only where a page defines a type of that name.
    pub certain: bool,
    /// Where it is named.
    pub place: Place,
}
