//! Batches over real sockets, with a service that carries out what is in them.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::collections::BTreeMap;
use std::sync::Mutex;

use graph_core::{
    Batch, Bytes, Call, Client, Collection, ErrorKind, Json, Method, Route, SecretString, account,
};
use serde_json::json;
use service::{Answer, Manual, Service, certain, ok};
use stand_in::models::{User, user};
use stand_in::{Graph, operations};

/// Carries out a call of a batch: its URL, how often it has come, and the call.
type Carry = fn(&str, usize, &Json) -> Json;

/// A service that carries out batches by the rules, in order.
async fn serving(carry: Carry) -> Service {
    let seen = Mutex::new(BTreeMap::<String, usize>::new());
    Service::new(move |_, asked| {
        assert_eq!(asked.line, "POST /v1.0/$batch");
        let body: Json = serde_json::from_slice(&asked.body).unwrap();
        let mut failed: Vec<&Json> = Vec::new();
        let mut responses = Vec::new();
        for call in body["requests"].as_array().unwrap() {
            let url = call["url"].as_str().unwrap();
            let after = call["dependsOn"].as_array().into_iter().flatten();
            let skipped = after.into_iter().any(|it| failed.contains(&it));
            let mut response = if skipped {
                json!({ "status": 424, "body": { "error": { "code": "FailedDependency" } } })
            } else {
                let mut seen = seen.lock().unwrap();
                let times = seen.entry(url.to_owned()).or_default();
                *times += 1;
                carry(url, *times, call)
            };
            response["id"] = call["id"].clone();
            if response["status"].as_u64().unwrap() >= 300 {
                failed.push(&call["id"]);
            }
            responses.push(response);
        }
        // The service gives no order.
        responses.reverse();
        ok(&json!({ "responses": responses }).to_string())
    })
    .await
}

fn client(service: &Service) -> (Client, Manual) {
    let clock = Manual::default();
    let builder = service.builder(SecretString::from("s3cret"));
    let builder = builder.clock(clock.clone()).retry(certain());
    (builder.build().unwrap(), clock)
}

fn requests(service: &Service) -> Vec<Vec<Json>> {
    let body = |body: &[u8]| serde_json::from_slice::<Json>(body).unwrap();
    let all = service.asked();
    let list = |it: &service::Asked| body(&it.body)["requests"].as_array().unwrap().clone();
    all.iter().map(list).collect()
}

fn echo(url: &str, _: usize, _: &Json) -> Json {
    json!({ "status": 200, "headers": { "Content-Type": "application/json" }, "body": { "id": url } })
}

#[tokio::test]
async fn calls_are_written_by_the_rules_and_replies_are_typed() {
    let service = serving(|url, _, call| match call["method"].as_str().unwrap() {
        "PATCH" => json!({ "status": 204 }),
        "PUT" => {
            json!({ "status": 200, "headers": { "content-type": "image/png" }, "body": "AAH/" })
        }
        _ if url.starts_with("/users?") => json!({ "status": 200, "body": { "value": [{}] } }),
        _ => echo(url, 1, call),
    })
    .await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let got = batch.add(graph.users("a b#c").get().select([user::CITY]));
    let listed = batch.add(
        graph
            .list_users()
            .top(1)
            .header("ConsistencyLevel", "eventual"),
    );
    let mut changes = User::default();
    graph_core::Model::clear(&mut changes, user::CITY);
    let updated = batch.add_after(graph.users("1").update(&changes), &[got.number()]);
    let route = Route::new(&client, "v1.0").literal("photo");
    let put: Call<_, Bytes> = route.call(Method::PUT, &operations::USER_ASSIGNLICENSE);
    let photo = batch.add(put.bytes("image/png", Bytes::from_static(&[0, 1, 255])));

    let mut replies = batch.send().await;
    let user: User = replies.take(got).unwrap();
    assert_eq!(user.id.as_deref(), Some("/users/a%20b%23c?$select=city"));
    let page: Collection<User> = replies.take(listed).unwrap();
    assert_eq!(page.value.len(), 1);
    replies.take(updated).unwrap();
    assert_eq!(replies.take(photo).unwrap(), [0, 1, 255].as_slice());

    assert_eq!(
        service.asked()[0].header("authorization"),
        Some("Bearer s3cret")
    );
    assert_eq!(
        requests(&service),
        [[
            json!({ "id": "0", "method": "GET", "url": "/users/a%20b%23c?$select=city" }),
            json!({ "id": "1", "method": "GET", "url": "/users?$top=1", "headers": { "consistencylevel": "eventual" } }),
            json!({ "id": "2", "method": "PATCH", "url": "/users/1", "dependsOn": ["0"],
                "headers": { "content-type": "application/json" }, "body": { "city": null } }),
            json!({ "id": "3", "method": "PUT", "url": "/photo",
                "headers": { "content-type": "image/png" }, "body": "AAH/" }),
        ]]
    );
}

#[tokio::test]
async fn a_long_batch_is_split_and_dependencies_hold_across_the_parts() {
    let service = serving(echo).await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let mut tickets = Vec::new();
    for number in 0..45_usize {
        let after: &[usize] = if number == 0 { &[] } else { &[number - 1] };
        tickets.push(batch.add_after(graph.users(number.to_string()).get(), after));
    }
    assert_eq!((batch.len(), batch.is_empty()), (45, false));
    let mut replies = batch.send().await;
    for (number, ticket) in tickets.into_iter().enumerate() {
        let user = replies.take(ticket).unwrap();
        assert_eq!(user.id, Some(format!("/users/{number}")));
    }
    let sent = requests(&service);
    assert_eq!(sent.iter().map(Vec::len).collect::<Vec<_>>(), [20, 20, 5]);
    // What has been carried out already is not named again.
    assert_eq!(sent[1][0].get("dependsOn"), None);
    assert_eq!(sent[1][1]["dependsOn"], json!(["20"]));
}

#[tokio::test]
async fn only_what_was_turned_away_is_sent_again_after_its_own_time() {
    let service = serving(|url, times, call| match (url, times) {
        ("/users/1", 1) => json!({ "status": 429, "headers": { "retry-after": "10" } }),
        ("/users/2", 1 | 2) => json!({ "status": 503, "headers": { "Retry-After": "30" } }),
        ("/users/3", _) => {
            json!({ "status": 404, "body": { "error": { "code": "Gone", "message": "No." } } })
        }
        _ => echo(url, times, call),
    })
    .await;
    let (client, clock) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let tickets: Vec<_> = (0..4)
        .map(|it| batch.add(graph.users(it.to_string()).get()))
        .collect();
    let dependent = batch.add_after(graph.users("5").get(), &[1]);
    let hopeless = batch.add_after(graph.users("6").get(), &[3]);
    let mut replies = batch.send().await;
    let mut results = tickets.into_iter().map(|ticket| replies.take(ticket));
    for _ in 0..3 {
        results.next().unwrap().unwrap();
    }
    let error = results.next().unwrap().unwrap_err();
    assert_eq!((error.code(), error.tries()), (Some("Gone"), 1));
    assert_eq!(
        replies.take(dependent).unwrap().id.as_deref(),
        Some("/users/5")
    );
    assert_eq!(replies.take(hopeless).unwrap_err().status().unwrap(), 424);

    let ids = |calls: &Vec<Json>| -> Vec<String> {
        calls
            .iter()
            .map(|it| it["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let sent: Vec<_> = requests(&service).iter().map(ids).collect();
    assert_eq!(sent[0], ["0", "1", "2", "3", "4", "5"]);
    assert_eq!(sent[1], ["1", "4"], "after 10 s and a second of jitter");
    assert_eq!(sent[2..], [["2"], ["2"]]);
    assert_eq!(clock.seconds(), [11.0, 20.0, 32.0]);
}

#[tokio::test]
async fn a_call_that_may_have_been_done_is_not_sent_again() {
    let service = serving(|_, _, _| json!({ "status": 504 })).await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let update = batch.add(graph.users("1").update(&User::default()));
    let get = batch.add(graph.users("2").get());
    let mut replies = batch.send().await;
    assert_eq!(replies.take(update).unwrap_err().tries(), 1);
    assert_eq!(replies.take(get).unwrap_err().tries(), 6);
}

#[tokio::test]
async fn a_storm_ends() {
    let service = serving(|_, _, _| json!({ "status": 429 })).await;
    let (client, clock) = client(&service);
    let mut batch = Batch::new(&client);
    let got = batch.add(Graph::new(&client).users("1").get());
    let error = batch.send().await.take(got).unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Throttled, 6));
    assert_eq!(clock.seconds(), [1.0, 2.0, 4.0, 8.0, 16.0]);
}

#[tokio::test]
async fn what_is_wrong_with_one_call_is_told_by_its_own_reply() {
    let service = serving(echo).await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let wrong = batch.add(graph.users("").get());
    let after_wrong = batch.add_after(graph.users("1").get(), &[wrong.number()]);
    let after_itself = batch.add_after(graph.users("2").get(), &[2]);
    let right = batch.add(graph.users("3").get());
    let mut replies = batch.send().await;
    for ticket in [wrong, after_wrong, after_itself] {
        assert_eq!(replies.take(ticket).unwrap_err().kind(), ErrorKind::Input);
    }
    replies.take(right).unwrap();
    assert_eq!(requests(&service)[0].len(), 1);

    let empty: Batch<account::Any> = Batch::new(&client);
    empty.send().await;
    assert_eq!(service.asked().len(), 1, "an empty batch is not sent");

    let mut mixed = Batch::new(&client);
    let one = mixed.add(graph.users("1").get());
    let beta: Call<_, Json> = Route::new(&client, "beta")
        .literal("me")
        .call(Method::GET, &operations::USER_ASSIGNLICENSE);
    let two = mixed.add(beta);
    let mut replies = mixed.send().await;
    assert_eq!(replies.take(one).unwrap_err().kind(), ErrorKind::Input);
    assert_eq!(replies.take(two).unwrap_err().kind(), ErrorKind::Input);
}

#[tokio::test]
async fn a_service_that_does_not_answer_all_calls_is_found_out() {
    let bodies = [
        (r#"{"responses":[]}"#, ErrorKind::Decode),
        (r#"{"responses":[{"id":"0"}]}"#, ErrorKind::Decode),
        (
            r#"{"responses":[{"id":"0","status":99999}]}"#,
            ErrorKind::Decode,
        ),
        (
            r#"{"responses":[{"id":"7","status":200,"body":{}}]}"#,
            ErrorKind::Decode,
        ),
        (
            r#"{"responses":[5,null,{"status":200}]}"#,
            ErrorKind::Decode,
        ),
        (r#"{}"#, ErrorKind::Decode),
        ("<html>", ErrorKind::Decode),
        (
            r#"{"responses":[{"id":"0","status":200,"body":[]}]}"#,
            ErrorKind::Decode,
        ),
        (r#"{"error":{"code":"x"}}"#, ErrorKind::Service),
    ];
    for (body, kind) in bodies {
        let service = Service::answering([ok(body)]).await;
        let (client, _) = client(&service);
        let mut batch = Batch::new(&client);
        let got = batch.add(Graph::new(&client).users("1").get());
        let error = batch.send().await.take(got).unwrap_err();
        assert_eq!(error.kind(), kind, "{body}: {error}");
        assert_eq!(service.asked().len(), 1);
    }
    let good =
        r#"{"responses":[{"id":0,"status":200,"body":{"id":"first"}},{"id":"0","status":500}]}"#;
    for (answer, right) in [(ok(good), true), (Answer::Close(vec![]), false)] {
        let service = Service::answering([answer]).await;
        let (client, _) = client(&service);
        let mut batch = Batch::new(&client);
        let got = batch.add(Graph::new(&client).users("1").get());
        let other = batch.add(Graph::new(&client).users("2").get());
        let mut replies = batch.send().await;
        assert_eq!(replies.take(got).is_ok(), right);
        let error = replies.take(other).unwrap_err();
        let kind = if right {
            ErrorKind::Decode
        } else {
            ErrorKind::Transport
        };
        assert_eq!(error.kind(), kind);
        assert_eq!(service.asked().len(), 1);
    }
}
