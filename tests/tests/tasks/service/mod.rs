//! A service on this machine that accepts exactly the requests a test expects, over real sockets.
//!
//! ```text
//! let service = Service::start().await;
//! service.expect("GET", "/me").query("$select", "id").answer(200, json!({ "id": "1" }));
//! let me = program(&service.graph()).await.unwrap();
//! service.done();
//! ```
//!
//! A request that is not expected, or that differs from the expected one in anything the service cares about, is
//! answered with 400 and recorded: [`Service::done`] reports it even if the program has swallowed the error. A second
//! listener stands for all other hosts, and refuses requests with a token.

#![allow(clippy::unwrap_used, reason = "test code may panic")]

mod answer;
mod batch;
mod clock;
mod difference;
mod expectation;
mod expecting;
mod listener;
mod request;
mod state;
mod tests;
mod upload;

use std::io::Write;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use generated::runtime::ClientBuilder;
use generated::v1_0::Graph;
use generated::{Bytes, Client, SecretString};

pub(crate) use answer::Answer;
pub(crate) use clock::Manual;
pub(crate) use expecting::Expecting;
use expecting::ExpectingUpload;
use listener::Listener;
use request::Place;
use state::State;

/// The token that requests must have, unless the test expects another one.
pub(crate) const TOKEN: &str = "token-of-contoso";

/// The version of the service.
const VERSION: &str = "v1.0";

/// Bytes without repetitions, so that no piece of them can pass for another one.
pub(crate) fn pattern(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

pub(crate) struct Service {
    state: Arc<Mutex<State>>,
    own: Listener,
    elsewhere: Listener,
    clock: Manual,
    is_done: Mutex<bool>,
}

impl Service {
    /// Starts a service that expects nothing yet.
    pub(crate) async fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        Self {
            own: Listener::start(Place::Own, &state).await,
            elsewhere: Listener::start(Place::Elsewhere, &state).await,
            state,
            clock: Manual::default(),
            is_done: Mutex::new(false),
        }
    }

    /// From now on, requests must come in the order in which they were expected.
    pub(crate) fn in_order(&self) {
        self.state().in_order = true;
    }

    /// Expects a request with this method and path, which is relative to the version. The path is percent-encoded here;
    /// the request may encode more or less of it.
    pub(crate) fn expect(&self, method: &str, path: &str) -> Expecting<'_> {
        Expecting::new(self, Place::Own, method, path)
    }

    /// Expects a request to the other host.
    pub(crate) fn expect_elsewhere(&self, method: &str, path: &str) -> Expecting<'_> {
        Expecting::new(self, Place::Elsewhere, method, path)
    }

    /// Expects a `$batch` of this many requests. Each of them is expected with
    /// [`expect_batched`](Self::expect_batched).
    pub(crate) fn expect_batch(&self, requests: usize) {
        self.state().batches.push_back(requests);
    }

    /// Expects a request inside a `$batch`.
    pub(crate) fn expect_batched(&self, method: &str, path: &str) -> Expecting<'_> {
        Expecting::new(self, Place::Batch, method, path)
    }

    /// Expects this content in an upload session on the other host.
    pub(crate) fn expect_upload(
        &self,
        path: &str,
        content: impl Into<Bytes>,
    ) -> ExpectingUpload<'_> {
        ExpectingUpload::new(self, path, content.into())
    }

    /// The URL of a path relative to the version, for links in answers.
    pub(crate) fn link(&self, path: &str) -> String {
        format!("{}/{VERSION}{path}", self.address())
    }

    /// The URL of a path on the other host.
    pub(crate) fn elsewhere(&self, path: &str) -> String {
        format!("http://{}{path}", self.elsewhere.address)
    }

    /// The URL of the service, without a version.
    pub(crate) fn address(&self) -> String {
        format!("http://{}", self.socket())
    }

    pub(crate) fn socket(&self) -> SocketAddr {
        self.own.address
    }

    /// A client of the service with this source of tokens.
    pub(crate) fn builder(&self, tokens: impl generated::runtime::TokenSource) -> ClientBuilder {
        Client::builder(tokens)
            .base_url(self.address())
            .allow_loopback_http()
    }

    /// A client of the service with the usual token and a clock that does not wait.
    pub(crate) fn client(&self) -> Client {
        let builder = self.builder(SecretString::from(TOKEN));
        builder.clock(self.clock.clone()).build().unwrap()
    }

    pub(crate) fn graph(&self) -> Graph {
        Graph::new(&self.client())
    }

    /// The waits of the clients so far, in whole seconds.
    pub(crate) fn waits(&self) -> Vec<u64> {
        self.clock.waits().iter().map(|it| it.as_secs()).collect()
    }

    /// Panics if an unexpected request came, or if an expected one did not.
    #[track_caller]
    pub(crate) fn done(&self) {
        if let Err(found) = self.verdict() {
            panic!("{found}");
        }
    }

    /// The same as a result, for the tests of the service itself.
    fn verdict(&self) -> Result<(), String> {
        *self.is_done.lock().unwrap() = true;
        let state = self.state();
        let found: Vec<String> = [state.faults.clone(), state.outstanding()].concat();
        match found.is_empty() {
            true => Ok(()),
            false => Err(found.join("\n")),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Service {
    /// If the test has failed, prints what was wrong with requests, because the errors of the client mask parts of it.
    /// Otherwise the test must have called [`done`](Self::done).
    fn drop(&mut self) {
        if std::thread::panicking() {
            for fault in &self.state().faults {
                // There is nowhere to report that this failed.
                let _ = writeln!(std::io::stderr(), "{fault}");
            }
        } else {
            let is_done = *self.is_done.lock().unwrap();
            assert!(is_done, "the test did not call `service.done()`");
        }
    }
}
