//! The names in the first cell of a row.
//!
//! Knows what authors write around a name; must not know what it names.

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Place};
use crate::markdown::Inlines;
use crate::markdown::invisible::{in_name, without};

/// Words behind a name that are no part of it, in lower case.
const MARKS: &[&str] = &[
    "beta",
    "collection",
    "default",
    "deprecated",
    "inherited",
    "key",
    "legacy",
    "new",
    "nullable",
    "obsolete",
    "only",
    "optional",
    "or",
    "and",
    "parameter",
    "preview",
    "property",
    "read",
    "readonly",
    "relationship",
    "removed",
    "required",
    "retired",
    "value",
    "write",
];

/// A name at the beginning of a text, and what stands behind it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named<'t> {
    /// The name.
    pub(super) name: &'t str,
    /// Whether nothing but marks stands behind it.
    pub(super) is_all: bool,
}

/// The text of a cell without the links of footnotes.
pub(super) fn text(cell: &Inlines<'_>) -> String {
    let mut text = String::new();
    for run in &cell.runs {
        let is_footnote = run.link.is_some()
            && !text.trim().is_empty()
            && run.text.chars().all(|c| !c.is_alphabetic());
        if !is_footnote {
            text.push_str(&run.text);
        }
    }
    match without(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(visible) => visible,
    }
}

/// Reports invisible characters in a cell that is read as the name or the type of something.
pub(super) fn report_invisible(
    cell: &Inlines<'_>,
    (of, what): (&str, &str),
    diagnostics: &mut Vec<Diagnostic>,
) {
    let hidden = cell.hiding.and_then(in_name);
    diagnostics.extend(hidden.map(|hidden| {
        let place = Place::new(cell.path, cell.range.clone());
        hidden.finding(
            &place,
            &format!("in the {what} of a {of}, so other tools read another {what}"),
        )
    }));
}

/// The names in a name cell: mostly one; *a, b* and *a / b* name two. None where the cell holds words that are no name.
pub(super) fn names(cell: &Inlines<'_>) -> Vec<String> {
    let text = without_remarks(&text(cell).replace(['`', '*'], ""));
    let parts = text
        .split([',', '/'])
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" and "))
        .filter(|part| !part.trim().is_empty())
        .enumerate()
        .filter(|(number, part)| *number == 0 || !is_remark(part))
        .map(|(_, part)| part);
    let names = parts.map(|part| {
        let named = first(part)?;
        let name = named.name;
        let is_name = name
            .starts_with(|c: char| c.is_alphanumeric() || matches!(c, '@' | '_' | '$'))
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '@' | '_' | '$' | '.' | '-' | '#'));
        (is_name && named.is_all).then(|| annotation(name).unwrap_or_else(|| name.to_owned()))
    });
    names.collect::<Option<_>>().unwrap_or_default()
}

/// A text without what stands in parentheses behind the first word.
fn without_remarks(text: &str) -> String {
    let mut depth = 0;
    let mut kept = String::new();
    for c in text.trim_start().chars() {
        depth += i32::from(c == '(' && !kept.is_empty());
        if depth == 0 {
            kept.push(c);
        }
        depth -= i32::from(c == ')' && depth > 0);
    }
    kept
}

/// Whether what stands behind a comma says something of the name before it.
fn is_remark(part: &str) -> bool {
    let word = part.trim().to_lowercase();
    matches!(
        word.as_str(),
        "deprecated" | "optional" | "preview" | "read-only" | "required"
    )
}

/// What a text begins with.
pub(super) fn first(text: &str) -> Option<Named<'_>> {
    let text = text.trim();
    // *{id}*, *<id>*: the placeholder of a path.
    let inner = [('{', '}'), ('<', '>')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.split_once(*close));
    let (name, rest) = inner.unwrap_or_else(|| {
        let ends = |c: char| {
            c.is_whitespace()
                || matches!(c, '(' | '=' | '[' | '{' | '†' | '‡' | '…')
                || is_raised(c)
        };
        text.split_at(text.find(ends).unwrap_or(text.len()))
    });
    let trimmed = |c: char| matches!(c, '"' | '\'' | ':' | '\\' | '?' | '“' | '”' | ';' | '~');
    let is_label = name.ends_with(':');
    let name = name.trim().trim_matches(trimmed);
    (!name.is_empty()).then_some(Named {
        name,
        is_all: is_label || is_mark(rest),
    })
}

/// Whether what stands behind a name is no part of it: a sign and what follows, a footnote, a known word.
fn is_mark(rest: &str) -> bool {
    if rest.starts_with('\n') {
        return true;
    }
    let rest = rest.trim();
    let is_sign =
        |c: char| !c.is_alphanumeric() && !matches!(c, '"' | '\'' | '_' | '.' | '@' | '$');
    rest.starts_with(is_sign)
        || rest
            .split(|c: char| !c.is_alphanumeric())
            .all(|word| is_known(&word.to_lowercase()))
}

fn is_known(word: &str) -> bool {
    MARKS.contains(&word) || word.chars().all(|c| c.is_ascii_digit() || is_raised(c))
}

/// Whether a digit stands above the line, as those of footnotes do.
fn is_raised(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// The namespaces of annotations, in lower case.
const ANNOTATIONS: &[&str] = &["odata.", "microsoft.graph."];

/// The annotation that a name in a row means without the sign before it: properties have no namespace.
fn annotation(name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    let is_annotation = ANNOTATIONS.iter().any(|space| lower.starts_with(space));
    is_annotation.then(|| format!("@{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_no_part_of_a_name() {
        for (text, name) in [
            ("watts", "watts"),
            ("watts (deprecated)", "watts"),
            ("watts deprecated", "watts"),
            ("watts - deprecated, use volts", "watts"),
            ("watts¹", "watts"),
            ("watts ²", "watts"),
            ("watts 1", "watts"),
            ("watts †", "watts"),
            ("watts\nThe power", "watts"),
            ("\"watts\"", "watts"),
            ("watts:", "watts"),
            ("{lamp-id}", "lamp-id"),
            ("$top=n", "$top"),
            ("watts Read-only", "watts"),
            ("watts†", "watts"),
            ("watts: the power", "watts"),
            ("watts[]", "watts"),
            ("~~watts~~", "watts"),
        ] {
            let named = first(text).unwrap();
            assert_eq!((named.name, named.is_all), (name, true), "{text}");
        }
        for text in ["Very bright", "JIS B4", "North America", "watts of it"] {
            assert!(!first(text).unwrap().is_all, "{text}");
        }
        assert_eq!(first(" "), None);
        assert_eq!(first("(deprecated)"), None);
    }
}
