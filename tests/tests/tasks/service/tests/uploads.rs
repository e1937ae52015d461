//! Uploads that are refused.

use generated::Bytes;
use generated::http::request::Builder;
use generated::http::{Request, Response};
use serde_json::{Value, json};

use super::super::{Answer, Service};
use super::{refusal, send};

const STEP: usize = 320 * 1024;

/// Content for three pieces, the last of one byte.
fn content() -> Vec<u8> {
    (0..=2 * STEP).map(|it| (it / 1000) as u8).collect()
}

async fn service() -> Service {
    let service = Service::start().await;
    let upload = service.expect_upload("/up/1", content()).at_most(STEP);
    let url = upload.broken_at(STEP + 10).reply(Answer::empty(201));
    assert_eq!(url, service.elsewhere("/up/1"));
    service
}

fn put(range: &str) -> Builder {
    let put = Request::builder().method("PUT");
    put.header("Content-Range", range)
}

async fn to(service: &Service, request: Builder, body: &[u8]) -> Option<Response<Bytes>> {
    let body = Bytes::copy_from_slice(body);
    send(&service.elsewhere(""), "/up/1", request, body).await
}

/// The status of an answer, and what it says is missing.
fn missing(answer: Option<Response<Bytes>>) -> (u16, Value) {
    let answer = answer.unwrap();
    let body: Value = serde_json::from_slice(answer.body()).unwrap();
    (answer.status().as_u16(), body["nextExpectedRanges"].clone())
}

#[tokio::test]
async fn an_upload_goes_on_where_it_broke() {
    let (service, content) = (service().await, content());
    let (one, two) = (STEP, 2 * STEP);
    let verdict = service.verdict().unwrap_err();
    assert_eq!(
        verdict,
        format!("only 0 of the {} bytes for /up/1 arrived", two + 1)
    );

    let first = put("bytes 0-327679/655361").header("Content-Type", "application/octet-stream");
    let answer = to(&service, first, &content[..one]).await;
    assert_eq!(missing(answer), (202, json!(["327680-"])));
    let second = put("bytes 327680-655359/655361");
    assert!(to(&service, second, &content[one..two]).await.is_none());
    let status = Request::builder().method("GET");
    assert_eq!(
        missing(to(&service, status, b"").await),
        (200, json!(["327690-"]))
    );
    let second = put("bytes 327690-655360/655361");
    let answer = to(&service, second, &content[one + 10..]).await;
    assert_eq!(answer.unwrap().status(), 201);
    service.done();
}

#[tokio::test]
async fn other_pieces_are_refused() {
    let content = content();
    let first = "bytes 0-327679/655361";
    for (request, body, found) in [
        (
            put("bytes 0-327678/655361"),
            &content[..STEP - 1],
            "a piece must not have 327679 bytes",
        ),
        (
            put("bytes 0-655359/655361"),
            &content[..2 * STEP],
            "a piece must not have 655360 bytes",
        ),
        (
            put("bytes 327680-655359/655361"),
            &content[STEP..2 * STEP],
            "the next byte must be byte 0",
        ),
        (
            put("bytes 0-327679/655362"),
            &content[..STEP],
            "the Content-Range is missing or",
        ),
        (
            put("0-327679/655361"),
            &content[..STEP],
            "the Content-Range is missing or",
        ),
        (
            Request::builder().method("PUT"),
            &content[..STEP],
            "the Content-Range is missing or",
        ),
        (
            put(first),
            &content[1..=STEP],
            "the bytes differ from the content",
        ),
        (
            put(first),
            &content[..STEP - 1],
            "the bytes differ from the content",
        ),
        (
            put(first).header("If-Match", "*"),
            &content[..STEP],
            "the header if-match is unexpected",
        ),
        (
            put(first).header("Content-Type", "application/json"),
            &content[..STEP],
            "the header content-type is unexpected: application/json",
        ),
        (
            put(first).header("Authorization", "Bearer x"),
            &content[..STEP],
            "the token was sent to another host",
        ),
        (
            Request::builder().method("GET"),
            b"",
            "the last answer already said",
        ),
        (
            Request::builder().method("POST"),
            b"",
            "a session accepts only PUT and GET",
        ),
    ] {
        let service = service().await;
        let answer = to(&service, request, body).await;
        let message = refusal(&service, answer.as_ref());
        assert!(message.contains(found), "{message}");
    }
}

#[tokio::test]
async fn other_addresses_of_the_session_are_refused() {
    let service = Service::start().await;
    let upload = service.expect_upload("/up/1", "content");
    upload.reply(Answer::empty(201));
    let piece = put("bytes 0-6/7");
    let answer = send(&service.elsewhere(""), "/up/1?a=b", piece, "content").await;
    let message = refusal(&service, answer.as_ref());
    assert!(message.contains("has no query"), "{message}");
}

#[tokio::test]
async fn nobody_guesses_what_came_before_the_connection_broke() {
    let (service, content) = (service().await, content());
    to(&service, put("bytes 0-327679/655361"), &content[..STEP]).await;
    let second = || put("bytes 327680-655359/655361");
    let piece = &content[STEP..2 * STEP];
    assert!(to(&service, second(), piece).await.is_none());
    let answer = to(&service, second(), piece).await;
    assert_eq!(answer.unwrap().status(), 416);
    let answer = to(&service, second(), piece).await;
    let message = refusal(&service, answer.as_ref());
    assert!(message.contains("must ask what is missing"), "{message}");
}

#[tokio::test]
async fn a_session_that_is_over_takes_nothing() {
    let service = Service::start().await;
    let upload = service.expect_upload("/up/1", "content").of_outlook();
    upload.reply(Answer::empty(201));
    let piece = || put("bytes 0-6/7");
    assert_eq!(
        to(&service, piece(), b"content").await.unwrap().status(),
        201
    );
    service.done();
    let answer = to(&service, piece(), b"content").await;
    let message = refusal(&service, answer.as_ref());
    assert!(message.contains("the session is over"), "{message}");
}
