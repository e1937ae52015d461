//! Paths that were made from a template.
//!
//! Knows how values stand in the segments of a path; must not know how templates are written.

use std::borrow::Cow;

use super::pieces::{
    Piece, arguments, named, parenthesised, parts, pieces, placeholder, unquoted, without_query,
};
use super::template::{Argument, BARE_FUNCTIONS, Segment, Template, segment};

impl Template {
    /// The values of the keys and arguments where `path` is an instance of the template, in the order of the template,
    /// whatever the order of the arguments in the path.
    pub fn instance<'p>(&self, path: &'p str) -> Option<Vec<Cow<'p, str>>> {
        let mut values = Vec::new();
        let mut rest = self.segments.as_slice();
        for piece in self.pieces_of(path) {
            let (segment, behind) = rest.split_first()?;
            rest = behind;
            match (segment, piece) {
                (Segment::Literal(word), Piece::Part(part)) if is_named(word, part) => {}
                // The canonical form of a key: `events('1')` is `events/1`.
                (Segment::Literal(word), Piece::Part(part)) => {
                    let (Segment::Key(_), behind) = rest.split_first()? else {
                        return None;
                    };
                    rest = behind;
                    values.push(Cow::Borrowed(in_parentheses(word, part)?));
                }
                (Segment::Key(_), Piece::Part(part)) if is_value(part) => {
                    values.push(Cow::Borrowed(part));
                }
                (Segment::NamedKey { name, .. }, Piece::Part(part)) => {
                    values.push(Cow::Borrowed(value_of(name, part)?));
                }
                (Segment::ItemPath(_), Piece::Inside(inside)) if !inside.is_empty() => {
                    values.push(Cow::Borrowed(inside));
                }
                (Segment::Function { name, arguments }, Piece::Part(part)) => {
                    values.extend(arguments_of(part, name, arguments)?);
                }
                _ => return None,
            }
        }
        rest.is_empty().then_some(values)
    }

    /// The pieces of a path. An empty piece between two slashes is one, too. Colons are letters like any other where the
    /// template has no path between them.
    pub(in crate::schema) fn pieces_of<'p>(&self, path: &'p str) -> Vec<Piece<'p>> {
        let (path, _) = without_query(path);
        let is_inside = |segment: &Segment| matches!(segment, Segment::ItemPath(_));
        if self.segments.iter().any(is_inside) {
            pieces(path)
        } else {
            parts(path).into_iter().map(Piece::Part).collect()
        }
    }
}

/// Whether a piece of a path is this word; parentheses without arguments may be there or not.
fn is_named(word: &str, part: &str) -> bool {
    let found = part.strip_suffix("()").unwrap_or(part);
    word.eq_ignore_ascii_case(found)
}

/// The key in the parentheses behind a word, where they hold no names; quotes are taken off.
fn in_parentheses<'p>(word: &str, part: &'p str) -> Option<&'p str> {
    let (found, inner) = parenthesised(part)?;
    let is_key = found.eq_ignore_ascii_case(word) && named(inner).is_none();
    let inner = inner.trim();
    (is_key && !inner.is_empty()).then(|| unquoted(inner).unwrap_or(inner))
}

/// The value of an alternate key without parentheses.
fn value_of<'p>(name: &str, part: &'p str) -> Option<&'p str> {
    let (found, value) = part.split_once('=')?;
    let value = value.trim();
    (found.trim().eq_ignore_ascii_case(name) && !value.is_empty()).then_some(value)
}

/// Whether a piece of a path can be the value of a key: the words that the API has in its place, functions and casts lead
/// elsewhere.
pub(in crate::schema) fn is_value(piece: &str) -> bool {
    if placeholder(piece).is_some() {
        return true;
    }
    let is_word = match segment(piece) {
        Some(Segment::Function { .. } | Segment::NamedKey { .. }) => true,
        Some(Segment::Literal(word)) => {
            word.starts_with('$')
                || word.starts_with("microsoft.graph.")
                || BARE_FUNCTIONS.contains(&word.to_lowercase().as_str())
        }
        _ => false,
    };
    !is_word && !piece.is_empty() && !piece.contains('/')
}

/// The values of the arguments in an instance of a function; quotes are taken off.
fn arguments_of<'p>(piece: &'p str, name: &str, wanted: &[Argument]) -> Option<Vec<Cow<'p, str>>> {
    let (found, inner) = match piece.contains('(') {
        true => parenthesised(piece)?,
        false => (piece, ""),
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
        for argument in arguments(inner) {
            given.push(named(argument)?);
        }
    }
    if given.len() != wanted.len() {
        return None;
    }
    wanted
        .iter()
        .map(|argument| {
            let (_, value) = given
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(&argument.name))?;
            match unquoted(value) {
                // A quote inside quotes is written twice.
                Some(inner) if inner.contains("''") => {
                    argument.quoted.then(|| inner.replace("''", "'").into())
                }
                Some(inner) => argument.quoted.then_some(Cow::Borrowed(inner)),
                None => (!argument.quoted).then_some(Cow::Borrowed(*value)),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(template: &str, path: &str) -> Option<Vec<String>> {
        let values = Template::parse(template).unwrap().instance(path);
        values.map(|values| values.into_iter().map(Cow::into_owned).collect())
    }

    #[test]
    fn finds_the_values_of_an_instance() {
        for (template, path, expected) in [
            (
                "/users/{id}/x",
                "/users/adele@contoso.com/x?$top=1",
                &["adele@contoso.com"][..],
            ),
            ("/users/{id}/x", "users/a/x/", &["a"]),
            (
                "/users/{id}/x",
                "/users/{id | userPrincipalName}/x",
                &["{id | userPrincipalName}"],
            ),
            ("/users/{id}", "/users/inbox", &["inbox"]),
            ("/users/{id}", "/users/Book(1)", &["Book(1)"]),
            ("/teams/{id}", "/teams/(team-id)", &["(team-id)"]),
            // An apostrophe outside of parentheses begins nothing.
            ("/a/{id}/b/{id}", "/a/AAMk=='/b/x?c=d'e", &["AAMk=='", "x"]),
            // By name, in the order of the template.
            ("/a/f(b='{c}',d={e})", "/a/f(d=5,b='x y')", &["x y", "5"]),
            (
                "/a/f(b='{c}',d={e})",
                "/a/microsoft.graph.F(D=5,B='x')",
                &["x", "5"],
            ),
            (
                "/a/f(b='{c}',d={e})/x",
                "/a/f( b='x,''/?y' , d=5)/x",
                &["x,'/?y", "5"],
            ),
            ("/a/{id}/c(d='{d}')", "/a/x)/c(d='/')", &["x)", "/"]),
            ("/a/b/c(d='{d}')", "/a/b/c(d='(')", &["("]),
            ("/a(b='{b}',c='{c}')/d", "/a(c='1',b='2')/d", &["2", "1"]),
            ("/d/root:/{path}:/x", "/d/root:/a/b.txt:/x", &["a/b.txt"]),
            ("/d/root:/{path}:", "/d/root:/a/b.txt:", &["a/b.txt"]),
            ("/d/root:/{path}", "/d/root:/a/b.txt", &["a/b.txt"]),
            ("/d/root:/{path}:", "/d/root:/a b.txt?x=:/", &["a b.txt"]),
            ("/s/{host}:/{path}:/l", "/s/a.b:/c/d:/l", &["a.b", "c/d"]),
            (
                "/s/{host}:/{path}:/d/root:/{path}:/x",
                "/s/a.b:/c:/d/root:/e/f:/x",
                &["a.b", "c", "e/f"],
            ),
            ("/r/id={id}/x", "/r/ID=a=b/x", &["a=b"]),
            // The canonical form of a key.
            ("/a/{id}/b", "/a('x=')/b", &["x="]),
            ("/a/{id}", "/A({id})", &["{id}"]),
            ("/me/a/{id}", "/me/a(1)", &["1"]),
            // Parentheses without arguments.
            ("/a/{id}/f", "/a/x/f()", &["x"]),
            ("/a/{id}/f()", "/a/x/f", &["x"]),
        ] {
            let expected: Vec<String> = expected.iter().map(|it| (*it).to_owned()).collect();
            assert_eq!(values(template, path), Some(expected), "{path}");
        }
    }

    #[test]
    fn other_paths_are_no_instances() {
        for (template, path) in [
            ("/users/{id}/x", "/me/x"),
            ("/users/{id}/x", "/users/a/x/y"),
            ("/users/{id}", "/users(id='a')"),
            ("/users/{id}", "/users()"),
            ("/users/{id}/x", "/users('a')"),
            ("/users", "/users('a')"),
            ("/r/id={id}", "/r/key=a"),
            ("/r/id={id}", "/r/a"),
            ("/r/{id}", "/r/id={id}"),
            ("/d/root:/{path}:/x", "/d/root/x"),
            ("/d/root:/{path}:/x", "/d/root:/:/x"),
            ("/d/root", "/d/root:/x"),
            // Two slashes are not one.
            ("/users/{id}", "/users//messages"),
            ("/users/{id}/x", "/users//x"),
            ("/me/messages", "/me//messages"),
            // Words, functions and casts are no keys.
            ("/users/{id}", "/users/$count"),
            ("/users/{id}", "/users/delta"),
            ("/users/{id}", "/users/find(name='a')"),
            ("/users/{id}", "/users/find()"),
            ("/users/{id}", "/users/microsoft.graph.guest"),
            ("/users/{id}", "/users/find(name='a/b"),
            // Other arguments are another function.
            ("/a/f(b='{c}',d={e})", "/a/f(b='x')"),
            ("/a/f(b='{c}')", "/a/f(b='x',d=5)"),
            ("/a/f(b='{c}')", "/a/f(d='x')"),
            ("/a/f(b='{c}')", "/a/f(b=5)"),
            ("/a/f(b='{c}')", "/a/f(b='x'))"),
            ("/a/f", "/a/f)"),
        ] {
            assert_eq!(values(template, path), None, "{path}");
        }
    }
}
