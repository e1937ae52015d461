//! A service on this machine that answers as a test says, over real sockets,
//! and a clock that does not wait.

#![allow(dead_code, missing_docs, unreachable_pub)]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use graph_core::retry::Backoff;
use graph_core::{BoxFuture, Client, ClientBuilder, Clock, Retry, TokenSource};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The method and the target.
    pub line: String,
    pub head: String,
    pub body: Vec<u8>,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// What the service does with a request.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Sends these bytes, and keeps the connection.
    Send(Vec<u8>),
    /// Sends these bytes, and closes the connection.
    Close(Vec<u8>),
    /// Sends these bytes, and resets the connection.
    Reset(Vec<u8>),
    /// Sends these bytes, and nothing more.
    Hang(Vec<u8>),
    /// Sends the first bytes, and then the second ones again and again, with
    /// this pause in between.
    Endless(Vec<u8>, Vec<u8>, Duration),
}

/// A whole response.
pub fn json(status: &str, headers: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::Send(
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
        )
        .into(),
    )
}

pub fn ok(body: &str) -> Answer {
    json("200 OK", "", body)
}

pub struct Service {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
    running: JoinHandle<()>,
}

impl Service {
    /// Answers each request with what the function says; the number is that of
    /// the request.
    pub async fn new(answer: impl Fn(usize, &Asked) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (all, answer) = (Arc::clone(&asked), Arc::new(answer));
        let running = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(stream, Arc::clone(&all), Arc::clone(&answer)));
            }
        });
        Self {
            address,
            asked,
            running,
        }
    }

    /// Answers with these, one after the other; the last one stands for all
    /// that come after it.
    pub async fn answering(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers: Vec<Answer> = answers.into_iter().collect();
        Self::new(move |number, _| answers[number.min(answers.len() - 1)].clone()).await
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The requests that have come.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    pub fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.line).collect()
    }

    pub fn builder(&self, tokens: impl TokenSource) -> ClientBuilder {
        Client::builder(tokens)
            .base_url(self.url(""))
            .allow_loopback_http()
            .timeout(Duration::from_secs(30))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.running.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    all: Arc<Mutex<Vec<Asked>>>,
    answer: Arc<impl Fn(usize, &Asked) -> Answer>,
) {
    let mut unread = Vec::new();
    while let Some(asked) = read(&mut stream, &mut unread).await {
        let number = {
            let mut all = all.lock().unwrap();
            all.push(asked.clone());
            all.len() - 1
        };
        // The client may have hung up already, and be right to.
        match answer(number, &asked) {
            Answer::Send(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Answer::Close(bytes) => {
                let _ = stream.write_all(&bytes).await;
                return;
            }
            Answer::Reset(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.set_zero_linger();
                return;
            }
            Answer::Endless(head, again, pause) => {
                let _ = stream.write_all(&head).await;
                while stream.write_all(&again).await.is_ok() {
                    tokio::time::sleep(pause).await;
                }
                return;
            }
            Answer::Hang(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.read(&mut [0; 1]).await;
                return;
            }
        }
    }
}

async fn read(stream: &mut TcpStream, unread: &mut Vec<u8>) -> Option<Asked> {
    loop {
        let end = unread.windows(4).position(|it| it == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&unread[..end]).into_owned();
            let line = head
                .lines()
                .next()?
                .trim_end_matches(" HTTP/1.1")
                .to_owned();
            let mut asked = Asked {
                line,
                head,
                body: Vec::new(),
            };
            let length: usize = asked
                .header("content-length")
                .map_or(0, |it| it.parse().unwrap());
            if unread.len() >= end + 4 + length {
                asked.body = unread[end + 4..end + 4 + length].to_vec();
                unread.drain(..end + 4 + length);
                return Some(asked);
            }
        }
        if stream.read_buf(unread).await.ok()? == 0 {
            return None;
        }
    }
}

/// An address at which nobody listens.
pub async fn nobody() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    listener.local_addr().unwrap()
}

/// A clock that is moved on by those who wait.
#[derive(Clone, Default)]
pub struct Manual(Arc<Mutex<Vec<Duration>>>);

impl Manual {
    /// The times that somebody waited for.
    pub fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap().clone()
    }

    pub fn seconds(&self) -> Vec<f64> {
        self.waits().iter().map(Duration::as_secs_f64).collect()
    }
}

impl Clock for Manual {
    fn now(&self) -> graph_core::jiff::Timestamp {
        let start: graph_core::jiff::Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        start + self.elapsed()
    }
    fn elapsed(&self) -> Duration {
        self.waits().iter().sum()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        self.0.lock().unwrap().push(time);
        Box::pin(std::future::ready(()))
    }
}

/// Waits of 1, 2, 4 … 30 seconds, none of them random.
pub fn certain() -> Retry {
    let second = Duration::from_secs(1);
    Retry::new(Backoff::new(second, second * 30).random(|| 1.0))
}
