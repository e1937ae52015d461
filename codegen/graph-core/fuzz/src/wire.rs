//! A service in memory, and calls that wait for nothing. It sees to it that no
//! request takes the token elsewhere.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use graph_core::http::{HeaderValue, Request, Response, StatusCode};
use graph_core::jiff::Timestamp;
use graph_core::transport::{Limits, Transport};
use graph_core::{BoxFuture, Bytes, Client, ClientBuilder, Clock, Error, TokenSource};
use url::{Host, Url};

/// What every token of the tests begins with.
pub(super) const TOKEN: &str = "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.s3cret";

/// The address of the service.
pub(super) const BASE: &str = "https://graph.example";

/// Answers requests by a function of their number and of themselves.
struct Wire<F> {
    base: Url,
    sent: Arc<Mutex<usize>>,
    answer: F,
}

impl<F> Transport for Wire<F>
where
    F: Fn(usize, &Request<Bytes>) -> Result<Response<Bytes>, Error> + Send + Sync + 'static,
{
    fn send<'a>(
        &'a self,
        request: Request<Bytes>,
        _: &'a Limits,
    ) -> BoxFuture<'a, Result<Response<Bytes>, Error>> {
        self.guard(&request);
        let number = {
            let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
            *sent += 1;
            *sent - 1
        };
        assert!(number < 1000, "there is no end");
        Box::pin(std::future::ready((self.answer)(number, &request)))
    }
}

impl<F> Wire<F> {
    /// The token goes to the origin of the client, and everything else to where
    /// it is encrypted or does not leave the machine. Where a URL leads is read
    /// by a library that the client does not use.
    fn guard(&self, request: &Request<Bytes>) {
        let mut headers = request.headers().values();
        let has_token = headers.any(|it| holds_token(it.as_bytes()));
        let uri = request.uri().to_string();
        let Ok(url) = Url::parse(&uri) else {
            // To what is no URL, nothing can be sent.
            return assert!(!has_token, "{uri}");
        };
        let has_user = !url.username().is_empty() || url.password().is_some();
        assert!(!has_user, "{uri}");
        let is_own = url.origin() == self.base.origin();
        assert!(is_own || !has_token, "the token went to {uri}");
        let is_loopback = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        let is_local = self.base.scheme() == "http" && is_loopback;
        assert!(url.scheme() == "https" || is_local, "{uri}");
    }
}

/// An error says what the service said, and not the token that it may have echoed.
pub(super) fn hides_token(error: &Error) {
    let shown = format!("{error} {error:?}");
    assert!(!holds_token(shown.as_bytes()), "{shown}");
}

fn holds_token(bytes: &[u8]) -> bool {
    let token = TOKEN.as_bytes();
    bytes.windows(token.len()).any(|it| it == token)
}

/// A client of a service that answers like this, and how often it was asked.
pub(super) fn builder(
    base: &str,
    tokens: impl TokenSource,
    answer: impl Fn(usize, &Request<Bytes>) -> Result<Response<Bytes>, Error> + Send + Sync + 'static,
) -> (ClientBuilder, Arc<Mutex<usize>>) {
    let sent = Arc::new(Mutex::new(0));
    let wire = Wire {
        base: Url::parse(base).expect("the base is a URL"),
        sent: Arc::clone(&sent),
        answer,
    };
    let builder = Client::builder(tokens).base_url(base).allow_loopback_http();
    (builder.transport(wire).clock(Rushed::default()), sent)
}

/// A response, made of a status that may be none.
pub(super) fn response(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    response
}

/// A response with a header, unless the bytes are none that one can have.
pub(super) fn with_header(
    status: u16,
    name: &'static str,
    value: &[u8],
) -> Option<Response<Bytes>> {
    let mut response = response(status, Bytes::new());
    let value = HeaderValue::from_bytes(value).ok()?;
    response.headers_mut().insert(name, value);
    Some(response)
}

/// The result of a future that waits for nothing but what is there.
pub(super) fn done<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    for _ in 0..64 {
        let polled = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        if let Poll::Ready(result) = polled {
            return result;
        }
    }
    panic!("it waits for nobody");
}

/// A clock that is moved on by those who wait.
#[derive(Default)]
struct Rushed(Mutex<Duration>);

impl Clock for Rushed {
    fn now(&self) -> Timestamp {
        let elapsed = self.elapsed().min(Duration::from_secs(1 << 32));
        Timestamp::UNIX_EPOCH + elapsed
    }
    fn elapsed(&self) -> Duration {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let mut elapsed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            *elapsed = elapsed.saturating_add(time);
        })
    }
}
