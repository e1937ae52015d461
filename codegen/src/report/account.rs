//! The closing account: what became of every page.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Facts, Kind};

/// What became of the pages.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Account {
    /// Pages in the input.
    pub pages: usize,
    /// Pages that document an operation.
    pub operations: usize,
    /// Pages that document a type.
    pub types: usize,
    /// Pages that list enums and nothing else.
    pub enums: usize,
    /// Pages of prose.
    pub conceptual: usize,
    /// Pages that were not used, by the reason.
    pub skipped: BTreeMap<Code, usize>,
}

impl Account {
    /// Counts the pages.
    pub fn of(facts: &[Facts]) -> Self {
        let mut account = Self {
            pages: facts.len(),
            ..Self::default()
        };
        for page in facts {
            match page.kind {
                Kind::Operation => account.operations += 1,
                Kind::Type => account.types += 1,
                Kind::Enum => account.enums += 1,
                Kind::Conceptual => account.conceptual += 1,
                Kind::Skipped(code) => *account.skipped.entry(code).or_default() += 1,
            }
        }
        account
    }

    /// Whether nothing was found that a crate can be made of.
    pub fn is_empty(&self) -> bool {
        self.operations + self.types + self.enums == 0
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            pages,
            operations,
            types,
            enums,
            conceptual,
            skipped,
        } = self;
        let all: usize = skipped.values().sum();
        write!(
            f,
            "{pages} pages = {operations} operations + {types} types + {enums} enums + {conceptual} conceptual + {all} skipped"
        )?;
        if !skipped.is_empty() {
            let reasons: Vec<String> = skipped
                .iter()
                .map(|(code, count)| format!("{code} {count}"))
                .collect();
            write!(f, " ({})", reasons.join(", "))?;
        }
        Ok(())
    }
}

/// A table of codes with how often each was found, the most frequent first.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        *counts.entry(diagnostic.code).or_default() += 1;
    }
    let mut rows: Vec<(Code, usize)> = counts.into_iter().collect();
    rows.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
    let longest = rows.iter().map(|(code, _)| code.name().len()).max();
    let width = longest.unwrap_or_default();
    rows.iter()
        .map(|(code, count)| format!("{count:>6}  {:<width$}  {}\n", code.name(), code.meaning()))
        .collect()
}
