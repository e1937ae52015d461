//! Path templates of request lines, segment by segment.
//!
//! Knows how the documentation writes paths; must not know which types they lead to.

use std::borrow::Cow;

/// No path of the API comes near this many segments.
const LONGEST: usize = 40;

/// A path template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// The segments.
    pub segments: Vec<Segment>,
    /// The query string as written, without its question mark.
    pub query: Option<String>,
}

/// A segment of a path template.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// A fixed word: `users`, `$ref`.
    Literal(String),
    /// A key: `{id | userPrincipalName}`, with the text between the braces.
    Key(String),
    /// A function with arguments: `reminderView(startDateTime='{start}')`.
    Function {
        /// The name, with its namespace where one is written.
        name: String,
        /// The arguments.
        arguments: Vec<Argument>,
    },
    /// A path inside a drive, by the text between its braces: `:/{item-path}:` of `root:/{item-path}:/workbook`.
    ItemPath(String),
}

/// An argument of a function in a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Whether its value stands in single quotes.
    pub quoted: bool,
}

impl Template {
    /// Reads a template; `None` where its form is not known.
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.trim();
        let (path, query) = match split_outside(path, '?') {
            Some((path, query)) => (path, Some(query.trim().to_owned())),
            None => (path, None),
        };
        if let Some(colon) = path.find(":/") {
            return item_path(path, colon, query);
        }
        let segments: Option<Vec<_>> = pieces(path).into_iter().map(segment).collect();
        let segments = segments?;
        (1..=LONGEST)
            .contains(&segments.len())
            .then_some(Self { segments, query })
    }

    /// The values of the keys and arguments where `path` is an instance of the template.
    pub fn instance<'p>(&self, path: &'p str) -> Option<Vec<Cow<'p, str>>> {
        let path = split_outside(path, '?').map_or(path, |(path, _)| path);
        let item_at = self
            .segments
            .iter()
            .position(|segment| matches!(segment, Segment::ItemPath(_)));
        let pieces = match item_at {
            None => pieces(path),
            Some(at) => {
                let (before, inside, rest) = around_item_path(path, path.find(":/")?)?;
                let mut all = pieces(before);
                if all.len() != at {
                    return None;
                }
                all.push(inside);
                all.extend(pieces(rest));
                all
            }
        };
        if pieces.len() != self.segments.len() {
            return None;
        }
        let mut values = Vec::new();
        for (segment, piece) in self.segments.iter().zip(pieces) {
            match segment {
                Segment::Literal(word) if word.eq_ignore_ascii_case(piece) => {}
                // A literal that only differs by its namespace prefix is a cast or a bound function.
                Segment::Literal(_) => return None,
                Segment::Key(_) | Segment::ItemPath(_) => values.push(Cow::Borrowed(piece)),
                Segment::Function { name, arguments } => {
                    values.extend(arguments_of(piece, name, arguments)?)
                }
            }
        }
        Some(values)
    }
}

impl std::fmt::Display for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for segment in &self.segments {
            match segment {
                Segment::Literal(word) => write!(f, "/{word}")?,
                Segment::Key(name) => write!(f, "/{{{name}}}")?,
                Segment::ItemPath(key) => write!(f, ":/{{{key}}}:")?,
                Segment::Function { name, arguments } => {
                    let arguments: Vec<String> = arguments
                        .iter()
                        .map(|argument| {
                            let quote = if argument.quoted { "'" } else { "" };
                            format!("{0}={quote}{{{0}}}{quote}", argument.name)
                        })
                        .collect();
                    write!(f, "/{name}({})", arguments.join(","))?;
                }
            }
        }
        match &self.query {
            Some(query) => write!(f, "?{query}"),
            None => Ok(()),
        }
    }
}

/// Splits at the first `at` that stands in no braces, brackets or quotes.
fn split_outside(text: &str, at: char) -> Option<(&str, &str)> {
    let mut depth = 0_i32;
    let mut quoted = false;
    for (index, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '{' | '(' | '<' if !quoted => depth += 1,
            '}' | ')' | '>' if !quoted => depth -= 1,
            c if c == at && depth <= 0 && !quoted => {
                return Some((&text[..index], &text[index + c.len_utf8()..]));
            }
            _ => {}
        }
    }
    None
}

/// The segments of a path as written; slashes inside braces, brackets and quotes part none.
fn pieces(path: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = path.trim();
    loop {
        rest = rest.trim_start_matches('/');
        if rest.is_empty() {
            return pieces;
        }
        match split_outside(rest, '/') {
            Some((piece, after)) => {
                pieces.push(piece.trim());
                rest = after;
            }
            None => {
                pieces.push(rest.trim());
                return pieces;
            }
        }
    }
}

fn placeholder(text: &str) -> Option<&str> {
    let inner = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .or_else(|| {
            text.strip_prefix('<')
                .and_then(|rest| rest.strip_suffix('>'))
        })?;
    let inner = inner.trim();
    (!inner.is_empty() && !inner.contains(['{', '}', '<', '>'])).then_some(inner)
}

fn segment(piece: &str) -> Option<Segment> {
    if let Some(key) = placeholder(piece) {
        return Some(Segment::Key(key.to_owned()));
    }
    if let Some(open) = piece.find('(') {
        let name = &piece[..open];
        let inner = piece[open + 1..].strip_suffix(')')?;
        if !is_word(name) {
            return None;
        }
        if inner.trim().is_empty() {
            return Some(Segment::Function {
                name: name.to_owned(),
                arguments: Vec::new(),
            });
        }
        let arguments: Option<Vec<Argument>> = parts(inner).into_iter().map(argument).collect();
        return Some(Segment::Function {
            name: name.to_owned(),
            arguments: arguments?,
        });
    }
    is_word(piece).then(|| Segment::Literal(piece.to_owned()))
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '$' || c == '_')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '$'))
        && !text.contains("..")
}

/// The arguments between the brackets of a function.
fn parts(inner: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = inner;
    while let Some((part, after)) = split_outside(rest, ',') {
        parts.push(part.trim());
        rest = after;
    }
    parts.push(rest.trim());
    parts
}

fn argument(part: &str) -> Option<Argument> {
    let (name, value) = part.split_once('=')?;
    let name = name.trim().trim_matches(['{', '}']);
    let value = value.trim();
    let unquoted = value
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''));
    is_word(name).then(|| Argument {
        name: name.to_owned(),
        quoted: unquoted.is_some(),
    })
}

/// The values of the arguments in an instance of a function; quotes are taken off.
fn arguments_of<'p>(
    piece: &'p str,
    name: &str,
    arguments: &[Argument],
) -> Option<Vec<Cow<'p, str>>> {
    let (found, inner) = match piece.split_once('(') {
        Some((found, inner)) => (found, inner.strip_suffix(')')?),
        None => (piece, ""),
    };
    let last = |name: &str| {
        name.rsplit('.')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    if last(found) != last(name) {
        return None;
    }
    let mut given: Vec<(&str, &str)> = Vec::new();
    if !inner.trim().is_empty() {
        for part in parts(inner) {
            given.push(part.split_once('=')?);
        }
    }
    if given.len() != arguments.len() {
        return None;
    }
    arguments
        .iter()
        .map(|argument| {
            let (_, value) = given
                .iter()
                .find(|(name, _)| name.trim().eq_ignore_ascii_case(&argument.name))?;
            let value = value.trim();
            match value
                .strip_prefix('\'')
                .and_then(|rest| rest.strip_suffix('\''))
            {
                // A quote inside quotes is written twice.
                Some(inner) if inner.contains("''") => {
                    argument.quoted.then(|| inner.replace("''", "'").into())
                }
                Some(inner) => argument.quoted.then_some(Cow::Borrowed(inner)),
                None => (!argument.quoted).then_some(Cow::Borrowed(value)),
            }
        })
        .collect()
}

/// `/me/drive/root:/{item-path}:/workbook`: one path inside a drive, the rest as usual.
fn item_path(path: &str, colon: usize, query: Option<String>) -> Option<Template> {
    let (before, key, rest) = around_item_path(path, colon)?;
    let key = placeholder(key.trim())?;
    let mut segments: Vec<Segment> = pieces(before)
        .into_iter()
        .map(segment)
        .collect::<Option<_>>()?;
    if segments.is_empty() || rest.contains(":/") {
        return None;
    }
    segments.push(Segment::ItemPath(key.to_owned()));
    for piece in pieces(rest) {
        segments.push(segment(piece)?);
    }
    (segments.len() <= LONGEST).then_some(Template { segments, query })
}

/// What stands before, inside and after the colons; the second one has to be there.
fn around_item_path(path: &str, colon: usize) -> Option<(&str, &str, &str)> {
    let (inside, rest) = path[colon + 2..].split_once(':')?;
    Some((&path[..colon], inside, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(word: &str) -> Segment {
        Segment::Literal(word.into())
    }

    fn key(name: &str) -> Segment {
        Segment::Key(name.into())
    }

    #[test]
    fn reads_the_paths_of_the_pages() {
        let segments = |path| Template::parse(path).map(|template| template.segments);
        assert_eq!(
            segments("/users/{id | userPrincipalName}/assignLicense"),
            Some(vec![
                literal("users"),
                key("id | userPrincipalName"),
                literal("assignLicense")
            ])
        );
        assert_eq!(
            segments("policies/x"),
            Some(vec![literal("policies"), literal("x")])
        );
        assert_eq!(
            segments("/a/{id}/$ref"),
            Some(vec![literal("a"), key("id"), literal("$ref")])
        );
        assert_eq!(
            segments("/me/reminderView(startDateTime='{start}',endDateTime={end})"),
            Some(vec![
                literal("me"),
                Segment::Function {
                    name: "reminderView".into(),
                    arguments: vec![
                        Argument {
                            name: "startDateTime".into(),
                            quoted: true
                        },
                        Argument {
                            name: "endDateTime".into(),
                            quoted: false
                        },
                    ],
                },
            ])
        );
        assert_eq!(
            segments("/me/drive/root:/{item-path}:/workbook"),
            Some(vec![
                literal("me"),
                literal("drive"),
                literal("root"),
                Segment::ItemPath("item-path".into()),
                literal("workbook")
            ])
        );
        assert_eq!(segments("/a/.../b"), None);
        assert_eq!(segments("/teams/(team-id)/x"), None);
        assert_eq!(segments("** Collection URI for x not found"), None);
        assert_eq!(segments("/a/../b"), None);
    }

    #[test]
    fn finds_the_values_of_an_instance() {
        let values = |template, path| {
            let values = Template::parse(template).unwrap().instance(path);
            values.map(|values| values.into_iter().map(Cow::into_owned).collect::<Vec<_>>())
        };
        assert_eq!(
            values("/users/{id}/x", "/users/adele@contoso.com/x?$top=1"),
            Some(vec!["adele@contoso.com".to_owned()])
        );
        assert_eq!(values("/users/{id}/x", "/me/x"), None);
        assert_eq!(
            values("/a/f(b='{c}',d={e})", "/a/f(d=5,b='x y')"),
            Some(vec!["x y".to_owned(), "5".to_owned()])
        );
    }
}
