//! Random batches against a model of the service that answers as badly as it
//! can, keeps books of what it has done, and holds every reply against them.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]
#![expect(clippy::panic, reason = "a test may panic, in its functions too")]

mod random;
mod service;
mod stand_in;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use graph_core::transport::{Limits, Transport};
use graph_core::{
    AccessToken, Batch, BoxFuture, Bytes, Call, Client, Error, ErrorKind, Json, Method, Route,
    SecretString, Ticket, TokenError, TokenRequest, TokenSource, account, http,
};
use http::header::AUTHORIZATION;
use http::{Request, Response};
use random::Random;
use serde_json::json;
use service::{Manual, certain};
use stand_in::operations;

const GRAPHS: u64 = 1_000;

/// How often a call is sent at most.
const MOST_TRIES: u32 = 6;

/// What was heard of a call, as far as the client can know.
#[derive(Clone, Debug, PartialEq)]
enum Heard {
    Content(Vec<u8>),
    /// The status, and whether the service itself has said so.
    Status(u16, bool),
    Skipped,
    /// An answer that is none.
    Unclear,
    /// There was no answer, and whether the request was sent.
    Nothing(bool),
}

/// A call in the books of the service.
struct Entry {
    method: Method,
    version: &'static str,
    after: Vec<usize>,
    /// Whether it can and may be sent.
    is_good: bool,
    done: u32,
    heard: Vec<Heard>,
}

impl Entry {
    /// Whether sending it again does no harm after this.
    fn is_repeatable(&self, heard: &Heard) -> bool {
        match heard {
            Heard::Status(429 | 503, by_service) => *by_service || self.method.is_idempotent(),
            Heard::Status(502 | 504, _) => self.method.is_idempotent(),
            Heard::Nothing(sent) => !sent || self.method.is_idempotent(),
            _ => false,
        }
    }

    fn has_succeeded(&self) -> bool {
        matches!(self.heard.last(), Some(Heard::Content(_)))
    }

    /// How many tries count: not those that were skipped or had a bad token.
    fn counted_tries(&self) -> u32 {
        let skipped = self.heard.iter().filter(|it| **it == Heard::Skipped);
        let refused = self
            .heard
            .iter()
            .filter(|it| matches!(it, Heard::Status(401, _)));
        (self.heard.len() - skipped.count() - refused.count().min(1)) as u32
    }
}

struct World {
    random: Random,
    entries: Vec<Entry>,
    /// Tokens from the first one to the last one are good.
    tokens: (u64, u64),
    answers: u64,
    requests: usize,
    /// Which claims were asked for since the last request.
    claims: BTreeSet<Option<String>>,
    denials: usize,
}

/// The service, and the authority that hands out its tokens.
#[derive(Clone)]
struct Model(Arc<Mutex<World>>);

impl TokenSource for Model {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        let mut world = self.0.lock().unwrap();
        if request.refused.is_some() {
            // Once for all calls that need these claims.
            let claims = request.claims.map(str::to_owned);
            let is_new = request.claims.is_none() || world.claims.insert(claims);
            assert!(is_new, "the same question again and again");
            if world.random.percent(10) {
                world.denials += 1;
                return Box::pin(std::future::ready(Err("signed out".into())));
            }
            world.tokens.1 += 1;
        }
        let token = format!("own-{}", world.tokens.1);
        Box::pin(std::future::ready(Ok(SecretString::from(token).into())))
    }
}

impl Transport for Model {
    fn send<'a>(
        &'a self,
        request: Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>> {
        let answer = self.0.lock().unwrap().answer(&request);
        Box::pin(std::future::ready(answer))
    }
}

fn response(status: u16, headers: &[(&'static str, &'static str)], body: &str) -> Response<Bytes> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.to_owned().into()).unwrap()
}

const CODED: &str = r#"{"error":{"code":"Busy"}}"#;

impl World {
    fn answer(&mut self, request: &Request<Bytes>) -> Result<Response<Bytes>, Error> {
        self.requests += 1;
        self.claims.clear();
        let token = request.headers()[AUTHORIZATION].to_str().unwrap();
        let token = token.strip_prefix("Bearer own-").expect("a foreign token");
        let token: u64 = token.parse().unwrap();
        let calls = self.read(request);
        if self.random.percent(3) {
            self.tokens.0 = self.tokens.1 + 1;
        }
        if token < self.tokens.0 {
            self.hear(&calls, &Heard::Status(401, true));
            return Ok(response(401, &[], CODED));
        }
        let whole = match self.random.below(100) {
            0..3 => {
                self.hear(&calls, &Heard::Nothing(false));
                return Err(Error::unsent("refused"));
            }
            3..7 => Heard::Nothing(true),
            7..9 => Heard::Status(self.random.one_of(&[502, 503, 504]), false),
            9..11 => Heard::Status(self.random.one_of(&[429, 503]), true),
            11 => Heard::Status(500, true),
            12 => Heard::Unclear,
            _ => return Ok(self.carry_out(&calls)),
        };
        // It may have been done, unless the service itself has turned it away.
        if !matches!(whole, Heard::Status(429 | 503, true)) && self.random.percent(50) {
            self.carry_out(&calls);
            for (number, _) in &calls {
                self.entries[*number].heard.pop();
            }
        }
        self.hear(&calls, &whole);
        match whole {
            Heard::Status(status, false) => Ok(response(status, &[], "<html>")),
            Heard::Status(status, true) if self.random.percent(50) => {
                Ok(response(status, &[("retry-after", "3")], ""))
            }
            Heard::Status(status, true) => Ok(response(status, &[], CODED)),
            Heard::Unclear => {
                let body = self
                    .random
                    .one_of(&["", "<html>", "[]", "{}", r#"{"responses":0}"#]);
                Ok(response(200, &[], body))
            }
            _ => Err(Error::transport("reset")),
        }
    }

    fn hear(&mut self, calls: &[(usize, Vec<usize>)], heard: &Heard) {
        for (number, _) in calls {
            self.entries[*number].heard.push(heard.clone());
        }
    }

    /// The calls in a request and which of it they wait for, if all is as the
    /// service wants it.
    fn read(&self, request: &Request<Bytes>) -> Vec<(usize, Vec<usize>)> {
        let body: Json = serde_json::from_slice(request.body()).unwrap();
        let items = body["requests"].as_array().unwrap();
        assert!((1..=20).contains(&items.len()), "{} calls", items.len());
        let mut ids = BTreeSet::new();
        let mut calls = Vec::new();
        for item in items {
            let url = item["url"].as_str().unwrap();
            let number: usize = url.strip_prefix("/things/").unwrap().parse().unwrap();
            let entry = self.entries.get(number).expect("a call of another client");
            assert!(entry.is_good, "call {number} cannot be sent");
            let path = format!("/{}/$batch", entry.version);
            assert_eq!(request.uri().path(), path);
            assert_eq!(item["method"], entry.method.as_str());
            assert!(!entry.has_succeeded(), "call {number} has its answer");
            let named = item["dependsOn"].as_array().cloned().unwrap_or_default();
            let named: Vec<usize> = named
                .iter()
                .map(|it| it.as_str().unwrap().parse().unwrap())
                .collect();
            for after in &named {
                assert!(ids.contains(after) && entry.after.contains(after));
            }
            let distinct: BTreeSet<_> = named.iter().collect();
            assert_eq!(distinct.len(), named.len(), "named twice");
            for after in &entry.after {
                let is_done = self.entries[*after].has_succeeded();
                assert!(
                    named.contains(after) || is_done,
                    "{number} has to wait for {after}"
                );
            }
            assert_eq!(item["id"], number.to_string());
            assert!(ids.insert(number));
            calls.push((number, named));
        }
        calls
    }

    /// Does what the calls ask for, one by one, and answers in any order.
    fn carry_out(&mut self, calls: &[(usize, Vec<usize>)]) -> Response<Bytes> {
        let mut failed = BTreeSet::new();
        let mut responses: Vec<Json> = Vec::new();
        for (number, after) in calls {
            let is_skipped = after.iter().any(|it| failed.contains(it));
            let (heard, answers, succeeded) = match is_skipped {
                true => (Heard::Skipped, vec![json!({ "status": 424 })], false),
                false => self.single(*number),
            };
            if !succeeded {
                failed.insert(*number);
            }
            self.entries[*number].heard.push(heard);
            for mut answer in answers {
                if answer.get("id").is_none() {
                    answer["id"] = match self.random.percent(10) {
                        true => json!(number),
                        false => json!(number.to_string()),
                    };
                }
                let place = self.random.below(responses.len() as u64 + 1);
                responses.insert(place as usize, answer);
            }
        }
        response(200, &[], &json!({ "responses": responses }).to_string())
    }

    fn does(&mut self, number: usize) {
        let entry = &mut self.entries[number];
        entry.done += 1;
        let is_doubled = entry.done > 1 && !entry.method.is_idempotent();
        assert!(!is_doubled, "{} {number} is done twice", entry.method);
    }

    fn does_perhaps(&mut self, number: usize) -> bool {
        let does = self.random.percent(50);
        if does {
            self.does(number);
        }
        does
    }

    /// What is heard of one call, how it is answered, and whether it succeeded.
    fn single(&mut self, number: usize) -> (Heard, Vec<Json>, bool) {
        let status = |status: u16, by_service| Heard::Status(status, by_service);
        match self.random.below(100) {
            0..8 => {
                let code = self.random.one_of(&[429, 503]);
                let answer = match self.random.below(4) {
                    0 => json!({ "headers": { "Retry-After": 2 } }),
                    1 => json!({ "headers": { "retry-after": "3" } }),
                    2 => json!({ "headers": { "RETRY-AFTER": "1" }, "body": "<html>" }),
                    _ => json!({ "body": { "error": { "code": "Busy" } } }),
                };
                (status(code, true), vec![with_status(answer, code)], false)
            }
            8..12 => {
                let code = self.random.one_of(&[429, 502, 503, 504]);
                let done = self.does_perhaps(number);
                // No wait is nobody's word.
                let headers = json!({ "Content-Type": "text/html", "Retry-After": "0" });
                let answer = json!({ "status": code, "headers": headers, "body": "<html>" });
                (status(code, false), vec![answer], done)
            }
            12..16 => {
                let headers = match self.random.below(3) {
                    0 => json!({ "WWW-Authenticate": "Bearer claims=\"eyJhIjoxfQ==\"" }),
                    1 => json!({ "WWW-Authenticate": ["Basic", "Bearer claims=\"eyJhIjoyfQ==\""] }),
                    _ => json!({}),
                };
                let answer = json!({ "status": 401, "headers": headers });
                (status(401, true), vec![answer], false)
            }
            16..21 => {
                let code = self.random.one_of(&[302, 400, 403, 404, 409, 500]);
                (status(code, true), vec![json!({ "status": code })], false)
            }
            21..24 => {
                let done = self.does_perhaps(number);
                (Heard::Unclear, vec![], done)
            }
            24..27 => {
                self.does(number);
                let answers = self.random.one_of(&[
                    r#"[{"status":200,"body":1},{"status":200,"body":2}]"#,
                    r#"[{"status":200},{"status":404}]"#,
                    r#"[{"status":200,"id":"999"}]"#,
                    r#"[{"status":200,"id":null},{"id":{}},7]"#,
                    r#"[{"status":"200"}]"#,
                    r#"[{"body":{}}]"#,
                ]);
                let mut answers: Vec<Json> = serde_json::from_str(answers).unwrap();
                answers.retain(Json::is_object);
                (Heard::Unclear, answers, true)
            }
            _ => {
                self.does(number);
                let (content, answer) = self.content(number);
                let again = if self.random.percent(5) { 2 } else { 1 };
                let mut answers = vec![answer; again];
                for answer in &mut answers {
                    answer["id"] = json!(number.to_string());
                }
                (Heard::Content(content), answers, true)
            }
        }
    }

    /// Content that no other answer has.
    fn content(&mut self, number: usize) -> (Vec<u8>, Json) {
        self.answers += 1;
        let text = format!("{number}: {}?>\u{ff}", self.answers);
        let typed = |kind: &str, body: Json| json!({ "status": 200, "headers": { "content-type": kind }, "body": body });
        let bytes = text.clone().into_bytes();
        match self.random.below(6) {
            0 => (Vec::new(), json!({ "status": 204 })),
            1 => (bytes, typed("text/plain; charset=utf-8", json!(text))),
            2 => (bytes, typed("image/png", json!(STANDARD.encode(&text)))),
            3 => {
                let body = json!(URL_SAFE.encode(&text));
                (bytes, typed("application/octet-stream", body))
            }
            4 => {
                // A text that could be base64.
                let word = format!("ABCD{:04}", self.answers % 10_000);
                (word.clone().into_bytes(), typed("text/csv", json!(word)))
            }
            _ => {
                let body = json!({ "number": self.answers });
                let bytes = body.to_string().into_bytes();
                (bytes, typed("application/json", body))
            }
        }
    }
}

fn with_status(mut answer: Json, status: u16) -> Json {
    answer["status"] = status.into();
    answer
}

/// A transport over which nothing may go.
struct Forbidden;

impl Transport for Forbidden {
    fn send<'a>(
        &'a self,
        _: Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>> {
        panic!("the call of another client is sent")
    }
}

fn client(transport: impl Transport, tokens: impl TokenSource) -> Client {
    let retry = certain()
        .max_tries(MOST_TRIES)
        .max_total(Duration::from_secs(1_000_000))
        .budget(1_000_000);
    Client::builder(tokens)
        .base_url("https://graph.example")
        .transport(transport)
        .clock(Manual::default())
        .retry(retry)
        .build()
        .unwrap()
}

/// Adds a random call to the batch, and enters it into the books.
fn add(
    batch: &mut Batch<account::Any>,
    (own, foreign): (&Client, &Client),
    (model, tickets): (&Model, &[Ticket<Bytes>]),
    stranger: &Ticket<Bytes>,
) -> Ticket<Bytes> {
    let mut world = model.0.lock().unwrap();
    let number = world.entries.len();
    let random = &mut world.random;
    let method = random
        .one_of(
            &[
                Method::GET,
                Method::POST,
                Method::PATCH,
                Method::PUT,
                Method::DELETE,
            ]
            .each_ref(),
        )
        .clone();
    let version = if random.percent(15) { "beta" } else { "v1.0" };
    let mut after = Vec::new();
    if number > 0 && random.percent(40) {
        let near = number.min(6) as u64;
        for _ in 0..=random.below(3) {
            after.push(number - 1 - random.below(near) as usize);
        }
    }
    let mut is_good = true;
    let client = if random.percent(3) { foreign } else { own };
    is_good &= std::ptr::eq(client, own);
    let route = Route::new(client, version).literal("things");
    let key = number.to_string();
    let call: Call<_, Bytes> = route
        .key(&key)
        .call(method.clone(), &operations::USER_ASSIGN_LICENSE);
    let call = match random.below(30) {
        0 => {
            is_good = false;
            call.bytes("application/json", Bytes::from_static(b"{\"a\":"))
        }
        1 => {
            is_good = false;
            call.header("X-Place", "Orléans")
        }
        2..10 => call.bytes("application/json", Bytes::from_static(b"{\"a\":1.10}")),
        10..13 => call.bytes("text/plain", Bytes::from_static("é".as_bytes())),
        13..16 => call.bytes("image/png", Bytes::from_static(&[255, 0])),
        _ => call,
    };
    let mut ids: Vec<_> = after.iter().map(|it| tickets[*it].id()).collect();
    if random.percent(2) {
        is_good = false;
        ids.push(stranger.id());
    }
    let ticket = batch.add_after(call, ids);
    world.entries.push(Entry {
        method,
        version,
        after,
        is_good,
        done: 0,
        heard: Vec::new(),
    });
    ticket
}

/// Whether this is what was last heard of the call.
fn check(entries: &[Entry], failed: &[bool], number: usize, result: &Result<Bytes, Error>) {
    let entry = &entries[number];
    let error = match (result, entry.heard.last()) {
        (Ok(content), Some(Heard::Content(heard))) => {
            assert_eq!(content, heard, "call {number}");
            return;
        }
        (Ok(content), heard) => panic!("call {number}: {content:?}, and not {heard:?}"),
        (Err(error), _) => error,
    };
    assert_eq!(
        error.tries() as usize,
        entry.heard.len(),
        "call {number}: {error}"
    );
    if !entry.is_good {
        assert_eq!((error.kind(), error.tries()), (ErrorKind::Input, 0));
        return;
    }
    let is_blocked = entry.after.iter().any(|it| failed[*it]);
    let is_right = match entry.heard.last() {
        None | Some(Heard::Skipped) if !is_blocked => error.kind() == ErrorKind::Token,
        None | Some(Heard::Skipped) => {
            matches!(error.kind(), ErrorKind::Dependency | ErrorKind::Token)
        }
        Some(Heard::Content(_)) => false,
        Some(Heard::Status(status, _)) => error.status().is_some_and(|it| it == *status),
        Some(Heard::Unclear) => error.kind() == ErrorKind::Decode,
        Some(Heard::Nothing(sent)) => {
            error.kind() == ErrorKind::Transport && error.is_unsent() != *sent
        }
    };
    assert!(is_right, "call {number}: {error:?}, {:?}", entry.heard);
    // It was not given up too early.
    let repeatable = entry.heard.last().is_some_and(|it| entry.is_repeatable(it));
    let source = std::error::Error::source(error).map(ToString::to_string);
    let is_denied = source.is_some_and(|it| it.contains("signed out"));
    if repeatable && !is_blocked && !is_denied {
        assert_eq!(
            entry.counted_tries(),
            MOST_TRIES,
            "call {number}: {:?}",
            entry.heard
        );
    }
    // After 401 it was sent with another token, and once only.
    let is_refusal = |it: &&Heard| matches!(it, Heard::Status(401, _));
    let refusals = entry.heard.iter().filter(is_refusal).count();
    assert!(refusals <= 2, "call {number}: {:?}", entry.heard);
    if entry.heard.last().as_ref().is_some_and(is_refusal) && !is_blocked {
        assert_eq!(refusals == 1, is_denied, "call {number}: {:?}", entry.heard);
    }
}

#[tokio::test]
async fn every_ticket_gets_its_own_answer_or_a_true_error() {
    let (mut calls, mut answered, mut requests, mut denials) = (0, 0, 0, 0);
    for seed in 0..GRAPHS {
        let model = Model(Arc::new(Mutex::new(World {
            random: Random::new(seed),
            entries: Vec::new(),
            tokens: (1, 1),
            answers: seed * 1_000,
            requests: 0,
            claims: BTreeSet::new(),
            denials: 0,
        })));
        let own = client(model.clone(), model.clone());
        let foreign = client(Forbidden, SecretString::from("foreign"));
        let mut other = Batch::new(&own);
        let route = Route::new(&own, "v1.0").literal("things").key("0");
        let call: Call<_, Bytes> = route.call(Method::GET, &operations::USER_ASSIGN_LICENSE);
        let stranger = other.add(call);

        let mut batch = Batch::new(&own);
        let mut tickets = Vec::new();
        let count = 1 + model.0.lock().unwrap().random.below(60);
        for _ in 0..count {
            let ticket = add(&mut batch, (&own, &foreign), (&model, &tickets), &stranger);
            tickets.push(ticket);
        }
        let mut replies = batch.send().await;
        assert_eq!(replies.take(stranger).unwrap_err().kind(), ErrorKind::Input);
        let world = model.0.lock().unwrap();
        let results: Vec<_> = tickets.into_iter().map(|it| replies.take(it)).collect();
        let failed: Vec<bool> = results.iter().map(Result::is_err).collect();
        for (number, result) in results.iter().enumerate() {
            check(&world.entries, &failed, number, result);
        }
        denials += world.denials;
        calls += results.len();
        answered += failed.iter().filter(|it| !**it).count();
        requests += world.requests;
    }
    // The model does not refuse everything, nor does it let everything pass.
    assert!(
        answered * 2 > calls && answered * 10 < calls * 9,
        "{answered} of {calls}"
    );
    assert!(requests > GRAPHS as usize * 3, "{requests} requests");
    assert!(denials > 50, "{denials} denials");
}
