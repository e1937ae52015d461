//! The client against a service that misbehaves on purpose, and under load.
//!
//! It is a program of its own, because it tells at its end how much it has
//! done. Waits of the client are not waited for; what takes time is the
//! patience with servers that say nothing.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]
#![expect(clippy::print_stdout, reason = "the counts are for people")]

mod service;
mod stand_in;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::ready;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use graph_core::jiff::Timestamp;
use graph_core::{AccessToken, Bytes, Client, ErrorKind, SecretString, http};
use service::{Answer, Asked, Manual, Service, certain, json, ok};
use stand_in::Graph;
use stand_in::models::User;
use stand_in::requests::AssignLicense;

/// What the client takes of a response, and how long it waits for it.
const LIMIT: u64 = 1024 * 1024;
const PATIENCE: Duration = Duration::from_millis(400);
/// More than a call may take that is given up: patience, and a slow machine.
const LATE: Duration = Duration::from_secs(10);

const CALLS: usize = 10_000;
const CONCURRENCY: usize = 64;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let began = Instant::now();
    runtime.block_on(faults());
    runtime.block_on(endless_links());
    runtime.block_on(load());
    println!("all in {:.1} s", began.elapsed().as_secs_f64());
}

/// How a call ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    Right,
    Wrong(ErrorKind),
}

/// A way to misbehave: what the service does at first, how a reading and a
/// writing call end, and how often each of them is sent.
struct Fault {
    name: &'static str,
    answers: Vec<Answer>,
    get: (End, usize),
    post: (End, usize),
}

fn fault(
    name: &'static str,
    answers: impl Into<Vec<Answer>>,
    get: (End, usize),
    post: (End, usize),
) -> Fault {
    let answers = answers.into();
    Fault {
        name,
        answers,
        get,
        post,
    }
}

fn all_faults() -> Vec<Fault> {
    use End::{Right, Wrong};
    use ErrorKind::{Decode, Service, Throttled, Timeout, TooLarge, Transport};

    let head = |rest: &str| format!("HTTP/1.1 200 OK\r\n{rest}\r\n").into_bytes();
    let cut = || [head("Content-Length: 100\r\n"), b"{\"city\":".to_vec()].concat();
    let chunked = || head("Transfer-Encoding: chunked\r\n");
    let chunk = || [b"10000\r\n".to_vec(), vec![b' '; 0x10000], b"\r\n".to_vec()].concat();
    let slowly = Duration::from_millis(20);
    let good = || ok(r#"{"city":"Rome"}"#);

    let gave_up = (Wrong(Timeout), 1);
    let broken = (Wrong(Transport), 1);
    let again = (Right, 2);
    let spoilt = (Wrong(Decode), 1);
    let big = (Wrong(TooLarge), 1);
    vec![
        fault("no answer", [Answer::Hang(vec![])], gave_up, gave_up),
        fault(
            "no end of the head",
            [Answer::Hang(b"HTTP/1.1 200 OK\r\nX: ".to_vec())],
            gave_up,
            gave_up,
        ),
        fault(
            "head byte by byte",
            [Answer::Endless(
                b"HTTP/1.1 200 OK\r\n".to_vec(),
                b"X: y\r\n".to_vec(),
                slowly,
            )],
            gave_up,
            gave_up,
        ),
        fault(
            "no end of the body",
            [Answer::Hang(cut())],
            gave_up,
            gave_up,
        ),
        fault(
            "body byte by byte",
            [Answer::Endless(chunked(), b"1\r\n \r\n".to_vec(), slowly)],
            gave_up,
            gave_up,
        ),
        fault(
            "interim answers for ever",
            [Answer::Endless(
                vec![],
                b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(),
                slowly,
            )],
            gave_up,
            gave_up,
        ),
        fault(
            "closed without an answer",
            [Answer::Close(vec![]), good()],
            again,
            broken,
        ),
        fault(
            "reset without an answer",
            [Answer::Reset(vec![]), good()],
            again,
            broken,
        ),
        fault(
            "closed in the head",
            [Answer::Close(b"HTTP/1.1 20".to_vec()), good()],
            again,
            broken,
        ),
        fault(
            "reset in the head",
            [Answer::Reset(b"HTTP/1.1 200 OK\r\nCont".to_vec()), good()],
            again,
            broken,
        ),
        fault(
            "reset after the head",
            [Answer::Reset(head("Content-Length: 9\r\n")), good()],
            again,
            broken,
        ),
        fault(
            "body cut by closing",
            [Answer::Close(cut()), good()],
            again,
            broken,
        ),
        fault(
            "body cut by a reset",
            [Answer::Reset(cut()), good()],
            again,
            broken,
        ),
        fault(
            "chunks without an end",
            [
                Answer::Close([chunked(), b"2\r\n{}\r\n".to_vec()].concat()),
                good(),
            ],
            again,
            broken,
        ),
        fault(
            "chunk of no size",
            [
                Answer::Close([chunked(), b"zz\r\n{}".to_vec()].concat()),
                good(),
            ],
            again,
            broken,
        ),
        fault(
            "two lengths",
            [
                Answer::Close(
                    [
                        head("Content-Length: 2\r\nContent-Length: 3\r\n"),
                        b"{} ".to_vec(),
                    ]
                    .concat(),
                ),
                good(),
            ],
            again,
            broken,
        ),
        fault(
            "no HTTP",
            [Answer::Close(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec()), good()],
            again,
            broken,
        ),
        fault(
            "too many headers",
            [
                Answer::Close(
                    [
                        "HTTP/1.1 200 OK\r\n".to_owned(),
                        "X: y\r\n".repeat(1000),
                        "\r\n".to_owned(),
                    ]
                    .concat()
                    .into(),
                ),
                good(),
            ],
            again,
            broken,
        ),
        fault(
            "length too small",
            [Answer::Close(
                [
                    head("Content-Length: 3\r\n"),
                    br#"{"city":"Rome"}"#.to_vec(),
                ]
                .concat(),
            )],
            spoilt,
            spoilt,
        ),
        fault(
            "more than its length",
            [
                Answer::Send(
                    [
                        head("Content-Length: 2\r\n"),
                        b"{}HTTP/1.1 200 OK\r\n\r\n{\"city\":\"Evil\"}".to_vec(),
                    ]
                    .concat(),
                ),
                good(),
            ],
            (Right, 1),
            (Right, 1),
        ),
        fault(
            "busy once",
            [json("429 Too Many", "Retry-After: 2\r\n", ""), good()],
            again,
            again,
        ),
        fault(
            "busy for ever",
            [json("429 Too Many", "Retry-After: 2\r\n", "")],
            (Wrong(Throttled), 6),
            (Wrong(Throttled), 6),
        ),
        fault(
            "busy for an hour",
            [json("429 Too Many", "Retry-After: 3600\r\n", "")],
            (Wrong(Throttled), 1),
            (Wrong(Throttled), 1),
        ),
        fault(
            "away until a date",
            [
                json(
                    "503 Away",
                    "Retry-After: Thu, 01 Jan 2026 00:00:30 GMT\r\n",
                    "<html>",
                ),
                good(),
            ],
            again,
            again,
        ),
        fault(
            "away until long ago",
            [
                json(
                    "503 Away",
                    "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT\r\n",
                    "",
                ),
                good(),
            ],
            again,
            (Wrong(Service), 1),
        ),
        fault(
            "away until nonsense",
            [json("503 Away", "Retry-After: \u{1F600}\r\n", ""), good()],
            again,
            (Wrong(Service), 1),
        ),
        fault(
            "away, says the service",
            [json("503 Away", "", AWAY), good()],
            again,
            again,
        ),
        fault(
            "too many, says a proxy",
            [json("429 Too Many", "", "<html>"), good()],
            again,
            (Wrong(Throttled), 1),
        ),
        fault(
            "gateway in trouble",
            [json("504 Late", "", ""), good()],
            again,
            (Wrong(Service), 1),
        ),
        fault(
            "error of a proxy",
            [json("502 Bad", "", "<html>no</html>"), good()],
            again,
            (Wrong(Service), 1),
        ),
        fault(
            "error without a body",
            [json("500 Bad", "", "")],
            (Wrong(Service), 1),
            (Wrong(Service), 1),
        ),
        fault(
            "redirect to itself",
            [json("307 There", "Location: /v1.0/users/1\r\n", "")],
            (Wrong(Service), 1),
            (Wrong(Service), 1),
        ),
        fault("garbage", [ok("\u{0}\u{1}garbage")], spoilt, spoilt),
        fault("half of the JSON", [ok(r#"{"city":"#)], spoilt, spoilt),
        fault("JSON and more", [ok(r#"{"city":"Rome"}}"#)], spoilt, spoilt),
        fault("very deep JSON", [ok(&"[".repeat(100_000))], spoilt, spoilt),
        fault(
            "success with an error",
            [ok(r#"{"error":{"code":"x","message":"y"}}"#)],
            (Wrong(Service), 1),
            (Wrong(Service), 1),
        ),
        fault(
            "success without a body",
            [json("204 No Content", "", "")],
            spoilt,
            spoilt,
        ),
        fault(
            "1 GB announced",
            [Answer::Hang(head("Content-Length: 1073741824\r\n"))],
            big,
            big,
        ),
        fault(
            "1 GB unannounced",
            [Answer::Endless(chunked(), chunk(), Duration::ZERO)],
            big,
            big,
        ),
        fault(
            "1 GB until closed",
            [Answer::Endless(
                head("Connection: close\r\n"),
                vec![b' '; 0x10000],
                Duration::ZERO,
            )],
            big,
            big,
        ),
        // Nothing is decompressed, so that a bomb stays as small as it is sent.
        fault(
            "compressed bomb",
            [Answer::Send(
                [
                    head("Content-Encoding: gzip\r\nContent-Length: 10\r\n"),
                    vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3],
                ]
                .concat(),
            )],
            spoilt,
            spoilt,
        ),
    ]
}

fn client(service: &Service) -> Client {
    let builder = service.builder(SecretString::from("s3cret"));
    let builder = builder.clock(Manual::default()).retry(certain());
    let builder = builder.timeout(PATIENCE).max_response_bytes(LIMIT);
    builder.build().unwrap()
}

fn arguments() -> AssignLicense {
    AssignLicense {
        add_licenses: vec![],
        remove_licenses: vec![],
        comment: None,
    }
}

async fn faults() {
    let before = most_memory();
    let (mut calls, mut sent) = (0, 0);
    let faults = all_faults();
    let count = faults.len();
    for fault in faults {
        for (is_post, (end, times)) in [(false, fault.get), (true, fault.post)] {
            let name = format!("{} ({})", fault.name, if is_post { "POST" } else { "GET" });
            let service = Service::answering(fault.answers.clone()).await;
            let client = client(&service);
            let began = Instant::now();
            let user = Graph::new(&client).users().by_id("1");
            let result: Result<User, _> = match is_post {
                true => user.assign_license(arguments()).await,
                false => user.get().await,
            };
            assert!(began.elapsed() < LATE, "{name}: {:?}", began.elapsed());
            let found = match &result {
                Ok(user) => {
                    assert_ne!(user.city.as_deref(), Some("Evil"), "{name}");
                    End::Right
                }
                Err(error) => End::Wrong(error.kind()),
            };
            assert_eq!(found, end, "{name}: {result:?}");
            assert_eq!(service.asked().len(), times, "{name}");
            for asked in service.asked() {
                assert_eq!(asked.header("accept-encoding"), None);
            }
            calls += 1;
            sent += times;
            if fault.name == "more than its length" {
                // What came too much is not the answer to the next call.
                let next = Graph::new(&client).users().by_id("2").get().await.unwrap();
                assert_eq!(next.city.as_deref(), Some("Rome"), "{name}");
            }
        }
    }
    println!("faults: {count}, calls: {calls}, requests: {sent}, each as expected");
    if let (Some(before), Some(after)) = (before, most_memory()) {
        let grown = after.saturating_sub(before);
        println!(
            "memory: {grown} KiB more at most, with a limit of {} KiB a response",
            LIMIT / 1024
        );
        assert!(grown < 64 * 1024, "{grown} KiB");
    }
}

/// The most memory that this process has had, where the system tells.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

async fn endless_links() {
    let service = Service::new(|number, asked| {
        let host = asked.header("host").unwrap();
        ok(&format!(
            r#"{{"value":[{{}}],"@odata.nextLink":"http://{host}/v1.0/users?p={number}"}}"#
        ))
    })
    .await;
    let client = client(&service);
    let mut users = Graph::new(&client).users().list().items().max_pages(1000);
    let (mut count, mut end) = (0, None);
    while let Some(user) = users.next().await {
        match user {
            Ok(_) => count += 1,
            Err(error) => end = Some(error.kind()),
        }
    }
    assert_eq!((count, end), (1000, Some(ErrorKind::Endless)));
    assert_eq!(service.asked().len(), 1000);
    println!("endless links: ended after {count} pages");
}

/// What the service has done with the calls: how often each was carried out.
#[derive(Default)]
struct Ledger {
    sent: BTreeMap<String, usize>,
    done: BTreeMap<String, usize>,
    turned_away: usize,
    broken: usize,
}

/// What the service itself says when it has no time.
const AWAY: &str = r#"{"error":{"code":"ServiceUnavailable","message":"Try again later."}}"#;

/// Misbehaves in about a third of all cases, in a way that depends on the call
/// and on how often it has come.
fn unreliable(ledger: &Mutex<Ledger>, asked: &Asked) -> Answer {
    let mut ledger = ledger.lock().unwrap();
    let key = asked.line.clone();
    let sent = ledger.sent.entry(key.clone()).or_default();
    *sent += 1;
    let dice = BuildHasherDefault::<DefaultHasher>::new().hash_one((&key, *sent)) % 100;
    match dice {
        0..12 => {
            ledger.turned_away += 1;
            return json("429 Too Many", "Retry-After: 1\r\n", "");
        }
        12..20 => {
            ledger.turned_away += 1;
            return json("503 Away", "", AWAY);
        }
        20..24 => {
            ledger.broken += 1;
            return Answer::Reset(vec![]);
        }
        _ => {}
    }
    *ledger.done.entry(key.clone()).or_default() += 1;
    let id = key.split('/').nth(3).unwrap().to_owned();
    let body = format!(r#"{{"id":"{id}"}}"#);
    match dice {
        24..28 => {
            ledger.broken += 1;
            Answer::Reset(vec![])
        }
        28..32 => {
            ledger.broken += 1;
            let head = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n";
            Answer::Close(format!("{head}{body}").into())
        }
        32..36 => Answer::Close(match ok(&body) {
            Answer::Send(bytes) => bytes,
            _ => Vec::new(),
        }),
        _ => ok(&body),
    }
}

async fn load() {
    let ledger = Arc::new(Mutex::new(Ledger::default()));
    let kept = Arc::clone(&ledger);
    let service = Service::new(move |_, asked| match &*asked.line {
        "GET /first" => ok("{}"),
        _ => unreliable(&kept, asked),
    });
    let service = service.await;
    // A token that is kept, because by this clock nobody can wait for another:
    // each wait is over at once, the longest time for a question as well.
    let tokens = || {
        ready(Ok::<_, Infallible>(AccessToken::new(
            "s3cret",
            Timestamp::MAX,
        )))
    };
    let builder = service.builder(tokens);
    // So many tries that no call of which the service says no is given up.
    let retry = certain().max_tries(50).max_total(Duration::MAX);
    let retry = retry.budget(u32::MAX);
    let builder = builder.clock(Manual::default()).retry(retry).timeout(LATE);
    let client = builder.build().unwrap();
    let first = http::Request::get(service.url("/first"));
    client
        .send(first.body(Bytes::new()).unwrap())
        .await
        .unwrap();

    let next = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..CONCURRENCY)
        .map(|_| {
            let (client, next) = (client.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                let mut ends = Vec::new();
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= CALLS {
                        return ends;
                    }
                    let user = Graph::new(&client).users().by_id(number.to_string());
                    let result = match number % 2 {
                        0 => user.get().await,
                        _ => user.assign_license(arguments()).await,
                    };
                    ends.push((number, result));
                }
            })
        })
        .collect();
    let mut ends = Vec::new();
    for worker in workers {
        ends.extend(worker.await.unwrap());
    }

    let ledger = ledger.lock().unwrap();
    let (mut right, mut failed) = (0, 0);
    for (number, result) in &ends {
        let is_get = number % 2 == 0;
        let key = match is_get {
            true => format!("GET /v1.0/users/{number}"),
            false => format!("POST /v1.0/users/{number}/assignLicense"),
        };
        let done = ledger.done.get(&key).copied().unwrap_or_default();
        match result {
            Ok(user) => {
                right += 1;
                assert_eq!(user.id.as_deref(), Some(number.to_string().as_str()));
                assert!(done == 1 || is_get && done > 1, "{key}: done {done} times");
            }
            Err(error) => {
                failed += 1;
                assert!(!is_get, "{key}: {error}");
                assert_eq!(error.kind(), ErrorKind::Transport, "{key}: {error}");
                assert!(done <= 1, "{key}: done {done} times");
            }
        }
    }
    assert_eq!((ends.len(), right + failed), (CALLS, CALLS));
    // A connection may be closed while a call is written to it. Nobody knows then
    // whether the call arrived: a reading one is sent again, a writing one fails.
    let unseen = CALLS - ledger.sent.len();
    assert!(unseen <= failed, "a call that never arrived is told as one");
    let sent: usize = ledger.sent.values().sum();
    let doubled = ledger
        .done
        .iter()
        .filter(|it| it.0.starts_with("POST") && *it.1 > 1);
    let doubled = doubled.count();
    println!("load: {CALLS} calls at concurrency {CONCURRENCY}, {sent} requests");
    println!(
        "  turned away: {}, broken: {}",
        ledger.turned_away, ledger.broken
    );
    println!("  right: {right}, writing calls that ended in a broken connection: {failed}");
    println!(
        "  never arrived, and told so: {unseen}, lost: 0, writing calls done twice: {doubled}"
    );
    assert_eq!(doubled, 0);
}
