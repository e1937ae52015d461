//! What the service refuses. The requests here are made by hand.

mod batches;
mod hosts;
mod refusals;
mod times;
mod uploads;

use generated::Bytes;
use generated::http::request::Builder;
use generated::http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::{Service, TOKEN};

/// A request with the token.
fn authorized(method: &str) -> Builder {
    let builder = Request::builder().method(method);
    builder.header("Authorization", format!("Bearer {TOKEN}"))
}

/// Sends a request, and returns the answer unless the connection breaks.
async fn send(
    address: &str,
    target: &str,
    request: Builder,
    body: impl Into<Bytes>,
) -> Option<Response<Bytes>> {
    let host = address.strip_prefix("http://").unwrap();
    let stream = TcpStream::connect(host).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .unwrap();
    tokio::spawn(async move { connection.await.ok() });
    let request = request.uri(target).header("Host", host);
    let request = request.body(Full::new(body.into())).unwrap();
    let (head, body) = sender.send_request(request).await.ok()?.into_parts();
    let body = body.collect().await.ok()?.to_bytes();
    Some(Response::from_parts(head, body))
}

/// The message of a refusal, which the verdict of the service must repeat.
fn refusal(service: &Service, answer: Option<&Response<Bytes>>) -> String {
    let answer = answer.unwrap();
    assert_eq!(answer.status(), 400, "{:?}", answer.body());
    let body: generated::Json = serde_json::from_slice(answer.body()).unwrap();
    let message = body["error"]["message"].as_str().unwrap();
    let verdict = service.verdict().unwrap_err();
    assert!(verdict.contains(message), "{verdict}");
    message.to_owned()
}
