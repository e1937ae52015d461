//! HTTP on a loopback socket.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use generated::Bytes;
use generated::http::{self, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::Answer;
use super::request::{Place, Request};
use super::state::State;

pub(super) struct Listener {
    pub(super) address: SocketAddr,
    running: JoinHandle<Infallible>,
}

impl Listener {
    pub(super) async fn start(place: Place, state: &Arc<Mutex<State>>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::clone(state);
        let running = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let state = Arc::clone(&state);
                let service = service_fn(move |request| {
                    let state = Arc::clone(&state);
                    async move { answer(place, &state, request).await }
                });
                let connection = http1::Builder::new();
                let connection = connection.serve_connection(TokioIo::new(stream), service);
                // It may fail: a test may want it to.
                tokio::spawn(async move { connection.await.ok() });
            }
        });
        Self { address, running }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.running.abort();
    }
}

async fn answer(
    place: Place,
    state: &Mutex<State>,
    request: http::Request<Incoming>,
) -> io::Result<Response<Full<Bytes>>> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
    let (method, target) = (head.method.as_str(), head.uri.to_string());
    let request = Request::read(place, method, &target, &head.headers, body);
    match state.lock().unwrap().answer(request) {
        Answer::Response(response) => Ok(response.map(Full::new)),
        Answer::Dropped => Err(io::ErrorKind::ConnectionAborted.into()),
    }
}
