//! Batches over real sockets, with a service that carries out what is in them.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::collections::BTreeMap;
use std::sync::Mutex;

use graph_core::{
    Batch, Bytes, Call, Client, Collection, ErrorKind, Json, Method, Route, SecretString, Ticket,
    account,
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
    let got = batch.add(graph.users().by_id("a b#c").get().select([user::CITY]));
    let listed = batch.add(
        graph
            .users()
            .list()
            .top(1)
            .header("ConsistencyLevel", "eventual"),
    );
    let mut changes = User::default();
    graph_core::Model::clear(&mut changes, user::CITY);
    let updated = batch.add_after(graph.users().by_id("1").update(&changes), &got);
    let route = Route::new(&client, "v1.0").literal("photo");
    let put: Call<_, Bytes> = route.call(Method::PUT, &operations::USER_ASSIGN_LICENSE);
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
    let mut tickets: Vec<Ticket<User>> = Vec::new();
    for number in 0..45 {
        let after = tickets.last().map(Ticket::id);
        tickets.push(batch.add_after(graph.users().by_id(number.to_string()).get(), after));
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
        .map(|it| batch.add(graph.users().by_id(it.to_string()).get()))
        .collect();
    let dependent = batch.add_after(graph.users().by_id("5").get(), [tickets[1].id()]);
    let hopeless = batch.add_after(graph.users().by_id("6").get(), [tickets[3].id()]);
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
    let error = replies.take(hopeless).unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Dependency, 1));
    assert_eq!(error.status().unwrap(), 424);
    let message = "it was not carried out, because call 3 of the batch failed";
    assert_eq!(error.message(), message);

    let ids = |calls: &Vec<Json>| -> Vec<String> {
        calls
            .iter()
            .map(|it| it["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let sent: Vec<_> = requests(&service).iter().map(ids).collect();
    assert_eq!(sent[0], ["0", "1", "2", "3", "4", "5"]);
    // The service wants to be left alone for 30 s.
    assert_eq!(sent[1], ["1", "4"]);
    assert_eq!(sent[2..], [["2"], ["2"]]);
    assert_eq!(clock.seconds(), [30.0, 1.0, 32.0]);
}

#[tokio::test]
async fn a_call_that_may_have_been_done_is_not_sent_again() {
    let service = serving(|_, _, _| json!({ "status": 504 })).await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let update = batch.add(graph.users().by_id("1").update(&User::default()));
    let get = batch.add(graph.users().by_id("2").get());
    let mut replies = batch.send().await;
    assert_eq!(replies.take(update).unwrap_err().tries(), 1);
    assert_eq!(replies.take(get).unwrap_err().tries(), 6);
}

#[tokio::test]
async fn a_storm_ends() {
    let service = serving(|_, _, _| json!({ "status": 429 })).await;
    let (client, clock) = client(&service);
    let mut batch = Batch::new(&client);
    let got = batch.add(Graph::new(&client).users().by_id("1").get());
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
    let wrong = batch.add(graph.users().by_id("").get());
    let after_wrong = batch.add_after(graph.users().by_id("1").get(), [wrong.id()]);
    let mut other = Batch::new(&client);
    let elsewhere = other.add(graph.users().by_id("2").get());
    let after_elsewhere = batch.add_after(graph.users().by_id("2").get(), [elsewhere.id()]);
    let right = batch.add(graph.users().by_id("3").get());
    let mut replies = batch.send().await;
    for (ticket, kind) in [
        (wrong, ErrorKind::Input),
        (after_wrong, ErrorKind::Dependency),
        (after_elsewhere, ErrorKind::Input),
    ] {
        let error = replies.take(ticket).unwrap_err();
        assert_eq!((error.kind(), error.tries()), (kind, 0));
    }
    replies.take(right).unwrap();
    assert_eq!(requests(&service)[0].len(), 1);

    let empty: Batch<account::Any> = Batch::new(&client);
    let _ = empty.send().await;
    assert_eq!(service.asked().len(), 1, "an empty batch is not sent");
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
        let got = batch.add(Graph::new(&client).users().by_id("1").get());
        let error = batch.send().await.take(got).unwrap_err();
        assert_eq!(error.kind(), kind, "{body}: {error}");
        assert_eq!(service.asked().len(), 1);
    }
}

#[tokio::test]
async fn an_answer_that_comes_twice_is_nobodys() {
    let answers = r#"{"responses":[{"id":0,"status":200,"body":{"id":"a"}},{"id":"1","status":200,"body":{}},{"id":"0","status":200,"body":{"id":"b"}}]}"#;
    let service = Service::answering([ok(answers)]).await;
    let (client, _) = client(&service);
    let mut batch = Batch::new(&client);
    let [twice, once] = ["1", "2"].map(|it| batch.add(Graph::new(&client).users().by_id(it).get()));
    let mut replies = batch.send().await;
    let error = replies.take(twice).unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Decode, 1));
    replies.take(once).unwrap();
}

#[tokio::test]
async fn if_there_is_no_answer_only_what_may_be_done_twice_is_sent_again() {
    let whole = [
        Answer::Close(vec![]),
        service::json("503 Away", "", "<html>"),
        service::json("502 Bad", "", ""),
    ];
    for answer in whole {
        let good = r#"{"responses":[{"id":"0","status":200,"body":{"id":"first"}}]}"#;
        let service = Service::answering([answer, ok(good)]).await;
        let (client, clock) = client(&service);
        let mut batch = Batch::new(&client);
        let got = batch.add(Graph::new(&client).users().by_id("1").get());
        let updated = batch.add(
            Graph::new(&client)
                .users()
                .by_id("2")
                .update(&User::default()),
        );
        let mut replies = batch.send().await;
        replies.take(got).unwrap();
        assert_eq!(replies.take(updated).unwrap_err().tries(), 1);
        let sent = requests(&service);
        assert_eq!(sent.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(clock.seconds(), [1.0]);
    }
}

#[tokio::test]
async fn a_call_of_another_client_is_refused_and_the_others_go_on() {
    let service = serving(echo).await;
    let (one, _) = client(&service);
    let (other, _) = client(&service);
    let mut batch = Batch::new(&one);
    let own = batch.add(Graph::new(&one).users().by_id("1").get());
    let foreign = batch.add(Graph::new(&other).users().by_id("2").get());
    let clone = batch.add(Graph::new(&one.clone()).users().by_id("3").get());
    let mut replies = batch.send().await;
    replies.take(own).unwrap();
    replies.take(clone).unwrap();
    let error = replies.take(foreign).unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Input, 0));
    assert_eq!(requests(&service)[0].len(), 2);
}

#[tokio::test]
async fn a_ticket_of_another_batch_is_refused() {
    let service = serving(echo).await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let (mut one, mut other) = (Batch::new(&client), Batch::new(&client));
    let first = one.add(graph.users().by_id("1").get());
    let second = other.add(graph.users().by_id("2").get());
    let mut replies = one.send().await;
    let error = replies.take(second).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    replies.take(first).unwrap();
    let _ = other.send().await;
}

#[tokio::test]
async fn a_call_that_cannot_be_written_spoils_no_other() {
    let service = serving(echo).await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let right = batch.add(graph.users().by_id("1").get());
    let route = Route::new(&client, "v1.0").literal("photo");
    let put: Call<_, ()> = route.call(Method::PUT, &operations::USER_ASSIGN_LICENSE);
    let body = batch.add(
        put.clone()
            .bytes("application/json", Bytes::from_static(b"{")),
    );
    let header = batch.add(put.header("X-City", "Orléans"));
    let mut replies = batch.send().await;
    replies.take(right).unwrap();
    for ticket in [body, header] {
        let error = replies.take(ticket).unwrap_err();
        assert_eq!((error.kind(), error.tries()), (ErrorKind::Input, 0));
    }
    assert_eq!(requests(&service)[0].len(), 1);
}

#[tokio::test]
async fn the_time_of_a_late_call_begins_when_it_is_sent() {
    let service = serving(|url, times, call| match times {
        1 => json!({ "status": 429, "headers": { "Retry-After": "100" } }),
        _ => echo(url, times, call),
    })
    .await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let first = batch.add(graph.users().by_id("1").get());
    let second = batch.add_after(graph.users().by_id("2").get(), first.id());
    let third = batch.add_after(graph.users().by_id("3").get(), [second.id()]);
    let mut replies = batch.send().await;
    for ticket in [first, second, third] {
        replies.take(ticket).unwrap();
    }
}

#[tokio::test]
async fn every_reply_says_how_often_its_call_was_sent() {
    let service = serving(|url, times, call| match (url, times) {
        (_, 1) => json!({ "status": 429, "headers": { "Retry-After": 3 } }),
        ("/users/1", _) => json!({ "status": 200, "body": [] }),
        _ => json!({ "status": 200, "headers": { "content-type": "application/json" }, "body": { "city": call["id"] } }),
    })
    .await;
    let clock = Manual::default();
    let builder = service.builder(SecretString::from("s3cret")).strict();
    let client = builder
        .clock(clock.clone())
        .retry(certain())
        .build()
        .unwrap();
    let mut batch = Batch::new(&client);
    let wrong = batch.add(Graph::new(&client).users().by_id("1").get());
    let mut replies = batch.send().await;
    let error = replies.take(wrong).unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Decode, 2));
    // A number is a wait like a text.
    assert_eq!(clock.seconds(), [4.0]);
}

#[tokio::test]
async fn a_call_whose_token_is_refused_is_sent_again_with_a_fresh_one() {
    let service = Service::new(|_, asked| {
        let body: Json = serde_json::from_slice(&asked.body).unwrap();
        let fresh = asked.header("authorization") == Some("Bearer 1");
        let answer = |call: &Json| match call["url"].as_str().unwrap() {
            "/users/0" => json!({ "id": call["id"], "status": 200, "body": {} }),
            _ if fresh => json!({ "id": call["id"], "status": 200, "body": {} }),
            _ => json!({ "id": call["id"], "status": 401, "headers": {
                "WWW-Authenticate": "Bearer claims=\"eyJhIjoxfQ==\"" } }),
        };
        let calls = body["requests"].as_array().unwrap();
        let responses: Vec<Json> = calls.iter().map(answer).collect();
        ok(&json!({ "responses": responses }).to_string())
    })
    .await;
    let asked = std::sync::Arc::new(Mutex::new(Vec::new()));
    let client = service
        .builder(Renewing(asked.clone()))
        .clock(Manual::default());
    let client = client.build().unwrap();
    let mut batch = Batch::new(&client);
    let tickets: Vec<_> = (0..4)
        .map(|it| batch.add(Graph::new(&client).users().by_id(it.to_string()).get()))
        .collect();
    let mut replies = batch.send().await;
    for ticket in tickets {
        replies.take(ticket).unwrap();
    }
    let sent = requests(&service);
    assert_eq!(sent.iter().map(Vec::len).collect::<Vec<_>>(), [4, 3]);
    let renewals = asked.lock().unwrap().clone();
    assert_eq!(
        renewals.iter().flatten().collect::<Vec<_>>(),
        [r#"{"a":1}"#]
    );
}

/// Hands out 0, and 1 in the place of a refused one; keeps the claims that it
/// is asked for.
struct Renewing(std::sync::Arc<Mutex<Vec<Option<String>>>>);

impl graph_core::TokenSource for Renewing {
    fn token<'a>(
        &'a self,
        request: graph_core::TokenRequest<'a>,
    ) -> graph_core::BoxFuture<'a, Result<graph_core::AccessToken, graph_core::TokenError>> {
        self.0
            .lock()
            .unwrap()
            .push(request.claims.map(str::to_owned));
        let token = if request.refused.is_some() { "1" } else { "0" };
        Box::pin(std::future::ready(Ok(SecretString::from(token).into())))
    }
}

#[tokio::test]
async fn answers_are_read_by_their_content_types() {
    fn count<R: graph_core::FromResponse>(client: &Client, path: &str) -> Call<account::Any, R> {
        Route::new(client, "v1.0")
            .literal(path)
            .call(Method::GET, &operations::USER_ASSIGN_LICENSE)
    }
    let service = serving(|url, _, _| {
        let (content_type, body) = match url {
            "/csv" => ("text/csv; charset=utf-8", json!("abcd")),
            "/count" => ("text/plain", json!(1234)),
            "/text-count" => ("text/plain", json!("1234")),
            "/png" => ("image/png", json!("AAH_")),
            "/bytes" => ("application/octet-stream", json!("AAH/AA==")),
            "/big" => ("application/json", json!("x")),
            _ => return json!({ "status": 200, "body": "abcd" }),
        };
        json!({ "status": 200, "headers": { "Content-Type": content_type }, "body": body })
    })
    .await;
    let (client, _) = client(&service);
    let mut batch = Batch::new(&client);
    let paths = ["csv", "png", "bytes", "none"];
    let bytes = paths.map(|path| batch.add(count::<Bytes>(&client, path)));
    let counts = ["count", "text-count"].map(|path| batch.add(count::<i64>(&client, path)));
    let mut replies = batch.send().await;
    let bytes = bytes.map(|ticket| replies.take(ticket).unwrap());
    assert_eq!(bytes[0], "abcd");
    assert_eq!(bytes[1], [0, 1, 255].as_slice());
    assert_eq!(bytes[2], [0, 1, 255, 0].as_slice());
    assert_eq!(bytes[3], "abcd");
    for ticket in counts {
        assert_eq!(replies.take(ticket).unwrap(), 1234);
    }
}

#[tokio::test]
async fn a_call_that_is_waited_for_twice_is_named_once() {
    let service = serving(echo).await;
    let (client, _) = client(&service);
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let one = batch.add(graph.users().by_id("1").get()).id();
    batch.add_after(graph.users().by_id("2").get(), [one, one]);
    let _ = batch.send().await;
    assert_eq!(requests(&service)[0][1]["dependsOn"], json!(["0"]));
}

#[tokio::test]
async fn an_error_of_the_whole_is_not_copied_for_each_call() {
    let body = format!(
        "{{\"error\":{{\"code\":\"x\",\"message\":\"{}\"}}}}",
        "y".repeat(8 << 20)
    );
    let service = Service::answering([service::json("400 Bad", "", &body)]).await;
    let (client, _) = client(&service);
    let mut batch = Batch::new(&client);
    let tickets: Vec<_> = (0..20)
        .map(|it| batch.add(Graph::new(&client).users().by_id(it.to_string()).get()))
        .collect();
    let mut replies = batch.send().await;
    let errors: Vec<_> = tickets
        .into_iter()
        .map(|it| replies.take(it).unwrap_err())
        .collect();
    for error in &errors {
        assert_eq!((error.kind(), error.tries()), (ErrorKind::Service, 1));
        assert_eq!(error.body().as_ptr(), errors[0].body().as_ptr());
        assert!(error.message().len() < 10_000);
    }
}

#[tokio::test]
async fn numbers_and_nesting_pass_as_they_are() {
    let deep = format!("{}{}", "[".repeat(500), "]".repeat(500));
    let text = format!(r#"{{"big":123456789012345678901234567890,"price":1.10,"deep":{deep}}}"#);
    let answer = format!(
        r#"{{"responses":[{{"id":"0","status":200,"headers":{{"Content-Type":"application/json"}},"body":{text}}},{{"id":"1","status":200,"body":{{}}}}]}}"#
    );
    let service = Service::answering([ok(&answer)]).await;
    let (client, _) = client(&service);
    let mut batch = Batch::new(&client);
    let route = Route::new(&client, "v1.0").literal("x");
    let call: Call<_, Bytes> = route.call(Method::POST, &operations::USER_ASSIGN_LICENSE);
    let odd = batch.add(call.bytes("application/json", text.clone().into()));
    let other = batch.add(Graph::new(&client).users().by_id("1").get());
    let mut replies = batch.send().await;
    replies.take(other).unwrap();
    assert_eq!(replies.take(odd).unwrap(), text);
    assert!(service.asked()[0].text().contains(&text));
}

#[tokio::test]
async fn calls_of_several_versions_are_sent_to_each() {
    let service = Service::new(|number, asked| {
        let version = if number == 1 { "beta" } else { "v1.0" };
        assert_eq!(asked.line, format!("POST /{version}/$batch"));
        let body: Json = serde_json::from_slice(&asked.body).unwrap();
        let calls = body["requests"].as_array().unwrap().clone();
        let responses: Vec<Json> = calls
            .iter()
            .map(|it| json!({ "id": it["id"], "status": 200, "body": { "id": version } }))
            .collect();
        ok(&json!({ "responses": responses }).to_string())
    })
    .await;
    let (client, _) = client(&service);
    let beta = |key| -> Call<_, Json> {
        let route = Route::new(&client, "beta").literal("users").key(key);
        route.call(Method::GET, &operations::USER_ASSIGN_LICENSE)
    };
    let mut batch = Batch::new(&client);
    let one = batch.add(Graph::new(&client).users().by_id("1").get());
    let two = batch.add_after(beta("2"), [one.id()]);
    let three = batch.add(beta("3"));
    let four = batch.add_after(Graph::new(&client).users().by_id("4").get(), [two.id()]);
    let five = batch.add(Graph::new(&client).users().by_id("5").get());
    let mut replies = batch.send().await;
    for ticket in [one, four, five] {
        assert_eq!(replies.take(ticket).unwrap().id.as_deref(), Some("v1.0"));
    }
    for ticket in [two, three] {
        assert_eq!(replies.take(ticket).unwrap()["id"], "beta");
    }
    let sent = requests(&service);
    assert_eq!(sent.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
    assert!(
        sent.iter()
            .flatten()
            .all(|it| it.get("dependsOn").is_none())
    );
}

#[tokio::test]
async fn the_headers_of_the_client_go_with_every_call() {
    let service = serving(echo).await;
    let builder = service.builder(SecretString::from("s3cret"));
    let builder = builder.header("Prefer", "a").header("X-City", "Lima");
    let client = builder.build().unwrap();
    let mut batch = Batch::new(&client);
    let _ = batch.add(Graph::new(&client).users().by_id("1").get().prefer("b"));
    let _ = batch.send().await;
    let headers = &requests(&service)[0][0]["headers"];
    assert_eq!(*headers, json!({ "prefer": "b", "x-city": "Lima" }));
}

#[tokio::test]
async fn nothing_that_a_call_said_is_shown_when_the_whole_is_refused() {
    let body = r#"{"error":{"code":"BadRequest","message":"Adele of Lima, at /users/Adele/photos/a b?x=Vance"}}"#;
    let service = Service::answering([service::json("400 Bad", "", body)]).await;
    let (client, _) = client(&service);
    let mut batch = Batch::new(&client);
    let city = Some("Lima".into());
    let user = User {
        city,
        ..User::default()
    };
    let got = batch.add(
        Graph::new(&client)
            .users()
            .by_id("Adele")
            .get()
            .query("x", "Vance"),
    );
    let updated = batch.add(Graph::new(&client).users().by_id("1").update(&user));
    let mut replies = batch.send().await;
    let errors = [
        replies.take(got).unwrap_err(),
        replies.take(updated).unwrap_err(),
    ];
    for error in errors {
        let shown = format!("{error} {error:?}");
        for personal in ["Adele", "Lima", "Vance"] {
            assert!(!shown.contains(personal), "{personal}: {shown}");
        }
    }
}

#[tokio::test]
async fn a_call_that_writes_has_a_body_of_its_type() {
    let service = serving(echo).await;
    let (client, _) = client(&service);
    let route = Route::new(&client, "v1.0").literal("x");
    let call = |method| -> Call<_, Bytes> { route.call(method, &operations::USER_ASSIGN_LICENSE) };
    let mut batch = Batch::new(&client);
    let _ = batch.add(call(Method::POST));
    let _ = batch.add(call(Method::PUT).bytes("text/plain", Bytes::new()));
    let _ = batch.add(call(Method::PUT).bytes("image/png", Bytes::new()));
    let _ = batch.add(call(Method::DELETE));
    let _ = batch.send().await;
    let sent = &requests(&service)[0];
    assert_eq!(sent[0]["body"], json!({}));
    assert_eq!(sent[0]["headers"]["content-type"], "application/json");
    assert_eq!(
        (&sent[1]["body"], &sent[2]["body"]),
        (&json!(""), &json!(""))
    );
    assert_eq!((sent[3].get("body"), sent[3].get("headers")), (None, None));
}

#[tokio::test]
async fn a_token_that_fails_later_is_told_with_what_was_before() {
    let service = serving(|url, times, call| match (url, times) {
        ("/users/1", 1) => json!({ "status": 429, "headers": { "Retry-After": 400 } }),
        _ => echo(url, times, call),
    })
    .await;
    let asked = Mutex::new(0);
    let tokens = move || {
        *asked.lock().unwrap() += 1;
        std::future::ready(match *asked.lock().unwrap() {
            1 => Ok(SecretString::from("s3cret")),
            _ => Err("signed out"),
        })
    };
    let retry = certain().max_total(std::time::Duration::from_secs(1000));
    let builder = service.builder(tokens).clock(Manual::default());
    let client = builder.retry(retry).build().unwrap();
    let mut batch = Batch::new(&client);
    let throttled = batch.add(Graph::new(&client).users().by_id("1").get());
    let skipped = batch.add_after(
        Graph::new(&client).users().by_id("2").get(),
        [throttled.id()],
    );
    let sending: graph_core::BoxFuture<'_, _> = Box::pin(batch.send());
    let mut replies = sending.await;
    let error = replies.take(throttled).unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Throttled, 1));
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("signed out"), "{source}");
    let error = replies.take(skipped).unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Token, 1));
    assert_eq!(service.asked().len(), 1);
}

#[tokio::test]
async fn a_fresh_token_is_used_even_if_nothing_else_is_sent_again() {
    let service = serving(|url, times, call| match (url, times) {
        ("/users/1", _) => json!({ "status": 429, "headers": { "Retry-After": 10 } }),
        ("/users/2", 1) => json!({ "status": 401 }),
        _ => echo(url, times, call),
    })
    .await;
    let asked = std::sync::Arc::default();
    let builder = service.builder(Renewing(asked)).clock(Manual::default());
    let client = builder.retry(graph_core::Retry::none()).build().unwrap();
    let mut batch = Batch::new(&client);
    let [throttled, refused] =
        ["1", "2"].map(|it| batch.add(Graph::new(&client).users().by_id(it).get()));
    let mut replies = batch.send().await;
    assert_eq!(replies.take(throttled).unwrap_err().tries(), 1);
    replies.take(refused).unwrap();
}

#[tokio::test]
async fn a_call_that_waits_long_is_sent_with_the_token_of_then() {
    let service = serving(|url, times, call| match times {
        1 => json!({ "status": 401 }),
        2 => json!({ "status": 429, "headers": { "Retry-After": 400 } }),
        _ => echo(url, times, call),
    })
    .await;
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let tokens = move || {
        let number = asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        std::future::ready(Ok::<_, String>(SecretString::from(number.to_string())))
    };
    let retry = certain().max_total(std::time::Duration::from_secs(1000));
    let builder = service.builder(tokens).clock(Manual::default());
    let client = builder.retry(retry).build().unwrap();
    let mut batch = Batch::new(&client);
    let got = batch.add(Graph::new(&client).users().by_id("1").get());
    batch.send().await.take(got).unwrap();
    let asked = service.asked();
    let tokens: Vec<_> = asked.iter().map(|it| it.header("authorization")).collect();
    let own = ["Bearer 0", "Bearer 1", "Bearer 2"].map(Some);
    assert_eq!(tokens, own);
}
