//! Where the members of a body, and the items of its lists, stand in its text.
//!
//! Knows JSON as authors write it; must not know types. The body has been read already: what cannot be followed is left out.

use std::collections::BTreeMap;
use std::ops::Range;

/// Where a member or an item stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    /// Its name, without quotes; of an item, its value.
    pub(super) name: Range<usize>,
    /// The first token of its value, a string without quotes.
    pub(super) value: Range<usize>,
}

/// The spans of the members and items of a text, by their paths.
pub(super) fn of(text: &str) -> BTreeMap<String, Span> {
    let tokens = tokens(text);
    let mut scanner = Scanner {
        text,
        tokens: &tokens,
        at: 0,
        found: BTreeMap::new(),
    };
    scanner.value("");
    scanner.found
}

/// A bracket, a colon, a comma, a string without its quotes, or a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Sign(u8),
    Word,
}

type Token = (Kind, usize, usize);

fn tokens(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let rest = &bytes[at..];
        match byte {
            b'{' | b'}' | b'[' | b']' | b':' | b',' => {
                tokens.push((Kind::Sign(*byte), at, at + 1));
                at += 1;
            }
            b'"' => {
                let end = closing_quote(bytes, at + 1);
                tokens.push((Kind::Word, at + 1, end));
                at = end + 1;
            }
            b'/' if rest.starts_with(b"//") => {
                at += rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            }
            b'/' if rest.starts_with(b"/*") => {
                let end = rest.windows(2).position(|it| it == b"*/");
                at += end.map_or(rest.len(), |end| end + 2);
            }
            byte if byte.is_ascii_whitespace() => at += 1,
            _ => {
                let is_over = |b: &u8| b.is_ascii_whitespace() || b"{}[]:,\"".contains(b);
                let end = at + rest.iter().position(is_over).unwrap_or(rest.len());
                tokens.push((Kind::Word, at, end));
                at = end;
            }
        }
    }
    tokens
}

/// Where the string ends that begins at `from`: before its quote.
fn closing_quote(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

struct Scanner<'t> {
    text: &'t str,
    tokens: &'t [Token],
    at: usize,
    found: BTreeMap<String, Span>,
}

impl Scanner<'_> {
    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).copied();
        self.at += 1;
        token
    }

    fn is_next(&self, sign: u8) -> bool {
        let next = self.tokens.get(self.at);
        next.is_some_and(|(kind, ..)| *kind == Kind::Sign(sign))
    }

    /// Reads a value.
    fn value(&mut self, path: &str) {
        match self.next() {
            Some((Kind::Sign(b'{'), ..)) => self.members(path),
            Some((Kind::Sign(b'['), ..)) => self.items(path),
            _ => {}
        }
    }

    fn members(&mut self, path: &str) {
        while let Some((kind, start, end)) = self.next() {
            match kind {
                Kind::Sign(b'}') => return,
                Kind::Word if self.is_next(b':') => {
                    self.at += 1;
                    let name = self.text.get(start..end).unwrap_or_default();
                    let path = match path {
                        "" => name.to_owned(),
                        path => format!("{path}.{name}"),
                    };
                    self.found(&path, Some(start..end));
                    self.value(&path);
                }
                _ => {}
            }
        }
    }

    fn items(&mut self, path: &str) {
        let mut index = 0;
        while let Some((kind, ..)) = self.tokens.get(self.at) {
            match kind {
                Kind::Sign(b']') => {
                    self.at += 1;
                    return;
                }
                Kind::Sign(b',') => self.at += 1,
                _ => {
                    let path = format!("{path}[{index}]");
                    self.found(&path, None);
                    self.value(&path);
                    index += 1;
                }
            }
        }
    }

    /// Keeps where the value begins that comes next.
    fn found(&mut self, path: &str, name: Option<Range<usize>>) {
        if let Some((_, start, end)) = self.tokens.get(self.at) {
            let value = *start..*end;
            let span = Span {
                name: name.unwrap_or(value.clone()),
                value,
            };
            self.found.entry(path.to_owned()).or_insert(span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_stand_at_their_names() {
        let text = r#"{
  "id": "a\"b", // "id": 1
  "list": [{ "id": 7 }, [ { "x.y": {} } ] { id: null }],
  "id": "again"
  "last": [true]
}"#;
        let found = of(text);
        let shown: Vec<String> = found
            .iter()
            .map(|(path, span)| {
                let (name, value) = (&text[span.name.clone()], &text[span.value.clone()]);
                format!("{path}: {name} {value}")
            })
            .collect();
        assert_eq!(
            shown,
            [
                r#"id: id a\"b"#,
                "last: last [",
                "last[0]: true true",
                "list: list [",
                "list[0]: { {",
                "list[0].id: id 7",
                "list[1]: [ [",
                "list[1][0]: { {",
                "list[1][0].x.y: x.y {",
                "list[2]: { {",
                "list[2].id: id null",
            ]
        );
    }

    #[test]
    fn broken_text_ends_early() {
        for text in ["", "{", "{ \"a", "{ \"a\":", "[", "]", "/*"] {
            assert!(of(text).is_empty(), "{text}");
        }
        assert_eq!(of("{ \"a\": \"\\").len(), 1);
    }
}
