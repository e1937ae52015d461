//! Answers of every kind: in a batch, they are what they are alone.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::fmt::Debug;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use graph_core::{
    Batch, Bytes, Call, Client, Collection, ErrorKind, FromResponse, Json, Method, Monitor,
    Operation, Redirect, Route, Scalar, SecretString, http,
};
use serde_json::json;
use service::{Answer, Service};
use stand_in::models::User;

/// A response as it is alone.
struct Alone {
    status: u16,
    content_type: Option<&'static str>,
    location: Option<&'static str>,
    body: &'static [u8],
}

/// What the service has at a path.
fn at(path: &str) -> Alone {
    let (status, content_type, body): (_, _, &[u8]) = match path {
        "/image" => (200, Some("image/jpeg"), &[0xff, 0xd8, 0, 1, 0xff]),
        "/file" => (200, Some("application/octet-stream"), b"UEsDBA=="),
        "/mime" => (
            200,
            Some("text/plain"),
            b"Subject: Plans\r\n\r\nU3ViamVjdA==",
        ),
        "/report" => (
            200,
            Some("text/csv; charset=utf-8"),
            "\u{feff}a,b\n".as_bytes(),
        ),
        "/page" => (200, Some("text/html"), "<p>\u{fc}\"</p>".as_bytes()),
        "/count" => (200, Some("text/plain"), "\u{feff}12".as_bytes()),
        "/zone" => (200, Some("application/json"), br#"{"value":"UTC"}"#),
        "/user" => (200, Some("application/json"), br#"{"id":"7"}"#),
        "/created" => (201, Some("application/json"), br#"{"id":"8"}"#),
        "/users" => (
            200,
            Some("application/json;odata.metadata=minimal"),
            br#"{"value":[{"id":"7"}]}"#,
        ),
        "/text" => (200, Some("application/json"), br#""UTC""#),
        "/missing" => (
            404,
            Some("application/json"),
            br#"{"error":{"code":"ImageNotFound"}}"#,
        ),
        "/empty" => (200, None, b""),
        "/moved" => (302, None, b""),
        "/begun" => (202, None, b""),
        _ => (204, None, b""),
    };
    let location = match path {
        "/moved" => Some("https://files.example/1?sig=s3cret"),
        "/begun" => Some("/teams('1')/operations('2')"),
        _ => None,
    };
    Alone {
        status,
        content_type,
        location,
        body,
    }
}

fn headers(it: &Alone) -> Vec<(&'static str, &'static str)> {
    let headers = [("Content-Type", it.content_type), ("Location", it.location)];
    let headers = headers.into_iter();
    headers
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}

fn alone(it: &Alone) -> Answer {
    let headers = headers(it).into_iter();
    let headers: String = headers
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let length = it.body.len();
    let length = match it.status {
        204 => String::new(),
        _ => format!("Content-Length: {length}\r\n"),
    };
    let head = format!("HTTP/1.1 {} X\r\n{headers}{length}\r\n", it.status);
    Answer::Send([head.as_bytes(), it.body].concat())
}

/// The same response, as it stands in a batch.
fn in_batch(id: &Json, it: &Alone) -> Json {
    let mut response = json!({ "id": id, "status": it.status });
    let headers: serde_json::Map<String, Json> = headers(it)
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect();
    response["headers"] = headers.into();
    match it.content_type {
        None => {}
        Some(json) if json.starts_with("application/json") => {
            response["body"] = serde_json::from_slice(it.body).unwrap();
        }
        Some(text) if text.starts_with("text/") => {
            response["body"] = String::from_utf8(it.body.to_vec()).unwrap().into();
        }
        Some(_) => response["body"] = STANDARD.encode(it.body).into(),
    }
    response
}

async fn serving() -> Service {
    Service::new(|_, asked| {
        let (_, path) = asked.line.split_once("/v1.0").unwrap();
        if path != "/$batch" {
            return alone(&at(path));
        }
        let body: Json = serde_json::from_slice(&asked.body).unwrap();
        let calls = body["requests"].as_array().unwrap().iter();
        let responses: Vec<Json> = calls
            .map(|call| in_batch(&call["id"], &at(call["url"].as_str().unwrap())))
            .collect();
        service::ok(&json!({ "responses": responses }).to_string())
    })
    .await
}

/// What a call is answered with, alone and in a batch.
async fn answers<R: FromResponse>(
    client: &Client,
    path: &str,
) -> [Result<http::Response<R>, graph_core::Error>; 2] {
    let route = Route::new(client, "v1.0").literal(path);
    let call: Call<_, R> = route.call(Method::GET, &Operation::UNDOCUMENTED);
    let mut batch = Batch::new(client);
    let ticket = batch.add(call.clone().whole_response());
    let reply = batch.send().await.take(ticket);
    [call.whole_response().await, reply]
}

/// What both are, if they are equal.
async fn same<R: FromResponse + Debug>(client: &Client, path: &str) -> (u16, R) {
    let both = answers::<R>(client, path).await;
    let [alone, reply] = both.map(Result::unwrap);
    assert_eq!(alone.status(), reply.status(), "{path}");
    for name in ["content-type", "location"] {
        assert_eq!(
            alone.headers().get(name),
            reply.headers().get(name),
            "{path}"
        );
    }
    let [one, two] = [&alone, &reply].map(|it| format!("{:?}", it.body()));
    assert_eq!(one, two, "{path}");
    (reply.status().as_u16(), reply.into_body())
}

async fn client() -> (Service, Client) {
    let service = serving().await;
    let client = service
        .builder(SecretString::from("s3cret"))
        .build()
        .unwrap();
    (service, client)
}

#[tokio::test]
async fn bytes_and_texts_are_whole() {
    let (_service, client) = client().await;
    for path in [
        "image", "file", "mime", "report", "page", "user", "text", "empty",
    ] {
        let (status, bytes) = same::<Bytes>(&client, path).await;
        let expected = at(&format!("/{path}"));
        assert_eq!(
            (status, &*bytes),
            (expected.status, expected.body),
            "{path}"
        );
    }
}

#[tokio::test]
async fn values_are_typed() {
    let (_service, client) = client().await;
    assert_eq!(same::<i64>(&client, "count").await.1, 12);
    let zone = same::<Scalar<String>>(&client, "zone").await.1;
    assert_eq!(zone.value.as_deref(), Some("UTC"));
    assert_eq!(same::<Scalar<String>>(&client, "empty").await.1.value, None);
    let user = same::<User>(&client, "user").await.1;
    assert_eq!(user.id.as_deref(), Some("7"));
    let page = same::<Collection<User>>(&client, "users").await.1;
    assert_eq!(page.value, [user]);
    assert_eq!(same::<Json>(&client, "text").await.1, "UTC");
    same::<()>(&client, "none").await;
    same::<()>(&client, "image").await;
}

#[tokio::test]
async fn an_upsert_says_whether_it_updated_or_created() {
    let (_service, client) = client().await;
    let id = |user: Option<User>| user.and_then(|it| it.id);
    for (path, status, expected) in [
        ("user", 200, Some("7")),
        ("created", 201, Some("8")),
        ("none", 204, None),
    ] {
        let (found, user) = same::<Option<User>>(&client, path).await;
        assert_eq!((found, id(user).as_deref()), (status, expected));
    }
}

#[tokio::test]
async fn what_leads_on_is_followed_by_whoever_asks() {
    let (service, client) = client().await;
    let (status, redirect) = same::<Redirect>(&client, "moved").await;
    assert_eq!(
        (status, redirect.url().host()),
        (302, Some("files.example"))
    );
    let (status, monitor) = same::<Monitor>(&client, "begun").await;
    let all = service.asked().len();
    assert_eq!(status, 202);
    // The version is that of the call, which a batch has in its own path.
    let _ = monitor.status().await;
    let asked = service.lines();
    assert_eq!(asked.len(), all + 1);
    assert_eq!(asked[all], "GET /v1.0/teams('1')/operations('2')");
    // Whoever expects content is told that it is elsewhere.
    for error in answers::<Bytes>(&client, "moved").await {
        assert_eq!(error.unwrap_err().status().unwrap(), 302);
    }
}

#[tokio::test]
async fn errors_are_errors_whatever_was_asked_for() {
    let (_service, client) = client().await;
    for error in answers::<Bytes>(&client, "missing").await {
        let error = error.unwrap_err();
        assert_eq!(error.status().unwrap(), 404);
        assert_eq!(error.code(), Some("ImageNotFound"));
    }
    for (path, why) in [
        (
            "image",
            "200 OK: the body of the response is no JSON (image/jpeg, 5 bytes)",
        ),
        (
            "page",
            "200 OK: the body of the response is no JSON (text/html, 10 bytes)",
        ),
        ("empty", "200 OK: the response has no body"),
        ("text", "200 OK: the JSON is not of the expected form"),
    ] {
        for error in answers::<User>(&client, path).await {
            let error = error.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.to_string().starts_with(why), "{error}");
        }
    }
}
