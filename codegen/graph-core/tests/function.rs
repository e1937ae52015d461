//! A function as a transport: what a test gives instead of a service.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use graph_core::http::{Request, Response, StatusCode};
use graph_core::{Bytes, Client, Error, ErrorKind, Retry, SecretString};
use stand_in::Graph;
use stand_in::models::User;

/// A client that gets its responses from a function of the number of the
/// request and of the request, and how many it has asked for.
fn client<F>(answer: F) -> (Client, Arc<AtomicUsize>)
where
    F: Fn(usize, Request<Bytes>) -> Result<Response<Bytes>, Error> + Send + Sync + 'static,
{
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let client = Client::builder(SecretString::from("s3cret"))
        .transport(move |request: Request<Bytes>| {
            answer(count.fetch_add(1, Ordering::SeqCst), request)
        })
        .retry(Retry::none())
        .build();
    (client.unwrap(), asked)
}

#[tokio::test]
async fn it_sees_the_request_and_gives_the_response() {
    let (client, asked) = client(|_, request| {
        assert_eq!(request.method(), "PATCH");
        assert_eq!(
            request.uri(),
            "https://graph.microsoft.com/v1.0/users/adele"
        );
        assert_eq!(request.headers()["authorization"], "Bearer s3cret");
        assert_eq!(request.body(), r#"{"city":"Rome"}"#);
        Ok(Response::new(Bytes::new()))
    });
    let user = User {
        city: Some("Rome".to_owned()),
        ..Default::default()
    };
    let call = Graph::new(&client).users().by_id("adele").update(&user);
    call.await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn what_it_refuses_is_an_error_like_any_other() {
    let (client, asked) = client(|number, _| {
        if number == 1 {
            return Err(Error::unsent("no network"));
        }
        let mut response = Response::new(Bytes::from_static(b"{}"));
        *response.status_mut() = StatusCode::FORBIDDEN;
        Ok(response)
    });
    let get = || Graph::new(&client).users().by_id("adele").get();
    let forbidden = get().await.unwrap_err();
    assert_eq!(forbidden.kind(), ErrorKind::Forbidden);
    assert!(forbidden.permissions().is_some());
    let unsent = get().await.unwrap_err();
    assert_eq!(
        (unsent.kind(), unsent.is_unsent()),
        (ErrorKind::Transport, true)
    );
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}
