//! The pieces of a path as it is written.
//!
//! Knows slashes, colons, brackets and quotes; must not know what a piece stands for.

/// A piece of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::schema) enum Piece<'p> {
    /// What stands between two slashes; nothing, where the slashes stand side by side.
    Part(&'p str),
    /// A path inside a drive or a site, between its colons or from a colon to the end.
    Inside(&'p str),
}

/// How deep a place in a path is inside brackets and quotes. Quotes are those of arguments, which stand in parentheses;
/// anywhere else an apostrophe is a letter like any other.
#[derive(Debug, Clone, Copy, Default)]
struct Nesting {
    depth: i32,
    parentheses: i32,
    quoted: bool,
}

impl Nesting {
    /// Between the parentheses of a function.
    const ARGUMENTS: Self = Self {
        depth: 0,
        parentheses: 1,
        quoted: false,
    };

    fn is_outside(self) -> bool {
        self.depth == 0 && !self.quoted
    }

    fn pass(&mut self, c: char) {
        match c {
            '\'' if self.parentheses > 0 => self.quoted = !self.quoted,
            _ if self.quoted => {}
            '{' | '(' | '<' => {
                self.depth += 1;
                self.parentheses += i32::from(c == '(');
            }
            '}' | ')' | '>' => {
                // What closes without having been opened is a letter like any other.
                self.depth = (self.depth - 1).max(0);
                self.parentheses = (self.parentheses - i32::from(c == ')')).max(0);
            }
            _ => {}
        }
    }
}

/// Splits at the first `at` that stands in no braces, brackets or quotes.
pub(crate) fn split_outside<'p>(text: &'p str, at: &str) -> Option<(&'p str, &'p str)> {
    split(text, at, Nesting::default())
}

fn split<'p>(text: &'p str, at: &str, mut nesting: Nesting) -> Option<(&'p str, &'p str)> {
    for (index, c) in text.char_indices() {
        if nesting.is_outside()
            && let Some(rest) = text[index..].strip_prefix(at)
        {
            return Some((&text[..index], rest));
        }
        nesting.pass(c);
    }
    None
}

/// A path and its query, which may stand in brackets, because it is optional: `content[?format={format}]`.
pub(crate) fn without_query(path: &str) -> (&str, Option<&str>) {
    let Some((path, query)) = split_outside(path, "?") else {
        return (path, None);
    };
    match (path.strip_suffix('['), query.strip_suffix(']')) {
        (Some(path), Some(query)) => (path, Some(query)),
        _ => (path, Some(query)),
    }
}

/// The pieces of a path without its query; slashes inside braces, brackets and quotes part none.
pub(in crate::schema) fn pieces(path: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = path.trim().trim_matches('/');
    while let Some((part, behind)) = split_outside(rest, "/") {
        let Some(part) = part.strip_suffix(':') else {
            pieces.push(Piece::Part(part.trim()));
            rest = behind;
            continue;
        };
        let (inside, behind) = split_outside(behind, ":").unwrap_or((behind, ""));
        pieces.extend([Piece::Part(part.trim()), Piece::Inside(inside.trim())]);
        if behind.is_empty() {
            return pieces;
        }
        rest = behind.strip_prefix('/').unwrap_or(behind);
    }
    pieces.push(Piece::Part(rest.trim()));
    pieces
}

/// The parts of a path, where colons are letters like any other.
pub(in crate::schema) fn parts(path: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = path.trim().trim_matches('/');
    while let Some((part, behind)) = split_outside(rest, "/") {
        parts.push(part.trim());
        rest = behind;
    }
    parts.push(rest.trim());
    parts
}

/// The text of a placeholder: `{id}`, `<id>`, `(id)`.
pub(in crate::schema) fn placeholder(text: &str) -> Option<&str> {
    let inner = [('{', '}'), ('<', '>'), ('(', ')')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))?;
    let inner = inner.trim();
    (!inner.is_empty() && !inner.contains(['{', '}', '<', '>', '(', ')'])).then_some(inner)
}

/// A word and what stands in the parentheses behind it.
pub(in crate::schema) fn parenthesised(piece: &str) -> Option<(&str, &str)> {
    let (word, inner) = piece.split_once('(')?;
    is_word(word).then_some((word, inner.strip_suffix(')')?))
}

/// The arguments between the parentheses of a function.
pub(crate) fn arguments(inner: &str) -> Vec<&str> {
    let mut arguments = Vec::new();
    let mut rest = inner;
    while let Some((argument, behind)) = split(rest, ",", Nesting::ARGUMENTS) {
        arguments.push(argument.trim());
        rest = behind;
    }
    arguments.push(rest.trim());
    arguments
}

/// The name of an argument and its value.
pub(crate) fn named(argument: &str) -> Option<(&str, &str)> {
    let (name, value) = split(argument, "=", Nesting::ARGUMENTS)?;
    Some((name.trim(), value.trim()))
}

/// The text between single quotes.
pub(crate) fn unquoted(value: &str) -> Option<&str> {
    value.strip_prefix('\'')?.strip_suffix('\'')
}

/// Whether a text can be a word of the API.
pub(in crate::schema) fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '$' || c == '_')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '$'))
        && !text.contains("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_falls_into_its_pieces() {
        use Piece::{Inside, Part};
        for (path, expected) in [
            (
                "/users/{a/b}/x/",
                &[Part("users"), Part("{a/b}"), Part("x")][..],
            ),
            ("/a//b", &[Part("a"), Part(""), Part("b")]),
            ("/f(a='/:/')/b", &[Part("f(a='/:/')"), Part("b")]),
            (
                "/d/root:/a/b.txt",
                &[Part("d"), Part("root"), Inside("a/b.txt")],
            ),
            (
                "/d/root:/a/b.txt:",
                &[Part("d"), Part("root"), Inside("a/b.txt")],
            ),
            (
                "/s/{host}:/{path}:/d/root:/{path}:/x",
                &[
                    Part("s"),
                    Part("{host}"),
                    Inside("{path}"),
                    Part("d"),
                    Part("root"),
                    Inside("{path}"),
                    Part("x"),
                ],
            ),
            (
                "/chats/19:a@b/x",
                &[Part("chats"), Part("19:a@b"), Part("x")],
            ),
        ] {
            assert_eq!(pieces(path), expected, "{path}");
        }
        assert_eq!(parts("/d/root:/a:/b"), ["d", "root:", "a:", "b"]);
    }

    #[test]
    fn an_optional_query_stands_in_brackets() {
        assert_eq!(without_query("/a"), ("/a", None));
        assert_eq!(without_query("/a?b=[c]"), ("/a", Some("b=[c]")));
        assert_eq!(without_query("/a[?b={c}]"), ("/a", Some("b={c}")));
        assert_eq!(without_query("/a(b='?')?c"), ("/a(b='?')", Some("c")));
    }

    #[test]
    fn parentheses_hold_arguments() {
        assert_eq!(parenthesised("f(a='x)')"), Some(("f", "a='x)'")));
        assert_eq!(parenthesised("f(a"), None);
        assert_eq!(parenthesised("(a)"), None);
        assert_eq!(arguments("a='x,y', b={c,d}"), ["a='x,y'", "b={c,d}"]);
        assert_eq!(named("a ='x='"), Some(("a", "'x='")));
        assert_eq!(named("'x='"), None);
    }
}
