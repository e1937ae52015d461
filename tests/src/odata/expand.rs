//! `$expand`: relationships and their options.

use super::filter::{self, Tree};
use super::scan::Scan;
use super::search::{self, Search};

/// A relationship that is expanded.
#[derive(Clone, Debug, PartialEq)]
pub struct Expanded {
    /// The names on the way to it, types among them.
    pub path: Vec<String>,
    /// The options in the order in which they stand.
    pub options: Vec<Choice>,
}

/// An option.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// `$select`.
    Select(Vec<Vec<String>>),
    /// `$filter`.
    Filter(Tree),
    /// `$search`.
    Search(Search),
    /// `$orderby`, and whether the largest is the first.
    OrderBy(Vec<(Vec<String>, bool)>),
    /// `$top`.
    Top(u32),
    /// `$count`.
    Count(bool),
    /// `$levels`, or none for `max`.
    Levels(Option<u32>),
    /// `$expand`.
    Expand(Vec<Expanded>),
}

/// Reads a list of relationships.
///
/// # Errors
///
/// Fails with what is wrong where the text is no `$expand` of the grammar.
pub fn read(text: &str) -> Result<Vec<Expanded>, String> {
    parts(text, ',')?.into_iter().map(expanded).collect()
}

fn expanded(text: &str) -> Result<Expanded, String> {
    let (path, rest) = text.split_at(text.find('(').unwrap_or(text.len()));
    let mut options = Vec::new();
    if !rest.is_empty() {
        let inner = rest.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
        let inner = inner.ok_or_else(|| format!("parentheses expected: `{rest}`"))?;
        for option in parts(inner, ';')? {
            options.push(choice(option)?);
        }
    }
    let path = self::path(path)?;
    Ok(Expanded { path, options })
}

fn choice(text: &str) -> Result<Choice, String> {
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| format!("`=` expected: `{text}`"))?;
    let wrong = || format!("no {name}: `{value}`");
    Ok(match name {
        "$select" => Choice::Select(
            parts(value, ',')?
                .into_iter()
                .map(path)
                .collect::<Result<_, _>>()?,
        ),
        "$filter" => Choice::Filter(filter::read(value)?),
        "$search" => Choice::Search(search::read(value)?),
        "$orderby" => Choice::OrderBy(
            parts(value, ',')?
                .into_iter()
                .map(order)
                .collect::<Result<_, _>>()?,
        ),
        "$top" => Choice::Top(number(value).ok_or_else(wrong)?),
        "$count" => Choice::Count(value.parse().map_err(|_| wrong())?),
        "$levels" if value == "max" => Choice::Levels(None),
        "$levels" => Choice::Levels(Some(number(value).filter(|it| *it > 0).ok_or_else(wrong)?)),
        "$expand" => Choice::Expand(read(value)?),
        _ => return Err(format!("no option: `{name}`")),
    })
}

fn number(text: &str) -> Option<u32> {
    let are_digits = text.bytes().all(|it| it.is_ascii_digit());
    are_digits.then(|| text.parse().ok()).flatten()
}

fn order(text: &str) -> Result<(Vec<String>, bool), String> {
    match text.strip_suffix(" desc") {
        Some(text) => Ok((path(text)?, true)),
        None => Ok((path(text.strip_suffix(" asc").unwrap_or(text))?, false)),
    }
}

fn path(text: &str) -> Result<Vec<String>, String> {
    text.split('/').map(name).collect()
}

fn name(text: &str) -> Result<String, String> {
    let mut scan = Scan(text);
    let name = scan.name().ok_or_else(|| scan.wrong("a name"))?;
    scan.end()?;
    Ok(name)
}

/// The parts of a text between separators, which do not count in parentheses and quotes. No part is empty.
fn parts(text: &str, separator: char) -> Result<Vec<&str>, String> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut depth = 0_u32;
    let mut quote = None;
    let mut is_escaped = false;
    for (at, character) in text.char_indices() {
        match (quote, character) {
            (Some('"'), _) if is_escaped => is_escaped = false,
            (Some('"'), '\\') => is_escaped = true,
            (Some(open), _) if open == character => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(character),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth = depth
                    .checked_sub(1)
                    .ok_or_else(|| format!("`(` expected: `{text}`"))?
            }
            (None, _) if depth == 0 && character == separator => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            (None, _) => {}
        }
    }
    parts.push(&text[start..]);
    match depth == 0 && quote.is_none() && parts.iter().all(|part| !part.is_empty()) {
        true => Ok(parts),
        false => Err(format!("something is missing: `{text}`")),
    }
}
