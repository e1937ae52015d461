//! Path templates of request lines, segment by segment.
//!
//! Knows how the documentation writes paths; must not know which types they lead to.

use graph_core::Guid;

use crate::facts::HOSTS;
use crate::version::without_version;

use super::pieces::{
    Piece, arguments, is_word, named, parenthesised, pieces, placeholder, split_outside, unquoted,
    without_query,
};

/// No path of the API comes near this many segments.
const LONGEST: usize = 40;

/// The functions of the API that paths write without parentheses, in lower case.
pub(in crate::schema) const BARE_FUNCTIONS: &[&str] = &["delta"];

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
    /// An alternate key without parentheses: `roleTemplateId={id}`.
    NamedKey {
        /// The property that it is a value of.
        name: String,
        /// The text between the braces.
        key: String,
    },
    /// A function with arguments: `reminderView(startDateTime='{start}')`.
    Function {
        /// The name, with its namespace where one is written.
        name: String,
        /// The arguments.
        arguments: Vec<Argument>,
    },
    /// A path inside a drive or a site, by the text between its braces: `:/{item-path}:` of `root:/{item-path}:/workbook`.
    /// At the end, the last colon may be left out.
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
        let (path, query) = without_query(path.trim());
        let mut segments: Vec<Segment> = Vec::new();
        for piece in pieces(path) {
            match piece {
                // Two slashes are one.
                Piece::Part("") => {}
                Piece::Part("...") => segments.extend(repeated(&segments)?),
                Piece::Part(part) => segments.push(segment(part)?),
                Piece::Inside(_) if segments.is_empty() => return None,
                Piece::Inside(inside) => {
                    let name = placeholder(inside).unwrap_or("path");
                    segments.push(Segment::ItemPath(name.to_owned()));
                }
            }
        }
        let query = query.map(|query| query.trim().to_owned());
        (1..=LONGEST)
            .contains(&segments.len())
            .then_some(Self { segments, query })
    }
}

/// What three dots repeat: the collection and the key before them.
fn repeated(segments: &[Segment]) -> Option<[Segment; 2]> {
    match segments {
        [.., word @ Segment::Literal(_), key @ Segment::Key(_)] => {
            Some([word.clone(), key.clone()])
        }
        _ => None,
    }
}

impl std::fmt::Display for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (number, segment) in self.segments.iter().enumerate() {
            match segment {
                Segment::Literal(word) => write!(f, "/{word}")?,
                Segment::Key(name) => write!(f, "/{{{name}}}")?,
                Segment::NamedKey { name, key } => write!(f, "/{name}={{{key}}}")?,
                // The second colon says that more follows.
                Segment::ItemPath(key) if number + 1 == self.segments.len() => {
                    write!(f, ":/{{{key}}}")?;
                }
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

/// Whether a segment is the key of one thing, left over from an example: a GUID, or text that no word of the API holds.
fn is_key(part: &str) -> bool {
    Guid::try_parse(part).is_ok() && part.len() == 36
        || part.contains(['@', '='])
            && part.chars().all(|c| {
                c.is_ascii_alphanumeric() || matches!(c, '@' | '=' | ':' | '.' | '-' | '_')
            })
}

/// Reads what stands between two slashes.
pub(in crate::schema) fn segment(part: &str) -> Option<Segment> {
    if let Some(key) = placeholder(part) {
        return Some(Segment::Key(key.to_owned()));
    }
    if is_key(part) {
        return Some(Segment::Key("id".to_owned()));
    }
    if let Some(names) = alternatives(part) {
        return Some(Segment::Key(names));
    }
    if let Some((name, inner)) = parenthesised(part) {
        let given = arguments(inner)
            .into_iter()
            .filter(|_| !inner.trim().is_empty());
        return Some(Segment::Function {
            name: name.to_owned(),
            arguments: given.map(argument).collect::<Option<_>>()?,
        });
    }
    if let Some((name, key)) = part.split_once('=') {
        let key = placeholder(key.trim())?.to_owned();
        let name = name.trim();
        return is_word(name).then(|| Segment::NamedKey {
            name: name.to_owned(),
            key,
        });
    }
    is_word(part).then(|| Segment::Literal(part.to_owned()))
}

/// The names of a key whose alternatives stand outside of its braces: `{id} | userPrincipalName`.
fn alternatives(part: &str) -> Option<String> {
    let (first, mut rest) = split_outside(part, "|")?;
    let mut names = vec![placeholder(first.trim())?];
    while let Some((name, behind)) = split_outside(rest, "|") {
        names.push(name);
        rest = behind;
    }
    names.push(rest);
    let names: Option<Vec<&str>> = names
        .into_iter()
        .map(str::trim)
        .map(|name| placeholder(name).or_else(|| is_word(name).then_some(name)))
        .collect();
    Some(names?.join(" | "))
}

fn argument(argument: &str) -> Option<Argument> {
    let (name, value) = named(argument)?;
    let name = name.trim_matches(['{', '}']);
    is_word(name).then(|| Argument {
        name: name.to_owned(),
        quoted: unquoted(value).is_some(),
    })
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
        assert_eq!(segments("/a/f({b})"), None);
        assert_eq!(segments("** Collection URI for x not found"), None);
        assert_eq!(segments("/a/../b"), None);
    }

    #[test]
    fn what_is_written_is_read_back() {
        for path in [
            "/users/{id}/x?$top=1",
            "/roles/key={id}/x",
            "/a/f()/g(b='{b}',c={c})",
            "/me/drive/root:/{item-path}",
            "/sites/{host}:/{path}:/drive/root:/{item-path}:/x",
        ] {
            let template = Template::parse(path).unwrap();
            assert_eq!(template.to_string(), path);
        }
        for (path, written) in [
            ("a/{b | c}/", "/a/{b | c}"),
            ("/a/{b} | c/d", "/a/{b | c}/d"),
            ("/a/{b}/.../c", "/a/{b}/a/{b}/c"),
            ("/d/root:/{p}:", "/d/root:/{p}"),
            ("/d/root:/a/b.txt:/x", "/d/root:/{path}:/x"),
            ("/a/x[?b={c}]", "/a/x?b={c}"),
            ("/a/f(b='<b>')", "/a/f(b='{b}')"),
        ] {
            let template = Template::parse(path).map(|it| it.to_string());
            assert_eq!(template.as_deref(), Some(written), "{path}");
        }
        for path in [
            "/a/.../b",
            "/a/b/.../c",
            "/:/{a}",
            "/a/{b} | /c",
            "/a/b=c d",
            "/a/f(b",
        ] {
            assert_eq!(Template::parse(path), None, "{path}");
        }
    }
}
