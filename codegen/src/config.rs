//! `codegen.toml`: what a repository chooses once for every run.
//!
//! ```toml
//! [lint.levels]
//! type-cell = "deny"
//! ```
//!
//! Knows the keys of the file; must not know where it lies.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::diagnostic::Code;
use crate::lint::Level;

/// The name of the file.
pub const FILE: &str = "codegen.toml";

/// What the file chooses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    /// The levels of codes.
    pub levels: Vec<(Code, Level)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    lint: Option<Lint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lint {
    #[serde(default)]
    levels: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// What is wrong with the file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    line: usize,
    column: usize,
    message: String,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for Invalid {}

impl Config {
    /// Reads the text of the file.
    ///
    /// # Errors
    ///
    /// Fails if it is not TOML, or if a key, a code or a level is not known.
    pub fn read(text: &str) -> Result<Self, Invalid> {
        let invalid = |span: Range<usize>, message: String| Invalid::at(text, span.start, message);
        let document: Document = toml::from_str(text).map_err(|error| {
            // The first line says it; the others quote the file.
            let message = error.message().lines().next().unwrap_or_default();
            invalid(error.span().unwrap_or_default(), message.to_owned())
        })?;
        let levels = document.lint.map(|lint| lint.levels).unwrap_or_default();
        let levels = levels.iter().map(|(name, level)| {
            let code = Code::named(name.get_ref()).map_err(|nearest| {
                let name = name.get_ref();
                format!("there is no code `{name}`; the nearest is `{nearest}`")
            });
            let code = code.map_err(|message| invalid(name.span(), message))?;
            let is_named = |known: &Level| known.name() == level.get_ref();
            let known = Level::ALL.into_iter().find(is_named).ok_or_else(|| {
                let names = Level::ALL.map(|level| format!("`{}`", level.name()));
                let message = format!(
                    "`{}` is not a level; the levels are {}",
                    level.get_ref(),
                    names.join(", ")
                );
                invalid(level.span(), message)
            })?;
            Ok((code, known))
        });
        Ok(Self {
            levels: levels.collect::<Result<_, _>>()?,
        })
    }
}

impl Invalid {
    fn at(text: &str, offset: usize, message: String) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self {
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
            message,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read() {
        let read = Config::read("[lint.levels]\ntype-cell = \"deny\"\ndoc-type = \"allow\"\n");
        let expected = [(Code::DocType, Level::Allow), (Code::TypeCell, Level::Deny)];
        let mut levels = read.expect("it is right").levels;
        levels.sort();
        assert_eq!(levels, expected);
        assert_eq!(Config::read(""), Ok(Config::default()));
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        for (text, expected) in [
            (
                "[lint.levels]\ntype-cel = \"deny\"",
                "2:1: there is no code `type-cel`; the nearest is `type-cell`",
            ),
            (
                "[lint.levels]\ntype-cell = \"error\"",
                "2:13: `error` is not a level; the levels are `allow`, `note`, `warn`, `deny`",
            ),
            (
                "[lint]\nlevel = 1",
                "2:1: unknown field `level`, expected `levels`",
            ),
            ("[lints]", "1:2: unknown field `lints`, expected `lint`"),
        ] {
            let read = Config::read(text).map_err(|invalid| invalid.to_string());
            assert_eq!(read, Err(expected.to_owned()), "{text}");
        }
        let broken = Config::read("[lint").expect_err("it is not TOML");
        assert!(broken.to_string().starts_with("1:6: "), "{broken}");
    }
}
