//! Steps of a path as names of methods.
//!
//! Knows keys, casts and words with a dollar sign; must not know what else stands at their place.

use crate::schema::{Argument, Types};

use super::edge::Edge;

/// The name of the method of a step from a thing of a type, where that is known: a member is named as its type names it,
/// whatever the letter case on the pages of its paths.
pub(super) fn method(edge: &Edge, from: Option<&str>, types: &Types) -> String {
    match edge {
        Edge::Word(word) | Edge::Function(word, _) => match word.as_str() {
            "$ref" => "reference".to_owned(),
            "$value" => "value".to_owned(),
            "$count" => "count".to_owned(),
            word => match cast(word, types) {
                Some(name) => format!("as {}", last_part(name)),
                None => member(word, from, types).unwrap_or_else(|| last_part(word).to_owned()),
            },
        },
        Edge::Key(..) => "by id".to_owned(),
        Edge::Alternate(arguments) => format!("by {}", listed(arguments)),
        Edge::Named(name, _) => format!("by {name}"),
        Edge::Path(_) | Edge::HostPath(..) => "by path".to_owned(),
    }
}

/// The word that a step adds to the names of what is behind it; a key adds none.
pub(super) fn label(edge: &Edge, from: Option<&str>, types: &Types) -> Option<String> {
    match edge {
        Edge::Word(_) | Edge::Function(..) => Some(method(edge, from, types)),
        _ => None,
    }
}

/// The member of a type that a word names.
fn member(word: &str, of: Option<&str>, types: &Types) -> Option<String> {
    let chain = types.chain(of?).into_iter();
    let mut names = chain.flat_map(|(_, object)| object.members().map(|(name, _)| name));
    names.find(|name| name.eq_ignore_ascii_case(word)).cloned()
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
    fn members_are_named_as_their_types_name_them() {
        let types = json!({
            "microsoft.graph.axes": sample::object(None, &["valueAxis"]),
            "microsoft.graph.more": sample::object(Some("microsoft.graph.axes"), &[]),
        });
        let types = sample::schema(types, Vec::new(), Vec::new()).types;
        let named = |word: &str, from| method(&Edge::Word(word.to_owned()), from, &types);
        assert_eq!(
            named("valueaxis", Some("microsoft.graph.more")),
            "valueAxis"
        );
        assert_eq!(named("valueaxis", None), "valueaxis");
        assert_eq!(named("other", Some("microsoft.graph.axes")), "other");
    }

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
            assert_eq!(method(&edge, None, &types), name);
            assert_eq!(super::label(&edge, None, &types).as_deref(), label);
        }
        assert_eq!(
            overload("f", &[argument("a"), argument("b")]),
            "f with a and b"
        );
    }
}
