//! Addresses: the parsed paths of request lines.
//!
//! Knows when two paths are the same call, and when they lead to the same thing; must not know what stands there.

use crate::diagnostic::Place;

use super::document::{Argument, Segment, Template};

/// A parsed path.
#[derive(Debug, Clone)]
pub(super) struct Address {
    /// Its segments; none where the path has a form that is not known.
    pub(super) template: Option<Template>,
    /// Equal for two paths of one call.
    identity: String,
}

/// A request line, parsed.
#[derive(Debug)]
pub(super) struct Line {
    /// The HTTP method.
    pub(super) method: String,
    /// The parsed path.
    pub(super) address: Address,
    /// The path as written.
    pub(super) path: String,
    /// What stands right above it.
    pub(super) caption: Option<String>,
    /// Where it stands.
    pub(super) place: Place,
    /// Whether only an example shows it.
    pub(super) implied: bool,
    /// What it leads to, where its page tells of another call.
    pub(super) leads_to: Option<Kind>,
}

/// A thing of some type, or a collection of such.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    /// The type.
    pub(super) type_name: String,
    /// Whether it is a collection.
    pub(super) collection: bool,
}

impl Address {
    /// Parses the path of a request line.
    pub(super) fn parse(path: &str) -> Self {
        let template = Template::parse(path);
        let identity = match &template {
            Some(template) => identity(&template.segments),
            None => unparsed(path),
        };
        Self { template, identity }
    }

    /// What is equal for two paths of one call: the names of keys, the case of words and the query do not count.
    pub(super) fn identity(&self) -> &str {
        &self.identity
    }

    /// What is equal for two paths that lead to the same kind of thing: the identity, and `/me` is a user. None where the
    /// form of the path is not known.
    pub(super) fn target(&self) -> Option<String> {
        let template = self.template.as_ref()?;
        match template.segments.as_slice() {
            [_, rest @ ..] if self.is_me() && !rest.is_empty() => {
                Some(format!("/users/{{}}{}", identity(rest)))
            }
            _ => Some(self.identity.clone()),
        }
    }

    /// Its segments; none where the form of the path is not known.
    pub(super) fn segments(&self) -> impl Iterator<Item = &Segment> {
        self.template.iter().flat_map(|template| &template.segments)
    }

    /// Its segments, each with what is equal for all ways that lead there: `/me` is a user.
    pub(super) fn places(&self) -> Vec<(&Segment, String)> {
        let mut place = String::new();
        let mut places = Vec::new();
        for segment in self.segments() {
            match segment {
                Segment::Literal(me) if me == "me" && place.is_empty() => place += "/users/{}",
                segment => place += &part(segment),
            }
            places.push((segment, place.clone()));
        }
        places
    }

    /// The arguments of its functions.
    pub(super) fn arguments(&self) -> impl Iterator<Item = &Argument> {
        self.segments().flat_map(|segment| match segment {
            Segment::Function { arguments, .. } => arguments.as_slice(),
            _ => &[],
        })
    }

    /// The words of the path in lower case, functions by their names; `/me` is one of the users.
    pub(super) fn words(&self) -> Vec<String> {
        self.segments()
            .filter_map(|segment| match segment {
                Segment::Literal(word) if word == "me" => Some("users".to_owned()),
                Segment::Literal(word) | Segment::Function { name: word, .. } => {
                    Some(last_part(word).to_lowercase())
                }
                Segment::Key(_) | Segment::NamedKey { .. } | Segment::ItemPath(_) => None,
            })
            .collect()
    }

    /// Whether it begins with `/me`.
    pub(super) fn is_me(&self) -> bool {
        matches!(self.segments().next(), Some(Segment::Literal(word)) if word == "me")
    }

    /// Its last segment.
    pub(super) fn last(&self) -> Option<&Segment> {
        self.template.as_ref()?.segments.last()
    }

    /// Its last segment, where that is a word.
    pub(super) fn last_word(&self) -> Option<&str> {
        match self.last()? {
            Segment::Literal(word) => Some(word),
            _ => None,
        }
    }

    /// Whether its last segment is this word, in any case.
    pub(super) fn ends_with(&self, word: &str) -> bool {
        self.last_word()
            .is_some_and(|last| last.eq_ignore_ascii_case(word))
    }
}

/// The last part of a qualified word.
fn last_part(word: &str) -> &str {
    word.rsplit('.').next().unwrap_or(word)
}

fn identity(segments: &[Segment]) -> String {
    segments.iter().map(part).collect()
}

/// What a segment adds to the identity of its path.
pub(super) fn part(segment: &Segment) -> String {
    match segment {
        Segment::Literal(word) => format!("/{}", word.to_lowercase()),
        Segment::Key(_) => "/{}".to_owned(),
        Segment::NamedKey { name, .. } => format!("/{}={{}}", name.to_lowercase()),
        Segment::ItemPath(_) => ":/{}:".to_owned(),
        Segment::Function { name, arguments } => {
            let mut names: Vec<String> = arguments
                .iter()
                .map(|argument| argument.name.to_lowercase())
                .collect();
            names.sort();
            let name = last_part(name).to_lowercase();
            match names.as_slice() {
                // Parentheses without arguments may be left out.
                [] => format!("/{name}"),
                names => format!("/{name}({})", names.join(",")),
            }
        }
    }
}

/// The identity of a path that cannot be parsed: its text without the names of its placeholders and without its query.
fn unparsed(path: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    let path = path.split('?').next().unwrap_or(path);
    for c in path.trim_matches('/').chars() {
        match c {
            '{' | '<' => {
                depth += 1;
                plain.push('{');
            }
            '}' | '>' => {
                depth = depth.saturating_sub(1);
                plain.push('}');
            }
            c if depth == 0 => plain.extend(c.to_lowercase()),
            _ => {}
        }
    }
    format!("/{plain}")
}

#[cfg(test)]
impl Line {
    /// The request line of a test, `GET /users`, on a page of no importance.
    pub(super) fn sample(line: &str) -> Self {
        let (method, path) = line.split_once(' ').expect("a request line has two parts");
        Self {
            method: method.to_owned(),
            address: Address::parse(path),
            path: path.to_owned(),
            caption: None,
            place: Place::new(&crate::diagnostic::DocPath::new("v1.0/api/a.md"), 0..0),
            implied: false,
            leads_to: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_call_has_one_identity() {
        let identity = |path| Address::parse(path).identity().to_owned();
        for (one, other) in [
            ("/users/{id}", "/Users/{id | userPrincipalName}?$select=id"),
            (
                "/me/mailFolders/deletedItems",
                "me/mailfolders/deleteditems/",
            ),
            ("/teams/<team-id>/x", "/teams/{id}/x"),
            ("/a/f(b='{c}',d={e})", "/a/microsoft.graph.F(D={x},b='{y}')"),
            ("/users/delta", "/users/microsoft.graph.delta()"),
            ("/a/[x/{b}", "/a/[X/{c}"),
            ("/drive/root:/{path}", "/drive/root:/{item-path}:"),
            ("/a/{b}/.../c", "/a/{b}/a/{c}/c"),
            ("/roles/key={key}", "/roles/Key={id}"),
        ] {
            assert_eq!(identity(one), identity(other));
        }
        for (one, other) in [
            ("/users/{id}", "/me"),
            ("/users", "/users/{id}"),
            ("/users/{id}/photo", "/users/{id}/photo/$value"),
            (
                "/groups/{id}/members",
                "/groups/{id}/members/microsoft.graph.user",
            ),
            ("/applications/{id}", "/applications(appId='{id}')"),
            ("/roles/{id}", "/roles/key={key}"),
            ("/a/f(b='{c}')", "/a/f(b='{c}',d={e})"),
            ("/drive/root", "/drive/root:/{path}:"),
        ] {
            assert_ne!(identity(one), identity(other));
        }
    }

    #[test]
    fn the_signed_in_user_is_a_user() {
        let target = |path| Address::parse(path).target();
        assert_eq!(target("/me/messages"), target("/users/{id}/messages"));
        assert_ne!(target("/me/messages"), target("/users/messages"));
        // Nothing below `/me` is asked for.
        assert_ne!(target("/me"), target("/users/{id}/messages"));
        assert_eq!(target("/a/.../b"), None);
    }
}
