//! Paths that were made from a template.
//!
//! Knows how values stand in the segments of a path; must not know how templates are written.

use std::borrow::Cow;

use super::template::{
    Argument, BARE_FUNCTIONS, Segment, Template, around_item_path, parts, placeholder, segment,
    split_outside, strict_pieces,
};

impl Template {
    /// The values of the keys and arguments where `path` is an instance of the template, in the order of the template,
    /// whatever the order of the arguments in the path.
    pub fn instance<'p>(&self, path: &'p str) -> Option<Vec<Cow<'p, str>>> {
        let pieces = self.pieces_of(path)?;
        let mut values = Vec::new();
        for (segment, piece) in self.segments.iter().zip(pieces) {
            match segment {
                // Parentheses without arguments may be there or not. A literal that only differs by its namespace prefix
                // is a cast or a bound function.
                Segment::Literal(word) => {
                    let found = piece.strip_suffix("()").unwrap_or(piece);
                    if !word.eq_ignore_ascii_case(found) {
                        return None;
                    }
                }
                Segment::Key(_) if !is_value(piece) => return None,
                Segment::Key(_) | Segment::ItemPath(_) => values.push(Cow::Borrowed(piece)),
                Segment::Function { name, arguments } => {
                    values.extend(arguments_of(piece, name, arguments)?)
                }
            }
        }
        Some(values)
    }

    /// The pieces of a path, one for each segment, where it has as many. An empty piece between two slashes is one, too.
    pub(in crate::schema) fn pieces_of<'p>(&self, path: &'p str) -> Option<Vec<&'p str>> {
        let path = split_outside(path, '?').map_or(path, |(path, _)| path);
        let is_item = |segment: &Segment| matches!(segment, Segment::ItemPath(_));
        let pieces = match self.segments.iter().position(is_item) {
            None => strict_pieces(path),
            Some(at) => {
                let (before, inside, rest) = around_item_path(path, path.find(":/")?)?;
                let mut all = strict_pieces(before);
                if all.len() != at {
                    return None;
                }
                all.push(inside);
                if !rest.is_empty() {
                    all.extend(strict_pieces(rest));
                }
                all
            }
        };
        (pieces.len() == self.segments.len()).then_some(pieces)
    }
}

/// Whether a piece of a path can be the value of a key: the words that the API has in its place, functions and casts lead
/// elsewhere.
fn is_value(piece: &str) -> bool {
    if placeholder(piece).is_some() {
        return true;
    }
    let is_word = match segment(piece) {
        Some(Segment::Function { .. }) => true,
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
