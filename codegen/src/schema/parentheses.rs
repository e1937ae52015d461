//! Parentheses that hold no names, or that are not closed: `range(<address>)`, `worksheets({id})`.
//!
//! Knows what other request lines have in their place; must not know types.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::facts::with_closed_parentheses;

use super::document::{
    Argument, Segment, Template, arguments, named, parenthesised, parts, placeholder, unquoted,
    without_query,
};

/// What request lines say about the parentheses behind each word, in lower case.
#[derive(Debug, Default)]
pub(super) struct Parentheses {
    /// The words that a key follows.
    collections: BTreeSet<String>,
    /// The arguments of functions, by name and number, with how many lines have them.
    functions: BTreeMap<(String, usize), BTreeMap<Vec<Argument>, usize>>,
}

impl Parentheses {
    /// Collects the words of all request lines.
    pub(super) fn of<'p>(paths: impl Iterator<Item = &'p str>) -> Self {
        let mut known = Self::default();
        for template in paths.filter_map(Template::parse) {
            for pair in template.segments.windows(2) {
                if let [Segment::Literal(word), Segment::Key(_)] = pair {
                    known.collections.insert(word.to_lowercase());
                }
            }
            for segment in template.segments {
                if let Segment::Function { name, arguments } = segment {
                    let function = (name.to_lowercase(), arguments.len());
                    let forms = known.functions.entry(function).or_default();
                    *forms.entry(arguments).or_default() += 1;
                }
            }
        }
        known
    }

    /// The path with closed parentheses, a name for each argument, and keys where the parentheses hold one.
    pub(super) fn named<'p>(&self, path: &'p str) -> Cow<'p, str> {
        match with_closed_parentheses(path) {
            Some(closed) => Cow::Owned(self.with_names(&closed).into_owned()),
            None => self.with_names(path),
        }
    }

    fn with_names<'p>(&self, path: &'p str) -> Cow<'p, str> {
        let (before, _) = without_query(path);
        let pieces: Vec<Cow<'p, str>> = parts(before)
            .into_iter()
            .map(|part| self.part(part).map_or(Cow::Borrowed(part), Cow::Owned))
            .collect();
        if pieces.iter().all(|piece| matches!(piece, Cow::Borrowed(_))) {
            return Cow::Borrowed(path);
        }
        let query = &path[before.len()..];
        Cow::Owned(format!("/{}{query}", pieces.join("/")))
    }

    /// A part of a path whose parentheses hold no names, with what is meant.
    fn part(&self, part: &str) -> Option<String> {
        let (word, inner) = parenthesised(part)?;
        let values = arguments(inner);
        let has_names = values.iter().any(|value| named(value).is_some());
        if inner.trim().is_empty() || has_names {
            return None;
        }
        let lower = word.to_lowercase();
        if values.len() == 1 && self.collections.contains(&lower) {
            let value = values[0];
            let key = placeholder(unquoted(value).unwrap_or(value)).unwrap_or("id");
            return Some(format!("{word}/{{{key}}}"));
        }
        let forms = self.functions.get(&(lower, values.len()));
        let most = forms
            .into_iter()
            .flatten()
            .max_by_key(|(form, count)| (**count, std::cmp::Reverse(*form)));
        let arguments = match most {
            Some((arguments, _)) => arguments.clone(),
            None => values
                .into_iter()
                .map(by_placeholder)
                .collect::<Option<_>>()?,
        };
        let function = Template {
            segments: vec![Segment::Function {
                name: word.to_owned(),
                arguments,
            }],
            query: None,
        };
        Some(function.to_string().trim_start_matches('/').to_owned())
    }
}

/// An argument that is called like its placeholder.
fn by_placeholder(value: &str) -> Option<Argument> {
    let quoted = unquoted(value);
    let name = placeholder(quoted.unwrap_or(value))?;
    Some(Argument {
        name: name.to_owned(),
        quoted: quoted.is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parentheses_get_the_names_of_other_lines() {
        let lines = [
            "/a/sheets/{id}/range(address='<address>')",
            "/b/range(address='<address>')/x",
            "/b/range(address={address})/y",
            "/b/range(<address>)/x",
            "/a/f(b={b},c='{c}')",
        ];
        let known = Parentheses::of(lines.into_iter());
        for (path, expected) in [
            // As most lines have it.
            ("/a/range(<where>)/x", "/a/range(address='{address}')/x"),
            (
                "a/Range({x})?$top=(1)",
                "/a/Range(address='{address}')?$top=(1)",
            ),
            ("/a/range('A1')", "/a/range(address='{address}')"),
            ("/a/f({x},{y})", "/a/f(b={b},c='{c}')"),
            // The canonical form of a key.
            ("/b/sheets({id})/x", "/b/sheets/{id}/x"),
            ("/b/sheets('<name>')", "/b/sheets/{name}"),
            ("/b/sheets('A')", "/b/sheets/{id}"),
            ("/b/sheets({a},{c})", "/b/sheets(a={a},c={c})"),
            // By the placeholder.
            ("/b/g(<count>)", "/b/g(count={count})"),
            ("/b/f('{x}')", "/b/f(x='{x}')"),
            ("/b/range(<where>/x", "/b/range(address='{address}')/x"),
            ("/b/f(x='{x}'/y?z", "/b/f(x='{x}')/y?z"),
            // Nothing is missing, or nothing is known.
            ("/b/f(x={x})", "/b/f(x={x})"),
            ("/b/f()", "/b/f()"),
            ("/b/(id)/g", "/b/(id)/g"),
            ("/b/g(1)", "/b/g(1)"),
            ("/b/x?$filter=f({x})", "/b/x?$filter=f({x})"),
        ] {
            assert_eq!(known.named(path), expected, "{path}");
        }
    }
}
