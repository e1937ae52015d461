//! Batches: which are refused, and how the others are answered.

use generated::Bytes;
use generated::http::{Request, Response};
use serde_json::{Value, json};

use super::super::{Answer, Service};
use super::{authorized, refusal, send};

async fn post(service: &Service, requests: &Value) -> Option<Response<Bytes>> {
    let request = authorized("POST").header("Content-Type", "application/json");
    let body = json!({ "requests": requests }).to_string();
    send(&service.address(), "/v1.0/$batch", request, body).await
}

fn responses(answer: Option<Response<Bytes>>) -> Value {
    let answer = answer.unwrap();
    assert_eq!(answer.status(), 200, "{:?}", answer.body());
    let mut body: Value = serde_json::from_slice(answer.body()).unwrap();
    body["responses"].take()
}

#[tokio::test]
async fn requests_in_a_batch_are_answered_by_themselves() {
    let service = Service::start().await;
    service.expect_batch(3);
    service
        .expect_batched("GET", "/a/photo/$value")
        .reply(Answer::bytes(200, "image/jpeg", vec![0xff, 0xd8]));
    service
        .expect_batched("GET", "/b")
        .reply(Answer::throttled(7));
    let expecting = service.expect_batched("POST", "/c").header("Prefer", "x=1");
    expecting.json(json!({ "a": 1 })).reply(Answer::empty(204));
    let requests = json!([
        { "id": "0", "method": "GET", "url": "/a/photo/$value" },
        { "id": "1", "method": "GET", "url": "/b" },
        {
            "id": "2", "method": "POST", "url": "/c", "body": { "a": 1 },
            "headers": { "Content-Type": "application/json", "Prefer": "x=1" },
        },
    ]);
    let found = responses(post(&service, &requests).await);
    assert_eq!(found[0], json!({ "id": "2", "status": 204 }));
    assert_eq!(found[1]["status"], 429);
    assert_eq!(found[1]["headers"]["retry-after"], "7");
    assert_eq!(found[1]["body"]["error"]["code"], "TooManyRequests");
    assert_eq!(
        found[2],
        json!({
            "id": "0", "status": 200, "body": "/9g=", "headers": { "content-type": "image/jpeg" },
        })
    );
    service.done();
}

#[tokio::test]
async fn what_depends_on_a_failure_is_not_done() {
    let service = Service::start().await;
    service.expect_batch(2);
    service
        .expect_batched("GET", "/a")
        .reply(Answer::throttled(7));
    let expecting = service.expect_batched("GET", "/b").after("GET", "/a");
    expecting.answer(200, json!({}));
    let requests = json!([
        { "id": "x", "method": "GET", "url": "/a" },
        { "id": "y", "method": "GET", "url": "/b", "dependsOn": ["x"] },
    ]);
    let found = responses(post(&service, &requests).await);
    assert_eq!(found[0]["status"], 424);
    assert_eq!(service.verdict().unwrap_err(), "GET /b did not come");
}

#[tokio::test]
async fn other_requests_in_a_batch_are_refused() {
    for (request, found) in [
        (json!({ "url": "/b" }), "GET /b: expected is GET /a"),
        (json!({ "url": "/v1.0/a" }), "expected is GET /a"),
        (
            json!({ "url": "/a?$top=1" }),
            "the query option $top is unexpected",
        ),
        (
            json!({ "url": "/a", "headers": { "If-Match": "*" } }),
            "the header if-match is unexpected",
        ),
        (
            json!({ "url": "/a", "headers": { "Authorization": "Bearer x" } }),
            "a request in a batch has a token",
        ),
    ] {
        let service = Service::start().await;
        service.expect_batch(1);
        service.expect_batched("GET", "/a").answer(200, json!({}));
        let mut requests = json!([{ "id": "0", "method": "GET" }]);
        for (name, value) in request.as_object().unwrap() {
            requests[0][name] = value.clone();
        }
        let answers = responses(post(&service, &requests).await);
        assert_eq!(answers[0]["status"], 400);
        let verdict = service.verdict().unwrap_err();
        assert!(verdict.contains(found), "{verdict}");
    }
}

#[tokio::test]
async fn dependencies_are_part_of_what_is_expected() {
    let service = Service::start().await;
    service.expect_batch(2);
    service.expect_batched("GET", "/a").answer(200, json!({}));
    let expecting = service.expect_batched("GET", "/b").after("GET", "/a");
    expecting.answer(200, json!({}));
    let requests = json!([
        { "id": "0", "method": "GET", "url": "/a" },
        { "id": "1", "method": "GET", "url": "/b" },
    ]);
    responses(post(&service, &requests).await);
    let verdict = service.verdict().unwrap_err();
    let found = "GET /b: it depends on [], expected [\"GET /a\"]";
    assert!(verdict.contains(found), "{verdict}");
}

#[tokio::test]
async fn other_batches_are_refused() {
    let get = |id: usize| json!({ "id": id.to_string(), "method": "GET", "url": "/a" });
    let many: Value = (0..21).map(get).collect();
    for (requests, found) in [
        (json!([]), "1 to 20 requests, not 0"),
        (many, "1 to 20 requests, not 21"),
        (
            json!([get(0), get(1)]),
            "it has 2 requests, and one with 1 is expected",
        ),
        (json!([get(0), get(0)]), "/requests/1/id"),
        (
            json!([{ "id": 0, "method": "GET", "url": "/a" }]),
            "/requests/0/id",
        ),
        (json!([{ "id": "0", "method": "GET" }]), "/requests/0/url"),
        (
            json!([{ "id": "0", "method": "GET", "url": "/a", "after": [] }]),
            "/requests/0/after",
        ),
        (
            json!([{ "id": "0", "method": "GET", "url": "/a", "dependsOn": ["1"] }, get(1)]),
            "/requests/0/dependsOn",
        ),
        (
            json!([{ "id": "0", "method": "POST", "url": "/a", "body": {} }]),
            "/requests/0/body",
        ),
    ] {
        let service = Service::start().await;
        service.expect_batch(1);
        let answer = post(&service, &requests).await;
        let message = refusal(&service, answer.as_ref());
        assert!(message.contains(found), "{message}");
    }

    let service = Service::start().await;
    let answer = post(&service, &json!([get(0)])).await;
    let message = refusal(&service, answer.as_ref());
    assert!(
        message.contains("it has 1 requests, and none is expected"),
        "{message}"
    );
    let request = authorized("POST").header("Content-Type", "application/json");
    let request = request.header("Prefer", "x=1");
    let answer = send(&service.address(), "/v1.0/$batch", request, "{}").await;
    let message = refusal(&service, answer.as_ref());
    assert!(
        message.contains("the header prefer is unexpected"),
        "{message}"
    );
    let request = authorized("POST").header("Content-Type", "application/json");
    let answer = send(&service.address(), "/v1.0/$batch?a=b", request, "{}").await;
    let message = refusal(&service, answer.as_ref());
    assert!(message.contains("a $batch has no query"), "{message}");
    let request = Request::builder().method("POST");
    let request = request.header("Authorization", "Bearer of-somebody-else");
    let answer = send(&service.address(), "/v1.0/$batch", request, "{}").await;
    let message = refusal(&service, answer.as_ref());
    assert!(
        message.contains("the token is not the expected one"),
        "{message}"
    );
    let request = authorized("POST").header("Content-Type", "text/plain");
    let answer = send(&service.address(), "/v1.0/$batch", request, "{}").await;
    let message = refusal(&service, answer.as_ref());
    assert!(
        message.contains("a $batch must be a POST of application/json"),
        "{message}"
    );
}

#[tokio::test]
async fn batches_that_do_not_come_are_missed() {
    let service = Service::start().await;
    service.expect_batch(20);
    assert_eq!(
        service.verdict().unwrap_err(),
        "a $batch of 20 did not come"
    );
}
