//! A client without a network: a source of tokens, a transport and a clock that
//! do what a test says, and calls that are polled by hand.

#![allow(dead_code, missing_docs, unreachable_pub)]

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use graph_core::http::{Request, Response, StatusCode};
use graph_core::jiff::Timestamp;
use graph_core::transport::Limits;
use graph_core::{
    AccessToken, BoxFuture, Bytes, Client, Clock, Error, ErrorKind, Retry, SecretString,
    TokenError, TokenRequest, TokenSource, Transport,
};

pub type Handed = Result<AccessToken, TokenError>;

pub fn token(text: &str) -> AccessToken {
    SecretString::from(text).into()
}

/// A source that is a function of the number of the question and of what is
/// asked, as text: `refused`, `claims`.
pub struct Source<F>(F, AtomicUsize);

impl<F> Source<F>
where
    F: Fn(usize, Asked) -> BoxFuture<'static, Handed> + Send + Sync + 'static,
{
    pub fn new(answer: F) -> Self {
        Self(answer, AtomicUsize::new(0))
    }
}

impl<F> TokenSource for Source<F>
where
    F: Fn(usize, Asked) -> BoxFuture<'static, Handed> + Send + Sync + 'static,
{
    fn token<'a>(&'a self, request: TokenRequest<'a>) -> BoxFuture<'a, Handed> {
        let asked = match (request.refused, request.claims) {
            (_, Some(_)) => Asked::Claims,
            (Some(_), None) => Asked::Another,
            (None, None) => Asked::Any,
        };
        (self.0)(self.1.fetch_add(1, Ordering::SeqCst), asked)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked {
    Any,
    Another,
    Claims,
}

pub fn ready(answer: Handed) -> BoxFuture<'static, Handed> {
    Box::pin(std::future::ready(answer))
}

pub fn never() -> BoxFuture<'static, Handed> {
    Box::pin(std::future::pending())
}

/// A gate that futures wait for.
#[derive(Clone, Default)]
pub struct Gate(Arc<AtomicBool>, Arc<Mutex<Vec<Waker>>>);

impl Gate {
    pub fn open(&self) {
        self.0.store(true, Ordering::SeqCst);
        let all = std::mem::take(&mut *self.1.lock().unwrap());
        all.into_iter().for_each(Waker::wake);
    }

    pub fn then(
        &self,
        answer: impl FnOnce() -> Handed + Send + 'static,
    ) -> BoxFuture<'static, Handed> {
        let gate = self.clone();
        Box::pin(async move {
            std::future::poll_fn(|context| {
                gate.1.lock().unwrap().push(context.waker().clone());
                match gate.0.load(Ordering::SeqCst) {
                    true => Poll::Ready(()),
                    false => Poll::Pending,
                }
            })
            .await;
            answer()
        })
    }
}

/// A transport that notes the tokens, and refuses some.
#[derive(Clone)]
pub struct Wire {
    tokens: Arc<Mutex<Vec<String>>>,
    refuses: Arc<Mutex<Refuses>>,
}

/// The challenge with which a token is refused.
type Refuses = fn(&str) -> Option<&'static str>;

impl Wire {
    pub fn new(refuses: Refuses) -> Self {
        Self {
            tokens: Arc::default(),
            refuses: Arc::new(Mutex::new(refuses)),
        }
    }

    pub fn refuse(&self, refuses: Refuses) {
        *self.refuses.lock().unwrap() = refuses;
    }

    pub fn tokens(&self) -> Vec<String> {
        self.tokens.lock().unwrap().clone()
    }
}

impl Transport for Wire {
    fn send<'a>(
        &'a self,
        request: Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>> {
        let token = request.headers()["authorization"].to_str().unwrap();
        let token = token.trim_start_matches("Bearer ").to_owned();
        let mut response = Response::new(Bytes::from_static(b"{}"));
        if let Some(challenge) = self.refuses.lock().unwrap()(&token) {
            *response.status_mut() = StatusCode::UNAUTHORIZED;
            let headers = response.headers_mut();
            headers.insert("www-authenticate", challenge.parse().unwrap());
        }
        self.tokens.lock().unwrap().push(token);
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// A clock that stands still until it is moved.
#[derive(Clone, Default)]
pub struct Still(Arc<Mutex<(Duration, Vec<Waker>)>>);

impl Still {
    pub fn pass(&self, time: Duration) {
        let mut state = self.0.lock().unwrap();
        state.0 += time;
        let all = std::mem::take(&mut state.1);
        drop(state);
        all.into_iter().for_each(Waker::wake);
    }
}

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH + self.elapsed()
    }
    fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().0
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        let end = self.elapsed() + time;
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = self.0.lock().unwrap();
            state.1.push(context.waker().clone());
            match state.0 >= end {
                true => Poll::Ready(()),
                false => Poll::Pending,
            }
        }))
    }
}

pub fn client(tokens: impl TokenSource, wire: &Wire, clock: &Still) -> Client {
    let builder = Client::builder(tokens).base_url("https://graph.example");
    let builder = builder.transport(wire.clone()).clock(clock.clone());
    builder.retry(Retry::none()).build().unwrap()
}

pub type Call<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;

pub fn call(client: &Client) -> Call<'static> {
    let client = client.clone();
    Box::pin(async move {
        let request = Request::get("https://graph.example/v1.0/me");
        client.send(request.body(Bytes::new()).unwrap()).await?;
        Ok(())
    })
}

pub fn poll(call: &mut Call<'_>) -> Poll<Result<(), Error>> {
    call.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

/// The result of a call that waits for nothing, or for what is there already.
pub fn done(call: &mut Call<'_>) -> Result<(), Error> {
    for _ in 0..8 {
        if let Poll::Ready(result) = poll(call) {
            return result;
        }
    }
    panic!("the call waits");
}

pub fn accepts(_: &str) -> Option<&'static str> {
    None
}

/// What a call failed with, and the whole of what is said about it.
pub fn failed(result: Result<(), Error>) -> (ErrorKind, String) {
    let error = result.unwrap_err();
    let shown = format!("{error} {error:?} {error:#?}");
    (error.kind(), shown)
}
