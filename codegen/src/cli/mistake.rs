//! Mistakes of the user.
//!
//! Knows that they have an exit status of their own; must not know which mistakes there are.

use std::fmt;

/// A mistake on the command line or in `codegen.toml`.
#[derive(Debug)]
pub(crate) struct Mistake(String);

impl Mistake {
    /// The exit status of a run that ends with such a mistake.
    pub(crate) const STATUS: u8 = 2;

    /// A mistake, described in a sentence.
    pub(super) fn new(message: impl ToString) -> Self {
        Self(message.to_string())
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Mistake {}
