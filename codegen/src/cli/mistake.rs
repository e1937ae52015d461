//! Mistakes of the person who asks.
//!
//! Knows that they have an exit status of their own; must not know which there are.

use std::fmt;

/// Something that the command line or `codegen.toml` says, and that cannot be meant.
#[derive(Debug)]
pub(crate) struct Mistake(String);

impl Mistake {
    /// The exit status of a run that such a mistake ends.
    pub(crate) const STATUS: u8 = 2;

    /// A mistake, told in a sentence.
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
