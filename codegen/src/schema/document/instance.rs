//! Paths that were made from a template.
//!
//! Knows how values stand in the segments of a path; must not know how templates are written.

use std::borrow::Cow;

use super::template::{
    Argument, Segment, Template, around_item_path, parts, pieces, split_outside,
};

impl Template {
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
