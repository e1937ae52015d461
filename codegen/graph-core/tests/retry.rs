//! Calls that fail at first, over real sockets, and without waiting.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use graph_core::retry::Failed;
use graph_core::transport::{Limits, Transport};
use graph_core::{
    Batch, BoxFuture, Bytes, Client, ClientBuilder, Clock, Error, ErrorKind, Retry, SecretString,
    http,
};
use service::{Answer, Manual, Service, certain, json, nobody, ok};
use stand_in::Graph;
use stand_in::models::User;
use stand_in::requests::AssignLicense;

const BUSY: &str = "429 Too Many Requests";
const AWAY: &str = "503 Service Unavailable";
const BAD: &str = "502 Bad Gateway";
const SLOW: &str = "504 Gateway Timeout";

fn builder(service: &Service, clock: &Manual) -> ClientBuilder {
    let tokens = SecretString::from("s3cret");
    service
        .builder(tokens)
        .clock(clock.clone())
        .retry(certain())
}

fn arguments() -> AssignLicense {
    AssignLicense {
        add_licenses: vec![],
        remove_licenses: vec![],
        comment: None,
    }
}

async fn get(client: &Client) -> Result<User, Error> {
    Graph::new(client).users().by_id("1").get().await
}

async fn post(client: &Client) -> Result<User, Error> {
    Graph::new(client)
        .users()
        .by_id("1")
        .assign_license(arguments())
        .await
}

#[tokio::test]
async fn a_call_that_is_turned_away_is_sent_again_as_it_was() {
    let service = Service::answering([
        json(BUSY, "Retry-After: 7\r\n", "{}"),
        json(AWAY, "Retry-After: Thu, 01 Jan 2026 00:01:08 GMT\r\n", ""),
        json(BUSY, "", r#"{"error":{"code":"TooManyRequests"}}"#),
        ok(r#"{"city":"Rome"}"#),
    ])
    .await;
    let clock = Manual::default();
    let client = builder(&service, &clock).build().unwrap();
    let user = post(&client).await.unwrap();
    assert_eq!(user.city.as_deref(), Some("Rome"));
    // 7 s and 1 s of jitter; the date is 60 s after that, and 2 s of jitter; 4 s.
    assert_eq!(clock.seconds(), [8.0, 62.0, 4.0]);
    let asked = service.asked();
    assert_eq!(asked.len(), 4);
    for again in &asked {
        assert_eq!((&again.head, &again.body), (&asked[0].head, &asked[0].body));
        assert_eq!(again.header("authorization"), Some("Bearer s3cret"));
        assert_eq!(again.text(), r#"{"addLicenses":[],"removeLicenses":[]}"#);
    }
}

#[tokio::test]
async fn what_may_have_been_done_is_not_done_twice() {
    let cut = || b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec();
    let faults = [
        json(SLOW, "", ""),
        json(BAD, "", r#"{"error":{"code":"BadGateway"}}"#),
        json(AWAY, "Retry-After: soon\r\n", "<html>"),
        json(BUSY, "", "{}"),
        Answer::Close(vec![]),
        Answer::Reset(vec![]),
        Answer::Close(b"HTTP/1.1 200".to_vec()),
        Answer::Close(cut()),
        Answer::Reset(cut()),
    ];
    for fault in faults {
        let service = Service::answering([fault.clone(), ok("{}")]).await;
        let clock = Manual::default();
        let client = builder(&service, &clock).build().unwrap();
        let error = post(&client).await.unwrap_err();
        assert_eq!((error.tries(), service.asked().len()), (1, 1), "{fault:?}");
        assert!(clock.waits().is_empty());

        // Reading twice does no harm.
        let service = Service::answering([fault.clone(), ok("{}")]).await;
        let client = builder(&service, &clock).build().unwrap();
        get(&client).await.unwrap();
        assert_eq!(service.asked().len(), 2, "{fault:?}");
        assert_eq!(clock.seconds(), [1.0]);
    }
}

#[tokio::test]
async fn a_connection_that_is_refused_is_tried_again_even_for_a_post() {
    let clock = Manual::default();
    let client = Client::builder(SecretString::from("s3cret"))
        .base_url(format!("http://{}", nobody().await))
        .allow_loopback_http()
        .clock(clock.clone())
        .retry(certain())
        .build()
        .unwrap();
    let error = post(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.is_unsent());
    assert_eq!(error.tries(), 6);
    assert!(error.to_string().ends_with("after 6 tries"), "{error}");
    assert_eq!(clock.seconds(), [1.0, 2.0, 4.0, 8.0, 16.0]);
}

#[tokio::test]
async fn other_answers_are_final() {
    for status in [
        "400 Bad",
        "404 Not",
        "409 Conflict",
        "500 Internal",
        "507 Full",
    ] {
        let service = Service::answering([json(status, "Retry-After: 1\r\n", "")]).await;
        let clock = Manual::default();
        let client = builder(&service, &clock).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Service);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
        assert_eq!((error.tries(), service.asked().len()), (1, 1));
    }
}

#[tokio::test]
async fn tries_and_time_have_limits() {
    let storm = |headers: &str| Service::answering([json(BUSY, headers, "")]);

    let (service, clock) = (storm("").await, Manual::default());
    let retry = certain().max_tries(3);
    let client = builder(&service, &clock).retry(retry).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!((error.tries(), service.asked().len()), (3, 3));
    assert_eq!(clock.seconds(), [1.0, 2.0]);

    // 1 + 2 + 4 are less than 10 s; 8 more are not.
    let (service, clock) = (storm("").await, Manual::default());
    let retry = certain().max_tries(100).max_total(Duration::from_secs(10));
    let client = builder(&service, &clock).retry(retry).build().unwrap();
    get(&client).await.unwrap_err();
    assert_eq!(clock.seconds(), [1.0, 2.0, 4.0]);

    // More than there is time for, in all forms.
    for header in [
        "3600",
        "99999999999999999999",
        "Fri, 01 Jan 2027 00:00:00 GMT",
    ] {
        let service = storm(&format!("Retry-After: {header}\r\n")).await;
        let clock = Manual::default();
        let client = builder(&service, &clock).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert!(error.retry_after().unwrap() >= Duration::from_secs(3600));
        assert!(error.to_string().contains("try again in"), "{error}");
        assert_eq!((service.asked().len(), clock.waits().len()), (1, 0));
    }
}

#[tokio::test]
async fn nothing_is_sent_twice_if_that_is_what_the_program_wants() {
    for answer in [
        json(BUSY, "Retry-After: 0\r\n", ""),
        json(AWAY, "", ""),
        Answer::Reset(vec![]),
    ] {
        let (service, clock) = (Service::answering([answer]).await, Manual::default());
        let client = builder(&service, &clock).retry(Retry::none()).build();
        let error = get(&client.unwrap()).await.unwrap_err();
        assert_eq!((error.tries(), service.asked().len()), (1, 1));
    }
}

#[tokio::test]
async fn a_policy_chooses_the_wait_but_not_less_than_the_service_asks() {
    let service = Service::answering([
        json(BUSY, "Retry-After: 5\r\n", ""),
        json(AWAY, "", ""),
        json(AWAY, "", ""),
        ok("{}"),
    ])
    .await;
    let clock = Manual::default();
    let policy = |failed: &Failed<'_>| (failed.tries < 3).then_some(Duration::from_millis(10));
    let retry = Retry::new(policy);
    let client = builder(&service, &clock).retry(retry).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.tries(), 3);
    assert_eq!(clock.seconds(), [5.0, 0.01]);
}

/// A transport that knows how long it was allowed to take.
struct Told(Arc<std::sync::Mutex<Vec<u64>>>);

impl Transport for Told {
    fn send<'a>(
        &'a self,
        _: http::Request<Bytes>,
        limits: &'a Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        self.0.lock().unwrap().push(limits.timeout.as_secs());
        Box::pin(std::future::ready(Err(Error::unsent("refused"))))
    }
}

#[tokio::test]
async fn every_try_has_all_the_time_of_one() {
    let told = Arc::default();
    let retry = certain().max_total(Duration::from_secs(20));
    let client = Client::builder(SecretString::from("s3cret"))
        .transport(Told(Arc::clone(&told)))
        .clock(Manual::default())
        .timeout(Duration::from_secs(50))
        .retry(retry)
        .build()
        .unwrap();
    get(&client).await.unwrap_err();
    // After waits of 1, 3, 7 and 15 s in all.
    assert_eq!(*told.lock().unwrap(), [50; 5]);
}

#[tokio::test]
async fn a_host_that_wants_to_be_left_alone_is_left_alone_by_all_calls() {
    let service = Service::answering([json(BUSY, "Retry-After: 60\r\n", ""), ok("{}")]).await;
    let other = Service::answering([ok("{}")]).await;
    let clock = Manual::default();
    let client = builder(&service, &clock).build().unwrap();
    // One that fails, because it has no time to wait.
    let hasty = certain().max_total(Duration::from_secs(10));
    let hasty = builder(&service, &clock).retry(hasty).build().unwrap();
    get(&hasty).await.unwrap_err();
    assert!(clock.waits().is_empty());
    // What one client was told holds for its own calls only, and for its host.
    get(&client).await.unwrap();
    assert!(clock.waits().is_empty());
    let elsewhere = builder(&other, &clock).build().unwrap();
    get(&elsewhere).await.unwrap();
    assert!(clock.waits().is_empty());
    // A call that has no time to wait is sent: the service decides.
    get(&hasty).await.unwrap();
    assert!(clock.waits().is_empty());

    let service = Service::answering([json(AWAY, "Retry-After: 60\r\n", ""), ok("{}")]).await;
    let client = builder(&service, &clock).build().unwrap();
    let request = |client: &Client| {
        let uri = service.url("/v1.0/me");
        let request = http::Request::post(uri).body(Bytes::new()).unwrap();
        let client = client.clone();
        async move { client.send(request).await }
    };
    // The policy gives up, and the next call waits all the same.
    let policy = |_: &Failed<'_>| None;
    let giving_up = builder(&service, &clock).retry(Retry::new(policy)).build();
    let giving_up = giving_up.unwrap();
    request(&giving_up).await.unwrap_err();
    assert!(clock.waits().is_empty());
    request(&giving_up).await.unwrap();
    assert_eq!(clock.seconds(), [60.0]);
    request(&client).await.unwrap();
    assert_eq!(clock.seconds(), [60.0]);
}

#[tokio::test]
async fn a_service_that_fails_is_not_asked_six_times_as_often() {
    let body = r#"{"error":{"code":"ServiceUnavailable"}}"#;
    let service = Service::answering([json(AWAY, "", body)]).await;
    let client = builder(&service, &Manual::default()).build().unwrap();
    for _ in 0..500 {
        get(&client).await.unwrap_err();
    }
    assert_eq!(service.asked().len(), 600);

    // What the service itself has dated costs nothing.
    let service = Service::answering([json(AWAY, "Retry-After: 1\r\n", body)]).await;
    let retry = certain().budget(0);
    let client = builder(&service, &Manual::default()).retry(retry).build();
    let error = get(&client.unwrap()).await.unwrap_err();
    assert_eq!((error.tries(), service.asked().len()), (6, 6));

    // No wait is no date.
    let service = Service::answering([json(AWAY, "Retry-After: 0\r\n", body)]).await;
    let retry = certain().budget(1);
    let client = builder(&service, &Manual::default()).retry(retry).build();
    let error = get(&client.unwrap()).await.unwrap_err();
    assert_eq!((error.tries(), service.asked().len()), (2, 2));
}

#[tokio::test]
async fn a_call_that_succeeds_gives_back_what_it_took() {
    let service = Service::new(|number, _| match number % 3 {
        0 | 1 => json(SLOW, "", ""),
        _ => ok("{}"),
    });
    let service = service.await;
    let retry = certain().budget(2);
    let client = builder(&service, &Manual::default()).retry(retry).build();
    let client = client.unwrap();
    for _ in 0..20 {
        get(&client).await.unwrap();
    }
    assert_eq!(service.asked().len(), 60);
}

#[tokio::test]
async fn every_error_says_how_often_the_call_was_sent() {
    let busy = || json(BUSY, "", r#"{"error":{"code":"TooManyRequests"}}"#);
    let gone = || json("204 No Content", "", "");
    let wrapped = || ok(r#"{"error":{"code":"x","message":""}}"#);
    let odd = || ok(r#"{"city":7}"#);
    for answer in [ok("[]"), ok("<html>"), gone(), wrapped(), odd()] {
        let service = Service::answering([busy(), busy(), answer.clone()]).await;
        let client = builder(&service, &Manual::default()).strict().build();
        let error = get(&client.unwrap()).await.unwrap_err();
        assert_eq!(error.tries(), 3, "{answer:?}: {error}");
        assert!(error.status().unwrap().is_success());
    }
    let service = Service::answering([busy(), ok(&" ".repeat(100))]).await;
    let client = builder(&service, &Manual::default()).max_response_bytes(99);
    let error = get(&client.build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::TooLarge, 2));
}

#[tokio::test]
async fn a_token_that_fails_later_does_not_hide_why_it_was_wanted() {
    let service = Service::answering([json(AWAY, "Retry-After: 400\r\n", ""), ok("{}")]).await;
    let asked = AtomicUsize::new(0);
    let tokens = move || {
        let first = asked.fetch_add(1, Ordering::SeqCst) == 0;
        std::future::ready(match first {
            true => Ok(SecretString::from("s3cret")),
            false => Err("signed out: adele@contoso.com"),
        })
    };
    let retry = certain().max_total(Duration::from_secs(1000));
    let client = service.builder(tokens).clock(Manual::default());
    let error = get(&client.retry(retry).build().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!((error.tries(), service.asked().len()), (1, 1));
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("signed out"), "{source}");
    let shown = format!("{error:?} {source}");
    assert!(!shown.contains("adele"), "{shown}");
}

/// A transport that breaks at first, and then finds nobody.
struct Gone(AtomicUsize);

impl Transport for Gone {
    fn send<'a>(
        &'a self,
        request: http::Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        let said = format!("no way to {} with {:?}", request.uri(), request.body());
        let error = match self.0.fetch_add(1, Ordering::SeqCst) {
            0 => Error::transport(said),
            _ => Error::unsent(said),
        };
        Box::pin(std::future::ready(Err(error)))
    }
}

#[tokio::test]
async fn what_was_sent_once_is_never_called_unsent() {
    let client = |begin: usize| {
        Client::builder(SecretString::from("s3cret"))
            .transport(Gone(AtomicUsize::new(begin)))
            .clock(Manual::default())
            .retry(certain())
            .build()
            .unwrap()
    };
    let error = get(&client(0)).await.unwrap_err();
    assert_eq!((error.tries(), error.is_unsent()), (6, false));
    let error = get(&client(1)).await.unwrap_err();
    assert_eq!((error.tries(), error.is_unsent()), (6, true));

    let client = client(0);
    let mut batch = Batch::new(&client);
    let ticket = batch.add(Graph::new(&client).users().by_id("1").get());
    let error = batch.send().await.take(ticket).unwrap_err();
    assert_eq!((error.tries(), error.is_unsent()), (6, false));
}

#[tokio::test]
async fn what_stands_behind_an_error_is_masked_as_well() {
    let client = Client::builder(SecretString::from("s3cret"))
        .transport(Gone(AtomicUsize::new(1)))
        .retry(Retry::none());
    let client = client.build().unwrap();
    let error = Graph::new(&client)
        .users()
        .by_id("Adele Vance")
        .get()
        .await
        .unwrap_err();
    let expected = "there is no connection: no way to https://graph.microsoft.com/v1.0/users/[…]";
    assert!(error.to_string().starts_with(expected), "{error}");
}

#[tokio::test]
async fn a_call_that_is_cancelled_gives_its_repetition_back() {
    let service = Service::answering([json(SLOW, "", "")]).await;
    let waits = Arc::new(AtomicUsize::new(0));
    let builder = service.builder(SecretString::from("s3cret"));
    let retry = Retry::default().budget(1);
    let builder = builder.clock(Stopped(Arc::clone(&waits))).retry(retry);
    let client = builder.build().unwrap();
    for number in 1..=3 {
        let client = client.clone();
        let call = tokio::spawn(async move { get(&client).await });
        while waits.load(Ordering::SeqCst) < number {
            assert!(
                !call.is_finished(),
                "call {number} does not wait to be repeated"
            );
            tokio::task::yield_now().await;
        }
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    }
}

#[tokio::test]
async fn a_clock_that_stands_still_ends_every_wait() {
    let service = Service::answering([json(AWAY, "Retry-After: 9\r\n", "")]).await;
    let client = service.builder(SecretString::from("s3cret"));
    let client = client.clock(Frozen).retry(certain()).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.tries()), (503, 6));
    let mut batch = Batch::new(&client);
    let ticket = batch.add(Graph::new(&client).users().by_id("1").get());
    batch.send().await.take(ticket).unwrap_err();
}

/// A clock on which no time ever passes.
struct Frozen;

impl Clock for Frozen {
    fn now(&self) -> graph_core::jiff::Timestamp {
        graph_core::jiff::Timestamp::UNIX_EPOCH
    }
    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }
    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn headers_of_the_connection_are_not_the_callers() {
    let service = Service::answering([ok("{}")]).await;
    let client = builder(&service, &Manual::default()).build().unwrap();
    for name in ["host", "content-length", "authorization", "connection"] {
        let request = http::Request::get(service.url("/v1.0/me")).header(name, "3");
        let error = client.send(request.body(Bytes::new()).unwrap()).await;
        assert_eq!(error.unwrap_err().kind(), ErrorKind::Input, "{name}");
    }
    assert!(service.asked().is_empty());
}

/// A transport that takes no notice of limits.
struct Large;

impl Transport for Large {
    fn send<'a>(
        &'a self,
        _: http::Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        let response = http::Response::new(Bytes::from("{\"city\":\"Rome\"}"));
        Box::pin(std::future::ready(Ok(response)))
    }
}

#[tokio::test]
async fn a_response_that_is_too_large_is_still_a_response() {
    let client = Client::builder(SecretString::from("s3cret"));
    let client = client.transport(Large).max_response_bytes(14);
    let error = get(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!((error.status().unwrap().as_u16(), error.tries()), (200, 1));
}

#[tokio::test]
async fn a_call_that_cannot_be_sent_is_not_tried_again() {
    let clock = Manual::default();
    // `http` takes this address, and `reqwest` does not.
    let client = Client::builder(SecretString::from("s3cret"))
        .base_url("https://1.2.3.256")
        .clock(clock.clone())
        .build()
        .unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input, "{error}");
    assert!(clock.waits().is_empty());
}

/// A clock with which every wait lasts for ever.
struct Stopped(Arc<AtomicUsize>);

impl Clock for Stopped {
    fn now(&self) -> graph_core::jiff::Timestamp {
        graph_core::jiff::Timestamp::UNIX_EPOCH
    }
    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }
    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_call_that_waits_can_be_cancelled() {
    let service = Service::answering([json(BUSY, "", "")]).await;
    let waits = Arc::new(AtomicUsize::new(0));
    let clock = Stopped(Arc::clone(&waits));
    let client = service.builder(SecretString::from("s3cret")).clock(clock);
    let client = client.build().unwrap();
    let call = tokio::spawn(async move { get(&client).await });
    while waits.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(service.asked().len(), 1);
}
