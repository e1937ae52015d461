//! What a path appends from one place of the API to the next.
//!
//! Knows words, functions and keys of every form; must not know how they become methods.

use std::fmt;

use crate::schema::{Argument, Call, Key, Segment, Template};

/// A step from one place of the API to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edge {
    /// A word: `messages`, `$ref`, `microsoft.graph.user`.
    Word(String),
    /// A function with its arguments: `range(address='{address}')`.
    Function(String, Vec<Argument>),
    /// A key, by its names, `{id | userPrincipalName}`, and the values that pages show in its place: `inbox`.
    Key(Vec<String>, Vec<String>),
    /// An alternate key: `(appId='{appId}')`.
    Alternate(Vec<Argument>),
    /// An alternate key without parentheses, by the names of the property and of its value.
    Named(String, String),
    /// A path between colons, by its name: `:/{path}:`.
    Path(String),
    /// A host with a path between colons, by their names: `{host}:/{path}:`.
    HostPath(String, String),
}

impl Edge {
    /// By what the steps from one place are told apart.
    pub(super) fn identity(&self) -> String {
        match self {
            Self::Word(word) => word.to_lowercase(),
            // Parentheses without arguments may be left out.
            Self::Function(name, arguments) if arguments.is_empty() => name.to_lowercase(),
            Self::Function(name, arguments) => signature(name, arguments),
            Self::Key(..) => "{}".to_owned(),
            Self::Alternate(arguments) => signature("", arguments),
            Self::Named(name, _) => format!("{}=", name.to_lowercase()),
            Self::Path(_) => ":/".to_owned(),
            Self::HostPath(..) => "{}:/".to_owned(),
        }
    }

    /// Whether it leads from a collection to one of its things.
    pub(super) fn is_key(&self) -> bool {
        matches!(
            self,
            Self::Key(..) | Self::Alternate(_) | Self::Named(..) | Self::HostPath(..)
        )
    }

    /// Takes over what another step of the same identity says about the key.
    pub(super) fn learn(&mut self, other: Self) {
        if let (Self::Key(names, values), Self::Key(other_names, other_values)) = (self, other) {
            union(names, other_names);
            union(values, other_values);
        }
    }

    /// The name of a plain key.
    fn key(&self) -> &str {
        match self {
            Self::Key(names, _) => names.first().map_or("id", String::as_str),
            _ => "",
        }
    }
}

/// The step as a part of a path, with braces around the names of values.
impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => write!(f, "/{word}"),
            Self::Function(name, arguments) => write!(f, "/{name}({})", shown(arguments)),
            Self::Key(..) => write!(f, "/{{{}}}", self.key()),
            Self::Alternate(arguments) => write!(f, "({})", shown(arguments)),
            Self::Named(name, value) => write!(f, "/{name}={{{value}}}"),
            Self::Path(name) => write!(f, ":/{{{name}}}"),
            Self::HostPath(host, name) => write!(f, "/{{{host}}}:/{{{name}}}"),
        }
    }
}

fn shown(arguments: &[Argument]) -> String {
    let argument = |it: &Argument| {
        let quote = if it.quoted { "'" } else { "" };
        format!("{0}={quote}{{{0}}}{quote}", it.name)
    };
    arguments.iter().map(argument).collect::<Vec<_>>().join(",")
}

fn union(known: &mut Vec<String>, others: Vec<String>) {
    for other in others {
        if !known.contains(&other) {
            known.push(other);
        }
    }
}

fn signature(name: &str, arguments: &[Argument]) -> String {
    let mut names: Vec<String> = arguments.iter().map(|it| it.name.to_lowercase()).collect();
    names.sort();
    format!("{}({})", name.to_lowercase(), names.join(","))
}

/// The steps to a call; none where its path has a form for which no builder is written.
pub(super) fn edges(call: &Call) -> Option<Vec<Edge>> {
    let written = Template::parse(&call.path)?.segments;
    let is_word = |it: &Segment| matches!(it, Segment::Literal(_) | Segment::Function { .. });
    if !written.first().is_some_and(is_word) {
        return None;
    }
    let mut edges: Vec<Edge> = Vec::new();
    for (number, segment) in written.into_iter().enumerate() {
        let key = call.keys.iter().find(|key| key.segment == number);
        match (segment, key) {
            (Segment::Literal(word), Some(_)) => edges.push(Edge::Key(Vec::new(), vec![word])),
            (Segment::Literal(word), None) => edges.push(Edge::Word(word)),
            (Segment::Key(_), Some(Key { names, values, .. })) => {
                edges.push(Edge::Key(names.clone(), values.clone()));
            }
            (Segment::Key(name), None) => edges.push(Edge::Key(vec![name], Vec::new())),
            (Segment::NamedKey { name, key }, _) => edges.push(Edge::Named(name, key)),
            (Segment::ItemPath(name), _) => {
                let host = edges.pop_if(|last| is_host(last));
                edges.push(match host {
                    Some(host) => Edge::HostPath(host.key().to_owned(), name),
                    None => Edge::Path(name),
                });
            }
            (Segment::Function { name, arguments }, Some(_)) => {
                edges.extend([Edge::Word(name), Edge::Alternate(arguments)]);
            }
            (Segment::Function { name, arguments }, None) => {
                edges.push(Edge::Function(name, arguments));
            }
        }
    }
    Some(edges)
}

/// Whether a key is the name of a host, which needs the path behind it: `contoso.sharepoint.com` of
/// `contoso.sharepoint.com:/teams/hr`.
fn is_host(edge: &Edge) -> bool {
    edge.key().to_lowercase().contains("host")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;

    #[test]
    fn parentheses_hold_a_key_or_arguments() {
        let mut call = sample::call("GET", "/apps(appId='{appId}')/f(a='{a}')", "get", &[]);
        call.keys = serde_json::from_value(
            json!([{ "names": ["appId"], "form": "alternate", "segment": 0 }]),
        )
        .expect("the keys of a test are valid");
        let identities = |call: &Call| -> Vec<String> {
            let edges = edges(call).unwrap_or_default();
            edges.iter().map(Edge::identity).collect()
        };
        assert_eq!(identities(&call), ["apps", "(appid)", "f(a)"]);
        call.keys.clear();
        assert_eq!(identities(&call), ["apps(appid)", "f(a)"]);
    }

    #[test]
    fn a_host_takes_its_path_along() {
        let identities = |path: &str| -> Vec<String> {
            let edges = edges(&sample::call("GET", path, "get", &[])).unwrap_or_default();
            edges.iter().map(Edge::identity).collect()
        };
        assert_eq!(
            identities("/sites/{host-name}:/{path}:/lists"),
            ["sites", "{}:/", "lists"]
        );
        assert_eq!(
            identities("/drive/items/{parent-id}:/{name}:/content"),
            ["drive", "items", "{}", ":/", "content"]
        );
        assert_eq!(identities("/{id}/a"), [""; 0]);
    }
}
