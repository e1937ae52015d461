//! The file as keys and values, each with its place.
//!
//! Knows TOML, and how a mistake is told; must not know which keys there are.

use std::fmt;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong with the file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    origin: String,
    message: String,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.origin, self.message)
    }
}

impl std::error::Error for Invalid {}

/// The file, with its name.
#[derive(Clone, Copy)]
struct Source<'t> {
    name: &'t str,
    text: &'t str,
}

impl Source<'_> {
    /// The place of a stretch: file, line and column.
    fn origin(self, span: &Range<usize>) -> String {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let (number, column) = (before.matches('\n').count() + 1, line.chars().count() + 1);
        format!("{}:{number}:{column}", self.name)
    }

    fn invalid(self, span: &Range<usize>, message: impl Into<String>) -> Invalid {
        Invalid {
            origin: self.origin(span),
            message: message.into(),
        }
    }
}

/// The file, as TOML reads it.
pub(super) struct Document<'t> {
    source: Source<'t>,
    table: DeTable<'t>,
}

impl<'t> Document<'t> {
    pub(super) fn parse(name: &'t str, text: &'t str) -> Result<Self, Invalid> {
        let source = Source { name, text };
        match DeTable::parse(text) {
            Ok(table) => Ok(Self {
                source,
                table: table.into_inner(),
            }),
            Err(error) => {
                // The first line says it; the others quote the file.
                let message = error.message().lines().next().unwrap_or_default();
                Err(source.invalid(&error.span().unwrap_or_default(), message))
            }
        }
    }

    /// The keys at the top of the file.
    pub(super) fn entries(&self) -> Vec<Entry<'_>> {
        entries(self.source, &self.table)
    }
}

/// The keys of a table in the order of the file, so that the first mistake is the one that is told.
fn entries<'d>(source: Source<'d>, table: &'d DeTable<'_>) -> Vec<Entry<'d>> {
    let entries = table.iter().map(|(key, value)| Entry {
        key: key.get_ref(),
        place: key.span(),
        value: Value { source, value },
    });
    let mut entries: Vec<Entry<'_>> = entries.collect();
    entries.sort_by_key(|entry| entry.place.start);
    entries
}

/// A key with its value.
pub(super) struct Entry<'d> {
    pub(super) key: &'d str,
    pub(super) value: Value<'d>,
    place: Range<usize>,
}

impl Entry<'_> {
    /// A mistake of the key.
    pub(super) fn invalid(&self, message: impl Into<String>) -> Invalid {
        self.value.source.invalid(&self.place, message)
    }

    /// The mistake that the key is none of those that are known.
    pub(super) fn unknown(&self, known: &[&str]) -> Invalid {
        let key = self.key;
        let distance = |other: &&&str| strsim::damerau_levenshtein(key, other);
        self.invalid(match known.iter().min_by_key(distance) {
            Some(nearest) => format!("there is no key `{key}` here; the nearest is `{nearest}`"),
            None => format!("there is no key `{key}` here"),
        })
    }
}

/// A value, with the file.
#[derive(Clone, Copy)]
pub(super) struct Value<'d> {
    source: Source<'d>,
    value: &'d Spanned<DeValue<'d>>,
}

impl<'d> Value<'d> {
    /// Where it is written: file, line and column.
    pub(super) fn origin(self) -> String {
        self.source.origin(&self.value.span())
    }

    /// A mistake of the value.
    pub(super) fn invalid(self, message: impl Into<String>) -> Invalid {
        self.source.invalid(&self.value.span(), message)
    }

    fn wrong_kind(self, expected: &str) -> Invalid {
        let found = self.value.get_ref().type_str();
        self.invalid(format!(
            "expected {expected}, found a value of type {found}"
        ))
    }

    /// A text that is not empty.
    pub(super) fn text(self) -> Result<&'d str, Invalid> {
        match self.value.get_ref().as_str() {
            Some("") => Err(self.invalid("the text is empty")),
            Some(text) => Ok(text),
            None => Err(self.wrong_kind("a text in quotes")),
        }
    }

    pub(super) fn flag(self) -> Result<bool, Invalid> {
        let flag = self.value.get_ref().as_bool();
        flag.ok_or_else(|| self.wrong_kind("`true` or `false`"))
    }

    /// The parts of a list.
    pub(super) fn list(self) -> Result<Vec<Value<'d>>, Invalid> {
        let list = self.value.get_ref().as_array();
        let list = list.ok_or_else(|| self.wrong_kind("a list in square brackets"))?;
        let source = self.source;
        Ok(list.iter().map(|value| Value { source, value }).collect())
    }

    /// The keys of a table.
    pub(super) fn table(self) -> Result<Vec<Entry<'d>>, Invalid> {
        let table = self.value.get_ref().as_table();
        let table = table.ok_or_else(|| self.wrong_kind("a table"))?;
        Ok(entries(self.source, table))
    }
}
