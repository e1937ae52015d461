//! Ten thousand upload sessions with services that break in every way they
//! know. Afterwards the service has every byte, or the upload is an error.
//!
//! Everything is in memory, and everything random comes from the number of the
//! session.

use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use graph_core::transport::Limits;
use graph_core::{BoxFuture, Bytes, Client, Error, ErrorKind, SecretString, Transport};
use http::{Method, Request, Response};

use crate::content;
use crate::random::Random;
use crate::service::{Manual, certain};

const SESSIONS: u64 = 10_000;
const STEP: u64 = 320 * 1024;

/// How the service writes what it says, and what it can do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// Takes pieces in any order.
    OneDrive,
    /// The same, and waits for the completion.
    Deferred,
    /// Takes pieces in order only, and answers with a location.
    Outlook,
    Print,
}

/// A service with one session.
struct World {
    random: Random,
    kind: Kind,
    kept: Vec<u8>,
    missing: Vec<Range<u64>>,
    /// Whether the item is there, and the session is not.
    is_done: bool,
    /// How many of a hundred requests go wrong.
    faults: u64,
    requests: u32,
}

type Answer = Result<Response<Bytes>, Error>;

impl World {
    /// A session that may have something of the content already.
    fn new(random: Random, kind: Kind, content: &[u8], has_gaps: bool) -> Self {
        let total = content.len() as u64;
        let mut world = Self {
            random,
            kind,
            kept: vec![0; content.len()],
            missing: std::iter::once(0..total).collect(),
            is_done: false,
            faults: 0,
            requests: 0,
        };
        world.faults = world.random.one_of(&[0, 5, 20, 50]);
        for _ in 0..if has_gaps { 4 } else { 0 } {
            let first = match kind {
                Kind::Outlook => world.missing.first().map_or(total, |it| it.start),
                _ => world.random.below(total),
            };
            let first = first.min(total - 1);
            // The last byte is never there, or the session would be complete.
            let last = (first + world.random.below(STEP)).min(total - 1);
            world.keep(first..last, &content[first as usize..last as usize]);
        }
        world
    }

    fn keep(&mut self, range: Range<u64>, bytes: &[u8]) {
        self.kept[range.start as usize..range.end as usize].copy_from_slice(bytes);
        let mut missing = Vec::new();
        for old in &self.missing {
            if old.start < range.start.min(old.end) {
                missing.push(old.start..range.start.min(old.end));
            }
            if range.end.max(old.start) < old.end {
                missing.push(range.end.max(old.start)..old.end);
            }
        }
        self.missing = missing;
    }

    /// What the client gets for a request, which may never have arrived.
    fn answer(&mut self, request: &Request<Bytes>) -> Answer {
        self.requests += 1;
        assert!(self.requests < 10_000, "there is no end");
        if !self.random.percent(self.faults) {
            return Ok(self.handle(request));
        }
        match self.random.below(14) {
            // Nothing has arrived.
            0 => Err(Error::unsent("refused")),
            1 => Err(Error::transport("reset before it was read")),
            2 | 3 => {
                let status = self.random.one_of(&[429, 500, 502, 503, 504]);
                Ok(response(status, ""))
            }
            4 => {
                let status = self
                    .random
                    .one_of(&[400, 401, 403, 404, 409, 410, 416, 507]);
                Ok(response(status, r#"{"error":{"code":"x","message":"y"}}"#))
            }
            5 => Ok(self.empty_success()),
            6 if self.cannot_be_done(request) => Ok(response(201, r#"{"id":"a lie"}"#)),
            6 => Err(Error::timeout(Duration::from_secs(100))),
            // It has, and the answer is lost.
            7 => {
                self.handle(request);
                let status = self.random.one_of(&[500, 502, 504]);
                Ok(response(status, "<html>"))
            }
            8 => {
                self.handle(request);
                Ok(self.empty_success())
            }
            9 | 10 => {
                self.handle(request);
                Err(Error::timeout(Duration::from_secs(100)))
            }
            _ => {
                self.handle(request);
                Err(Error::transport("reset after it was read"))
            }
        }
    }

    fn empty_success(&mut self) -> Response<Bytes> {
        let status = self.random.one_of(&[200, 202, 204, 206]);
        let body = self.random.one_of(&["", "{}", "<html>", "null"]);
        response(status, body)
    }

    /// Whether this cannot be the last request of the upload.
    fn cannot_be_done(&self, request: &Request<Bytes>) -> bool {
        let sent = place(request).map_or(0..0, |(range, _)| range);
        let is_in = |it: &Range<u64>| sent.start <= it.start && it.end <= sent.end;
        !self.is_done && self.missing.iter().any(|it| !is_in(it))
    }

    fn handle(&mut self, request: &Request<Bytes>) -> Response<Bytes> {
        match *request.method() {
            _ if self.is_done => response(404, r#"{"error":{"code":"itemNotFound"}}"#),
            Method::GET => self.status(true),
            Method::PUT => self.put(request),
            Method::POST if self.kind == Kind::Deferred && self.missing.is_empty() => self.done(),
            _ => response(400, r#"{"error":{"code":"badRequest"}}"#),
        }
    }

    fn put(&mut self, request: &Request<Bytes>) -> Response<Bytes> {
        let (range, total) = place(request).unwrap();
        assert_eq!(total, self.kept.len() as u64);
        assert_eq!(range.end - range.start, request.body().len() as u64);
        let gap = self.missing.iter().find(|it| it.contains(&range.start));
        let is_next = self
            .missing
            .first()
            .is_some_and(|it| it.start == range.start);
        let fits = gap.is_some_and(|gap| range.end <= gap.end);
        if !fits || self.kind == Kind::Outlook && !is_next {
            return response(416, r#"{"error":{"code":"fragmentOverlap"}}"#);
        }
        // Some of it is enough for now.
        let mut end = range.end;
        if self.random.percent(self.faults / 2) {
            end = range.start + self.random.below(end - range.start + 1);
        }
        let length = (end - range.start) as usize;
        self.keep(range.start..end, &request.body()[..length]);
        match self.missing.is_empty() && self.kind != Kind::Deferred {
            true => self.done(),
            false => self.status(false),
        }
    }

    fn done(&mut self) -> Response<Bytes> {
        self.is_done = true;
        match self.kind {
            Kind::Outlook => {
                let mut response = response(201, "");
                let location = "https://outlook.office.com/x".parse().unwrap();
                response.headers_mut().insert("location", location);
                response
            }
            _ => response(self.random.one_of(&[200, 201]), r#"{"id":"item"}"#),
        }
    }

    /// What is missing: all of it in any order, or where to go on.
    fn status(&mut self, is_asked: bool) -> Response<Bytes> {
        let mut ranges = self.missing.clone();
        if self.kind == Kind::Outlook || !is_asked && self.random.percent(50) {
            ranges.truncate(1);
        }
        if self.random.percent(30) {
            ranges.reverse();
        }
        let total = self.kept.len() as u64;
        let texts = ranges.iter().map(|it| {
            let first = it.start;
            match it.end == total {
                _ if self.kind == Kind::Outlook => format!("\"{first}\""),
                true if self.random.percent(50) => format!("\"{first}-\""),
                true if self.random.percent(20) => format!("\"{first}-{total}\""),
                _ => format!("\"{first}-{}\"", it.end - 1),
            }
        });
        let texts = texts.collect::<Vec<_>>().join(",");
        let key = match self.kind {
            Kind::Outlook => self
                .random
                .one_of(&["NextExpectedRanges", "nextExpectedRanges"]),
            _ => "nextExpectedRanges",
        };
        let status = if is_asked || self.kind == Kind::Outlook {
            200
        } else {
            202
        };
        response(
            status,
            format!(r#"{{"expirationDateTime":"x","{key}":[{texts}]}}"#),
        )
    }
}

fn response(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    let response = Response::builder().status(status);
    response.body(body.into()).unwrap()
}

/// The range of a piece, and the total.
fn place(request: &Request<Bytes>) -> Option<(Range<u64>, u64)> {
    let place = request.headers().get("content-range")?.to_str().unwrap();
    let (range, total) = place
        .strip_prefix("bytes ")
        .unwrap()
        .split_once('/')
        .unwrap();
    let (first, last) = range.split_once('-').unwrap();
    let end = last.parse::<u64>().unwrap() + 1;
    Some((first.parse().unwrap()..end, total.parse().unwrap()))
}

struct InMemory(Arc<Mutex<World>>);

impl Transport for InMemory {
    fn send<'a>(&'a self, request: Request<Bytes>, _: &'a Limits) -> BoxFuture<'a, Answer> {
        let answer = self.0.lock().unwrap().answer(&request);
        Box::pin(std::future::ready(answer))
    }
}

/// How many sessions ended in which way.
#[derive(Default, Debug)]
struct Ends {
    complete: u64,
    unconfirmed: u64,
    failed: u64,
}

#[tokio::test]
async fn no_session_ends_well_with_less_than_all() {
    let all = Bytes::from(content(5 * STEP as usize));
    let mut ends = Ends::default();
    for number in 0..SESSIONS {
        session(number, &all, &mut ends).await;
    }
    assert_eq!(ends.complete + ends.unconfirmed + ends.failed, SESSIONS);
    // All three are there, and most of the services that break pass.
    assert!(ends.complete > SESSIONS / 2, "{ends:?}");
    assert!(ends.unconfirmed > SESSIONS / 50, "{ends:?}");
    assert!(ends.failed > SESSIONS / 50, "{ends:?}");
}

async fn session(number: u64, all: &Bytes, ends: &mut Ends) {
    let mut random = Random::new(number);
    let kind = random.one_of(&[Kind::OneDrive, Kind::Deferred, Kind::Outlook, Kind::Print]);
    let total = match random.percent(30) {
        true => STEP * (1 + random.below(5)),
        false => 1 + random.below(5 * STEP),
    };
    let content = all.slice(..total as usize);
    let has_gaps = random.percent(30);
    let pieces = 1 + random.below(3);
    let world = World::new(random, kind, &content, has_gaps);
    let faults = world.faults;
    let world = Arc::new(Mutex::new(world));
    let client = Client::builder(SecretString::from("s3cret"))
        .transport(InMemory(Arc::clone(&world)))
        .clock(Manual::default())
        .retry(certain())
        .build()
        .unwrap();
    let upload = client.upload("https://contoso.example/up", content.clone());
    let mut upload = upload.piece_bytes(pieces * STEP);
    // Some do not know that the session has something already.
    if has_gaps && !number.is_multiple_of(5) {
        upload = upload.resume();
    }
    let end = upload.send().await;
    let world = world.lock().unwrap();
    let told = || format!("session {number}, {kind:?}, {faults} %: {end:?}");
    match &end {
        Ok(uploaded) => {
            ends.complete += 1;
            assert!(world.is_done && world.kept == content, "{}", told());
            match kind {
                Kind::Outlook => assert!(uploaded.location.is_some(), "{}", told()),
                _ => assert_eq!(uploaded.item["id"], "item", "{}", told()),
            }
        }
        Err(error) if error.kind() == ErrorKind::Unconfirmed => ends.unconfirmed += 1,
        Err(_) => {
            ends.failed += 1;
            // It would be sent again, and be there twice.
            assert!(!world.is_done, "{}", told());
            assert!(faults > 0, "{}", told());
        }
    }
}
