//! Steps in the spelling of a path that somebody wrote.
//!
//! Knows slashes, colons, brackets, quotes and percent-encoding; must not know where a step leads.

use percent_encoding::percent_decode_str;

use super::super::builder::{NamedValue, Step};
use super::super::ident::Ident;
use crate::schema::{arguments, named, split_outside, unquoted};

/// What is written at the place of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// A placeholder: `{id}`.
    Placeholder,
    /// A key, which could have been a word.
    Key(String),
    /// A value that could be nothing else.
    Named(String),
}

impl Value {
    /// The value as an argument with this name.
    pub(super) fn shown(&self, name: &Ident) -> String {
        match self {
            Self::Placeholder => name.to_string(),
            Self::Key(value) | Self::Named(value) => format!("{value:?}"),
        }
    }
}

/// A value that is written with its name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Argument<'t> {
    pub(super) name: &'t str,
    pub(super) value: Value,
    pub(super) is_quoted: bool,
}

/// A piece of a path of which nothing is known.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// A word.
    Word(&'t str),
    /// A key.
    Key(Value),
    /// An alternate key without parentheses: `name=value`.
    NamedKey(&'t str, Value),
    /// A path inside a drive.
    ItemPath(Value),
    /// Values by name in parentheses.
    AlternateKey(Vec<Argument<'t>>),
}

/// What follows in a path.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rest<'t>(&'t str);

impl<'t> Rest<'t> {
    /// A whole path.
    pub(super) fn of(path: &'t str) -> Self {
        Self(path.trim().trim_end_matches(['/', ':']))
    }

    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The values of steps that the rest begins with, and what follows them.
    pub(super) fn behind(self, steps: &[Step]) -> Option<(Vec<Value>, Self)> {
        let mut values = Vec::new();
        let mut rest = self;
        for step in steps {
            rest = rest.behind_step(step, &mut values)?;
        }
        Some((values, rest))
    }

    fn behind_step(self, step: &Step, values: &mut Vec<Value>) -> Option<Self> {
        match step {
            Step::Literal(word) => {
                let (found, rest) = self.word()?;
                is_same(word, found).then(|| Self(rest.strip_prefix("()").unwrap_or(rest)))
            }
            Step::Key(_) => {
                let (value, rest) = self.key()?;
                values.push(read(value, Value::Key));
                Some(Self(rest))
            }
            Step::NamedKey(name, _) => {
                let (part, rest) = self.part()?;
                let (found, value) = part.split_once('=')?;
                values.push(read(value, Value::Named));
                found.eq_ignore_ascii_case(name).then_some(Self(rest))
            }
            Step::ItemPath(_) => {
                let (value, rest) = self.item_path()?;
                values.push(value);
                Some(rest)
            }
            Step::AlternateKey(wanted) => {
                let (inner, rest) = parenthesised(self.0)?;
                values.extend(self::values(inner, wanted)?);
                Some(Self(rest))
            }
            Step::Function(name, wanted) => {
                let (found, rest) = self.word()?;
                let (inner, rest) = parenthesised(rest).unwrap_or(("", rest));
                values.extend(self::values(inner, wanted)?);
                is_same(name, found).then_some(Self(rest))
            }
        }
    }

    /// A path between colons, or from a colon to the end.
    fn item_path(self) -> Option<(Value, Self)> {
        let inside = self.0.strip_prefix(":/")?;
        let (value, rest) = inside.split_at(outside(inside, ":"));
        let rest = rest.strip_prefix(':').unwrap_or(rest);
        (!value.is_empty()).then(|| (read(value, Value::Named), Self(rest)))
    }

    /// Values by name in parentheses.
    pub(super) fn named(self) -> Option<(Vec<Argument<'t>>, Self)> {
        let (inner, rest) = parenthesised(self.0)?;
        let values = pairs(inner)?.into_iter().map(|(name, value)| Argument {
            name,
            value: read(value, Value::Named),
            is_quoted: unquoted(value).is_some(),
        });
        Some((values.collect(), Self(rest)))
    }

    /// What comes next, whatever it is.
    pub(super) fn piece(self) -> Option<(Piece<'t>, Self)> {
        if let Some((value, rest)) = self.item_path() {
            return Some((Piece::ItemPath(value), rest));
        }
        if let Some((values, rest)) = self.named() {
            return Some((Piece::AlternateKey(values), rest));
        }
        if let Some((word, rest)) = self.word()
            && is_word(word)
        {
            return Some((Piece::Word(word), Self(rest)));
        }
        if let Some((inner, rest)) = parenthesised(self.0) {
            return Some((Piece::Key(read(inner, Value::Key)), Self(rest)));
        }
        let (part, rest) = self.part()?;
        let piece = match part.split_once('=') {
            Some((name, value)) if is_word(name) && !value.trim_matches('=').is_empty() => {
                Piece::NamedKey(name, read(value, Value::Named))
            }
            _ => Piece::Key(read(part, Value::Key)),
        };
        Some((piece, Self(rest)))
    }

    /// A word up to a slash, a bracket or a path.
    fn word(self) -> Option<(&'t str, &'t str)> {
        let text = self.slash()?;
        let end = text.find("(").unwrap_or(text.len());
        let end = end.min(part_end(text));
        Some(text.split_at(end))
    }

    /// What stands between two slashes.
    fn part(self) -> Option<(&'t str, &'t str)> {
        let text = self.slash()?;
        let (part, rest) = text.split_at(part_end(text));
        (!part.is_empty()).then_some((part, rest))
    }

    /// A key between two slashes or in parentheses.
    fn key(self) -> Option<(&'t str, &'t str)> {
        if let Some((inner, rest)) = parenthesised(self.0) {
            let is_named = inner[..outside(inner, "'")].contains('=');
            return (!is_named && !inner.is_empty()).then_some((inner, rest));
        }
        let (part, rest) = self.part()?;
        let is_other = part.starts_with('$') || part.starts_with("microsoft.graph.");
        (!is_other).then_some((part, rest))
    }

    /// What follows the slashes at the beginning; the first one of a path may be left out.
    fn slash(self) -> Option<&'t str> {
        let text = self.0.trim_start_matches('/');
        let is_begun = text.len() < self.0.len() || !text.starts_with([':', '(']);
        (is_begun && !text.is_empty()).then_some(text)
    }
}

/// Whether a text can be a word of the API. What has digits or dots is a key more often, unless it is a cast.
fn is_word(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphabetic() || matches!(c, '$' | '_');
    !text.is_empty() && (text.chars().all(is_letter) || is_cast(text))
}

/// Whether two words are one; the namespace of a cast may be left out.
pub(super) fn is_same(word: &str, found: &str) -> bool {
    let last = |word: &str| match word.rsplit_once('.') {
        Some((namespace, last)) if is_namespace(namespace) => last.to_ascii_lowercase(),
        _ => word.to_ascii_lowercase(),
    };
    word.eq_ignore_ascii_case(found) || is_cast(word) && last(word) == last(found)
}

fn is_cast(word: &str) -> bool {
    word.rsplit_once('.')
        .is_some_and(|(namespace, _)| is_namespace(namespace))
}

fn is_namespace(text: &str) -> bool {
    text == "graph" || text == "microsoft.graph" || text.starts_with("microsoft.graph.")
}

/// Where a part of a path ends: at a slash, or at the colon before one.
fn part_end(text: &str) -> usize {
    let end = outside(text, "/");
    match text[..end].strip_suffix(':') {
        Some(part) if end < text.len() => part.len(),
        _ => end,
    }
}

/// The place of the first text of a kind that stands in no braces and in no brackets; the end where there is none.
fn outside(text: &str, wanted: &str) -> usize {
    split_outside(text, wanted).map_or(text.len(), |(before, _)| before.len())
}

/// What stands in the parentheses at the beginning, and what follows them.
fn parenthesised(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('(')?;
    let mut depth = 1usize;
    let mut is_quoted = false;
    for (at, c) in inner.char_indices() {
        match c {
            '\'' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((&inner[..at], &inner[at + 1..]));
        }
    }
    None
}

/// The names of arguments and their values, as they are written.
fn pairs(inner: &str) -> Option<Vec<(&str, &str)>> {
    match inner.trim() {
        "" => Some(Vec::new()),
        inner => arguments(inner).into_iter().map(named).collect(),
    }
}

/// The values of arguments by name, in the order in which they are wanted.
fn values(inner: &str, wanted: &[NamedValue]) -> Option<Vec<Value>> {
    let given = pairs(inner).filter(|given| given.len() == wanted.len())?;
    let value = |wanted: &NamedValue| {
        let mut given = given.iter();
        let (_, value) = given.find(|(name, _)| name.eq_ignore_ascii_case(&wanted.name))?;
        Some(read(value, Value::Named))
    };
    wanted.iter().map(value).collect()
}

/// A value as it is written: quoted or not, encoded or not, or a placeholder.
fn read(written: &str, value: impl Fn(String) -> Value) -> Value {
    let written = written.trim();
    let inner = match unquoted(written) {
        // A quote inside quotes is written twice.
        Some(inner) => inner.replace("''", "'"),
        None => written.to_owned(),
    };
    let is_placeholder = [('{', '}'), ('<', '>'), ('(', ')')]
        .iter()
        .any(|(open, close)| inner.starts_with(*open) && inner.ends_with(*close));
    match is_placeholder {
        true => Value::Placeholder,
        false => value(percent_decode_str(&inner).decode_utf8_lossy().into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::ident::Case;
    use super::*;

    fn named(name: &str) -> NamedValue {
        NamedValue {
            name: name.to_owned(),
            quoted: true,
            value: Ident::new(name, Case::Snake),
        }
    }

    fn value(text: &str) -> Value {
        Value::Named(text.to_owned())
    }

    /// The values of a step at the beginning of a path, and what follows it.
    fn behind(step: &Step, path: &'static str) -> Option<(Vec<Value>, &'static str)> {
        let (values, rest) = Rest(path).behind(std::slice::from_ref(step))?;
        Some((values, rest.0))
    }

    #[test]
    fn arguments_have_an_order() {
        let step = Step::Function("between".into(), vec![named("start"), named("end")]);
        for path in [
            "/between(start='1',end='2')/x",
            "/Between( END = '2', start=1)/x",
        ] {
            let values = vec![value("1"), value("2")];
            assert_eq!(behind(&step, path), Some((values, "/x")), "{path}");
        }
        let values = vec![value("a,(b"), Value::Placeholder];
        let path = "/between(start='a,(b',end={x,y})";
        assert_eq!(behind(&step, path), Some((values, "")));
        for path in [
            "/between",
            "/between(start='1')",
            "/between(start='1',x='2')",
            "/other(start='1',end='2')",
        ] {
            assert_eq!(behind(&step, path), None, "{path}");
        }
    }

    #[test]
    fn keys_hold_what_is_no_word_of_the_protocol() {
        let step = Step::Key(Ident::new("id", Case::Snake));
        let key = |text: &str| vec![Value::Key(text.to_owned())];
        assert_eq!(behind(&step, "/19:a@b.c/x"), Some((key("19:a@b.c"), "/x")));
        assert_eq!(behind(&step, "/a:/b:/c"), Some((key("a"), ":/b:/c")));
        assert_eq!(behind(&step, "/a=="), Some((key("a=="), "")));
        assert_eq!(
            behind(&step, "/{a/b}/c"),
            Some((vec![Value::Placeholder], "/c"))
        );
        for path in ["", "/", "/$ref", "/microsoft.graph.lamp", ":/a", "(a='1')"] {
            assert_eq!(behind(&step, path), None, "{path}");
        }
    }

    #[test]
    fn keys_are_named_and_casts_are_not() {
        let step = Step::NamedKey("templateId".into(), Ident::new("id", Case::Snake));
        assert_eq!(
            behind(&step, "/templateid=7/x"),
            Some((vec![value("7")], "/x"))
        );
        assert_eq!(behind(&step, "/7"), None);
        let step = Step::Literal("microsoft.graph.lamp".into());
        for path in [
            "/microsoft.graph.lamp",
            "/graph.lamp",
            "/Microsoft.Graph.Lamp()",
        ] {
            assert_eq!(behind(&step, path), Some((vec![], "")), "{path}");
        }
        assert_eq!(behind(&step, "/lamps"), None);
        assert_eq!(behind(&step, "/graph.lamps"), None);
    }
}
