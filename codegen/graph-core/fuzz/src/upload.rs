//! Answers of an upload session: an upload is done only when the service has
//! confirmed every byte.

use std::ops::Range;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use graph_core::http::{Method, Request, Response, StatusCode};
use graph_core::{Bytes, Error, Json, SecretString};

use super::wire::{self, TOKEN, done, response};

/// Two pieces and a bit.
const TOTAL: usize = 2 * 320 * 1024 + 7;

static CONTENT: LazyLock<Bytes> = LazyLock::new(|| (0..TOTAL).map(|it| (it % 251) as u8).collect());

/// Sends an upload to a session that answers line by line: a status, a blank and
/// a body. A line without a status is a connection that breaks; the last line
/// stands for all that come after it.
pub fn target(data: &[u8]) {
    for resumes in [false, true] {
        upload(data, resumes);
    }
}

fn upload(data: &[u8], resumes: bool) {
    let lines: Vec<Vec<u8>> = data.split(|it| *it == b'\n').map(<[u8]>::to_vec).collect();
    let kept = Arc::new(Mutex::new(Kept(vec![false; TOTAL])));
    let known = Arc::clone(&kept);
    let answer = move |number: usize, request: &Request<Bytes>| {
        let line = &lines[number.min(lines.len() - 1)];
        let answer = read(line);
        let mut known = known.lock().expect("nobody panicked");
        known.note(request, answer.as_ref().ok());
        answer
    };
    let (builder, _) = wire::builder(wire::BASE, SecretString::from(TOKEN), answer);
    let client = builder.build().expect("a client");
    let upload = client.upload("https://upload.example/session", CONTENT.clone());
    let upload = upload.piece_bytes(320 * 1024);
    let uploaded = match resumes {
        true => done(upload.resume().send()),
        false => done(upload.send()),
    };
    let kept = kept.lock().expect("nobody panicked");
    assert!(
        uploaded.is_err() || kept.0.iter().all(|it| *it),
        "a part is missing"
    );
}

fn read(line: &[u8]) -> Result<Response<Bytes>, Error> {
    let status = line
        .get(..3)
        .and_then(|it| str::from_utf8(it).ok()?.parse().ok());
    match status {
        Some(status) => Ok(response(status, line.get(4..).unwrap_or_default().to_vec())),
        None if line.starts_with(b"-") => Err(Error::timeout(Duration::from_secs(100))),
        None => Err(Error::transport("reset")),
    }
}

/// Of which bytes the service has said that it has them.
struct Kept(Vec<bool>);

impl Kept {
    fn note(&mut self, request: &Request<Bytes>, answer: Option<&Response<Bytes>>) {
        assert!(request.headers().get("authorization").is_none());
        let piece = piece(request);
        let Some(answer) = answer.filter(|it| it.status().is_success()) else {
            return;
        };
        let body = serde_json::from_slice(answer.body()).unwrap_or(Json::Null);
        let missing = missing(&body);
        let is_complete = matches!(answer.status(), StatusCode::OK | StatusCode::CREATED);
        match piece {
            Some(piece) if missing.is_some() || is_complete => self.0[piece].fill(true),
            // What is missing is listed, and nothing else is.
            None if missing.is_some() && request.method() == Method::GET => self.0.fill(true),
            _ => {}
        }
        for range in missing.into_iter().flatten() {
            self.0[range].fill(false);
        }
    }
}

/// The bytes of the content that a request brings, which are what they should be.
fn piece(request: &Request<Bytes>) -> Option<Range<usize>> {
    let place = request.headers().get("content-range")?.to_str().ok()?;
    let place = place
        .strip_prefix("bytes ")?
        .strip_suffix(&format!("/{TOTAL}"))?;
    let (first, last) = place.split_once('-')?;
    let range = first.parse().ok()?..last.parse::<usize>().ok()? + 1;
    assert_eq!(request.body(), &CONTENT[range.clone()], "{place}");
    Some(range)
}

/// The ranges that an answer names as missing.
fn missing(body: &Json) -> Option<Vec<Range<usize>>> {
    let mut members = body.as_object()?.iter();
    let (_, list) = members.find(|(name, _)| name.eq_ignore_ascii_case("nextExpectedRanges"))?;
    let ranges = list.as_array()?.iter().filter_map(Json::as_str);
    let range = |text: &str| {
        let (first, last) = text.split_once('-').unwrap_or((text, ""));
        let first = first.trim().parse().unwrap_or(TOTAL).min(TOTAL);
        let last = last.trim().parse().unwrap_or(TOTAL).min(TOTAL - 1);
        first..(last + 1).max(first)
    };
    Some(ranges.map(range).collect())
}
