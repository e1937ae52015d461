//! The number and order of requests, and how tests fail.

use serde_json::{Value, json};

use super::super::{Answer, Service};
use super::{authorized, refusal, send};

#[tokio::test]
async fn each_request_comes_as_often_as_expected() {
    let service = Service::start().await;
    let get = async || send(&service.address(), "/v1.0/me", authorized("GET"), "").await;
    let refused = get().await;
    let message = refusal(&service, refused.as_ref());
    assert!(message.contains("no request is expected"), "{message}");

    let answers = [Answer::throttled(3), Answer::Dropped];
    service.expect("GET", "/me").replies(answers);
    let verdict = service.verdict().unwrap_err();
    assert!(
        verdict.contains("GET /v1.0/me did not come 2 times"),
        "{verdict}"
    );
    let throttled = get().await.unwrap();
    assert_eq!(throttled.headers()["retry-after"], "3");
    let verdict = service.verdict().unwrap_err();
    assert!(verdict.contains("GET /v1.0/me did not come"), "{verdict}");
    assert!(get().await.is_none());
    let message = refusal(&service, get().await.as_ref());
    assert!(
        message.contains("it came more often than expected"),
        "{message}"
    );
}

#[tokio::test]
async fn the_order_matters_only_where_a_test_says_so() {
    for in_order in [false, true] {
        let service = Service::start().await;
        if in_order {
            service.in_order();
        }
        service.expect("GET", "/one").answer(200, json!({}));
        service.expect("GET", "/two").answer(200, json!({}));
        let answer = send(&service.address(), "/v1.0/two", authorized("GET"), "").await;
        if in_order {
            let message = refusal(&service, answer.as_ref());
            assert!(message.ends_with("expected is GET /v1.0/one"), "{message}");
        } else {
            assert_eq!(answer.unwrap().status(), 200);
            let verdict = service.verdict().unwrap_err();
            assert_eq!(verdict, "GET /v1.0/one did not come");
        }
    }
}

#[tokio::test]
async fn pages_lead_on_to_each_other() {
    let service = Service::start().await;
    let expecting = service.expect("GET", "/users").query("$filter", "a eq 'b'");
    expecting.pages([json!([1]), json!([2]), json!([3])]);
    let mut target = "/v1.0/users?$filter=a%20eq%20'b'".to_owned();
    let mut all = Vec::new();
    loop {
        let page = send(&service.address(), &target, authorized("GET"), "").await;
        let page: Value = serde_json::from_slice(page.unwrap().body()).unwrap();
        all.push(page["value"][0].clone());
        let Some(link) = page["@odata.nextLink"].as_str() else {
            break;
        };
        target = link.strip_prefix(&service.address()).unwrap().to_owned();
    }
    assert_eq!(all, [1, 2, 3]);
    service.done();
}

#[tokio::test]
#[should_panic(expected = "GET /v1.0/me did not come")]
async fn a_test_fails_when_nothing_comes() {
    let service = Service::start().await;
    service.expect("GET", "/me").answer(200, json!({}));
    service.done();
}

#[tokio::test]
#[should_panic(expected = "the test did not call `service.done()`")]
async fn a_test_fails_when_nobody_asks_what_came() {
    Service::start().await;
}
