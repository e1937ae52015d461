//! Verbs: what a method does at the end of a path.
//!
//! Knows what calls do, and which other methods are called like a verb; must not know paths.

use crate::schema::{Call, CallKind};

/// What the method of a call is called, where no word of the path says it. References are those of a collection, or there is
/// only one.
pub(super) fn verb(call: &Call, of_collection: bool) -> &'static str {
    let is_list = match call.reference {
        true => of_collection,
        false => call.answer().is_some_and(|(_, answer)| answer.collection),
    };
    match call.kind {
        _ if call.reference && call.method == "POST" => "add",
        _ if call.reference && call.method == "DELETE" => "remove",
        CallKind::Get | CallKind::Function if is_list => "list",
        CallKind::Get | CallKind::Function => "get",
        CallKind::List => "list",
        CallKind::Create => "create",
        CallKind::Update => "update",
        CallKind::Replace => "replace",
        CallKind::Delete => "delete",
        CallKind::Upsert => by_method(call),
        // It has no word of its own: it adds to a collection.
        CallKind::Action if call.method == "POST" => "create",
        CallKind::Action => by_method(call),
    }
}

/// What the method of a call is called where another call of the place has its verb.
pub(super) fn by_method(call: &Call) -> &'static str {
    match call.method.as_str() {
        "GET" => "get",
        "POST" => "post",
        "PATCH" => "update",
        "PUT" => "replace",
        "DELETE" => "delete",
        _ => "send",
    }
}

/// A verb beside a word of the path that is called like it. The word keeps its name.
const BESIDE_WORD: &[(&str, &str)] = &[
    ("add", "add_item"),
    ("create", "create_item"),
    ("delete", "delete_item"),
    ("get", "get_item"),
    ("list", "list_all"),
    ("post", "post_item"),
    ("remove", "remove_item"),
    ("replace", "replace_item"),
    ("send", "send_item"),
    ("update", "update_item"),
];

/// The name of a verb beside a word of the path that is called like it.
pub(super) fn beside_word(verb: &str) -> &str {
    let mut names = BESIDE_WORD.iter();
    names
        .find(|(known, _)| *known == verb)
        .map_or(verb, |(_, name)| name)
}

/// The name of an action beside a verb, or a word with more behind it, that is called like it.
pub(super) fn beside_verb(action: &str) -> String {
    format!("{action} action")
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn calls_without_a_word_have_a_verb() {
        for (line, kind, wanted) in [
            ("GET /a", "get", "get"),
            ("GET /a", "list", "list"),
            ("GET /a", "function", "get"),
            ("POST /a", "create", "create"),
            ("POST /a", "action", "create"),
            ("POST /a/$ref", "create", "add"),
            ("POST /a/$ref", "action", "add"),
            ("PATCH /a", "update", "update"),
            ("PATCH /a", "upsert", "update"),
            ("PUT /a", "upsert", "replace"),
            ("PUT /a", "replace", "replace"),
            ("PUT /a/$ref", "replace", "replace"),
            ("DELETE /a", "delete", "delete"),
            ("DELETE /a/$ref", "delete", "remove"),
            ("DELETE /a", "action", "delete"),
        ] {
            let (method, path) = line.split_once(' ').unwrap();
            let mut call = sample::call(method, path, kind, &[]);
            call.reference = path.ends_with("$ref");
            assert_eq!(verb(&call, false), wanted, "{line} {kind}");
        }
        let call = sample::call("GET", "/a", "function", &[]);
        let call = sample::answering(call, "microsoft.graph.a", true);
        assert_eq!(verb(&call, false), "list");
        let mut call = sample::call("GET", "/a/$ref", "get", &[]);
        call.reference = true;
        assert_eq!((verb(&call, false), verb(&call, true)), ("get", "list"));
    }

    #[test]
    fn every_verb_has_a_name_beside_a_word() {
        let methods = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD"];
        let kinds = [
            "get", "list", "create", "update", "replace", "delete", "upsert", "action",
        ];
        for method in methods {
            for (kind, reference) in kinds.iter().flat_map(|kind| [(kind, false), (kind, true)]) {
                let mut call = sample::call(method, "/a", kind, &[]);
                call.reference = reference;
                for verb in [verb(&call, false), by_method(&call)] {
                    assert_ne!(beside_word(verb), verb);
                }
            }
        }
        assert_eq!(beside_word("list"), "list_all");
        assert_eq!(beside_word("create"), "create_item");
        assert_eq!(beside_verb("delete"), "delete action");
    }
}
