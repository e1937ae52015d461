//! Links that the service gives. None of them takes the token elsewhere, which
//! the service in memory sees to.

use graph_core::http::Request;
use graph_core::{Bytes, Call, Monitor, Redirect, Retry, Route, SecretString, account};

use super::stand_in::{Graph, operations};
use super::wire::{self, TOKEN, done, response, with_header};

/// Addresses that clients have.
const BASES: [&str; 3] = [
    wire::BASE,
    "https://graph.example:8443/sub",
    "http://localhost:8080",
];

/// Gives the bytes as a link to whatever follows links.
pub fn target(data: &[u8]) {
    for base in BASES {
        next_link(base, data);
        operation(base, data);
        redirect(base, data);
        session(base, data);
    }
}

/// A page links to the next one.
fn next_link(base: &'static str, link: &[u8]) {
    let link = String::from_utf8_lossy(link).into_owned();
    let first = serde_json::json!({ "value": [{}], "@odata.nextLink": link }).to_string();
    let answer = move |number, request: &Request<Bytes>| {
        let has_token = request.headers().contains_key("authorization");
        assert!(has_token, "a page was asked for at {}", request.uri());
        Ok(response(
            200,
            if number == 0 {
                first.clone()
            } else {
                r#"{"value":[]}"#.to_owned()
            },
        ))
    };
    let (builder, sent) = wire::builder(base, SecretString::from(TOKEN), answer);
    let client = builder.retry(Retry::none()).build().expect("a client");
    let mut pages = Graph::new(&client).users().list().pages();
    let mut read = 0;
    let error = loop {
        match done(pages.next()) {
            Some(Ok(_)) => read += 1,
            Some(Err(error)) => break Some(error),
            None => break None,
        }
    };
    let sent = *sent.lock().expect("nobody panicked");
    // A link is followed, or an error.
    assert_eq!(read, sent, "{error:?}");
    assert_eq!(read == 1, error.is_some(), "{error:?}");
}

fn call<R>(client: &graph_core::Client) -> Call<account::Any, R> {
    let route = Route::new(client, "v1.0").literal("content");
    route.call(graph_core::Method::GET, &operations::USER_ASSIGN_LICENSE)
}

/// Something goes on at the link.
fn operation(base: &'static str, link: &[u8]) {
    let Some(first) = with_header(202, "location", link) else {
        return;
    };
    let answer = move |number, _: &Request<Bytes>| {
        Ok(if number == 0 {
            first.clone()
        } else {
            response(200, r#"{"status":"succeeded"}"#)
        })
    };
    let (builder, sent) = wire::builder(base, SecretString::from(TOKEN), answer);
    let client = builder.retry(Retry::none()).build().expect("a client");
    let Ok(monitor) = done(call::<Monitor>(&client).into_future()) else {
        return;
    };
    let is_done = done(monitor.finish()).is_ok();
    let sent = *sent.lock().expect("nobody panicked");
    assert_eq!(is_done, sent == 2);
}

/// The content is at the link.
fn redirect(base: &'static str, link: &[u8]) {
    let Some(first) = with_header(302, "location", link) else {
        return;
    };
    let answer = move |number, request: &Request<Bytes>| {
        let has_token = request.headers().contains_key("authorization");
        assert_eq!(has_token, number == 0, "{}", request.uri());
        Ok(if number == 0 {
            first.clone()
        } else {
            response(200, "content")
        })
    };
    let (builder, _) = wire::builder(base, SecretString::from(TOKEN), answer);
    let client = builder.retry(Retry::none()).build().expect("a client");
    let Ok(redirect) = done(call::<Redirect>(&client).into_future()) else {
        return;
    };
    let mut download = redirect.download();
    while let Some(piece) = done(download.next()) {
        if piece.is_err() {
            break;
        }
    }
}

/// An upload session is at the link.
fn session(base: &'static str, link: &[u8]) {
    let answer = |_, request: &Request<Bytes>| {
        assert!(!request.headers().contains_key("authorization"));
        Ok(response(201, r#"{"id":"1"}"#))
    };
    let (builder, sent) = wire::builder(base, SecretString::from(TOKEN), answer);
    let client = builder.retry(Retry::none()).build().expect("a client");
    let link = String::from_utf8_lossy(link);
    let is_done = done(client.upload(&*link, Bytes::from_static(b"x")).send()).is_ok();
    let sent = *sent.lock().expect("nobody panicked");
    assert_eq!(is_done, sent == 1);
}
