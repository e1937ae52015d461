//! What the reader finds: members, names that occur twice, and where it gives up.
//!
//! Knows places in a text; must not know how they are found.

use std::ops::Range;

use crate::diagnostic::Place;
use crate::markdown::page::Shown;

/// Why a text cannot be read as JSON even so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Where reading stopped.
    pub at: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What makes a text unreadable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Something else stands where this is expected.
    Expected(&'static str),
    /// This, whatever stands there.
    Is(&'static str),
}

impl Unreadable {
    /// What is wrong, and what was found instead.
    pub fn explain(&self, text: &str) -> String {
        match self.problem {
            Problem::Is(problem) => problem.to_owned(),
            Problem::Expected(expected) => {
                match text.get(self.at..).and_then(|rest| rest.chars().next()) {
                    Some(found) => format!("expected {expected}, found `{found}`"),
                    None => format!("expected {expected}, but it ends there"),
                }
            }
        }
    }
}

/// A member of the object that a text holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// Its name.
    pub key: String,
    /// The bytes of its name.
    pub name: Range<usize>,
    /// The bytes of its value.
    pub value: Range<usize>,
}

impl Located {
    /// The member with its places; `place` is where bytes of the text stand.
    pub fn shown(self, place: impl Fn(Range<usize>) -> Place) -> Shown {
        Shown {
            key: self.key,
            name: place(self.name),
            value: place(self.value),
        }
    }
}

/// A name that an object has twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The name.
    pub key: String,
    /// The bytes of the first member of the name.
    pub first: Range<usize>,
    /// The bytes of the second one.
    pub second: Range<usize>,
}
