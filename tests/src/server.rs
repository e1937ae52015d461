//! A server on this machine that answers one request.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
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

/// The server.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    served: JoinHandle<Request>,
}

impl Server {
    /// Begins to answer the first request with a status such as `200 OK`, and a JSON body.
    pub fn answering(status: &str, body: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("the socket has an address");
        let answer = format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        let served = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a client connects");
            stream
                .set_read_timeout(Some(PLENTY))
                .expect("a limit can be set");
            let request = receive(&mut BufReader::new(&stream));
            stream
                .write_all(answer.as_bytes())
                .expect("the answer is taken");
            request
        });
        Self { address, served }
    }

    /// The base URL of the server.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The request that was answered. Ask for it only after a call, for it waits for one.
    pub fn request(self) -> Request {
        self.served.join().expect("the server has answered")
    }
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
