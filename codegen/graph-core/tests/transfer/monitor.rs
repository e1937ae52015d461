//! Operations that go on after the call.

use std::time::Duration;

use graph_core::{ErrorKind, Method, Monitor};

use crate::service::{Answer, Service, json, ok};
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
    assert_eq!(monitor.location(), "/v1.0/teams('1')/operations('2')");
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
    assert_eq!(monitor.location(), "/v1.0/x?sig=y");
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
