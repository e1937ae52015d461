//! The example of a transport of one's own does what transports must.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

#[allow(dead_code, missing_docs, unreachable_pub)]
#[path = "../examples/own_transport.rs"]
mod own_transport;
mod service;
mod stand_in;

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::Duration;

use graph_core::retry::Backoff;
use graph_core::{Client, ErrorKind, Retry, SecretString};
use own_transport::Ureq;
use service::{Answer, Manual, Service, certain, json, nobody, ok};
use stand_in::Graph;
use tokio::net::TcpListener;

fn client(url: String) -> Client {
    let builder = Client::builder(SecretString::from("s3cret")).base_url(url);
    let builder = builder.allow_loopback_http().transport(Ureq::new());
    let builder = builder.clock(Manual::default()).retry(certain());
    let builder = builder
        .max_response_bytes(1024)
        .timeout(Duration::from_millis(300));
    builder.build().unwrap()
}

async fn get(url: String) -> Result<Option<String>, graph_core::Error> {
    let client = client(url);
    let user = Graph::new(&client).users().by_id("1").get().await?;
    Ok(user.city)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_go_over_it() {
    let service =
        Service::answering([json("429 Too Many", "", ""), ok(r#"{"city":"Rome"}"#)]).await;
    assert_eq!(get(service.url("")).await.unwrap().as_deref(), Some("Rome"));
    let asked = service.asked();
    assert_eq!(asked[1].header("authorization"), Some("Bearer s3cret"));
    assert_eq!(asked.len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_keeps_the_rules() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let location = format!("Location: http://{}/\r\n", elsewhere.local_addr().unwrap());
    for (answer, kind) in [
        (json("302 Found", &location, ""), ErrorKind::Service),
        (json("403 No", "", "{}"), ErrorKind::Forbidden),
        (Answer::Hang(vec![]), ErrorKind::Timeout),
        (ok(&" ".repeat(2000)), ErrorKind::TooLarge),
    ] {
        let service = Service::answering([answer]).await;
        let error = get(service.url("")).await.unwrap_err();
        assert_eq!((error.kind(), service.asked().len()), (kind, 1), "{error}");
    }
    assert!(elsewhere.into_std().unwrap().accept().is_err());
    let refused = get(format!("http://{}", nobody().await)).await.unwrap_err();
    assert_eq!((refused.kind(), refused.tries()), (ErrorKind::Transport, 6));
}

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future without a runtime.
fn run<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}

/// Nothing needs `tokio` but the transport over `reqwest`, which says so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_without_a_runtime_is_served() {
    let service = Service::answering([json("503 Away", "", ""), ok(r#"{"city":"Rome"}"#)]).await;
    let url = service.url("");
    let builder = move || {
        let builder = Client::builder(SecretString::from("s3cret")).base_url(&url);
        let soon = Duration::from_millis(1);
        let retry = Retry::new(Backoff::new(soon, soon)).max_tries(2);
        builder.allow_loopback_http().retry(retry)
    };
    let program = std::thread::spawn(move || {
        let client = builder().transport(Ureq::new()).build().unwrap();
        let user = run(async { Graph::new(&client).users().by_id("1").get().await });
        let client = builder().build().unwrap();
        let error = run(async { Graph::new(&client).users().by_id("1").get().await });
        (user.unwrap().city, error.unwrap_err().to_string())
    });
    let (city, error) = tokio::task::spawn_blocking(|| program.join().unwrap())
        .await
        .unwrap();
    assert_eq!(city.as_deref(), Some("Rome"));
    assert_eq!(error, "there is no runtime of tokio");
    assert_eq!(service.asked().len(), 2);
}

/// A source of tokens that is not ready at once, and so has a time limit.
async fn slowly() -> Result<SecretString, graph_core::TokenError> {
    tokio::task::yield_now().await;
    Ok(SecretString::from("s3cret"))
}

/// Without a runtime, waits are threads: none outlives its call.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wait_ends_with_its_call() {
    let threads = || std::fs::read_dir("/proc/self/task").unwrap().count();
    let service = Service::answering([json("401 No", "", "{}")]).await;
    let url = service.url("");
    let program = move || {
        let before = threads();
        for _ in 0..50 {
            let client = Client::builder(slowly).base_url(&url);
            let client = client.allow_loopback_http().transport(Ureq::new());
            let client = client.build().unwrap();
            run(async { Graph::new(&client).users().by_id("1").get().await }).unwrap_err();
        }
        // They have been told, and have to take notice.
        let began = std::time::Instant::now();
        while threads() > before + 5 && began.elapsed() < Duration::from_secs(20) {
            std::thread::yield_now();
        }
        (before, threads())
    };
    // Not a thread of the runtime, which would have its timers.
    let program = std::thread::spawn(program);
    let (before, after) = tokio::task::spawn_blocking(|| program.join().unwrap())
        .await
        .unwrap();
    assert!(after <= before + 5, "{before} threads have become {after}");
}
