use serde_json::json;

use super::super::address::{Kind, Line};
use super::super::document::Types;
use super::super::words::MemberWords;
use super::navigation::Navigation;

/// The request lines of the tests, each with the type that its page answers.
const LINES: &[(&str, &str, bool)] = &[
    ("GET /users", "user", true),
    ("GET /users/{user-id}", "user", false),
    ("GET /users/{id}/bag", "bag", false),
    ("GET /users/{id}/notes/{note-id}", "note", false),
    ("POST /me/notes/{id}/fold", "", false),
    ("GET /bags/{id}", "bag", false),
    ("GET /bags/{id}/pocket/find(word='{word}')", "note", true),
    ("GET /bags/{id}/pocket:/{item-path}", "pocket", false),
    ("PATCH /bags/{id}/pocket", "", false),
    ("GET /houses/{id}", "house", false),
    ("GET /houses/{id}/books", "book", true),
    ("GET /shops/{id}/books", "book", true),
    ("GET /shops/{id}", "shop", false),
    ("GET /shops/{id}/items", "note", true),
    ("GET /sheds/{id}/items", "bag", true),
    ("GET /sheds/{id}/bag/size", "", false),
];

fn template(request: &str, answer: Option<(&str, bool)>) -> Option<(String, Option<Kind>)> {
    let full = |name: &str| format!("microsoft.graph.{name}");
    let types = Types::sketch(&json!({
        "entity": {},
        "user": { "base": "entity", "relationships": { "photo": "photo", "notes": ["note"] } },
        "guest": { "base": "user" },
        "photo": { "properties": { "width": "Edm.Int32" } },
        "note": { "base": "entity", "relationships": { "author": "user" } },
        "bag": { "base": "entity", "relationships": { "pocket": "pocket" } },
        "pocket": { "base": "entity", "relationships": { "notes": ["note"] } },
        "house": { "base": "entity" },
        "shop": { "base": "entity" },
        "book": { "base": "entity" },
    }));
    let lines: Vec<(Line, String, bool)> = LINES
        .iter()
        .map(|(text, name, collection)| (Line::sample(text), full(name), *collection))
        .collect();
    let words = MemberWords::of(&[], lines.iter().map(|(line, ..)| line));
    let answered = lines.iter().map(|(line, name, collection)| {
        let is_told = types.object(name).is_some();
        (line, is_told.then_some((name.as_str(), *collection)))
    });
    let navigation = Navigation::of(answered, &types, &words);
    let (method, path) = request.split_once(' ').unwrap();
    let answer = answer.map(|(name, collection)| (full(name), collection));
    let answer = answer
        .as_ref()
        .map(|(name, collection)| (name.as_str(), *collection));
    let (template, kind) = navigation.template(method, path, answer)?;
    Some((template.to_string(), kind))
}

#[test]
fn words_keys_and_types_lead_on() {
    for (request, expected) in [
        // Another method, and `/me`.
        ("DELETE /users/7", "/users/{user-id}"),
        ("GET /me", "/me"),
        ("GET /me/bag?x=/y", "/me/bag"),
        (
            "GET /users/7/notes/1/fold",
            "/users/{user-id}/notes/{note-id}/fold",
        ),
        // A member of a type, and what follows things of that type elsewhere.
        ("GET /me/Photo", "/me/photo"),
        ("GET /me/photo/width", "/me/photo/width"),
        ("GET /me/bag/pocket", "/me/bag/pocket"),
        ("GET /me/bag/pocket:/a/b", "/me/bag/pocket:/{item-path}"),
        (
            "GET /me/bag/pocket/find(word='x')",
            "/me/bag/pocket/find(word='{word}')",
        ),
        (
            "GET /bags/1/pocket/notes/AB=",
            "/bags/{id}/pocket/notes/{note-id}",
        ),
        ("POST /bags/1/pocket/notes", "/bags/{id}/pocket/notes"),
        (
            "POST /bags/1/pocket/notes/2/fold",
            "/bags/{id}/pocket/notes/{note-id}/fold",
        ),
        ("PATCH /me/bag/pocket", "/me/bag/pocket"),
        ("GET /me/notes('1')/author", "/me/notes/{note-id}/author"),
        // A word that leads to one thing wherever that is known.
        ("GET /sheds/1/bag/pocket", "/sheds/{id}/bag/pocket"),
        // Casts, numbers and values.
        (
            "GET /users/microsoft.graph.guest",
            "/users/microsoft.graph.guest",
        ),
        ("GET /users/$count", "/users/$count"),
        (
            "GET /users/microsoft.graph.guest/$count",
            "/users/microsoft.graph.guest/$count",
        ),
        ("GET /me/photo/$value", "/me/photo/$value"),
    ] {
        let found = template(request, None).map(|(template, _)| template);
        assert_eq!(found.as_deref(), Some(expected), "{request}");
    }
}

#[test]
fn nothing_is_invented() {
    for request in [
        "GET /user",
        "GET /v1/users",
        "GET /users//notes",
        "GET /me/notes/1/bag",
        "GET /me/note",
        "GET /me/bag/pockets",
        "GET /bag/1",
        "GET /users/notes",
        "GET /users/1/2",
        "GET /me/photo/1",
        "GET /me/photo/$count",
        "GET /users/$value",
        "GET /users/microsoft.graph.note",
        "GET /users/microsoft.graph.lamp",
        "GET /me/bag/pocket/find(text='x')",
        "GET /me/bag/find(word='x')",
        "GET /me/photo:/a",
        "POST /me/photo",
        "PATCH /users",
        "DELETE /me/notes",
        "OPTIONS /me/photo",
        // It leads to several things.
        "GET /houses/1/items",
    ] {
        assert_eq!(template(request, None), None, "{request}");
    }
}

#[test]
fn the_last_word_may_lead_to_what_the_page_answers() {
    let books = Some(("book", true));
    let found = |request, answer| template(request, answer).map(|(template, _)| template);
    assert_eq!(found("GET /me/books", None), None);
    assert_eq!(found("GET /me/books", books).as_deref(), Some("/me/books"));
    assert_eq!(found("GET /me/books", Some(("book", false))), None);
    assert_eq!(found("POST /me/books", books), None);
    assert_eq!(found("GET /me/books/1", books), None);
    assert_eq!(found("GET /users/books", books), None);
    // It leads to several things.
    for name in ["note", "bag"] {
        assert_eq!(found("GET /me/items", Some((name, true))), None);
    }
    let notes = Some(("note", true));
    let function = "/me/bag/find(word='{word}')";
    assert_eq!(
        found("GET /me/bag/find(word='x')", notes).as_deref(),
        Some(function)
    );
}

#[test]
fn a_way_tells_what_it_leads_to() {
    let kind = |name: &str, collection| Kind {
        type_name: name.to_owned(),
        collection,
    };
    for (request, expected) in [
        ("GET /me/photo", Some(kind("microsoft.graph.photo", false))),
        ("GET /me/photo/width", Some(kind("Edm.Int32", false))),
        (
            "GET /bags/1/pocket/notes",
            Some(kind("microsoft.graph.note", true)),
        ),
        (
            "GET /bags/1/pocket/notes/2",
            Some(kind("microsoft.graph.note", false)),
        ),
        ("GET /users/$count", None),
    ] {
        let (_, found) = template(request, None).unwrap();
        assert_eq!(found, expected, "{request}");
    }
}
