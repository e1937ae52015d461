//! What is shown of texts, and what is not.

use super::*;

fn shown(text: &str) -> String {
    Mask::default().shown(text)
}

#[test]
fn names_of_the_reference_are_shown_and_values_are_not() {
    for text in [
        "Property 'displayName' does not exist on type 'microsoft.graph.user'.",
        "Missing 'User.ReadWrite.All', don't try '$select' or \"@odata.type\".",
        "Invalid filter clause: syntax error at position 12",
        "Expired at 2026-01-01T00:00:00Z",
        "AADSTS500011: the principal was not found. Trace ID: 45715bb8-13f9-4bf6-927f-ef96c102d394",
        "The type 'Edm.Int32' of 'extensionAttribute1' is not 'Collection(Edm.String)'.",
        "Resource 'User' has no 'PATCH'; set 'ConsistencyLevel: eventual' or 'Content-Type'.",
        "One of 'User.Read.All, Directory.Read.All' or \"oauth2PermissionGrants\" is needed.",
        "Valid are '1' to '999'. See https://learn.microsoft.com/graph/aad-advanced-queries",
        "",
    ] {
        assert_eq!(shown(text), text);
    }
    for (text, masked) in [
        ("User 'Adele Vance' exists", "User '[…]' exists"),
        ("'12 Main Street'", "'[…]'"),
        ("'Adele Vance adele@contoso.com Megan'", "'[…]'"),
        ("adele@contoso.com exists", "[…] exists"),
        ("mail=<adele@contoso.com>;", "mail=<[…]>;"),
        ("Bearer s3cret was sent", "Bearer […] was sent"),
        (
            "authorization: bearer  s3cret",
            "authorization: bearer  […]",
        ),
        ("token eyJhbGciOi.e30.sig", "token […]"),
        ("key 45715bb813f94bf6927fef96c102d394.", "key […]"),
        (
            "https://x.sharepoint.com/_api/45715bb813f94bf6927fef96c102d394?sig=abc",
            "https://x.sharepoint.com/_api/[…]?sig=abc",
        ),
        ("'unfinished adele@contoso.com", "'unfinished […]"),
    ] {
        assert_eq!(shown(text), masked);
    }
}

fn request() -> Request<Bytes> {
    let request = Request::patch(
        "https://graph.microsoft.com/v1.0/users/Adele.V%40x/f(name='Zo%C3%AB')?\
         $filter=city%20eq%20'Lima'&$select=displayName&name=rome&$search=%22mail:bob%22",
    );
    let request = request.header("authorization", "Bearer s3cret");
    let body = r#"{"city":"Oslo","phones":["555 0100"],"n":{"age":12345,"x":"US"},"full":"Ann & Zoë \"O'Neil\""}"#;
    request.body(Bytes::from(body)).unwrap()
}

#[test]
fn what_a_request_said_is_masked_where_it_stands_alone() {
    let mask = Mask::of(&request(), "/v1.0/users/{}/f()");
    for value in [
        "adele.v@x",
        "ADELE.V@X",
        "Zoë",
        "Lima",
        "rome",
        "bob",
        "s3cret",
        "Oslo",
        "555 0100",
        "12345",
    ] {
        let text = format!("there is no {value}, or {value}");
        assert_eq!(mask.shown(&text), "there is no […], or […]", "{value}");
    }
    for value in [
        "users",
        "displayName",
        "romeo",
        "Limassol",
        "city",
        "US",
        "v1.0",
    ] {
        assert_eq!(mask.shown(value), value);
    }
    // What has no template is not known as well.
    let mask = Mask::of(&request(), "");
    assert_eq!(mask.shown("v1.0 users adele.v@x"), "v1.0 users […]");
}

#[test]
fn keys_and_paths_are_masked_without_what_stands_around_them() {
    let request = |path: &str| {
        let url = format!("https://graph.microsoft.com/v1.0/{path}");
        Request::get(url).body(Bytes::new()).unwrap()
    };
    for (path, template) in [
        ("root:/x/ann.txt:/content", "/v1.0/root:/{}:/content"),
        ("a(name='ann.txt')", "/v1.0/a(name={})"),
        ("a(b='x',name=ann.txt)", "/v1.0/a(b={},name={})"),
        ("f(name=ann.txt)", "/v1.0/f()"),
        ("name=ann.txt", "/v1.0/name={}"),
    ] {
        let mask = Mask::of(&request(path), template);
        assert_eq!(mask.shown("no (ann.txt) in root"), "no ([…]) in root");
    }
}

#[test]
fn it_is_masked_in_every_way_in_which_it_may_be_written() {
    let mask = Mask::of(&request(), "/v1.0/users/{}/f()");
    for echo in [
        "Adele.V%40x",
        "x=%27Lima%27",
        "Ann+%26+Zo%C3%AB",
        "Ann%20%26%20Zo%c3%ab%20%22O%27Neil%22",
        r"Zo\u00eb",
        r#"Ann & Zoë \"O'Neil\""#,
        "Ann &amp; Zoë &quot;O&#39;Neil&quot;",
        "QW5uICYgWm/DqyAiTydOZWlsIg==",
        r"\nOslo\n",
        "Bearer%20s3cret",
        "xs3cretx",
    ] {
        let shown = mask.shown(echo).to_lowercase();
        for value in ["adele", "lima", "zo", "neil", "oslo", "s3cret", "qw5u"] {
            assert!(!shown.contains(value), "{echo}: {shown}");
        }
    }
}

#[test]
fn what_is_masked_twice_is_masked_once() {
    let mask = Mask::of(&Request::new(r#""Lee ann""#.into()), "");
    assert_eq!(mask.shown("<Lee ann@contoso.com>"), "<[…]>");
}

#[test]
fn half_a_value_is_not_shown_either() {
    let mask = Mask::of(&request(), "/v1.0/users/{}/f()");
    for before in 990..1030 {
        let shown = mask.shown(&format!("{} adele.v@x and more", "é".repeat(before)));
        assert!(!shown.contains("ade"), "{shown}");
    }
}

#[test]
fn nothing_is_shown_if_a_request_said_more_than_can_be_looked_for() {
    let values: Vec<String> = (0..100_000).map(|it| format!("value {it}")).collect();
    let body = serde_json::to_vec(&values).unwrap();
    let mask = Mask::of(&Request::new(body.into()), "");
    assert_eq!(mask.shown("value 99999"), "[…]");
    assert_eq!(mask.shown(" "), "");
    assert!(mask.is_code("Request_BadRequest"));
}

#[test]
fn a_code_is_one_word_without_the_token() {
    let mask = Mask::of(&request(), "");
    for code in [
        "Request_ResourceNotFound",
        "itemNotFound",
        "Oslo",
        "a.b:c-1",
    ] {
        assert!(mask.is_code(code), "{code}");
    }
    for text in [
        "",
        "two words",
        "s3cret",
        "xS3CRETx",
        "eyJhbGciOi",
        "a@b",
        "é",
    ] {
        assert!(!mask.is_code(text), "{text}");
    }
}

#[test]
fn a_text_cannot_do_anything_to_a_terminal() {
    assert_eq!(
        shown("a\r\nb\u{1b}[31m\u{202e}c"),
        "a\\r\\nb\\u{1b}[31m\\u{202e}c"
    );
    let long = shown(&"é".repeat(5000));
    assert_eq!((long.chars().count(), long.ends_with('…')), (1025, true));
}

proptest::proptest! {
    #[test]
    fn no_value_and_no_token_is_shown_whatever_stands_around_it(
        value in "[a-zA-Z0-9 .@äß-]{3,40}",
        before in "[ -~é\n]{0,30}",
        after in "[ -~é\n]{0,30}",
    ) {
        let value = value.trim();
        proptest::prop_assume!(value.chars().count() >= 3);
        let body = serde_json::json!({ "deep": [{ "value": value }] }).to_string();
        let mut request = Request::new(Bytes::from(body));
        request.headers_mut().insert(AUTHORIZATION, "Bearer t0psecret".parse().unwrap());
        let mask = Mask::of(&request, "/");
        let text = format!("{before} {value} t0psecret {after}");
        let shown = mask.shown(&text);
        let around = format!("{before} {after}").to_lowercase();
        proptest::prop_assume!(!around.contains(&value.to_lowercase()));
        proptest::prop_assume!(!MASKED.contains(value) && !"t0psecret".contains(&value.to_lowercase()));
        proptest::prop_assert!(!shown.contains("t0psecret"), "{shown}");
        proptest::prop_assert!(!shown.contains(value), "{shown}");
        proptest::prop_assert!(!shown.contains(char::is_control));
    }

    #[test]
    fn any_text_and_any_request_are_taken(text in proptest::prelude::any::<String>(), path in "/[ -~&&[^ \"<>#?`{}|^\\\\]]{0,40}", body in proptest::prelude::any::<String>()) {
        let mut request = Request::new(Bytes::from(body));
        if let Ok(uri) = path.parse() {
            *request.uri_mut() = uri;
        }
        Mask::of(&request, "/{}").shown(&text);
    }
}
