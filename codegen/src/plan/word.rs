//! Steps of a path as names of methods.
//!
//! Knows keys, casts and words with a dollar sign; must not know what else stands at their place.

use crate::schema::{Argument, Types};

use super::edge::Edge;

/// The name of the method of a step.
pub(super) fn method(edge: &Edge, types: &Types) -> String {
    match edge {
        Edge::Word(word) | Edge::Function(word, _) => match word.as_str() {
            "$ref" => "reference".to_owned(),
            "$value" => "value".to_owned(),
            "$count" => "count".to_owned(),
            word => match cast(word, types) {
                Some(name) => format!("as {}", last_part(name)),
                None => last_part(word).to_owned(),
            },
        },
        Edge::Key(..) => "by id".to_owned(),
        Edge::Alternate(arguments) => format!("by {}", listed(arguments)),
        Edge::Named(name, _) => format!("by {name}"),
        Edge::Path(_) | Edge::HostPath(..) => "by path".to_owned(),
    }
}

/// The word that a step adds to the names of what is behind it; a key adds none.
pub(super) fn label(edge: &Edge, types: &Types) -> Option<String> {
    match edge {
        Edge::Word(_) | Edge::Function(..) => Some(method(edge, types)),
        _ => None,
    }
}

/// The name of an overload of a function.
pub(super) fn overload(name: &str, arguments: &[Argument]) -> String {
    match arguments {
        [] => format!("{name} without arguments"),
        arguments => format!("{name} with {}", listed(arguments)),
    }
}

fn listed(arguments: &[Argument]) -> String {
    let names: Vec<&str> = arguments.iter().map(|it| it.name.as_str()).collect();
    names.join(" and ")
}

/// The full name of the type that a word names, which makes it a cast. The letter case does not count.
pub(super) fn cast<'t>(word: &str, types: &'t Types) -> Option<&'t str> {
    if !word.contains('.') {
        return None;
    }
    let mut objects = types.objects().map(|(name, _)| name.as_str());
    objects.find(|name| name.eq_ignore_ascii_case(word))
}

/// The last part of a qualified word.
pub(super) fn last_part(word: &str) -> &str {
    word.rsplit('.').next().unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;

    #[test]
    fn steps_become_words() {
        let types = json!({ "microsoft.graph.user": sample::object(None, &["id"]) });
        let types = sample::schema(types, Vec::new(), Vec::new()).types;
        let argument = |name: &str| Argument {
            name: name.to_owned(),
            quoted: true,
        };
        let text = |text: &str| text.to_owned();
        for (edge, name, label) in [
            (Edge::Word(text("messages")), "messages", Some("messages")),
            (Edge::Word(text("$ref")), "reference", Some("reference")),
            (Edge::Word(text("$value")), "value", Some("value")),
            (Edge::Word(text("$count")), "count", Some("count")),
            (
                Edge::Word(text("microsoft.graph.user")),
                "as user",
                Some("as user"),
            ),
            (
                Edge::Word(text("microsoft.Graph.USER")),
                "as user",
                Some("as user"),
            ),
            (
                Edge::Word(text("microsoft.graph.assign")),
                "assign",
                Some("assign"),
            ),
            (
                Edge::Word(text("a.service.updatePriorities")),
                "updatePriorities",
                Some("updatePriorities"),
            ),
            (
                Edge::Function(text("range"), vec![argument("address")]),
                "range",
                Some("range"),
            ),
            (Edge::Key(vec![text("id")], Vec::new()), "by id", None),
            (Edge::Key(Vec::new(), vec![text("inbox")]), "by id", None),
            (Edge::Alternate(vec![argument("appId")]), "by appId", None),
            (
                Edge::Alternate(vec![argument("a"), argument("b")]),
                "by a and b",
                None,
            ),
            (
                Edge::Named(text("roleTemplateId"), text("id")),
                "by roleTemplateId",
                None,
            ),
            (Edge::Path(text("item-path")), "by path", None),
            (Edge::HostPath(text("host"), text("path")), "by path", None),
        ] {
            assert_eq!(method(&edge, &types), name);
            assert_eq!(super::label(&edge, &types).as_deref(), label);
        }
        assert_eq!(
            overload("f", &[argument("a"), argument("b")]),
            "f with a and b"
        );
    }
}
