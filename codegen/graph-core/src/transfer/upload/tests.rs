//! Every answer that the services document, and what follows from it.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use proptest::prelude::*;

use super::answer::Answer;
use super::session::{Request, Session, Step};
use crate::Error;

const TOTAL: u64 = 128;
const PIECE: u64 = 26;

type Answered = Result<Response<Bytes>, Error>;

fn response(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

/// What the client makes of an answer.
fn answered(status: u16, body: &str) -> Answered {
    let response = response(status, body.to_owned());
    match response.status().is_success() {
        true => Ok(response),
        false => Err(Error::service(&response, None).with_tries(1)),
    }
}

fn placed(status: u16, body: &str, location: &'static str) -> Answered {
    let mut response = response(status, body.to_owned());
    let location = HeaderValue::from_static(location);
    response.headers_mut().insert("location", location);
    Ok(response)
}

/// A session that has told these ranges as an answer to the question.
fn misses(ranges: &str) -> Session {
    let session = Session::new(TOTAL, PIECE);
    let body = format!(r#"{{"nextExpectedRanges":[{ranges}]}}"#);
    let answer = Answer::read(answered(200, &body), TOTAL);
    match session.answered(&Request::Status, answer) {
        Step::Send(session, ..) => session,
        Step::Done(_) | Step::Failed(_) => panic!("{ranges}"),
    }
}

fn shown(step: &Step) -> String {
    match step {
        Step::Send(_, Request::Piece(it), pause) => {
            assert!(pause.is_zero());
            format!("{}-{}", it.start, it.end - 1)
        }
        Step::Send(_, Request::Status, pause) => format!("status after {}", pause.as_secs()),
        Step::Send(_, Request::Completion, _) => "completion".to_owned(),
        Step::Done(uploaded) => {
            let id = uploaded.item.get("id").and_then(|it| it.as_str());
            let location = uploaded.location.as_deref();
            ["done", id.unwrap_or("-"), location.unwrap_or("-")].join(" ")
        }
        Step::Failed(error) => {
            let status = error.status().map(|it| it.to_string());
            let status = status.as_deref().and_then(|it| it.get(..3));
            format!("{:?} {}", error.kind(), status.unwrap_or("-"))
        }
    }
}

/// The steps after answers to what was sent for the one before.
fn steps(mut session: Session, mut sent: Request, answers: Vec<Answered>) -> Vec<String> {
    let mut all = Vec::new();
    for answer in answers {
        let step = session.answered(&sent, Answer::read(answer, TOTAL));
        all.push(shown(&step));
        match step {
            Step::Send(then, next, _) => (session, sent) = (then, next),
            Step::Done(_) | Step::Failed(_) => break,
        }
    }
    all
}

/// One answer to the next piece of a session that misses these ranges.
fn after(ranges: &str, answer: Answered) -> String {
    let session = misses(ranges);
    let next = session.next();
    steps(session, next, vec![answer]).remove(0)
}

const ITEM: &str = r#"{"id":"912310013A123","name":"largefile.vhd","size":128,"file":{}}"#;

#[test]
fn onedrive_and_sharepoint() {
    let next = |ranges: &str| {
        let date = "2015-01-29T09:21:55.523Z";
        let body = format!(r#"{{"expirationDateTime":"{date}","nextExpectedRanges":[{ranges}]}}"#);
        answered(202, &body)
    };
    for (misses, answer, step) in [
        (r#""0-""#, next(r#""26-""#), "26-51"),
        (r#""0-""#, next(r#""26-127""#), "26-51"),
        // Only a part has arrived.
        (r#""0-""#, next(r#""10-""#), "10-35"),
        // Several gaps, of which the answer names one, in whatever order.
        (r#""12-20","77-99""#, next(r#""77-99""#), "77-99"),
        (r#""12-20","77-127""#, next(r#""80-""#), "77-102"),
        (r#""77-99","0-25""#, next(r#""77-99""#), "77-99"),
        (r#""0-3","4-9""#, next(r#""12-20""#), "12-20"),
        (r#""102-""#, answered(201, ITEM), "done 912310013A123 -"),
        (r#""102-""#, answered(200, ITEM), "done 912310013A123 -"),
        // `deferCommit`.
        (r#""102-""#, next(""), "completion"),
        ("", answered(201, ITEM), "done 912310013A123 -"),
        ("", answered(200, ITEM), "done 912310013A123 -"),
        ("", next(r#""0-25""#), "0-25"),
        ("", answered(409, CONFLICT), "Service 409"),
        // Errors.
        (r#""102-""#, answered(409, CONFLICT), "Service 409"),
        (r#""0-""#, answered(416, ""), "status after 0"),
        (r#""0-""#, answered(404, ""), "Service 404"),
        (r#""0-""#, answered(410, ""), "Service 410"),
        (r#""0-""#, answered(412, ""), "Service 412"),
        (r#""0-""#, answered(401, ""), "Service 401"),
        (r#""0-""#, answered(403, ""), "Forbidden 403"),
        (r#""0-""#, answered(429, ""), "Throttled 429"),
        (r#""0-""#, answered(500, ""), "status after 2"),
        (r#""0-""#, answered(502, ""), "status after 2"),
        (r#""0-""#, answered(503, ""), "Service 503"),
        (r#""0-""#, answered(504, ""), "status after 2"),
        (r#""0-""#, answered(507, ""), "Service 507"),
        (r#""0-""#, Err(Error::transport("reset")), "status after 2"),
    ] {
        assert_eq!(after(misses, answer), step, "{misses}");
    }
}

const CONFLICT: &str = r#"{"error":{"code":"nameAlreadyExists","message":"There is one."}}"#;

#[test]
fn outlook() {
    let location = "https://outlook.office.com/api/v2.0/Users('1')/Messages('2')/Attachments('3')";
    let done = format!("done - {location}");
    let next = |range: &str| {
        let body = format!(
            r#"{{"@odata.context":"https://outlook.office.com/api/v2.0/$metadata","ExpirationDateTime":"2019-09-25T01:09:30Z","NextExpectedRanges":["{range}"]}}"#
        );
        answered(200, &body)
    };
    for (misses, answer, step) in [
        (r#""0""#, next("26"), "26-51"),
        (r#""26""#, next("52-"), "52-77"),
        (r#""102""#, placed(201, "", location), done.as_str()),
        (
            r#""102""#,
            placed(201, ITEM, location),
            &format!("done 912310013A123 {location}"),
        ),
        // Not the end, although the status says that all is well.
        (r#""0""#, answered(200, ""), "status after 0"),
        (r#""0""#, answered(200, "{}"), "status after 0"),
        (r#""0""#, answered(200, "<html>"), "status after 0"),
        (r#""0""#, answered(204, ""), "status after 0"),
        (r#""0""#, answered(206, ""), "status after 0"),
        (r#""0""#, answered(202, ""), "status after 0"),
        (r#""0""#, placed(201, "", location), "Unconfirmed -"),
        (r#""0""#, answered(200, ITEM), "Unconfirmed -"),
        (r#""102""#, answered(200, ""), "status after 0"),
        (r#""102""#, answered(204, ITEM), "status after 0"),
        (r#""102""#, answered(201, "<html>"), "status after 0"),
        (r#""102""#, answered(200, CONFLICT), "Service 200"),
    ] {
        assert_eq!(after(misses, answer), step, "{misses}");
    }
}

#[test]
fn universal_print() {
    let next =
        r#"{"expirationDateTime":"2020-10-25T02:19:38.1694207Z","nextExpectedRanges":["26-128"]}"#;
    for (misses, answer, step) in [
        (r#""0-127""#, answered(202, next), "26-51"),
        (r#""0-127""#, answered(200, next), "26-51"),
        (r#""102-127""#, answered(201, ITEM), "done 912310013A123 -"),
        (r#""102-127""#, answered(201, ""), "done - -"),
    ] {
        assert_eq!(after(misses, answer), step, "{misses}");
    }
}

#[test]
fn ranges_that_are_none_end_the_upload() {
    for ranges in [
        r#""129-""#,
        r#""9-8""#,
        r#""-""#,
        r#""-5""#,
        r#""x""#,
        r#""""#,
        r#""1-2-3""#,
        "7",
        "null",
        r#""0-","x""#,
        r#""18446744073709551616-""#,
        r#""0-18446744073709551615""#,
    ] {
        let body = format!(r#"{{"nextExpectedRanges":[{ranges}]}}"#);
        assert_eq!(
            after(r#""0-""#, answered(202, &body)),
            "Decode 202",
            "{ranges}"
        );
    }
    // What begins at the end is empty, and all has arrived.
    let body = r#"{"nextExpectedRanges":["128-"]}"#;
    assert_eq!(after(r#""102-""#, answered(202, body)), "completion");
}

#[test]
fn a_last_answer_that_is_lost() {
    let last = || (misses(r#""102-""#), Request::Piece(102..TOTAL));
    let lost = || Err(Error::transport("reset").with_tries(1));
    let status = |ranges: &str| answered(200, &format!(r#"{{"nextExpectedRanges":[{ranges}]}}"#));
    let twice = |status| answered(status, "").map_err(|error| error.with_tries(2));
    for (answers, end) in [
        // The session knows of the bytes, does not, or is gone.
        (vec![lost(), status("")], "completion"),
        (vec![lost(), status(r#""102-""#)], "102-127"),
        (vec![lost(), answered(404, "")], "Unconfirmed 404"),
        (vec![lost(), answered(410, "")], "Unconfirmed 410"),
        (vec![lost(), answered(200, ITEM)], "Unconfirmed -"),
        (vec![lost(), answered(200, "")], "Unconfirmed 200"),
        (
            vec![answered(500, ""), answered(404, "")],
            "Unconfirmed 404",
        ),
        (
            vec![answered(200, ""), answered(404, "")],
            "Unconfirmed 404",
        ),
        (
            vec![lost(), status(""), answered(404, "")],
            "Unconfirmed 404",
        ),
        (
            vec![lost(), status(""), answered(409, CONFLICT)],
            "Unconfirmed 409",
        ),
        (
            vec![lost(), status(""), answered(201, ITEM)],
            "done 912310013A123 -",
        ),
        // The client has sent it twice, and something has come of the first.
        (vec![twice(404)], "Unconfirmed 404"),
        (vec![twice(409)], "Unconfirmed 409"),
        (vec![twice(416), answered(404, "")], "Unconfirmed 404"),
        // It was not sent, it was refused, or it is known not to have arrived.
        (
            vec![Err(Error::unsent("refused")), answered(404, "")],
            "Service 404",
        ),
        (vec![answered(416, ""), answered(404, "")], "Service 404"),
        (
            vec![lost(), status(r#""102-""#), answered(404, "")],
            "Service 404",
        ),
    ] {
        let (session, sent) = last();
        let steps = steps(session, sent, answers);
        assert_eq!(steps.last().unwrap(), end, "{steps:?}");
    }
    // Of a piece that is not the last, no upload is complete.
    let steps = steps(
        misses(r#""0-""#),
        Request::Piece(0..26),
        vec![lost(), answered(404, "")],
    );
    assert_eq!(steps, ["status after 2", "Service 404"]);
}

#[test]
fn sessions_that_get_nowhere_end() {
    let stuck = || answered(202, r#"{"nextExpectedRanges":["0-"]}"#);
    let broken = || answered(500, "");
    let done = || answered(202, r#"{"nextExpectedRanges":[]}"#);
    let runs = |answer: &dyn Fn() -> Answered, sent| {
        let answers = (0..99).map(|_| answer()).collect();
        steps(Session::new(TOTAL, PIECE), sent, answers)
    };
    let all = runs(&stuck, Request::Piece(0..26));
    assert_eq!((all.len(), all.last().unwrap().as_str()), (11, "Decode -"));
    let all = runs(&broken, Request::Piece(0..26));
    assert_eq!(
        (all.len(), all.last().unwrap().as_str()),
        (11, "Service 500")
    );
    let pauses = [1, 2, 4, 8, 16, 30, 30, 30, 30, 30].map(|it| format!("status after {it}"));
    assert_eq!(all[..10], pauses);
    let all = runs(&done, Request::Status);
    assert_eq!((all.len(), all.last().unwrap().as_str()), (12, "Decode -"));
    // A wait that is longer than anybody has.
    let long = std::time::Duration::from_secs(181);
    let error = Error::transport("reset").with_retry_after(Some(long));
    assert_eq!(after(r#""0-""#, Err(error)), "Transport -");
}

/// Answers that no service gives, made of what they give.
fn odd_answer() -> impl Strategy<Value = (u16, String)> {
    let text = |(first, last): (u64, Option<u64>)| match last {
        Some(last) => format!("{first}-{last}"),
        None => format!("{first}-"),
    };
    let near = 0..TOTAL + 4;
    let range = prop_oneof![
        4 => (near.clone(), prop::option::of(near)).prop_map(text),
        1 => any::<(u64, Option<u64>)>().prop_map(text),
        1 => prop::sample::select(vec!["", "-", "-1", "7", "1-2-3", "x", "18446744073709551616"])
            .prop_map(str::to_owned),
    ];
    let ranges = prop::collection::vec(range, 0..4).prop_map(|ranges| {
        let ranges = serde_json::to_string(&ranges).unwrap();
        format!(r#"{{"NextExpectedRanges":{ranges}}}"#)
    });
    let other = prop::sample::select(vec![
        "",
        ITEM,
        CONFLICT,
        "{}",
        "<html>",
        r#"{"nextExpectedRanges":null}"#,
        r#"{"nextExpectedRanges":"0-"}"#,
        r#"{"nextExpectedRanges":[["0-"]]}"#,
    ]);
    let other = other.prop_map(str::to_owned);
    let status = prop_oneof![
        3 => prop::sample::select(vec![200_u16, 201, 202]),
        1 => prop::sample::select(vec![204, 206, 302, 404, 409, 416, 429, 500, 503, 507]),
    ];
    (status, prop_oneof![2 => ranges, 1 => other])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

    /// Whatever is answered, what is sent next is a part of the content, and
    /// the upload is done only when every byte was sent, or is one of which the
    /// service has said that it has it.
    #[test]
    fn no_answer_leads_astray(answers in prop::collection::vec(odd_answer(), 1..40)) {
        let mut session = Session::new(TOTAL, PIECE);
        let mut sent = session.next();
        let mut there = [false; TOTAL as usize];
        for (status, body) in answers {
            let answer = Answer::read(answered(status, &body), TOTAL);
            match &sent {
                Request::Piece(range) => {
                    prop_assert!(range.start < range.end && range.end <= TOTAL);
                    prop_assert!(range.end - range.start <= PIECE);
                    there[range.start as usize..range.end as usize].fill(true);
                }
                Request::Status if matches!(answer, Answer::Missing(_)) => there.fill(true),
                Request::Status => {}
                Request::Completion => prop_assert!(there.iter().all(|it| *it)),
            }
            if let Answer::Missing(ranges) = &answer {
                for range in ranges {
                    there[range.start as usize..range.end as usize].fill(false);
                }
            }
            match session.answered(&sent, answer) {
                Step::Send(then, next, _) => (session, sent) = (then, next),
                Step::Failed(error) => {
                    prop_assert!(!error.to_string().is_empty());
                    return Ok(());
                }
                Step::Done(_) => {
                    prop_assert!(there.iter().all(|it| *it));
                    return Ok(());
                }
            }
        }
    }

    #[test]
    fn no_bytes_are_too_odd_for_an_answer(
        status in 200_u16..600,
        bytes in prop::collection::vec(any::<u8>(), 0..64),
        total in 1_u64..,
    ) {
        let response = response(status, bytes);
        let answer = match response.status().is_success() {
            true => Ok(response),
            false => Err(Error::service(&response, None)),
        };
        let session = Session::new(total, PIECE);
        let sent = session.next();
        let step = session.answered(&sent, Answer::read(answer, total));
        prop_assert!(!matches!(step, Step::Done(_)) || total <= PIECE);
    }
}

/// Each answer brings one byte, and the rest of the piece is sent again.
#[test]
fn a_service_that_takes_byte_by_byte_is_given_up() {
    let total = 1_000_000;
    let mut session = Session::new(total, 1000);
    for sent in 1.. {
        let body = format!(r#"{{"nextExpectedRanges":["{sent}-"]}}"#);
        let answer = Answer::read(answered(202, &body), total);
        let next = session.next();
        match session.answered(&next, answer) {
            Step::Send(goes_on, ..) => session = goes_on,
            Step::Done(_) => panic!("{sent} bytes are not all"),
            Step::Failed(error) => {
                assert_eq!(error.path(), Some("nextExpectedRanges"));
                assert_eq!(sent, 8100);
                return;
            }
        }
    }
}
