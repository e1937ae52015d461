//! What is selected of a small schema.

use serde_json::{Value, json};

use super::*;
use crate::version::VERSIONS;

fn member(name: &str) -> Value {
    json!({ "type": name, "collection": false, "position": 0 })
}

fn object(base: Option<&str>, properties: Value, relationships: Value) -> Value {
    json!({
        "kind": "object",
        "base": base,
        "abstract": false,
        "open": false,
        "properties": properties,
        "relationships": relationships,
        "pages": ["v1.0/resources/a.md"],
    })
}

fn call(method: &str, path: &str, id: &str, gives: Option<&str>, takes: Option<&str>) -> Value {
    let answer = gives.map_or_else(|| json!({}), |name| json!({ "type": name }));
    let body = match takes {
        Some(name) => json!({ "kind": "resource", "type": name }),
        None => json!({ "kind": "none" }),
    };
    json!({
        "method": method,
        "path": path,
        "kind": "get",
        "operations": [{ "id": id }],
        "body": body,
        "responses": { "200": answer },
    })
}

fn operation(id: &str) -> Value {
    json!({
        "id": id,
        "page": format!("v1.0/api/{id}.md"),
        "title": id,
        "requests": [],
        "body": { "kind": "none" },
        "response": { "status": 200, "collection": false },
        "examples": [],
    })
}

/// Users with a photo and messages, and groups with members.
fn schemas() -> Vec<(Version, Schema)> {
    let name = |simple: &str| format!("microsoft.graph.{simple}");
    let types = json!({
        "microsoft.graph.entity": object(None, json!({ "id": member("Edm.String") }), json!({})),
        "microsoft.graph.user": object(
            Some("microsoft.graph.entity"),
            json!({ "photo": member("microsoft.graph.photo"), "name": member("Edm.String") }),
            json!({ "messages": member("microsoft.graph.message") }),
        ),
        "microsoft.graph.photo": object(
            None,
            json!({ "size": member("microsoft.graph.size"), "of": member("microsoft.graph.user") }),
            json!({}),
        ),
        "microsoft.graph.size": { "kind": "enum", "flags": false, "members": ["s"], "pages": [] },
        "microsoft.graph.message": object(None, json!({ "id": member("Edm.String") }), json!({})),
        "microsoft.graph.group": object(
            None,
            json!({ "id": member("Edm.String") }),
            json!({ "members": member("microsoft.graph.user"), "more": member("microsoft.graph.unknown") }),
        ),
    });
    let user = name("user");
    let pages = ["user-get", "user-update", "group-get", "message-list"].map(operation);
    let schema = json!({
        "version": "v1.0",
        "types": types,
        "operations": pages,
        "calls": [
            call("GET", "/users/{id}", "user-get", Some(&user), None),
            call("PATCH", "/users/{id}", "user-update", None, Some(&user)),
            call("GET", "/groups/{id}", "group-get", Some(&name("group")), None),
            call("GET", "/users/{id}/messages", "message-list", Some(&name("message")), None),
        ],
    });
    vec![(VERSIONS[0], serde_json::from_value(schema).unwrap())]
}

fn patterns(texts: &[&str]) -> Vec<Pattern> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

/// The calls and the simple names of the types that are selected.
fn selected(include: &[&str], exclude: &[&str]) -> (String, String) {
    let schemas = schemas();
    let selection = Selection::new(patterns(include), patterns(exclude));
    let selected = selection.select(&schemas).unwrap();
    let schema = selected[0].schema();
    let calls = schema.calls.iter();
    let calls: Vec<_> = calls
        .map(|it| format!("{} {}", it.method, it.path))
        .collect();
    let types = schema.types.keys();
    let types: Vec<_> = types
        .map(|it| it.trim_start_matches("microsoft.graph."))
        .collect();
    let operations = selected[0].operations().count();
    assert!(operations <= calls.len(), "{operations} of {calls:?}");
    (calls.join(", "), types.join(" "))
}

#[test]
fn types_follow_from_calls_but_not_along_relationships() {
    let whole = "entity group message photo size user";
    assert_eq!(selected(&[], &[]).1, whole);
    let get = "GET /users/{id}".to_owned();
    let of_user = "entity photo size user".to_owned();
    assert_eq!(selected(&["user-get"], &[]), (get.clone(), of_user.clone()));
    let update = "PATCH /users/{id}".to_owned();
    assert_eq!(selected(&["/users/{id}"], &["user-get"]), (update, of_user));
    let group = "GET /groups/{id}".to_owned();
    assert_eq!(
        selected(&["/groups/**"], &[]),
        (group.clone(), "group".to_owned())
    );
    // A type can be named, too.
    let with_messages = selected(&["/groups/**", "microsoft.graph.message"], &[]);
    assert_eq!(with_messages, (group, "group message".to_owned()));
    let (calls, types) = selected(&[], &["/users/**#PATCH", "/groups/**", "**/messages"]);
    assert_eq!((calls, types.as_str()), (get, "entity photo size user"));
}

#[test]
fn the_account_tells_why_and_what_is_missing() {
    let schemas = schemas();
    let selection = Selection::new(patterns(&["/groups/**", "user-update"]), Vec::new());
    let selected = selection.select(&schemas).unwrap();
    let account = serde_json::to_value(selected[0].account()).unwrap();
    let expected = json!({
        "version": "v1.0",
        "selectedCalls": 2,
        "allCalls": 4,
        "selectedTypes": 5,
        "allTypes": 6,
        "calls": ["PATCH /users/{id}", "GET /groups/{id}"],
        "types": {
            "microsoft.graph.entity": { "baseOf": "microsoft.graph.user" },
            "microsoft.graph.group": { "givenBy": "GET /groups/{id}" },
            "microsoft.graph.photo": { "heldBy": "microsoft.graph.user/photo" },
            "microsoft.graph.size": { "heldBy": "microsoft.graph.photo/size" },
            "microsoft.graph.user": { "sentBy": "PATCH /users/{id}" },
        },
        "leftOut": {
            "calls": ["GET /users/{id}", "GET /users/{id}/messages"],
            "types": ["microsoft.graph.message"],
            "relationships": { "microsoft.graph.message": ["microsoft.graph.user/messages"] },
        },
    });
    assert_eq!(account, expected);
    let left_out = selected[0].account().left_out;
    assert_eq!(left_out.words(), [("users", 2)].into());
    let pages = [
        "v1.0/api/group-get.md",
        "v1.0/api/user-update.md",
        "v1.0/resources/a.md",
    ];
    assert_eq!(selected[0].pages(), pages.into());
}

#[test]
fn a_pattern_that_matches_nothing_names_the_nearest() {
    let schemas = schemas();
    for (include, exclude, expected) in [
        (
            &["/user/{id}"][..],
            &[][..],
            &["/users/{id}", "/users/{id}/messages"][..],
        ),
        (&["/user/**"], &[], &["/users/**"]),
        (&["/users/**"], &["**/mesages"], &["**/messages"]),
        (&["users"], &[], &["/users/**"]),
        (&["user-gett"], &[], &["user-get", "user-update"]),
        (&["microsoft.graph.photos"], &[], &["microsoft.graph.photo"]),
        (
            &["/users/{id}#DELETE"],
            &[],
            &["/users/{id}#GET", "/users/{id}#PATCH"],
        ),
        (&["/nothing/like/that"], &[], &[]),
    ] {
        let selection = Selection::new(patterns(include), patterns(exclude));
        let unmatched = selection.select(&schemas).unwrap_err();
        let nearest = unmatched.nearest.iter().map(String::as_str);
        let nearest: Vec<&str> = nearest.take(expected.len().max(1)).collect();
        assert_eq!(nearest, expected, "{unmatched}");
    }
    let wrong = Pattern::of_calls("microsoft.graph.user").unwrap_err();
    assert!(
        wrong
            .to_string()
            .ends_with("types follow from calls and cannot be excluded")
    );
}
