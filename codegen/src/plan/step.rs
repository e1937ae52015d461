//! Steps as segments of routes, with the values that they take.
//!
//! Knows the names of values; must not know where a step begins or ends.

use crate::schema::Argument;

use super::builder::{NamedValue, PathArgument, Step};
use super::edge::Edge;
use super::ident::{Case, Ident};

/// What a step appends to a route, and the values that it takes.
pub(super) fn of(edge: &Edge) -> (Vec<Step>, Vec<PathArgument>) {
    let value = |name: &str| Ident::new(name, Case::Snake);
    let (steps, idents) = match edge {
        Edge::Word(word) => (vec![Step::Literal(word.clone())], Vec::new()),
        Edge::Key(..) => (vec![Step::Key(value("id"))], vec![value("id")]),
        Edge::Function(name, arguments) => {
            let named = named(arguments);
            let values = named.iter().map(|it| it.value.clone()).collect();
            (vec![Step::Function(name.clone(), named)], values)
        }
        Edge::Alternate(arguments) => {
            let named = named(arguments);
            let values = named.iter().map(|it| it.value.clone()).collect();
            (vec![Step::AlternateKey(named)], values)
        }
        Edge::Named(name, _) => {
            let step = Step::NamedKey(name.clone(), value(name));
            (vec![step], vec![value(name)])
        }
        Edge::Path(_) => (vec![Step::ItemPath(value("path"))], vec![value("path")]),
        Edge::HostPath(..) => (
            vec![Step::Key(value("host")), Step::ItemPath(value("path"))],
            vec![value("host"), value("path")],
        ),
    };
    let arguments = idents.into_iter().map(|ident| PathArgument { ident });
    (steps, arguments.collect())
}

fn named(arguments: &[Argument]) -> Vec<NamedValue> {
    let mut named: Vec<NamedValue> = Vec::new();
    for argument in arguments {
        let wanted = Ident::new(&argument.name, Case::Snake);
        let mut value = wanted.clone();
        let mut number = 1;
        while named.iter().any(|known| known.value == value) {
            number += 1;
            value = wanted.with_suffix(&format!("_{number}"));
        }
        named.push(NamedValue {
            name: argument.name.clone(),
            quoted: argument.quoted,
            value,
        });
    }
    named
}

/// What some steps append to a route.
pub(super) fn all(edges: &[Edge]) -> Vec<Step> {
    edges.iter().flat_map(|edge| of(edge).0).collect()
}

/// The template of the other way of a user: the signed-in user is the user with a certain id.
pub(super) fn twin(edges: &[Edge]) -> Option<String> {
    let word = |word: &str| Edge::Word(word.to_owned());
    let twin = match edges {
        [Edge::Word(me), rest @ ..] if me == "me" => {
            let id = Edge::Key(vec!["id".to_owned()], Vec::new());
            [&[word("users"), id][..], rest].concat()
        }
        [Edge::Word(users), Edge::Key(..), rest @ ..] if users == "users" => {
            [&[word("me")][..], rest].concat()
        }
        _ => return None,
    };
    Some(template(&all(&twin)))
}

/// The template that a route has at the end of some steps: its path with `{}` for keys, and without arguments.
pub(super) fn template(steps: &[Step]) -> String {
    joined(steps, |step| match step {
        Step::Literal(word) => format!("/{word}"),
        Step::Key(_) => "/{}".to_owned(),
        Step::ItemPath(_) => ":/{}".to_owned(),
        Step::Function(name, _) => format!("/{name}()"),
        Step::AlternateKey(values) => format!("({})", listed(values, "={}")),
        Step::NamedKey(name, _) => format!("/{name}={{}}"),
    })
}

/// Steps as a path, with braces for the values.
pub(super) fn shown(steps: &[Step]) -> String {
    joined(steps, |step| match step {
        Step::Literal(word) => format!("/{word}"),
        Step::Key(ident) => format!("/{{{}}}", ident.bare()),
        Step::ItemPath(ident) => format!(":/{{{}}}", ident.bare()),
        Step::Function(name, values) => format!("/{name}({})", listed(values, "")),
        Step::AlternateKey(values) => format!("({})", listed(values, "")),
        Step::NamedKey(name, value) => format!("/{name}={{{}}}", value.bare()),
    })
}

/// Steps put together. A path between colons is closed where another step follows.
fn joined(steps: &[Step], part: impl Fn(&Step) -> String) -> String {
    let mut path = String::new();
    for (at, step) in steps.iter().enumerate() {
        if at > 0 && matches!(steps[at - 1], Step::ItemPath(_)) {
            path.push(':');
        }
        path += &part(step);
    }
    path
}

fn listed(values: &[NamedValue], behind: &str) -> String {
    let names = values.iter().map(|it| format!("{}{behind}", it.name));
    names.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use graph_core::examples::Head;

    use super::*;

    fn argument(name: &str) -> Argument {
        Argument {
            name: name.to_owned(),
            quoted: true,
        }
    }

    #[test]
    fn templates_are_those_of_routes() {
        let edges = [
            Edge::Word("apps".into()),
            Edge::Alternate(vec![argument("a"), argument("b")]),
            Edge::Key(vec!["id".into()], Vec::new()),
            Edge::Path("path".into()),
            Edge::Function("range".into(), vec![argument("address")]),
            Edge::Named("name".into(), "id".into()),
            Edge::HostPath("host".into(), "path".into()),
            Edge::Word("$value".into()),
        ];
        let mut shown = String::new();
        let head = Head {
            method: "GET",
            url: "",
            headers: Vec::new(),
        };
        // Whatever the request is, the route is made.
        let _ = head.reproduced(
            "v1.0",
            |route| {
                let route = route
                    .literal("apps")
                    .alternate_key(&[("a", "1", true), ("b", "2", true)])
                    .key("3")
                    .item_path("4")
                    .function("range", &[("address", "5", true)])
                    .named_key("name", "6")
                    .key("7")
                    .item_path("8")
                    .literal("$value");
                shown = format!("{route:?}");
                route
            },
            |call| call,
        );
        assert_eq!(shown, format!("Route(\"/v1.0{}\")", template(&all(&edges))));
    }

    #[test]
    fn the_signed_in_user_is_a_user() {
        let word = |word: &str| Edge::Word(word.to_owned());
        let key = || Edge::Key(vec!["id".to_owned()], Vec::new());
        let twin = |edges: &[Edge]| super::twin(edges).unwrap_or_default();
        assert_eq!(twin(&[word("me"), word("a")]), "/users/{}/a");
        assert_eq!(twin(&[word("users"), key(), word("a")]), "/me/a");
        assert_eq!(twin(&[word("users"), word("a")]), "");
    }

    #[test]
    fn values_have_names_of_their_own() {
        let (steps, arguments) = of(&Edge::Function(
            "f".into(),
            vec![argument("a b"), argument("aB")],
        ));
        let names: Vec<&str> = arguments.iter().map(|it| it.ident.bare()).collect();
        assert_eq!(names, ["a_b", "a_b_2"]);
        let wire: Vec<&str> = match &steps[..] {
            [Step::Function(_, values)] => values.iter().map(|it| it.name.as_str()).collect(),
            _ => Vec::new(),
        };
        assert_eq!(wire, ["a b", "aB"]);
    }
}
