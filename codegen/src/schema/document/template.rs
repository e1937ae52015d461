//! Path templates of request lines, segment by segment.
//!
//! Knows how the documentation writes paths; must not know which types they lead to.

use graph_core::Guid;

use crate::version::without_version;

/// No path of the API comes near this many segments.
const LONGEST: usize = 40;

/// The functions of the API that paths write without parentheses, in lower case.
pub(in crate::schema) const BARE_FUNCTIONS: &[&str] = &["delta"];

/// Where the API lives; examples that go elsewhere show what is sent to somebody's own service.
const HOSTS: &[&str] = &["graph.microsoft.com", "canary.graph.microsoft.com"];

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

/// The path of an example's URL, its query included; `None` where the request does not go to the API.
pub(in crate::schema) fn local_path(url: &str) -> Option<&str> {
    let Some(rest) = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
    else {
        return Some(without_version(url));
    };
    let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    HOSTS
        .contains(&host.to_ascii_lowercase().as_str())
        .then(|| without_version(path))
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
pub(super) fn split_outside(text: &str, at: char) -> Option<(&str, &str)> {
    split(text, at, Nesting::default())
}

fn split(text: &str, at: char, mut nesting: Nesting) -> Option<(&str, &str)> {
    for (index, c) in text.char_indices() {
        if c == at && nesting.is_outside() {
            return Some((&text[..index], &text[index + c.len_utf8()..]));
        }
        nesting.pass(c);
    }
    None
}

/// The segments of a path as written; slashes inside braces, brackets and quotes part none. Two slashes are one.
pub(super) fn pieces(path: &str) -> Vec<&str> {
    let mut pieces = strict_pieces(path);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The segments of a path, the empty one between two slashes among them.
pub(super) fn strict_pieces(path: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = path.trim().trim_matches('/');
    while let Some((piece, after)) = split_outside(rest, '/') {
        pieces.push(piece.trim());
        rest = after;
    }
    pieces.push(rest.trim());
    pieces
}

pub(super) fn placeholder(text: &str) -> Option<&str> {
    let inner = [('{', '}'), ('<', '>'), ('(', ')')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))?;
    let inner = inner.trim();
    (!inner.is_empty() && !inner.contains(['{', '}', '<', '>', '(', ')'])).then_some(inner)
}

/// Whether a segment is the key of one thing, left over from an example: a GUID, or text that no word of the API holds.
fn is_key(piece: &str) -> bool {
    Guid::try_parse(piece).is_ok() && piece.len() == 36
        || piece.contains(['@', '='])
            && piece.chars().all(|c| {
                c.is_ascii_alphanumeric() || matches!(c, '@' | '=' | ':' | '.' | '-' | '_')
            })
}

pub(super) fn segment(piece: &str) -> Option<Segment> {
    if let Some(key) = placeholder(piece) {
        return Some(Segment::Key(key.to_owned()));
    }
    if is_key(piece) {
        return Some(Segment::Key("id".to_owned()));
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
pub(super) fn parts(inner: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = inner;
    while let Some((part, after)) = split(rest, ',', Nesting::ARGUMENTS) {
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
pub(super) fn around_item_path(path: &str, colon: usize) -> Option<(&str, &str, &str)> {
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
        assert_eq!(
            segments("/teams/(team-id)/x"),
            Some(vec![literal("teams"), key("team-id"), literal("x")])
        );
        for path in [
            "/chats/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/members",
            "/chats/19:cf66@thread.v2/members",
            "/chats/gDbc8U7HGw==/members",
        ] {
            let expected = vec![literal("chats"), key("id"), literal("members")];
            assert_eq!(segments(path), Some(expected));
        }
        assert_eq!(segments("/a/.../b"), None);
        assert_eq!(segments("/roles/templateId={templateId}/members"), None);
        assert_eq!(segments("** Collection URI for x not found"), None);
        assert_eq!(segments("/a/../b"), None);
    }
}
