//! Which request line a request makes.
//!
//! Knows the lines of pages; must not know which page an example stands on.

use std::collections::BTreeMap;

use super::address::Line;
use super::document::{Segment, parts, without_query};

/// Request lines, by method and first word in lower case.
#[derive(Debug, Default)]
pub(super) struct Requests<'l>(BTreeMap<(&'l str, String), Vec<&'l Line>>);

impl<'l> Requests<'l> {
    /// Puts lines in order.
    pub(super) fn of(lines: impl IntoIterator<Item = &'l Line>) -> Self {
        let mut requests: BTreeMap<_, Vec<&Line>> = BTreeMap::new();
        for line in lines {
            if let Some(Segment::Literal(word) | Segment::Function { name: word, .. }) =
                line.address.segments().next()
            {
                let key = (line.method.as_str(), word.to_lowercase());
                requests.entry(key).or_default().push(line);
            }
        }
        Self(requests)
    }

    /// The line of which a request is an instance, of several the one with most of its words.
    pub(super) fn line(&self, method: &str, path: &str) -> Option<&'l Line> {
        let (before, _) = without_query(path);
        let first = parts(before).first()?.split('(').next()?.to_lowercase();
        let made = self
            .0
            .get(&(method, first))?
            .iter()
            .filter_map(|line| Some((values(line, path)?, *line)));
        made.min_by_key(|(values, _)| *values).map(|(_, line)| line)
    }
}

/// How many values an instance of a line has, and how many of them are plain keys.
fn values(line: &Line, path: &str) -> Option<(usize, usize)> {
    let template = line.address.template.as_ref()?;
    let values = template.instance(path)?.len();
    let is_key = |segment: &&Segment| matches!(segment, Segment::Key(_));
    Some((values, template.segments.iter().filter(is_key).count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_makes_the_line_with_most_of_its_words() {
        let lines = [
            "GET /users/{id}",
            "GET /users/{id}/rooms/{id}",
            "GET /users/{id}/rooms/first",
            "GET /users/{id}/rooms/name={name}",
            "POST /users/{id}",
            "GET /rooms(name='{name}')/lamp",
            "GET /a/[b",
        ];
        let lines = lines.map(Line::sample);
        let requests = Requests::of(&lines);
        let made = |method, path| {
            let line = requests.line(method, path);
            line.map(|line| line.path.as_str())
        };
        for (path, line) in [
            ("/Users/7?$select=id", Some("/users/{id}")),
            ("/users?$top=1", None),
            ("/users/7/rooms/first", Some("/users/{id}/rooms/first")),
            ("/users/7/rooms/2", Some("/users/{id}/rooms/{id}")),
            ("/users('7')/rooms/2", Some("/users/{id}/rooms/{id}")),
            (
                "/users/7/rooms/name=x",
                Some("/users/{id}/rooms/name={name}"),
            ),
            ("/rooms(name='x')/lamp", Some("/rooms(name='{name}')/lamp")),
            ("/rooms/1", None),
            ("/a/[b", None),
            ("", None),
        ] {
            assert_eq!(made("GET", path), line, "{path}");
        }
        assert_eq!(made("POST", "/users/7"), Some("/users/{id}"));
        assert_eq!(made("POST", "/users/7/rooms/2"), None);
    }
}
