//! What is wrong with a call, or with its answer, is told once, and nothing is
//! sent twice for it.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use graph_core::{
    Batch, Bytes, Call, Client, ErrorKind, Json, Media, Method, Operation, Reference, Route,
    SecretString,
};
use service::{Answer, Service, certain};
use stand_in::Graph;
use stand_in::models::{DirectoryObject, User};

async fn serving(status: &'static str, content_type: &'static str, body: &'static str) -> Service {
    Service::new(move |_, _| {
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n");
        Answer::Send(format!("{head}Content-Length: {length}\r\n\r\n{body}").into())
    })
    .await
}

fn client(service: &Service) -> Client {
    let builder = service.builder(SecretString::from("s3cret"));
    let builder = builder.clock(service::Manual::default()).retry(certain());
    builder.build().unwrap()
}

/// Calls that cannot be sent, and why.
fn broken(client: &Client) -> Vec<(Call, &'static str)> {
    let call = |route: Route| route.call(Method::POST, &Operation::UNDOCUMENTED);
    let root = || Route::new(client, "v1.0");
    let drive = || root().literal("drive").literal("root");
    let good = || call(root().literal("x"));
    vec![
        (
            call(root().literal("users").key("")),
            r#"the key after /v1.0/users is """#,
        ),
        (
            call(root().literal("users").key("..").literal("x")),
            r#"the key after /v1.0/users is "..""#,
        ),
        (
            call(
                root()
                    .literal("users")
                    .alternate_key(&[("n", "a b", false)]),
            ),
            "the key n of /v1.0/users is not a plain value",
        ),
        (call(drive().item_path("a/../../me")), "`..`"),
        (call(drive().item_path("a//b")), "empty"),
        (call(drive().item_path("a:/content")), "colon"),
        (
            good().header("X-A", "s3cret\r\nX-B: y"),
            r#""X-A" or its value"#,
        ),
        (good().header("X-A\r\nX-B", "y"), "cannot be a header"),
        (good().header("", "y"), "cannot be a header"),
        (good().prefer("a\nb"), r#""Prefer" or its value"#),
        (good().if_match("\u{7}"), r#""If-Match" or its value"#),
        (good().header("Authorization", "x"), "authorization"),
        (
            good().bytes("text/plain\r\nX: y", Bytes::new()),
            "content-type",
        ),
        (good().media(Media::new("", "a\n"), "text/\u{7f}"), ""),
        (
            good().reference(Reference::from(&DirectoryObject::default())),
            "has no id",
        ),
    ]
}

#[tokio::test]
async fn what_cannot_be_sent_is_told_before_anything_is() {
    let service = serving("200 OK", "application/json", "{}").await;
    let client = client(&service);
    for (call, why) in broken(&client) {
        let mut batch = Batch::new(&client);
        let ticket = batch.add(call.clone());
        let errors = [
            call.clone().into_http().unwrap_err(),
            call.await.unwrap_err(),
            batch.send().await.take(ticket).unwrap_err(),
        ];
        for error in errors {
            assert_eq!(
                (error.kind(), error.tries()),
                (ErrorKind::Input, 0),
                "{error}"
            );
            assert!(error.to_string().contains(why), "{why}: {error}");
            assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
        }
    }
    assert_eq!(service.lines(), [""; 0]);
}

#[tokio::test]
async fn a_body_of_a_type_that_the_service_refuses_is_sent_once() {
    let refusal = r#"{"error":{"code":"UnsupportedMediaType","message":"no"}}"#;
    let service = serving("415 Unsupported Media Type", "application/json", refusal).await;
    let client = client(&service);
    let route = Route::new(&client, "v1.0").literal("x");
    for method in [Method::POST, Method::PUT, Method::PATCH] {
        let call: Call<_, Json> = route.call(method, &Operation::UNDOCUMENTED);
        let error = call.bytes("text/x", "a".into()).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 415);
        assert_eq!(error.code(), Some("UnsupportedMediaType"));
        assert_eq!((error.kind(), error.tries()), (ErrorKind::Service, 1));
    }
    assert_eq!(service.asked().len(), 3);
}

#[tokio::test]
async fn an_answer_of_another_content_type_is_told_after_one_try() {
    for (content_type, body, why) in [
        (
            "text/html",
            "<html>adele</html>",
            "200 OK: the body of the response is no JSON (text/html, 18 bytes)",
        ),
        ("image/png", "", "200 OK: the response has no body"),
        (
            "application/json",
            "adele",
            "200 OK: the body is not JSON, at line 1 column 1",
        ),
        (
            "application/json",
            r#"["adele"]"#,
            "200 OK: the JSON is not of the expected form",
        ),
    ] {
        let service = serving("200 OK", content_type, body).await;
        let client = client(&service);
        let get = Graph::new(&client).users().by_id("1").get();
        let post = get.clone().answered::<()>().json(&User::default());
        for call in [get, post.answered()] {
            let error = call.await.unwrap_err();
            assert_eq!((error.kind(), error.tries()), (ErrorKind::Decode, 1));
            assert!(error.to_string().starts_with(why), "{error}");
            assert!(!format!("{error} {error:?}").contains("adele"), "{error}");
            assert_eq!(error.body(), body);
        }
        assert_eq!(service.asked().len(), 2);
    }
}
