//! Levels: how much a finding counts, by its code and by what the reader of the findings has chosen.
//!
//! Knows codes; must not know findings.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Severity};

/// How much a finding counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is not shown.
    Allow,
    /// It is worth knowing.
    Note,
    /// The page should be changed.
    Warn,
    /// The run fails.
    Deny,
}

impl Level {
    /// Every level, the lowest first.
    pub const ALL: [Self; 4] = [Self::Allow, Self::Note, Self::Warn, Self::Deny];

    /// The word for it on the command line and in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Note => "note",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }

    /// The level that a code has unless somebody says otherwise.
    pub fn usual(code: Code) -> Self {
        match (code, code.severity()) {
            // Nobody who reads a page is misled by these.
            (Code::ContentLength | Code::ExampleForeign | Code::AnnotationMissing, _) => {
                Self::Allow
            }
            (_, Severity::Error) => Self::Deny,
            (_, Severity::Warning) => Self::Warn,
            (_, Severity::Note) => Self::Note,
        }
    }
}

/// The level of each code.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    chosen: BTreeMap<Code, Level>,
}

impl Levels {
    /// Chooses the level of a code; the last choice counts.
    pub fn choose(&mut self, code: Code, level: Level) {
        self.chosen.insert(code, level);
    }

    /// The level of a code.
    pub fn of(&self, code: Code) -> Level {
        let chosen = self.chosen.get(&code).copied();
        chosen.unwrap_or_else(|| Level::usual(code))
    }
}
