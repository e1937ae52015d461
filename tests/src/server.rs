//! A server on this machine that answers requests one after the other.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// Long enough for any machine, and over only when a test fails.
const PLENTY: Duration = Duration::from_secs(30);

/// A request as it came over the wire.
#[derive(Debug)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path and the query, as they were sent.
    pub target: String,
    /// The headers in the order of the wire, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// What the server answers.
#[derive(Debug)]
pub struct Answer {
    status: String,
    headers: String,
    body: String,
}

impl Answer {
    /// An answer with a status such as `200 OK`, and a JSON body.
    pub fn new(status: &str, body: impl Into<String>) -> Self {
        Self {
            status: status.to_owned(),
            headers: String::new(),
            body: body.into(),
        }
    }

    /// The same, with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push_str(&format!("{name}: {value}\r\n"));
        self
    }

    fn on_the_wire(&self) -> String {
        let Self {
            status,
            headers,
            body,
        } = self;
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
             Connection: close\r\n{headers}\r\n{body}"
        )
    }
}

/// The server.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    is_closed: Arc<AtomicBool>,
    served: JoinHandle<Vec<Request>>,
}

impl Server {
    /// Begins to answer one request with a status such as `200 OK`, and a JSON body.
    pub fn answering(status: &str, body: &str) -> Self {
        Self::answering_in_turn(|_| vec![Answer::new(status, body)])
    }

    /// Begins to answer as many requests as there are answers, each with the next one. The answers are made for the
    /// base URL of the server, because links in them have to lead back to it.
    pub fn answering_in_turn(answers: impl FnOnce(&str) -> Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("the socket has an address");
        let answers = answers(&url(address));
        let is_closed = Arc::new(AtomicBool::new(false));
        let closed = Arc::clone(&is_closed);
        let served = std::thread::spawn(move || {
            let mut requests = Vec::new();
            for answer in answers {
                let (stream, _) = listener.accept().expect("a client connects");
                if closed.load(Ordering::SeqCst) {
                    break;
                }
                requests.push(serve(&stream, &answer));
            }
            requests
        });
        Self {
            address,
            is_closed,
            served,
        }
    }

    /// The base URL of the server.
    pub fn url(&self) -> String {
        url(self.address)
    }

    /// The only request that was answered. Ask for it after the call.
    pub fn request(self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// The requests that were answered, in their order. Ask for them after the last call: the server closes, whether or
    /// not there are answers left.
    pub fn requests(self) -> Vec<Request> {
        self.is_closed.store(true, Ordering::SeqCst);
        // Wakes a server that is waiting for a client. After its last answer, the port may belong to another one.
        if !self.served.is_finished() {
            drop(TcpStream::connect(self.address));
        }
        self.served.join().expect("the server has answered")
    }
}

fn url(address: SocketAddr) -> String {
    format!("http://{address}")
}

/// Answers the request that comes over a connection.
fn serve(mut stream: &TcpStream, answer: &Answer) -> Request {
    stream
        .set_read_timeout(Some(PLENTY))
        .expect("a limit can be set");
    let request = receive(&mut BufReader::new(stream));
    stream
        .write_all(answer.on_the_wire().as_bytes())
        .expect("the answer is taken");
    request
}

fn receive(stream: &mut impl BufRead) -> Request {
    let mut line = || {
        let mut line = String::new();
        stream.read_line(&mut line).expect("the request goes on");
        line.trim_end().to_owned()
    };
    let first = line();
    let mut words = first.split(' ').map(str::to_owned);
    let method = words.next().expect("a request has a method");
    let target = words.next().expect("a request has a target");
    let mut headers = Vec::new();
    loop {
        let line = line();
        let Some((name, value)) = line.split_once(':') else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let mut request = Request {
        method,
        target,
        headers,
        body: Vec::new(),
    };
    if let Some(length) = request.header("content-length") {
        let length = length.parse().expect("the length is a number");
        request.body = vec![0; length];
        stream
            .read_exact(&mut request.body)
            .expect("the body is whole");
    }
    request
}
