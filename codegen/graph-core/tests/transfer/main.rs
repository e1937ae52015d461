//! Downloads, uploads and operations that take long, over real sockets, with
//! addresses that are elsewhere.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod download;
mod monitor;
#[path = "../random/mod.rs"]
mod random;
#[path = "../service/mod.rs"]
mod service;
mod sessions;
#[path = "../stand_in/mod.rs"]
mod stand_in;
mod upload;

use graph_core::{Bytes, Call, Client, ErrorKind, Method, Route, SecretString, account};
use service::{Answer, Manual, Service, certain, ok};
use stand_in::operations;

fn client(service: &Service) -> (Client, Manual) {
    let clock = Manual::default();
    let builder = service.builder(SecretString::from("s3cret"));
    let builder = builder.clock(clock.clone()).retry(certain());
    (builder.build().unwrap(), clock)
}

fn call<R>(client: &Client, method: Method) -> Call<account::Any, R> {
    let route = Route::new(client, "v1.0").literal("content");
    route.call(method, &operations::USER_ASSIGN_LICENSE)
}

/// Content of which every piece is another.
fn content(length: usize) -> Vec<u8> {
    (0..length).map(|it| (it % 251) as u8).collect()
}

fn answer(status: &str, headers: &str, body: &[u8]) -> Answer {
    let head = format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    Answer::Send([head.as_bytes(), body].concat())
}

/// Addresses that the service names, and that nothing may be sent to.
#[tokio::test]
async fn nothing_goes_to_an_address_that_is_not_safe() {
    for url in [
        "http://contoso.sharepoint.com/x",
        "http://127.0.0.1.evil.example/x",
        "https://user@contoso.sharepoint.com/x",
        "ftp://localhost/x",
        "file:///etc/passwd",
        "//localhost/x",
        "x",
        "",
    ] {
        let location = format!("Location: {url}\r\n");
        let service = Service::new(move |_, asked| match asked.line.starts_with("GET") {
            true => answer("302 Found", &location, b""),
            false => answer("202 Accepted", &location, b""),
        })
        .await;
        let (client, _) = client(&service);
        let errors = [
            download::read(call::<Bytes>(&client, Method::GET).download())
                .await
                .2
                .unwrap(),
            client
                .upload(url, Bytes::from("x"))
                .send()
                .await
                .unwrap_err(),
            call::<()>(&client, Method::POST)
                .start()
                .await
                .unwrap()
                .finish()
                .await
                .unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::ForeignLink, "{url}: {error}");
            assert!(!error.to_string().contains("user"), "{error}");
        }
        assert_eq!(service.asked().len(), 2, "{url}");
    }
    // A client for https does not go to http on this machine either.
    let service = Service::answering([ok("{}")]).await;
    let client = Client::builder(SecretString::from("s3cret"))
        .build()
        .unwrap();
    let error = client
        .upload(service.url("/x"), Bytes::from("x"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ForeignLink);
    assert!(service.asked().is_empty());
}
