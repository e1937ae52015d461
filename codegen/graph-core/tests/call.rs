//! Calls as plain values: the requests that they make and the responses that
//! they read, without any transport.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use graph_core::transport::{Limits, Transport};
use graph_core::{
    BoxFuture, Bytes, Call, Client, Cloud, Collection, Error, ErrorKind, Extended, Json, Media,
    Method, Model, Operation, Payload, Permissions, Route, Scalar, SecretString, Support, http,
};
use proptest::prelude::*;
use serde_json::json;
use stand_in::models::{User, user};
use stand_in::requests::AssignLicense;
use stand_in::{Graph, operations};

/// A transport for requests that are only looked at.
struct Unused;

impl Transport for Unused {
    fn send<'a>(
        &'a self,
        _: http::Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        Box::pin(std::future::ready(Err(Error::transport("not sent"))))
    }
}

fn client() -> Client {
    Client::builder(SecretString::from("s3cret"))
        .transport(Unused)
        .build()
        .unwrap()
}

fn graph() -> Graph {
    Graph::new(&client())
}

fn uri<R>(call: Call<graph_core::account::Any, R>) -> String {
    let uri = call.into_http().unwrap().uri().to_string();
    uri.strip_prefix("https://graph.microsoft.com/v1.0/")
        .unwrap()
        .to_owned()
}

fn fault<R>(call: Call<graph_core::account::Any, R>) -> String {
    let error = call.into_http().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    error.to_string()
}

fn arguments() -> AssignLicense {
    AssignLicense {
        add_licenses: vec![],
        remove_licenses: vec![],
        comment: None,
    }
}

#[test]
fn keys_are_encoded_and_cannot_change_the_path() {
    assert_eq!(
        uri(graph()
            .users()
            .by_id("adele_contoso.com#EXT#@fabrikam.com")
            .get()),
        "users/adele_contoso.com%23EXT%23@fabrikam.com"
    );
    assert_eq!(
        uri(graph().users().by_id("../me?x=%41&y é").get()),
        "users/..%2Fme%3Fx=%2541&y%20%C3%A9"
    );
    for key in ["", ".", ".."] {
        let message = fault(graph().users().by_id(key).assign_license(arguments()));
        assert!(message.contains(&format!("{key:?}")), "{message}");
    }
}

#[test]
fn the_operation_of_a_call_may_depend_on_its_way() {
    static LIST: Operation = operation("list");
    static OF_GROUP: Operation = operation("group");
    static OF_EVENT: Operation = operation("event");
    let ways = [
        ("/notes/{}", &LIST),
        ("/groups/{}/notes/{}", &OF_GROUP),
        ("/users/{}/events/{}/notes/{}", &OF_EVENT),
    ];
    let root = Route::new(&client(), "v1.0");
    let id = |route: Route| {
        let call: Call<_, ()> = route.call_by_way(Method::GET, &ways);
        call.operation().id
    };
    let below = |route: &Route| route.literal("notes").key("1");
    assert_eq!(id(below(&root)), "list");
    assert_eq!(id(below(&root.literal("groups").key("a"))), "group");
    // What no page documents ends like what one documents.
    let event = root.literal("me").literal("events").key("b");
    assert_eq!(id(below(&event)), "event");
    assert_eq!(id(below(&root.literal("sites").key("a"))), "group");
    assert_eq!(id(root.literal("else")), "list");
    let none: Call<_, ()> = root.call_by_way(Method::GET, &[]);
    assert_eq!(none.operation().id, Operation::UNDOCUMENTED.id);
}

const fn operation(id: &'static str) -> Operation {
    Operation {
        id,
        ..Operation::UNDOCUMENTED
    }
}

#[test]
fn functions_and_files_are_segments() {
    let route = Route::new(&client(), "v1.0")
        .literal("drive")
        .literal("root");
    let call = |route: &Route| -> Call<_, ()> {
        route.call(Method::GET, &operations::USER_ASSIGN_LICENSE)
    };
    let search = route
        .item_path("/a b/c")
        .function("search", &[("q", "it's", true)]);
    assert_eq!(uri(call(&search)), "drive/root:/a%20b/c:/search(q='it''s')");
    for wrong in [
        route.item_path("../x"),
        route.item_path(""),
        route.item_path("a:/b"),
        route.function("f", &[("x", "1) or (1", false)]),
        route.alternate_key(&[("x", "1) or (1", false)]),
        route.item_path("a").item_path("b"),
        route.item_path("a").alternate_key(&[("x", "1", true)]),
    ] {
        fault(call(&wrong.literal("children")));
    }
    // What is wrong is told, and about whom or what is not.
    let wrong = route.key("adele").item_path("salaries/a:b");
    assert_eq!(
        fault(call(&wrong)),
        "the path after /v1.0/drive/root/{} has a colon"
    );
    assert_eq!(
        fault(call(&route.item_path("salaries").item_path("x"))),
        "no path can be below /v1.0/drive/root:/{}"
    );
    assert_eq!(
        fault(call(&route.key("adele:").literal("children"))),
        "the key after /v1.0/drive/root ends with a colon"
    );
    assert_eq!(
        uri(call(&route.key("19:a@thread"))),
        "drive/root/19:a@thread"
    );
    for literal in ["", ".", ".."] {
        let message = fault(call(&route.literal(literal)));
        assert!(message.ends_with(&format!("is {literal:?}")), "{message}");
    }
    let wrong = route.key("adele").key("..");
    assert_eq!(
        fault(call(&wrong)),
        "the key after /v1.0/drive/root/{} is \"..\""
    );
}

#[test]
fn the_colon_behind_a_path_comes_with_the_next_segment() {
    let call = |route: &Route| -> Call<_, ()> {
        route.call(Method::GET, &operations::USER_ASSIGN_LICENSE)
    };
    let site = Route::new(&client(), "v1.0")
        .literal("sites")
        .key("contoso.com")
        .item_path("teams/hr");
    assert_eq!(uri(call(&site)), "sites/contoso.com:/teams/hr");
    let file = site.literal("drive").literal("root").item_path("a");
    assert_eq!(
        uri(call(&file)),
        "sites/contoso.com:/teams/hr:/drive/root:/a"
    );
    assert_eq!(
        uri(call(&file.key("1"))),
        "sites/contoso.com:/teams/hr:/drive/root:/a:/1"
    );
    assert_eq!(
        uri(call(&file.named_key("x", "1"))),
        "sites/contoso.com:/teams/hr:/drive/root:/a:/x=1"
    );
    assert_eq!(
        format!("{:?}", file.literal("content")),
        r#"Route("/v1.0/sites/{}:/{}:/drive/root:/{}:/content")"#
    );
}

#[test]
fn keys_with_names_are_segments_or_stand_behind_one() {
    let call = |route: &Route| -> Call<_, ()> {
        route.call(Method::GET, &operations::USER_ASSIGN_LICENSE)
    };
    let route = Route::new(&client(), "v1.0").literal("things");
    let by_name = route.alternate_key(&[("name", "it's/#", true)]);
    assert_eq!(uri(call(&by_name)), "things(name='it''s%2F%23')");
    let by_both = route.alternate_key(&[("name", "a", true), ("number", "7", false)]);
    assert_eq!(
        uri(call(&by_both.literal("x"))),
        "things(name='a',number=7)/x"
    );
    let named = route.named_key("name", "a/b");
    assert_eq!(uri(call(&named.literal("x"))), "things/name=a%2Fb/x");

    // What is wrong is told, and about whom or what is not.
    for key in ["", ".", ".."] {
        for wrong in [
            named.alternate_key(&[("a", "secret", true), ("b", key, true)]),
            named.named_key("b", key),
        ] {
            assert_eq!(
                fault(call(&wrong)),
                format!("the key after /v1.0/things/name={{}} is {key:?}")
            );
        }
    }
    assert_eq!(
        fault(call(&by_both.alternate_key(&[("x", "a secret", false)]))),
        "the key x of /v1.0/things(name={},number={}) is not a plain value"
    );
    assert_eq!(
        format!("{:?}", by_both.named_key("x", "1")),
        r#"Route("/v1.0/things(name={},number={})/x={}")"#
    );
}

#[test]
fn a_body_comes_with_its_type_unless_the_caller_says_another() {
    let request = graph()
        .users()
        .by_id("1")
        .photo()
        .value()
        .replace("jpeg")
        .into_http()
        .unwrap();
    assert_eq!(request.method(), Method::PUT);
    assert_eq!(request.uri().path(), "/v1.0/users/1/photo/$value");
    assert_eq!(request.headers()["content-type"], "image/jpeg");
    assert_eq!(request.body(), "jpeg");

    let call = graph().users().by_id("1").photo().value().replace("png");
    let request = call
        .header("Content-Type", "image/png")
        .into_http()
        .unwrap();
    assert_eq!(request.headers()["content-type"], "image/png");

    let route = Route::new(&client(), "v1.0");
    let call: Call<_, ()> = route.call(Method::PUT, &operations::USER_ASSIGN_LICENSE);
    let call = call.header("Content-Type", "image/png");
    let request = call.bytes("image/jpeg", "png".into()).into_http().unwrap();
    assert_eq!(request.headers()["content-type"], "image/png");

    let request = graph().users().by_id("1").get().into_http().unwrap();
    assert!(request.headers().is_empty() && request.body().is_empty());
}

#[test]
fn the_last_body_brings_its_type() {
    let call = || graph().users().by_id("1").update(&User::default());
    let sent = |call: Call| {
        let told = call.content_type().map(str::to_owned);
        let request = call.into_http().unwrap();
        let content_type = request.headers().get("content-type");
        let content_type = content_type.map(|it| it.to_str().unwrap().to_owned());
        assert_eq!(told, content_type);
        assert_eq!(request.headers().len(), usize::from(told.is_some()));
        (content_type.unwrap_or_default(), request.into_body())
    };
    let typed = |content_type: &str, body: &'static str| (content_type.to_owned(), body.into());
    assert_eq!(sent(call()), typed("application/json", "{}"));
    let bytes = |call: Call| call.bytes("text/plain", "a".into());
    assert_eq!(sent(bytes(call())), typed("text/plain", "a"));
    assert_eq!(
        sent(bytes(call()).json(&User::default())),
        typed("application/json", "{}")
    );
    assert_eq!(
        sent(bytes(call()).media("<p>".into(), "text/html")),
        typed("text/html", "<p>")
    );
    // A header holds before and after.
    let own = |call: Call| call.header("content-type", "text/x");
    assert_eq!(sent(own(bytes(call()))), typed("text/x", "a"));
    assert_eq!(sent(bytes(own(call()))), typed("text/x", "a"));
    let media = own(call()).media(Media::new("text/plain", "a"), "text/html");
    assert_eq!(sent(media), typed("text/x", "a"));
    let get = graph().users().by_id("1").get().answered::<()>();
    assert_eq!(sent(get), typed("", ""));
    let broken = call().bytes("text/plain\r\nX: y", Bytes::new());
    assert!(fault(broken).contains("content-type"));
}

#[test]
fn a_response_is_read_as_what_the_caller_says() {
    let json = get().answered::<Json>();
    let json = json.from_http(response(200, r#"{"city":7}"#)).unwrap();
    assert_eq!(json, json!({ "city": 7 }));
    let bytes = get().answered::<Bytes>().select_raw("city");
    assert_eq!(bytes.from_http(response(200, "x")).unwrap(), "x");
    assert_eq!(uri(bytes), "users/1?$select=city");
}

#[test]
fn a_patch_sends_what_is_set_and_what_is_null() {
    let mut changes = User {
        city: Some("Rome".to_owned()),
        ..User::default()
    };
    changes.clear(user::DISPLAY_NAME);
    let request = graph()
        .users()
        .by_id("1")
        .update(&changes)
        .into_http()
        .unwrap();
    assert_eq!(request.method(), Method::PATCH);
    assert_eq!(request.body(), r#"{"city":"Rome","displayName":null}"#);
}

#[test]
fn undocumented_arguments_go_with_the_documented_ones() {
    let extended = Extended::from(arguments()).with("dryRun", true);
    let request = graph()
        .users()
        .by_id("1")
        .assign_license(extended)
        .into_http()
        .unwrap();
    assert_eq!(
        request.body(),
        r#"{"addLicenses":[],"removeLicenses":[],"dryRun":true}"#
    );
}

#[test]
fn query_options_are_typed_and_encoded() {
    let call = graph()
        .users()
        .list()
        .select([user::DISPLAY_NAME])
        .select([user::CITY])
        .select_raw("onPremisesX")
        .expand([user::MANAGER])
        .expand_raw("memberOf($select=id;$top=5)")
        .order_by([user::CITY.descending(), user::DISPLAY_NAME.ascending()])
        .order_by([user::CITY])
        .order_by_raw("x asc")
        .filter(user::CITY.starts_with("a&b"))
        .search(user::DISPLAY_NAME.search("a+b"))
        .top(5)
        .top(6)
        .count()
        .query("custom", "1=2");
    assert_eq!(
        uri(call),
        "users?$select=displayName,city,onPremisesX\
         &$expand=manager,memberOf($select%3Did;$top%3D5)\
         &$orderby=city%20desc,displayName,city,x%20asc\
         &$filter=startswith(city,'a%26b')\
         &$search=%22displayName:a%2Bb%22\
         &$top=6&$count=true&custom=1%3D2"
    );
}

#[test]
fn headers_are_set_but_not_those_of_the_client() {
    let call = graph()
        .users()
        .by_id("1")
        .get()
        .header("Prefer", "a")
        .header("prefer", "b");
    let request = call.into_http().unwrap();
    assert_eq!(
        request
            .headers()
            .get_all("prefer")
            .iter()
            .collect::<Vec<_>>(),
        ["b"]
    );
    for name in [
        "Authorization",
        "HOST",
        "content-length",
        "transfer-encoding",
        "Connection",
        "upgrade",
        "te",
        "Trailer",
        "Proxy-Authorization",
    ] {
        let message = fault(graph().users().by_id("1").get().header(name, "1"));
        assert!(message.contains(&name.to_ascii_lowercase()), "{message}");
    }
    let message = fault(
        graph()
            .users()
            .by_id("1")
            .get()
            .header("x", "a\r\nAuthorization: s3cret"),
    );
    assert!(!message.contains("s3cret"), "{message}");
    fault(graph().users().by_id("1").get().header("x y", "1"));
}

#[test]
fn headers_of_the_graph_have_methods() {
    let call = graph().users().by_id("1").get();
    let call = call
        .if_match("W/\"1\"")
        .if_none_match("*")
        .prefer("return=minimal")
        .prefer("outlook.timezone=\"UTC\"")
        .include_unknown_enum_members()
        .eventual();
    let headers = call.into_http().unwrap().headers().clone();
    assert_eq!(headers.len(), 4);
    assert_eq!(headers["if-match"], "W/\"1\"");
    assert_eq!(headers["if-none-match"], "*");
    assert_eq!(
        headers["prefer"],
        "return=minimal, outlook.timezone=\"UTC\", include-unknown-enum-members"
    );
    assert_eq!(headers["consistencylevel"], "eventual");

    // The header of a caller stays, whatever it says.
    let call = graph()
        .users()
        .by_id("1")
        .get()
        .header("Prefer", "é")
        .prefer("b");
    let request = call.into_http().unwrap();
    assert_eq!(request.headers()["prefer"].as_bytes(), "é, b".as_bytes());
    fault(graph().users().by_id("1").get().if_match("\"a\nb\""));
    fault(
        graph()
            .users()
            .by_id("1")
            .get()
            .prefer("a")
            .prefer("b\r\nX: y"),
    );
}

#[test]
fn calls_can_move_between_threads() {
    fn assert_send<T: Send>(_: T) {}
    assert_send(graph().users().by_id("1").get());
    assert_send(graph().users().by_id("1").get().into_future());
    assert_send(client().send(http::Request::new(Bytes::new())));
}

#[test]
fn a_url_that_is_too_long_is_an_error() {
    fault(graph().users().by_id("x".repeat(70_000)).get());
}

#[test]
fn no_token_is_in_a_request_or_shown() {
    let call = graph().users().by_id("adele").get();
    let shown = format!("{call:?} {:?}", client());
    assert!(
        !shown.contains("s3cret") && !shown.contains("adele"),
        "{shown}"
    );
    assert!(shown.contains("user-assignlicense"), "{shown}");
    let request = call.into_http().unwrap();
    assert!(!request.headers().contains_key("authorization"));
}

/// A transport that answers with what `Debug` shows of the request.
struct Mirror;

impl Transport for Mirror {
    fn send<'a>(
        &'a self,
        request: http::Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        assert_eq!(request.headers()["authorization"], "Bearer s3cret");
        let shown = format!("{request:?}").into();
        Box::pin(std::future::ready(Ok(http::Response::new(shown))))
    }
}

#[tokio::test]
async fn a_transport_gets_the_token_and_does_not_show_it_by_accident() {
    let builder = || Client::builder(SecretString::from("s3cret")).transport(Mirror);
    let shown = |client: Client| {
        let route = Route::new(&client, "v1.0");
        route.call::<Bytes>(Method::GET, &operations::USER_ASSIGN_LICENSE)
    };
    let shown_bytes = shown(builder().build().unwrap()).await.unwrap();
    let text = String::from_utf8(shown_bytes.to_vec()).unwrap();
    assert!(
        text.contains("authorization") && !text.contains("s3cret"),
        "{text}"
    );

    let small = builder()
        .max_response_bytes(text.len() as u64 - 1)
        .build()
        .unwrap();
    assert_eq!(shown(small).await.unwrap_err().kind(), ErrorKind::TooLarge);
    let large = builder()
        .max_response_bytes(text.len() as u64)
        .build()
        .unwrap();
    shown(large).await.unwrap();
}

fn response(status: u16, body: &str) -> http::Response<Bytes> {
    http::Response::builder()
        .status(status)
        .header("request-id", "from-header")
        .header("client-request-id", "from-client")
        .body(Bytes::copy_from_slice(body.as_bytes()))
        .unwrap()
}

#[test]
fn a_count_is_a_plain_number() {
    let route = Route::new(&client(), "v1.0")
        .literal("users")
        .literal("$count");
    let call: Call<_, i64> = route.call(Method::GET, &operations::USER_ASSIGN_LICENSE);
    for (text, count) in [("893", 893), ("\u{feff}0", 0), (" 7\r\n", 7)] {
        assert_eq!(call.from_http(response(200, text)).unwrap(), count);
    }
    for text in ["", "many", "1.5", "{}", "99999999999999999999", "\u{0}"] {
        let error = call.from_http(response(200, text)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{text}");
        assert_eq!(error.path(), Some("$count"));
    }
    let body = r#"{"error":{"code":"Request_UnsupportedQuery","message":""}}"#;
    let error = call.from_http(response(200, body)).unwrap_err();
    assert_eq!(error.code(), Some("Request_UnsupportedQuery"));
    assert_eq!(uri(call), "users/$count");
}

fn get() -> Call<graph_core::account::Any, User> {
    graph().users().by_id("1").get()
}

#[test]
fn responses_are_read_as_what_the_call_says() {
    let user = get()
        .from_http(response(200, r#"{"city":"Rome"}"#))
        .unwrap();
    assert_eq!(user.city.as_deref(), Some("Rome"));
    let page: Collection<User> = graph()
        .users()
        .list()
        .from_http(response(200, r#"{"value":[{"city":"Rome"}]}"#))
        .unwrap();
    assert_eq!(page.value.len(), 1);
    graph()
        .users()
        .by_id("1")
        .update(&User::default())
        .from_http(response(204, ""))
        .unwrap();

    let route = Route::new(&client(), "v1.0");
    let scalar: Call<_, Scalar<bool>> = route.call(Method::POST, &operations::USER_ASSIGN_LICENSE);
    let read = |body| scalar.from_http(response(200, body)).unwrap();
    assert_eq!(
        read(r#"{"@odata.context":"x","value":true}"#).value,
        Some(true)
    );
    assert_eq!(read(r#"{"value":null}"#).value, None);
    assert_eq!(read("").value, None);
    assert_eq!(read(r#"{"value":"yes"}"#).mismatches()[0].path(), "value");
    assert_eq!(
        format!("{:?}", read(r#"{"value":true}"#)),
        r#"Edm.Boolean Scalar {value}"#
    );

    let json: Call<_, Json> = route.call(Method::GET, &operations::USER_ASSIGN_LICENSE);
    assert_eq!(json.from_http(response(200, "[1]")).unwrap(), json!([1]));
    let bytes: Call<_, Bytes> = route.call(Method::GET, &operations::USER_ASSIGN_LICENSE);
    assert_eq!(bytes.from_http(response(200, "[1")).unwrap(), "[1");
}

#[test]
fn an_answer_may_come_without_content() {
    let route = Route::new(&client(), "v1.0").literal("users").key("1");
    let call: Call<_, Option<User>> = route.call(Method::PATCH, &operations::USER_ASSIGN_LICENSE);
    let read = |status, body| call.from_http(response(status, body));
    assert!(read(204, "").unwrap().is_none());
    let created = read(201, r#"{"city":"Rome"}"#).unwrap().unwrap();
    assert_eq!(created.city.as_deref(), Some("Rome"));
    // Content that is missing is no answer without content.
    assert_eq!(read(200, "").unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(read(404, "").unwrap_err().status().unwrap(), 404);
    let selected = call.select([user::CITY]);
    assert_eq!(uri(selected), "users/1?$select=city");
}

#[test]
fn a_body_that_is_not_what_it_should_be_is_a_decode_error() {
    for body in ["", "[]", "{", "<html>"] {
        let error = get().from_http(response(200, body)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.request_id(), Some("from-header"));
        // What `serde_json` says of it shows values.
        assert!(std::error::Error::source(&error).is_none());
        assert_eq!(error.body(), body);
    }
    let error = get().from_http(response(200, r#""adele""#)).unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("adele"), "{shown}");
    assert!(shown.contains("line 1 column 7"), "{shown}");
}

#[test]
fn errors_of_the_service_are_typed() {
    let body = r#"{"error":{"code":"Request_BadRequest","message":"Property 'x' is wrong.",
        "innerError":{"code":"outer","request-id":"from-body","innererror":{"code":"inner"}}}}"#;
    let error = get().from_http(response(400, body)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.code(), Some("Request_BadRequest"));
    assert_eq!(error.inner_code(), Some("inner"));
    assert_eq!(error.message(), "Property 'x' is wrong.");
    assert_eq!(error.request_id(), Some("from-body"));
    assert_eq!(error.client_request_id(), Some("from-client"));
    assert!(error.permissions().is_none());
    assert_eq!(
        error.to_string(),
        "400 Bad Request: Request_BadRequest: Property 'x' is wrong. (request from-body)"
    );
}

#[test]
fn a_403_tells_the_documented_permissions() {
    let body = r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient."}}"#;
    let error = get().from_http(response(403, body)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert_eq!(
        error.permissions(),
        Some(&operations::USER_ASSIGN_LICENSE.permissions)
    );
    assert_eq!(
        error.to_string(),
        "403 Forbidden: Authorization_RequestDenied: Insufficient. (request from-header)\n\
         permissions of user: assignLicense, the least privileged first:\n\
         work or school account: User.ReadWrite.All, or Directory.ReadWrite.All\n\
         personal account: not supported\n\
         application: User.ReadWrite.All, or Directory.ReadWrite.All"
    );
}

#[test]
fn a_403_tells_no_permissions_where_none_are_documented() {
    let body = r#"{"error":{"code":"Denied","message":"No."}}"#;
    let route = Route::new(&client(), "v1.0");
    let call: Call<_, Json> = route.call(Method::GET, &Operation::UNDOCUMENTED);
    let error = call.from_http(response(403, body)).unwrap_err();
    assert!(error.permissions().is_none());
    assert_eq!(
        error.to_string(),
        "403 Forbidden: Denied: No. (request from-header)"
    );
}

#[test]
fn a_403_names_the_directory_roles() {
    const BOTH: Operation = Operation {
        permissions: Permissions {
            application: Support::Unsupported,
            ..Operation::UNDOCUMENTED.permissions
        },
        roles: &["Reports Reader"],
        ..Operation::UNDOCUMENTED
    };
    let roles = |operation| {
        let call: Call<_, Json> = Route::new(&client(), "v1.0").call(Method::GET, operation);
        let error = call.from_http(response(403, "")).unwrap_err().to_string();
        error.lines().last().unwrap().to_owned()
    };
    assert_eq!(
        roles(&operations::ROLES),
        "a directory role of the user, one of: Global Reader, License Administrator"
    );
    assert_eq!(
        roles(&BOTH),
        "and a directory role of the user, one of: Reports Reader"
    );
}

#[test]
fn errors_of_others_are_described_and_not_shown() {
    let cases = [
        ("", "the response has no body"),
        (
            "<html>Bearer s3cret",
            "the body of the response is not an error of the service (no content type, 19 bytes)",
        ),
        (
            r#"{"error":{"code":"x""#,
            "the body of the response is not an error of the service (no content type, 20 bytes)",
        ),
        (r#"{"error":"invalid_grant"}"#, ""),
    ];
    for (body, message) in cases {
        let error = get().from_http(response(502, body)).unwrap_err();
        assert_eq!(
            (error.kind(), error.message()),
            (ErrorKind::Service, message)
        );
        assert!(error.to_string().starts_with("502 Bad Gateway"), "{error}");
        assert_eq!(error.body(), body);
    }
    let long = "x".repeat(100_000);
    let error = get().from_http(response(502, &long)).unwrap_err();
    assert_eq!(error.body().len(), 64 * 1024);
    let padding = " ".repeat(1024 * 1024);
    let error = format!(r#"{{"error":{{"code":"x"}}}}{padding}"#);
    let error = get().from_http(response(502, &error)).unwrap_err();
    assert_eq!(error.code(), None);
}

#[test]
fn errors_tell_details_and_headers() {
    let body = r#"{"error":{"code":"BadRequest","message":{"lang":"en","value":"Two are wrong."},
        "details":[{"code":"a","message":"'Adele Vance' is no city","target":"city"},{"message":"b"},7]}}"#;
    let error = get().from_http(response(400, body)).unwrap_err();
    assert_eq!(error.message(), "Two are wrong.");
    let details: Vec<_> = error
        .details()
        .iter()
        .map(|it| (it.code.as_deref(), &*it.message, it.target.as_deref()))
        .collect();
    assert_eq!(
        details,
        [
            (Some("a"), "'[…]' is no city", Some("city")),
            (None, "b", None),
            (None, "", None)
        ]
    );
    assert_eq!(error.headers()["request-id"], "from-header");
    assert!(
        Error::timeout(std::time::Duration::ZERO)
            .headers()
            .is_empty()
    );
}

/// The service repeats what it was sent, in every place of its answer.
#[test]
fn nothing_that_a_call_said_is_shown_when_it_is_echoed() {
    let client = client();
    let call = Graph::new(&client).users().by_id("adele@contoso.com");
    let user = User {
        city: Some("Lima\u{1b}[31m".into()),
        ..User::default()
    };
    let call = call.update(&user).filter_raw("surname eq 'Vance'");
    let said = "adele@contoso.com lives in Lima\\u001b[31m, Vance";
    for body in [
        format!(r#"{{"error":{{"code":"{said}","message":"{said}"}}}}"#),
        format!(
            r#"{{"error":{{"details":[{{"code":"{said}","message":"{said}","target":"{said}"}}]}}}}"#
        ),
        format!(r#"{{"error":{{"innerError":{{"code":"{said}","request-id":"{said}"}}}}}}"#),
        format!(r#"{{"error":"{said}","error_description":"{said}"}}"#),
        said.to_owned(),
    ] {
        for status in [400, 403, 404, 500] {
            let mut response = response(status, &body);
            let headers = response.headers_mut();
            headers.insert("request-id", "adele@contoso.com".parse().unwrap());
            headers.insert("content-type", "text/adele@contoso.com".parse().unwrap());
            let error = call.from_http(response).unwrap_err();
            let shown = format!("{error} {error:?} {error:#?}");
            for personal in ["adele", "contoso.com", "Lima", "Vance", "\u{1b}"] {
                assert!(!shown.contains(personal), "{personal}: {shown}");
            }
            assert!(error.body().starts_with(&body.as_bytes()[..20]));
        }
    }
    let mut response = response(200, said);
    let content_type = "text/adele@contoso.com".parse().unwrap();
    response.headers_mut().insert("content-type", content_type);
    let error = call.answered::<User>().from_http(response).unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("no JSON") && !shown.contains("adele"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_answer_can_be_had_with_its_headers() {
    let whole = get().whole_response();
    let answer = whole
        .from_http(response(200, r#"{"city":"Rome"}"#))
        .unwrap();
    assert_eq!(answer.headers()["request-id"], "from-header");
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.body().city.as_deref(), Some("Rome"));
    assert_eq!(
        uri(get().whole_response().select([user::CITY])),
        "users/1?$select=city"
    );
    let error = get()
        .whole_response()
        .from_http(response(404, ""))
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
}

#[test]
fn a_redirect_is_no_success() {
    let error = get().from_http(response(302, "")).unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Service, 302)
    );
}

#[test]
fn clients_are_built_for_safe_addresses_only() {
    let build = |url: &str, loopback: bool| {
        let builder = Client::builder(SecretString::from("s3cret"))
            .transport(Unused)
            .base_url(url);
        let builder = if loopback {
            builder.allow_loopback_http()
        } else {
            builder
        };
        builder.build()
    };
    for url in [
        "https://graph.microsoft.com",
        "https://graph.microsoft.com/",
        "https://proxy.example:8443/graph",
        "HTTPS://GRAPH.MICROSOFT.COM",
        Cloud::China.base_url(),
    ] {
        build(url, false).unwrap();
    }
    for url in [
        "http://localhost:1",
        "http://127.0.0.1",
        "http://127.9.9.9:80",
        "http://[::1]:8080",
    ] {
        build(url, true).unwrap();
        assert_eq!(
            build(url, false).unwrap_err().kind(),
            ErrorKind::Setup,
            "{url}"
        );
    }
    for url in [
        "",
        "graph.microsoft.com",
        "/v1.0",
        "http://graph.microsoft.com",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://[::2]",
        "ftp://localhost",
        "https://user@graph.microsoft.com",
        "https://user:pass@graph.microsoft.com",
        "https://graph.microsoft.com?x=1",
        "https://graph.microsoft.com#x",
        "https://graph.microsoft.com:99999",
        "https://graph.microsoft.com:",
        "https://",
        "https:///v1.0",
        "https://a b",
    ] {
        let error = build(url, true).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup, "{url}");
    }
    let base = build("https://proxy.example:8443/graph/", false).unwrap();
    let request = Graph::new(&base)
        .users()
        .by_id("1")
        .get()
        .into_http()
        .unwrap();
    assert_eq!(
        request.uri(),
        "https://proxy.example:8443/graph/v1.0/users/1"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What browsers make of the URL is what was meant.
    #[test]
    fn keys_and_queries_survive_any_reader(key in any::<String>(), value in any::<String>()) {
        prop_assume!(!["", ".", ".."].contains(&key.as_str()) && !key.ends_with(':'));
        let call = graph().users().by_id(&key).get().query("x", value.as_str());
        let Ok(request) = call.into_http() else {
            return Err(TestCaseError::fail("the call is not made"));
        };
        let url = url::Url::parse(&request.uri().to_string()).unwrap();
        let segments: Vec<&str> = url.path_segments().unwrap().collect();
        let decoded = percent_encoding::percent_decode_str(segments[2]).decode_utf8().unwrap();
        prop_assert_eq!(segments.len(), 3);
        prop_assert_eq!(decoded.as_ref(), key.as_str());
        prop_assert_eq!(url.query_pairs().collect::<Vec<_>>(), [("x".into(), value.as_str().into())]);
        prop_assert_eq!(url.fragment(), None);
    }

    /// The quotes of OData and the encoding of URLs go together.
    #[test]
    fn arguments_and_files_survive_any_reader(text in any::<String>(), file in "[^/:]{1,20}") {
        prop_assume!(![".", ".."].contains(&file.as_str()));
        let route = Route::new(&client(), "v1.0").literal("root").item_path(&format!("a/{file}"));
        let route = route.function("f", &[("x", &text, true), ("y", "1", false)]);
        let call: Call<_, ()> = route.call(Method::GET, &operations::USER_ASSIGN_LICENSE);
        let url = url::Url::parse(&call.into_http().unwrap().uri().to_string()).unwrap();
        let segments: Vec<String> = url
            .path_segments()
            .unwrap()
            .map(|it| percent_encoding::percent_decode_str(it).decode_utf8().unwrap().into_owned())
            .collect();
        let quoted = text.replace('\'', "''");
        let expected = ["v1.0", "root:", "a", &format!("{file}:"), &format!("f(x='{quoted}',y=1)")];
        prop_assert_eq!(segments, expected);
        prop_assert_eq!(graph_core::quoted(&text), format!("'{quoted}'"));
    }
}

#[test]
fn media_has_its_own_type_or_the_usual_one() {
    let sent = |call: Call| {
        let request = call.into_http().unwrap();
        let content_type = request.headers().get("content-type").cloned();
        let content_type = content_type.map(|it| it.to_str().unwrap().to_owned());
        (
            content_type,
            String::from_utf8(request.body().to_vec()).unwrap(),
        )
    };
    let call =
        || -> Call { Route::new(&client(), "v1.0").call(Method::POST, &Operation::UNDOCUMENTED) };
    let usual = |media: Media| sent(call().media(media, "text/html"));
    let typed =
        |content_type: &str, content: &str| (Some(content_type.to_owned()), content.to_owned());
    let borrowed = "<p>".to_owned();
    assert_eq!(usual(borrowed.as_str().into()), typed("text/html", "<p>"));
    assert_eq!(
        usual(vec![b'<', b'p', b'>'].into()),
        typed("text/html", "<p>")
    );
    assert_eq!(
        usual(Media::new("text/plain", b"a")),
        typed("text/plain", "a")
    );
    let wrong = call().media(Media::new("text/plain\r\nX: y", "a"), "text/html");
    assert!(fault(wrong).contains("content-type"));
    // What takes arguments may take media as well.
    let payload = |payload: Payload<AssignLicense>| sent(call().payload(payload, "text/html"));
    let json = r#"{"addLicenses":[],"removeLicenses":[]}"#;
    assert_eq!(payload(arguments().into()), typed("application/json", json));
    let extended = Extended::from(arguments()).with("dryRun", true);
    assert!(payload(extended.into()).1.contains("dryRun"));
    assert_eq!(
        payload(Media::from("<p>").into()),
        typed("text/html", "<p>")
    );
    assert_eq!(
        payload(Media::new("text/plain", "a").into()),
        typed("text/plain", "a")
    );
    assert_eq!(
        format!("{:?}", Media::from("secret")),
        "Media { media_type: None, bytes: 6 }"
    );
}
