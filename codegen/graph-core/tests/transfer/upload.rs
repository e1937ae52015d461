//! Content that is sent piece by piece, to sessions over real sockets.

use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use graph_core::{BoxFuture, Bytes, Collection, Content, ErrorKind, Json, UploadUrl};

use crate::service::{Answer, Service, json, ok};
use crate::stand_in::models::User;
use crate::{answer, client, content};

/// An upload session that keeps what it gets, and fails when it is told to.
async fn session(faults: Vec<(usize, Answer)>) -> (Service, Arc<Mutex<Vec<u8>>>) {
    let got = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&got);
    let service = Service::new(move |number, asked| {
        let mut got = kept.lock().unwrap();
        if let Some((_, fault)) = faults.iter().find(|it| it.0 == number) {
            return fault.clone();
        }
        let total = if let Some(range) = asked.header("content-range") {
            let range = range.strip_prefix("bytes ").unwrap();
            let (range, total) = range.split_once('/').unwrap();
            let first: usize = range.split_once('-').unwrap().0.parse().unwrap();
            if first != got.len() {
                return json("416 No Range", "", r#"{"error":{"code":"invalidRange"}}"#);
            }
            got.extend_from_slice(&asked.body);
            total.parse().unwrap()
        } else {
            usize::MAX
        };
        match got.len() == total {
            true => json("201 Created", "", r#"{"id":"new"}"#),
            false => {
                let next = format!(r#"{{"nextExpectedRanges":["{}-"]}}"#, got.len());
                let status = if asked.body.is_empty() {
                    "200 OK"
                } else {
                    "202 Accepted"
                };
                json(status, "", &next)
            }
        }
    })
    .await;
    (service, got)
}

const STEP: usize = 320 * 1024;

#[tokio::test]
async fn an_upload_is_sent_in_pieces_without_the_token() {
    let (elsewhere, got) = session(vec![]).await;
    let own = Service::answering([ok("{}")]).await;
    let (client, _) = client(&own);
    let whole = content(2 * STEP + 5);
    let upload = client.upload(elsewhere.url("/up?sig=x"), Bytes::from(whole.clone()));
    let uploaded = upload.piece_bytes(STEP as u64 + 7).send().await.unwrap();
    assert_eq!(uploaded.item["id"], "new");
    assert_eq!(*got.lock().unwrap(), whole);
    let asked = elsewhere.asked();
    let ranges: Vec<_> = asked
        .iter()
        .map(|it| it.header("content-range").unwrap())
        .collect();
    assert_eq!(
        ranges,
        [
            "bytes 0-327679/655365",
            "bytes 327680-655359/655365",
            "bytes 655360-655364/655365"
        ]
    );
    for asked in asked {
        assert_eq!(
            (asked.line.as_str(), asked.header("authorization")),
            ("PUT /up?sig=x", None)
        );
    }
    assert!(own.asked().is_empty());
}

/// What a call that creates a session answers.
fn created(body: &str) -> Collection<Json> {
    serde_json::from_str(body).unwrap()
}

#[tokio::test]
async fn a_session_is_named_by_its_model_and_answers_with_one() {
    let (service, got) = session(vec![]).await;
    let (client, _) = client(&service);
    let created = created(&format!(r#"{{"uploadUrl":"{}"}}"#, service.url("/up")));
    let whole = content(STEP + 5);
    let upload = client.upload(&created, whole.clone()).piece_bytes(1);
    assert!(!format!("{:?}", UploadUrl::from(&created)).contains("/up"));
    let uploaded = upload.send().await.unwrap();
    assert_eq!(*got.lock().unwrap(), whole);
    let item: User = uploaded.decode().unwrap();
    assert_eq!(item.id.as_deref(), Some("new"));
    let error = uploaded.decode::<bool>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);

    client.cancel_upload(&created).await.unwrap();
    assert_eq!(service.lines().last().unwrap(), "DELETE /up");
}

#[tokio::test]
async fn a_session_without_an_address_takes_nothing() {
    let service = Service::answering([ok("{}")]).await;
    let (client, _) = client(&service);
    for body in [
        "{}",
        r#"{"uploadUrl":null}"#,
        r#"{"uploadUrl":7}"#,
        r#"{"uploadUrl":""}"#,
    ] {
        let created = created(body);
        let error = client.upload(&created, vec![1]).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        assert!(error.to_string().contains("no uploadUrl"), "{error}");
        let error = client.cancel_upload(&created).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
    }
    assert!(service.asked().is_empty());
}

#[tokio::test]
async fn an_upload_goes_on_after_a_broken_connection() {
    let faults = vec![
        (1, Answer::Reset(vec![])),
        (3, json("500 Internal", "", "")),
        (5, json("429 Too Many", "Retry-After: 9\r\n", "")),
    ];
    let (service, got) = session(faults).await;
    let (client, clock) = client(&service);
    let whole = content(5 * STEP);
    let upload = client.upload(service.url("/up"), Bytes::from(whole.clone()));
    upload.piece_bytes(1).send().await.unwrap();
    assert_eq!(*got.lock().unwrap(), whole);
    assert_eq!(clock.seconds(), [1.0, 1.0, 10.0]);

    // The same, after the program was started again.
    let (service, got) = session(vec![]).await;
    got.lock().unwrap().extend_from_slice(&whole[..STEP + 100]);
    let upload = client.upload(service.url("/up"), Bytes::from(whole.clone()));
    upload.resume().send().await.unwrap();
    assert_eq!(*got.lock().unwrap(), whole);
}

#[tokio::test]
async fn an_upload_that_gets_nowhere_ends() {
    let stuck = json("202 Accepted", "", r#"{"nextExpectedRanges":["0-"]}"#);
    let never = json("500 Internal", "", r#"{"nextExpectedRanges":["0-"]}"#);
    let gone = json("404 Not Found", "", r#"{"error":{"code":"itemNotFound"}}"#);
    let silent = json("202 Accepted", "", "{}");
    let beyond = json("202 Accepted", "", r#"{"nextExpectedRanges":["99-"]}"#);
    for (answer, kind, most) in [
        (stuck, ErrorKind::Decode, 11),
        (never, ErrorKind::Unconfirmed, 11),
        (gone, ErrorKind::Service, 1),
        (silent, ErrorKind::Unconfirmed, 2),
        (beyond, ErrorKind::Decode, 1),
    ] {
        let service = Service::answering([answer]).await;
        let (client, _) = client(&service);
        let upload = client.upload(service.url("/up"), Bytes::from("content"));
        let error = upload.send().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(service.asked().len(), most, "{error}");
    }
    // One that goes back and forth gets nowhere either.
    let service = Service::new(|number, _| {
        let next = format!(r#"{{"nextExpectedRanges":["{}-"]}}"#, (number + 1) % 2);
        assert!(number < 100, "there is no end");
        json("202 Accepted", "", &next)
    })
    .await;
    let (client, _) = client(&service);
    let upload = client.upload(service.url("/up"), Bytes::from("content"));
    assert_eq!(upload.send().await.unwrap_err().kind(), ErrorKind::Decode);

    let service = Service::answering([ok("{}")]).await;
    let (client, _) = self::client(&service);
    let error = client
        .upload(service.url("/up"), Bytes::new())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
}

/// The requests that came: what they asked for, their range and their bytes.
fn pieces(service: &Service) -> Vec<(String, String, usize)> {
    let pieces = service.asked().into_iter().map(|asked| {
        let range = asked.header("content-range").unwrap_or_default().to_owned();
        let method = asked.line.split(' ').next().unwrap().to_owned();
        (method, range, asked.body.len())
    });
    pieces.collect()
}

#[tokio::test]
async fn an_attachment_of_outlook_is_sent_to_its_last_byte() {
    let location = "Location: https://outlook.office.com/api/v2.0/Attachments('1')\r\n";
    let got = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&got);
    let service = Service::new(move |_, asked| {
        let range = asked.header("content-range").unwrap();
        let total: usize = range.split_once('/').unwrap().1.parse().unwrap();
        let mut got = kept.lock().unwrap();
        assert!(range.starts_with(&format!("bytes {}-", got.len())));
        assert!(asked.body.len() < 4_000_000);
        assert_eq!(
            asked.header("content-type"),
            Some("application/octet-stream")
        );
        got.extend_from_slice(&asked.body);
        match got.len() == total {
            true => answer("201 Created", location, b""),
            false => ok(&format!(r#"{{"NextExpectedRanges":["{}"]}}"#, got.len())),
        }
    })
    .await;
    let (client, _) = client(&service);
    let whole = content(12 * 1024 * 1024);
    let upload = client.upload(service.url("/up?authtoken=x"), Bytes::from(whole.clone()));
    let uploaded = upload.send().await.unwrap();
    assert!(*got.lock().unwrap() == whole);
    assert_eq!(service.asked().len(), 4);
    assert!(uploaded.item.is_null());
    let location = uploaded.location.as_deref().unwrap();
    assert!(location.ends_with("Attachments('1')"));
    let shown = format!("{uploaded:?}");
    assert_eq!(shown, "Uploaded { item: false, location: true }");
}

#[tokio::test]
async fn answers_that_say_nothing_are_no_success() {
    for silent in ["200 OK", "202 Accepted", "204 No Content", "206 Partial"] {
        let service = Service::answering([answer(silent, "", b"")]).await;
        let (client, _) = client(&service);
        let upload = client.upload(service.url("/up"), Bytes::from(content(2 * STEP)));
        let error = upload.piece_bytes(1).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{silent}: {error}");
    }
}

#[tokio::test]
async fn an_upload_whose_commit_is_deferred_is_completed() {
    let more = format!(r#"{{"nextExpectedRanges":["{STEP}-"]}}"#);
    let service = Service::answering([
        json("202 Accepted", "", &more),
        json("202 Accepted", "", r#"{"nextExpectedRanges":[]}"#),
        json("201 Created", "", r#"{"id":"new"}"#),
    ])
    .await;
    let (client, _) = client(&service);
    let upload = client.upload(service.url("/up"), Bytes::from(content(STEP + 1)));
    let uploaded = upload.piece_bytes(1).send().await.unwrap();
    assert_eq!(uploaded.item["id"], "new");
    let asked = service.asked();
    assert_eq!(asked[2].line, "POST /up");
    assert_eq!(asked[2].header("content-length"), Some("0"));
    assert_eq!(asked[2].header("authorization"), None);
    assert_eq!(asked.len(), 3);
}

#[tokio::test]
async fn gaps_are_filled_with_what_is_missing_and_no_more() {
    let service = Service::new(|number, _| match number {
        0 => ok(r#"{"nextExpectedRanges":["12-19","77-80"]}"#),
        1 => json("416 No Range", "", ""),
        2 => ok(r#"{"nextExpectedRanges":["14-19","77-80"]}"#),
        3 => json("202 Accepted", "", r#"{"nextExpectedRanges":["77-80"]}"#),
        _ => json("201 Created", "", r#"{"id":"new"}"#),
    })
    .await;
    let (client, _) = client(&service);
    let upload = client.upload(service.url("/up"), Bytes::from(content(128)));
    upload.resume().send().await.unwrap();
    let expected = [
        ("GET", "", 0),
        ("PUT", "bytes 12-19/128", 8),
        ("GET", "", 0),
        ("PUT", "bytes 14-19/128", 6),
        ("PUT", "bytes 77-80/128", 4),
    ];
    let expected = expected.map(|(method, range, size)| (method.into(), range.into(), size));
    assert_eq!(pieces(&service), expected);
    assert_eq!(service.asked()[3].body, content(128)[14..20]);
}

#[tokio::test]
async fn an_upload_whose_last_answer_is_lost_may_be_complete() {
    let gone = || json("404 Not Found", "", r#"{"error":{"code":"itemNotFound"}}"#);
    let service = Service::answering([json("500 Internal", "", ""), gone()]).await;
    let (client, _) = client(&service);
    let upload = client.upload(service.url("/up"), Bytes::from("content"));
    let error = upload.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unconfirmed);
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.code(), Some("itemNotFound"));
    assert!(error.to_string().contains("may be complete"), "{error}");
    // The client itself has sent it again.
    let service = Service::answering([Answer::Reset(vec![]), gone()]).await;
    let (client, _) = self::client(&service);
    let upload = client.upload(service.url("/up"), Bytes::from("content"));
    let error = upload.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unconfirmed);
    assert_eq!(service.lines(), ["PUT /up", "PUT /up"]);
}

/// A content that has another length each time, or gives out another number of
/// bytes than it says.
struct Restless {
    lengths: Mutex<Vec<u64>>,
    given: usize,
}

impl Content for Restless {
    fn len(&self) -> u64 {
        let mut lengths = self.lengths.lock().unwrap();
        match lengths.len() {
            1 => lengths[0],
            _ => lengths.remove(0),
        }
    }
    fn read(&self, _: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
        let piece = match self.given {
            usize::MAX => Err(io::Error::other("no such file")),
            given => Ok(Bytes::from(content(given))),
        };
        Box::pin(std::future::ready(piece))
    }
}

#[tokio::test]
async fn a_content_that_changes_its_length_is_an_error() {
    let next = format!(r#"{{"nextExpectedRanges":["{STEP}-"]}}"#);
    let two = 2 * STEP as u64;
    for (lengths, given, requests, why) in [
        (vec![two, two, STEP as u64], STEP, 1, "changed its length"),
        (vec![two, two, 0], STEP, 1, "changed its length"),
        (vec![two, two, u64::MAX], STEP, 1, "changed its length"),
        (vec![two], STEP - 1, 0, "changed its length"),
        (vec![two], STEP + 1, 0, "changed its length"),
        (vec![u64::MAX], 0, 0, "changed its length"),
        (vec![two], usize::MAX, 0, "cannot be read"),
    ] {
        let service = Service::answering([json("202 Accepted", "", &next)]).await;
        let (client, _) = client(&service);
        let lengths = Mutex::new(lengths);
        let upload = client.upload(service.url("/up"), Restless { lengths, given });
        let error = upload.piece_bytes(1).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!(service.asked().len(), requests, "{why}");
    }
    let bytes = Bytes::from("content");
    for range in [0..8, 8..9, 7..u64::MAX] {
        assert!(Content::read(&bytes, range).await.is_err());
    }
    assert_eq!(Content::read(&bytes, 3..7).await.unwrap(), "tent");
}

#[tokio::test]
async fn a_session_can_be_given_up() {
    let service = Service::answering([answer("204 No Content", "", b"")]).await;
    let (client, _) = client(&service);
    client
        .cancel_upload(service.url("/up?sig=x"))
        .await
        .unwrap();
    assert_eq!(service.lines(), ["DELETE /up?sig=x"]);
    assert_eq!(service.asked()[0].header("authorization"), None);
    let error = client
        .cancel_upload("http://contoso.example/x")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ForeignLink);
}
