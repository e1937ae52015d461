//! Calls that a cloud lacks.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use graph_core::transport::{Limits, Transport};
use graph_core::{
    AccessToken, Batch, BoxFuture, Bytes, Call, Client, ClientBuilder, Cloud, Error, ErrorKind,
    Json, Method, Operation, Route, SecretString, TokenError, TokenRequest, TokenSource, account,
    http,
};

static LICENSES: Operation = Operation {
    id: "licenses-list",
    title: "List licenses",
    absent_in: &[Cloud::UsGovernmentL5, Cloud::China],
    ..Operation::UNDOCUMENTED
};

/// Counts the requests and the tokens.
#[derive(Clone, Default)]
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl TokenSource for Counted {
    fn token<'a>(&'a self, _: TokenRequest<'a>) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(Ok(SecretString::from("s3cret").into())))
    }
}

impl Transport for Counted {
    fn send<'a>(
        &'a self,
        _: http::Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(Ok(http::Response::new(Bytes::from(
            "{}",
        )))))
    }
}

fn call(client: &Client) -> Call<account::Any, Json> {
    Route::new(client, "v1.0").call(Method::GET, &LICENSES)
}

/// A client, and what counts its requests and tokens.
fn client(describe: impl Fn(ClientBuilder) -> ClientBuilder) -> (Client, Counted) {
    let counted = Counted::default();
    let builder = Client::builder(counted.clone()).transport(counted.clone());
    (describe(builder).build().unwrap(), counted)
}

#[tokio::test]
async fn nothing_is_sent_to_a_cloud_that_lacks_the_call() {
    for cloud in [Cloud::UsGovernmentL5, Cloud::China] {
        let (client, counted) = client(|it| it.cloud(cloud));
        let error = call(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Absent);
        let expected = format!("List licenses is not available in {cloud}; nothing was sent");
        assert_eq!(error.to_string(), expected);
        assert_eq!((error.tries(), error.status()), (0, None));
        let error = call(&client).into_http().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Absent);
        assert_eq!(counted.count(), 0);
    }
}

#[tokio::test]
async fn nor_in_a_batch() {
    let (client, counted) = client(|it| it.cloud(Cloud::China));
    let mut batch = Batch::new(&client);
    let ticket = batch.add(call(&client));
    let error = batch.send().await.take(ticket).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Absent);
    assert_eq!(counted.count(), 0);
}

#[tokio::test]
async fn other_clouds_and_addresses_are_called() {
    let china = Cloud::China;
    let own = |it: ClientBuilder| it.cloud(china).base_url("https://proxy.example");
    let same = |it: ClientBuilder| it.base_url(china.base_url());
    let clients = [
        client(|it| it),
        client(|it| it.cloud(Cloud::UsGovernmentL4)),
        client(own),
        client(same),
    ];
    for (client, counted) in clients {
        call(&client).await.unwrap();
        // A token and a request.
        assert_eq!(counted.count(), 2);
    }
}

/// Keeps the scopes that it was asked for.
#[derive(Clone, Default)]
struct Asked(Arc<Mutex<Vec<String>>>);

impl TokenSource for Asked {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        self.0.lock().unwrap().extend_from_slice(request.scopes);
        Box::pin(std::future::ready(Ok(SecretString::from("s3cret").into())))
    }
}

#[tokio::test]
async fn tokens_are_for_the_cloud_that_is_called_in_whatever_order_it_is_said() {
    let government = "https://graph.microsoft.us/.default";
    let global = "https://graph.microsoft.com/.default";
    type Describe = fn(ClientBuilder) -> ClientBuilder;
    let cases: [(Describe, &str); 12] = [
        (
            |it| {
                it.cloud(Cloud::UsGovernmentL4)
                    .base_url("https://graph.microsoft.com")
            },
            global,
        ),
        (
            |it| {
                it.base_url("https://graph.microsoft.com")
                    .cloud(Cloud::UsGovernmentL4)
            },
            global,
        ),
        (|it| it, global),
        (|it| it.base_url("https://proxy.example"), global),
        (|it| it.base_url("https://graph.microsoft.us"), government),
        (
            |it| it.base_url("https://Graph.Microsoft.US:443/"),
            government,
        ),
        (|it| it.cloud(Cloud::UsGovernmentL4), government),
        (
            |it| {
                it.cloud(Cloud::UsGovernmentL4)
                    .base_url("https://proxy.example")
            },
            government,
        ),
        (
            |it| {
                it.base_url("https://proxy.example")
                    .cloud(Cloud::UsGovernmentL4)
            },
            government,
        ),
        (
            |it| it.scopes(["User.Read"]).cloud(Cloud::UsGovernmentL4),
            "User.Read",
        ),
        (
            |it| it.cloud(Cloud::UsGovernmentL4).scopes(["User.Read"]),
            "User.Read",
        ),
        (
            |it| it.scopes(["User.Read"]).base_url("https://proxy.example"),
            "User.Read",
        ),
    ];
    for (number, (describe, scope)) in cases.into_iter().enumerate() {
        let (asked, counted) = (Asked::default(), Counted::default());
        let builder = Client::builder(asked.clone()).transport(counted);
        call(&describe(builder).build().unwrap()).await.unwrap();
        assert_eq!(*asked.0.lock().unwrap(), [scope], "{number}");
    }
}
