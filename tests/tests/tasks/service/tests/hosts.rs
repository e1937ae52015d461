//! Requests and tokens that go to the wrong host.

use serde_json::json;

use super::super::Service;
use super::{authorized, refusal, send};

#[tokio::test]
async fn other_hosts_are_refused() {
    let service = Service::start().await;
    service.expect("GET", "/me").answer(200, json!({}));
    let request = generated::http::Request::builder();
    let answer = send(&service.elsewhere(""), "/v1.0/me", request, "").await;
    let message = refusal(&service, answer.as_ref());
    assert!(message.ends_with("expected is GET /v1.0/me"), "{message}");
}

#[tokio::test]
async fn tokens_belong_to_the_service() {
    let other = |token: &str| {
        let mut request = generated::http::Request::builder().method("GET");
        if !token.is_empty() {
            request = request.header("Authorization", token);
        }
        request
    };
    for (request, found) in [
        (other(""), "the token is missing"),
        (
            other("Bearer of-somebody-else"),
            "the token is not the expected one",
        ),
    ] {
        let service = Service::start().await;
        service.expect("GET", "/me").answer(200, json!({}));
        let answer = send(&service.address(), "/v1.0/me", request, "").await;
        let message = refusal(&service, answer.as_ref());
        assert!(message.contains(found), "{message}");
    }

    let service = Service::start().await;
    let expecting = service.expect_elsewhere("GET", "/monitor/1");
    expecting.answer(200, json!({}));
    let address = service.elsewhere("");
    let answer = send(&address, "/monitor/1", authorized("GET"), "").await;
    let message = refusal(&service, answer.as_ref());
    assert!(
        message.contains("the token was sent to another host"),
        "{message}"
    );
    let answer = send(&address, "/monitor/1", other(""), "").await;
    assert_eq!(answer.unwrap().status(), 200);
}
