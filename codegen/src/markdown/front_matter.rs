//! The front matter of a file.
//!
//! Knows its lines; must not know which keys matter.

use std::ops::Range;

use saphyr_parser::Parser;

/// A line of the front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'t> {
    /// What stands before the colon.
    pub key: &'t str,
    /// What stands after it, without quotes.
    pub value: &'t str,
    /// The bytes of the value.
    pub range: Range<usize>,
}

/// The entries of the front matter and the offset of what follows it.
///
/// Only `key: value` lines at the left margin are read: the values that matter are scalars, and a page whose
/// front matter is not valid YAML must lose nothing else.
pub(super) fn read(text: &str) -> Option<(Vec<Entry<'_>>, usize)> {
    let blank = text.len() - text.trim_start().len();
    let mut at = blank;
    let mut lines = text[blank..].split_inclusive('\n');
    let opener = lines.next()?;
    if opener.trim_end() != "---" {
        return None;
    }
    at += opener.len();
    let mut entries = Vec::new();
    for line in lines {
        let start = at;
        at += line.len();
        if line.trim_end() == "---" {
            return Some((entries, at));
        }
        if let Some((key, value)) = line.split_once(':')
            && !key.starts_with([' ', '\t', '#', '-'])
        {
            let from = start + line.len() - value.trim_start().len();
            let value = value.trim();
            let unquoted = unquote(value);
            let from = from + (value.len() - unquoted.len()) / 2;
            entries.push(Entry {
                key: key.trim(),
                value: unquoted,
                range: from..from + unquoted.len(),
            });
        }
    }
    None
}

/// What keeps the front matter of a file from being read as YAML, with where it is. `body` is where the front matter ends.
pub(super) fn fault(text: &str, body: usize) -> Option<(String, Range<usize>)> {
    let open = text.find("---")? + "---".len();
    let yaml = text.get(open..body)?.trim_end().strip_suffix("---")?;
    let error = Parser::new_from_str(yaml).find_map(Result::err)?;
    let mut chars = yaml.char_indices();
    let at = chars
        .nth(error.marker().index())
        .map_or(yaml.len(), |(at, _)| at);
    // What is missing at the end of a line is noticed in the next one.
    let at = yaml[..at].trim_end().len();
    let line = yaml[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = yaml[line..]
        .find('\n')
        .map_or(yaml.len(), |length| line + length);
    Some((error.info().to_owned(), open + line..open + end))
}

/// The keys that the front matter has twice, each with the place of its second value.
pub(super) fn repeated<'e, 't>(entries: &'e [Entry<'t>]) -> impl Iterator<Item = &'e Entry<'t>> {
    entries.iter().enumerate().filter_map(|(at, entry)| {
        let is_there = entries[..at].iter().any(|other| other.key == entry.key);
        is_there.then_some(entry)
    })
}

/// The value without its quotes, and without a comment behind it.
fn unquote(value: &str) -> &str {
    for quote in ['"', '\''] {
        let inner = value.strip_prefix(quote);
        if let Some((inner, rest)) = inner.and_then(|inner| inner.rsplit_once(quote))
            && (rest.is_empty() || rest.trim_start().starts_with('#'))
        {
            return inner;
        }
    }
    value.split(" #").next().unwrap_or(value).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_ends_at_its_closing_line() {
        let text = "---\ntitle: \"a: b\"\ndoc_type: 'x'\nlist:\n  - c: d\n---  \n# T";
        let (entries, body) = read(text).unwrap();
        let shown: Vec<_> = entries
            .iter()
            .map(|entry| (entry.key, entry.value, &text[entry.range.clone()]))
            .collect();
        assert_eq!(
            shown,
            [
                ("title", "a: b", "a: b"),
                ("doc_type", "x", "x"),
                ("list", "", "")
            ]
        );
        assert_eq!(&text[body..], "# T");
        for (value, expected) in [
            ("x # why", "x"),
            ("'x' # why", "x"),
            ("\"x # y\"", "x # y"),
            ("x#y", "x#y"),
            ("\"x", "\"x"),
        ] {
            assert_eq!(unquote(value), expected, "{value}");
        }
        assert_eq!(read("---\ntitle: x\n# T"), None);
    }
}
