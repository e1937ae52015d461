//! Single requests that are refused.

use generated::http::request::Builder;
use serde_json::{Value, json};

use super::super::{Answer, Service};
use super::{authorized, refusal, send};

const TARGET: &str = "/v1.0/users/a%2Fb/sendMail?$top=5&note=a%20b";

fn body() -> Value {
    json!({
        "message": { "attachments": [{ "@odata.type": "#microsoft.graph.fileAttachment" }] },
        "saveToSentItems": false,
        "to": [1, 2],
    })
}

/// A service that expects one request with a query, a header and a body.
async fn service() -> Service {
    let service = Service::start().await;
    let expecting = service.expect("POST", "/users/a%2Fb/sendMail");
    let expecting = expecting.query("$top", "5").query("note", "a b");
    let expecting = expecting.header("Prefer", "x=1");
    expecting.json(body()).answer(200, json!({}));
    service
}

fn request() -> Builder {
    let request = authorized("POST").header("Prefer", "x=1");
    request.header("Content-Type", "application/json")
}

/// The refusal of a request by that service.
async fn refused(target: &str, request: Builder, body: &Value) -> String {
    let service = service().await;
    let answer = send(&service.address(), target, request, body.to_string()).await;
    refusal(&service, answer.as_ref())
}

#[tokio::test]
async fn what_is_expected_is_taken_however_it_is_encoded() {
    for target in [
        TARGET,
        "/v1.0/users/a%2fb/sendMail?note=a+b&$top=5",
        "/v1.0/%75sers/a%2Fb/sendMail?%24top=%35&note=a%20b",
    ] {
        let service = service().await;
        let request = request().header("User-Agent", "x").header("Accept", "y");
        let answer = send(&service.address(), target, request, body().to_string()).await;
        assert_eq!(answer.unwrap().status(), 200, "{target}");
        service.done();
    }
}

#[tokio::test]
async fn other_addresses_are_refused() {
    for (method, target, found) in [
        ("GET", TARGET, "expected is POST /v1.0/users/a/b/sendMail"),
        ("POST", "/v1.0/users/a/b/sendMail", "expected is"),
        ("POST", "/beta/users/a%2Fb/sendMail", "expected is"),
        ("POST", "/v1.0/users/a%2Fb/sendmail", "expected is"),
        ("POST", "/v1.0/users/a%2Fb/sendMail/", "expected is"),
        (
            "POST",
            "/v1.0/users/a%2/sendMail",
            "a%2 is not valid percent-encoding",
        ),
        (
            "POST",
            "/v1.0/users/a%FF/sendMail",
            "a%FF does not decode to UTF-8",
        ),
    ] {
        let request = request().method(method);
        let message = refused(target, request, &body()).await;
        assert!(message.contains(found), "{message}");
    }
}

#[tokio::test]
async fn other_queries_are_refused() {
    for (query, found) in [
        ("$top=5", "the query option note is missing, expected a b"),
        (
            "$top=5&note=a%20b&$skip=1",
            "the query option $skip is unexpected: 1",
        ),
        (
            "$top=50&note=a%20b",
            "the query option $top is 50, expected 5",
        ),
        (
            "$top=5&note=a%2Bb",
            "the query option note is a+b, expected a b",
        ),
        (
            "$top=5&note=a%20b&$top=5",
            "the query option $top is repeated",
        ),
    ] {
        let target = format!("/v1.0/users/a%2Fb/sendMail?{query}");
        let message = refused(&target, request(), &body()).await;
        assert!(message.contains(found), "{message}");
    }
}

#[tokio::test]
async fn other_headers_are_refused() {
    let json = || authorized("POST").header("Content-Type", "application/json");
    let prefer = || authorized("POST").header("Prefer", "x=1");
    for (request, found) in [
        (json(), "the header prefer is missing, expected x=1"),
        (
            json().header("Prefer", "x=2"),
            "the header prefer is x=2, expected x=1",
        ),
        (
            request().header("Prefer", "x=1"),
            "the header prefer is repeated",
        ),
        (
            request().header("If-Match", "*"),
            "the header if-match is unexpected: *",
        ),
        (
            prefer(),
            "the Content-Type is missing, expected application/json",
        ),
        (
            prefer().header("Content-Type", "text/plain"),
            "the Content-Type is text/plain, expected application/json",
        ),
    ] {
        let message = refused(TARGET, request, &body()).await;
        assert!(message.contains(found), "{message}");
    }
}

#[tokio::test]
async fn other_bodies_are_refused() {
    let pointer = "/message/attachments/0/@odata.type";
    for (body, found) in [
        (
            json!({ "message": { "attachments": [{}] }, "saveToSentItems": false, "to": [1, 2] }),
            &*format!("{pointer} is missing, expected \"#microsoft.graph.fileAttachment\""),
        ),
        (json!("text"), "the whole body is \"text\", expected {"),
    ] {
        let message = refused(TARGET, request(), &body).await;
        assert!(message.contains(found), "{message}");
    }
    for (name, value, found) in [
        (
            "saveToSentItems",
            json!(null),
            "/saveToSentItems is null, expected false",
        ),
        ("a/b~", json!(1), "/a~1b~0 is unexpected: 1"),
        ("to", json!([1]), "/to/1 is missing, expected 2"),
        ("to", json!([1, 2, 3]), "/to/2 is unexpected: 3"),
        ("to", json!([1, 2.0]), "/to/1 is 2.0, expected 2"),
    ] {
        let mut body = body();
        body[name] = value;
        let message = refused(TARGET, request(), &body).await;
        assert!(message.contains(found), "{message}");
    }
    let service = service().await;
    let answer = send(&service.address(), TARGET, request(), "{").await;
    let message = refusal(&service, answer.as_ref());
    assert!(message.contains("the body is not JSON"), "{message}");
}

#[tokio::test]
async fn other_bytes_are_refused() {
    for (media_type, content, found) in [
        ("image/jpeg", "two", "the body is two, expected one"),
        (
            "image/png",
            "one",
            "the Content-Type is image/png, expected image/jpeg",
        ),
    ] {
        let service = Service::start().await;
        let expecting = service.expect("PUT", "/photo").bytes("image/jpeg", "one");
        expecting.reply(Answer::empty(204));
        let request = authorized("PUT").header("Content-Type", media_type);
        let answer = send(&service.address(), "/v1.0/photo", request, content).await;
        let message = refusal(&service, answer.as_ref());
        assert!(message.contains(found), "{message}");
    }
    let service = Service::start().await;
    service.expect("GET", "/me").answer(200, json!({}));
    let answer = send(&service.address(), "/v1.0/me", authorized("GET"), "x").await;
    let message = refusal(&service, answer.as_ref());
    assert!(
        message.contains("a body of 1 bytes is unexpected"),
        "{message}"
    );
}
