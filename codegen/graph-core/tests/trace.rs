//! What traces show of a call, and what they must not.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use graph_core::{Model, SecretString};
use service::{Manual, Service, certain, json};
use stand_in::Graph;
use stand_in::models::User;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps everything that this crate tells.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<Vec<String>>>);

struct Fields<'a>(&'a Everything);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let told = format!("{field}={value:?}");
        self.0.0.lock().unwrap().push(told);
    }
}

impl Subscriber for Everything {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("graph_core")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Fields(self));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(self));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields(self));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_span_has_what_helps_and_nothing_about_persons() {
    let service = Service::answering([
        json("429 Too Many", "Retry-After: 3\r\n", ""),
        json("200 OK", "request-id: r-1\r\n", r#"{"city":"Rome"}"#),
    ])
    .await;
    let everything = Everything::default();
    let _guard = tracing::subscriber::set_default(everything.clone());
    let builder = service.builder(SecretString::from("s3cret"));
    let client = builder.clock(Manual::default()).retry(certain());
    let client = client.build().unwrap();
    let call = Graph::new(&client).users().by_id("adele@contoso.com").get();
    call.select_raw("city").await.unwrap();
    let told = everything.0.lock().unwrap().clone();
    assert_eq!(
        told,
        [
            "method=\"GET\"",
            "path=\"/v1.0/users/{}\"",
            "operation=\"user-assignlicense\"",
            "tries=1",
            "message=sent again",
            "status=429",
            "wait_ms=4000",
            "tries=2",
            "status=200",
            "request_id=\"r-1\"",
            "duration_ms=4000",
        ]
    );

    let mut user = User::default();
    user.other_mut().insert("x", "secret body".into());
    Graph::new(&client)
        .users()
        .by_id("adele")
        .update(&user)
        .await
        .unwrap();
    let request = graph_core::http::Request::get(service.url("/v1.0/users/adele"));
    client.send(request.body("".into()).unwrap()).await.unwrap();
    let told = everything.0.lock().unwrap().join("\n");
    for personal in ["adele", "s3cret", "secret body", "Rome", "contoso"] {
        assert!(!told.contains(personal), "{told}");
    }
}
