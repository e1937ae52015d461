//! Operations that go on after the call.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use graph_core::transport::Limits;
use graph_core::{
    BoxFuture, Bytes, Client, Error, ErrorKind, Method, Monitor, Route, SecretString, Transport,
};

use crate::service::{Answer, Manual, Service, json, ok};
use crate::stand_in::operations;
use crate::{answer, call, client};

/// A service that accepts, says how far it is, and then answers with the end.
async fn operation(location: String, end: Answer) -> Service {
    Service::new(move |number, _| match number {
        0 => answer("202 Accepted", &format!("Location: {location}\r\n"), b""),
        1 => json(
            "202 Accepted",
            "Retry-After: 20\r\n",
            r#"{"status":"notStarted"}"#,
        ),
        2 => json(
            "200 OK",
            "",
            r#"{"status":"inProgress","percentageComplete":9}"#,
        ),
        3 => json("200 OK", "", r#"{"status":"somethingNew"}"#),
        _ => end.clone(),
    })
    .await
}

#[tokio::test]
async fn an_operation_is_waited_for() {
    let end = json("200 OK", "", r#"{"status":"succeeded","resourceId":"r"}"#);
    let service = operation("/v1.0/teams('1')/operations('2')".to_owned(), end).await;
    let (client, clock) = client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    let told = service.url("/v1.0/teams('1')/operations('2')");
    assert_eq!(monitor.location(), told);
    assert_eq!(monitor.finish().await.unwrap()["resourceId"], "r");
    assert_eq!(clock.seconds(), [20.0, 2.0, 4.0]);
    for asked in service.asked() {
        assert_eq!(asked.header("authorization"), Some("Bearer s3cret"));
    }
    assert_eq!(service.asked().len(), 5);
}

#[tokio::test]
async fn an_operation_can_be_the_answer_of_a_call() {
    let end = json("200 OK", "", r#"{"status":"completed"}"#);
    let service = operation("/v1.0/x?sig=y".to_owned(), end).await;
    let (client, _) = client(&service);
    let monitor = call::<Monitor>(&client, Method::POST).await.unwrap();
    assert_eq!(monitor.location(), service.url("/v1.0/x?sig=y"));
    assert!(!format!("{monitor:?}").contains("sig"), "{monitor:?}");
    assert_eq!(monitor.finish().await.unwrap()["status"], "completed");
    assert_eq!(service.asked().len(), 5);
}

#[tokio::test]
async fn an_operation_elsewhere_is_watched_without_the_token() {
    let end = answer("303 See Other", "Location: http://localhost/x\r\n", b"");
    let elsewhere = Service::answering([json("202 Accepted", "", ""), end]).await;
    let service = operation(elsewhere.url("/monitor"), ok("{}")).await;
    let (client, _) = client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    assert!(monitor.finish().await.unwrap().is_null());
    assert_eq!((service.asked().len(), elsewhere.asked().len()), (1, 2));
    assert!(
        elsewhere
            .asked()
            .iter()
            .all(|it| it.header("authorization").is_none())
    );
}

#[tokio::test]
async fn an_operation_that_fails_or_takes_too_long_is_an_error() {
    let end =
        r#"{"status":"failed","error":{"code":"nameAlreadyExists","message":"There is one."}}"#;
    let service = operation("/v1.0/x".to_owned(), json("200 OK", "", end)).await;
    let (client, _) = client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    let error = monitor.finish().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Service, Some("nameAlreadyExists"))
    );

    let service = operation("/v1.0/x".to_owned(), ok("{}")).await;
    let (client, clock) = self::client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    assert_eq!(monitor.status().await.unwrap()["status"], "notStarted");
    let error = monitor
        .patience(Duration::from_secs(1))
        .finish()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(clock.seconds(), [1.0]);

    // A service that asks for no wait at all is not asked without an end.
    let service = Service::new(|number, _| match number {
        0 => answer("202 Accepted", "Location: /v1.0/x\r\n", b""),
        _ => {
            assert!(number < 1000, "there is no end");
            json("202 Accepted", "Retry-After: 0\r\n", "")
        }
    })
    .await;
    let (client, clock) = self::client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    let monitor = monitor.patience(Duration::from_secs(5));
    let error = monitor.finish().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(clock.seconds(), [1.0; 5]);

    let service = Service::answering([json("202 Accepted", "", "")]).await;
    let (client, _) = self::client(&service);
    let error = call::<()>(&client, Method::POST)
        .start()
        .await
        .err()
        .unwrap();
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("Location"))
    );
}

/// A client at an address with a path of its own, and the service there, which
/// names this place to ask at.
async fn begun(version: &'static str, location: &str) -> (Service, Monitor, String) {
    let named = location.to_owned();
    let service = Service::new(move |number, asked| {
        let host = asked.header("host").unwrap();
        let location = named.replace("HOST", host);
        match number {
            0 => answer("202 Accepted", &format!("Location: {location}\r\n"), b""),
            _ => json("200 OK", "", r#"{"status":"succeeded"}"#),
        }
    })
    .await;
    let builder = service.builder(SecretString::from("s3cret"));
    let builder = builder.base_url(service.url("/graph"));
    let client = builder.clock(Manual::default()).build().unwrap();
    let route = Route::new(&client, version).literal("teams");
    let call = route.call::<Monitor>(Method::POST, &operations::USER_ASSIGN_LICENSE);
    let monitor = call.await.unwrap();
    let location = monitor.location().to_owned();
    (service, monitor, location)
}

#[tokio::test]
async fn an_address_that_lacks_its_beginning_is_below_the_version_of_the_call() {
    for (version, location, target) in [
        (
            "v1.0",
            "/teams('1')/operations('2')",
            "/graph/v1.0/teams('1')/operations('2')",
        ),
        (
            "beta",
            "/teams('1')/operations('2')",
            "/graph/beta/teams('1')/operations('2')",
        ),
        ("v1.0", "/v1.0/x?$select=id", "/graph/v1.0/x?$select=id"),
        ("v1.0", "/beta/x", "/graph/beta/x"),
        ("v1.0", "/graph/v1.0/x", "/graph/v1.0/x"),
        ("v1.0", "/graphs('1')", "/graph/v1.0/graphs('1')"),
        ("v1.0", "http://HOST/v1.0/x", "/v1.0/x"),
    ] {
        let (service, monitor, told) = begun(version, location).await;
        assert_eq!(told, service.url(target), "{location}");
        monitor.finish().await.unwrap();
        let asked = service.asked();
        assert_eq!(asked[0].line, format!("POST /graph/{version}/teams"));
        assert_eq!(asked[1].line, format!("GET {target}"), "{location}");
        assert_eq!(asked[1].header("authorization"), Some("Bearer s3cret"));
    }
    for location in [
        "/\\evil.example/x",
        "//evil.example/x",
        "teams('1')",
        "?x",
        "#x",
    ] {
        let (service, monitor, told) = begun("v1.0", location).await;
        match monitor.finish().await {
            Ok(_) => assert!(told.starts_with(&service.url("/graph/v1.0/")), "{location}"),
            Err(error) => assert_eq!(error.kind(), ErrorKind::ForeignLink, "{location}"),
        }
        for asked in service.asked() {
            assert!(
                asked.line.contains(" /graph/v1.0/"),
                "{location}: {}",
                asked.line
            );
        }
    }
}

/// How operations of the service end, by the words that its resources have.
#[tokio::test]
async fn an_operation_ends_with_every_word_that_says_so() {
    let succeeded = [
        "succeeded",
        "Completed",
        "complete",
        "success",
        "completedWithWarnings",
    ];
    let failed = [
        "failed",
        "completedWithErrors",
        "completedWithError",
        "partiallySucceeded",
        "partiallyCompleted",
        "timedOut",
        "invalid",
        "Cancelled",
        "canceled",
        "aborted",
        "deleted",
        "deleteFailed",
        "submissionFailed",
        "skipped",
        "rejected",
        "expired",
    ];
    let status = |word: &str| format!(r#"{{"status":"{word}","resourceId":"r"}}"#);
    let state = |word: &str| format!(r#"{{"status":{{"state":"{word}"}},"resourceId":"r"}}"#);
    for write in [&status as &dyn Fn(&str) -> String, &state] {
        for word in succeeded {
            let service = operation("/v1.0/x".to_owned(), json("200 OK", "", &write(word))).await;
            let (client, _) = client(&service);
            let monitor = call::<Monitor>(&client, Method::POST).await.unwrap();
            assert_eq!(monitor.finish().await.unwrap()["resourceId"], "r", "{word}");
        }
        for word in failed {
            let service = operation("/v1.0/x".to_owned(), json("200 OK", "", &write(word))).await;
            let (client, _) = client(&service);
            let monitor = call::<Monitor>(&client, Method::POST).await.unwrap();
            let error = monitor.finish().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Service, "{word}: {error}");
            assert!(error.to_string().contains(word), "{error}");
            // What was done all the same is in the body.
            assert!(error.body().ends_with(br#""resourceId":"r"}"#));
            assert_eq!(service.asked().len(), 5, "{word}");
        }
    }
}

#[tokio::test]
async fn an_operation_is_waited_for_no_longer_than_asked() {
    let accepted = || answer("202 Accepted", "Location: /v1.0/x\r\n", b"");
    // Questions that are turned away are not repeated beyond that time.
    let busy = json("503 Busy", "", "{}");
    let service = Service::answering([accepted(), busy]).await;
    let (client, clock) = client(&service);
    let monitor = call::<Monitor>(&client, Method::POST).await.unwrap();
    let monitor = monitor.patience(Duration::from_millis(2500));
    monitor.finish().await.unwrap_err();
    assert_eq!(clock.seconds(), [1.0]);
    // Nor are they when the service asks for more.
    let held = json("429 Too Many", "Retry-After: 60\r\n", "{}");
    let done = json("200 OK", "", r#"{"status":"succeeded"}"#);
    let service = Service::answering([accepted(), held, done]).await;
    let (client, clock) = self::client(&service);
    let monitor = call::<Monitor>(&client, Method::POST).await.unwrap();
    let monitor = monitor.patience(Duration::from_secs(5));
    let error = monitor.finish().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert!(clock.seconds().is_empty());

    // The last question is asked when the time is over.
    let slow = json("202 Accepted", "Retry-After: 20\r\n", "");
    let done = json("200 OK", "", r#"{"status":"succeeded"}"#);
    let service = Service::answering([accepted(), slow, done]).await;
    let (client, clock) = self::client(&service);
    let monitor = call::<Monitor>(&client, Method::POST).await.unwrap();
    let monitor = monitor.patience(Duration::from_secs(3));
    assert_eq!(monitor.finish().await.unwrap()["status"], "succeeded");
    assert_eq!(clock.seconds(), [3.0]);
}

/// Accepts an operation that does not end, and keeps how long each question
/// may take.
struct Timed(Arc<Mutex<Vec<Duration>>>);

impl Transport for Timed {
    fn send<'a>(
        &'a self,
        _: http::Request<Bytes>,
        limits: &'a Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        self.0.lock().unwrap().push(limits.timeout);
        let response = http::Response::builder().status(202);
        let response = response.header("location", "/v1.0/x");
        let response = response.body(Bytes::new()).unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

#[tokio::test]
async fn a_question_takes_no_longer_than_what_is_left() {
    let timeouts = Arc::new(Mutex::new(Vec::new()));
    let client = Client::builder(SecretString::from("s3cret"))
        .transport(Timed(Arc::clone(&timeouts)))
        .clock(Manual::default())
        .timeout(Duration::from_secs(100))
        .build()
        .unwrap();
    let monitor = call::<Monitor>(&client, Method::POST).await.unwrap();
    let monitor = monitor.patience(Duration::from_secs(5));
    let error = monitor.finish().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    // The call itself, and the questions after 0, 1, 3 and 5 seconds.
    let seconds: Vec<_> = timeouts
        .lock()
        .unwrap()
        .iter()
        .map(Duration::as_secs)
        .collect();
    assert_eq!(seconds, [100, 5, 4, 2, 1]);
}

#[tokio::test]
async fn not_every_answer_says_that_an_operation_has_succeeded() {
    let begun = || answer("202 Accepted", "Location: /v1.0/x\r\n", b"");
    for status in ["301 Moved", "307 Temporary", "308 Permanent"] {
        let login = answer(status, "Location: https://login.example/\r\n", b"");
        let service = Service::answering([begun(), login]).await;
        let (own, _) = client(&service);
        let monitor: Monitor = call(&own, Method::POST).await.unwrap();
        let error = monitor.finish().await.unwrap_err();
        assert!(error.status().unwrap().is_redirection(), "{error}");
    }
    let result = answer("303 See Other", "Location: https://x.example/\r\n", b"");
    let service = Service::answering([begun(), result]).await;
    let (own, _) = client(&service);
    let monitor: Monitor = call(&own, Method::POST).await.unwrap();
    monitor.finish().await.unwrap();
    for (body, kind) in [
        (r#"{"Status":"Failed"}"#, ErrorKind::Service),
        (r#"{"status":{"State":"faulted"}}"#, ErrorKind::Service),
        (r#"{"status":7}"#, ErrorKind::Timeout),
    ] {
        let service = Service::answering([begun(), ok(body)]).await;
        let (own, _) = client(&service);
        let monitor: Monitor = call(&own, Method::POST).await.unwrap();
        let error = monitor.finish().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{body}");
        // It can be waited for again.
        monitor.finish().await.unwrap_err();
    }
}
