//! How long a client keeps a token.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod offline;

use std::time::Duration;

use graph_core::jiff::{SignedDuration, Timestamp};
use graph_core::{AccessToken, BoxFuture, Client, Clock, ErrorKind};
use offline::{Asked, Source, Still, Wire, accepts, call, client, done, failed, ready, token};

/// A token that ends so many seconds after the beginning.
fn ending(number: usize, end: i64) -> AccessToken {
    let end = Timestamp::UNIX_EPOCH + SignedDuration::from_secs(end);
    AccessToken::new(format!("token-{number}"), end)
}

/// How many seconds after the beginning a new token is asked for, if the first
/// one lasts so many.
fn kept(lifetime: i64) -> u64 {
    let source = Source::new(move |number, _| {
        ready(Ok(match number {
            0 => ending(0, lifetime),
            _ => ending(1, i64::from(u32::MAX)),
        }))
    });
    let (wire, clock) = (Wire::new(accepts), Still::default());
    let client = client(source, &wire, &clock);
    loop {
        done(&mut call(&client)).unwrap();
        if wire.tokens().last().unwrap() == "token-1" {
            return clock.elapsed().as_secs();
        }
        clock.pass(Duration::from_secs(1));
    }
}

#[test]
fn a_token_is_kept_until_shortly_before_its_end() {
    assert_eq!(kept(3600), 3300);
    assert_eq!(kept(1500), 1200);
    // Of a short time, a fifth.
    assert_eq!(kept(1000), 800);
    assert_eq!(kept(10), 8);
}

#[test]
fn a_token_without_a_known_end_is_kept_for_five_minutes() {
    let source = Source::new(|number, _| ready(Ok(token(&format!("token-{number}")))));
    let (wire, clock) = (Wire::new(accepts), Still::default());
    let client = client(source, &wire, &clock);
    for wait in [299, 1, 0] {
        done(&mut call(&client)).unwrap();
        clock.pass(Duration::from_secs(wait));
    }
    assert_eq!(wire.tokens(), ["token-0", "token-0", "token-1"]);
}

#[test]
fn a_token_that_has_ended_is_sent_but_not_kept() {
    let source = Source::new(|number, _| ready(Ok(ending(number, -1 + number as i64))));
    let wire = Wire::new(accepts);
    let client = client(source, &wire, &Still::default());
    for _ in 0..3 {
        done(&mut call(&client)).unwrap();
    }
    assert_eq!(wire.tokens(), ["token-0", "token-1", "token-2"]);
}

#[test]
fn a_token_that_cannot_be_replaced_is_used_until_its_end() {
    let source = Source::new(|number, _| {
        ready(match number {
            0 => Ok(ending(0, 3600)),
            _ => Err("no login".into()),
        })
    });
    let (wire, clock) = (Wire::new(accepts), Still::default());
    let client = client(source, &wire, &clock);
    for wait in [3300, 299] {
        done(&mut call(&client)).unwrap();
        clock.pass(Duration::from_secs(wait));
    }
    done(&mut call(&client)).unwrap();
    assert_eq!(wire.tokens(), ["token-0"; 3]);
    clock.pass(Duration::from_secs(1));
    assert_eq!(failed(done(&mut call(&client))).0, ErrorKind::Token);
}

const ONE: &str = "Bearer claims=\"eyJhIjoxfQ==\"";
const OTHER: &str = "Bearer claims=\"eyJhIjoyfQ==\"";

#[test]
fn tokens_are_kept_by_the_claims_that_they_have() {
    // The service wants one thing, then another, and then the first again.
    let source = Source::new(|number, _| ready(Ok(token(&format!("token-{number}")))));
    let wire = Wire::new(accepts);
    let client = client(source, &wire, &Still::default());
    for turn in 0..3 {
        wire.refuse(match turn {
            1 => |token| (token != "token-2").then_some(OTHER),
            _ => |token| (token != "token-1").then_some(ONE),
        });
        done(&mut call(&client)).unwrap();
    }
    assert_eq!(
        wire.tokens(),
        [
            "token-0", "token-1", "token-1", "token-2", "token-2", "token-1"
        ]
    );
}

#[test]
fn a_refused_token_is_kept_no_longer() {
    let source = Source::new(|number, asked| {
        ready(match (number, asked) {
            (0, _) => Ok(ending(0, 3600)),
            (_, Asked::Another) => Err("no login".into()),
            (number, _) => Ok(ending(number, 3600)),
        })
    });
    let wire = Wire::new(|token| (token == "token-0").then_some("Bearer"));
    let client = client(source, &wire, &Still::default());
    let error = done(&mut call(&client)).unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    // The next call does not begin with it, although nothing came in its place.
    let (kind, _) = failed(done(&mut call(&client)));
    assert_eq!(kind, ErrorKind::Token);
    assert_eq!(wire.tokens(), ["token-0"]);
}

#[test]
fn a_source_that_hands_out_refused_tokens_only_comes_to_an_end() {
    let source = Source::new(|number, _| ready(Ok(token(&format!("token-{}", number % 2)))));
    let wire = Wire::new(|_| Some("Bearer"));
    let client = client(source, &wire, &Still::default());
    for _ in 0..5 {
        let error = done(&mut call(&client)).unwrap_err();
        assert_eq!(error.status().unwrap(), 401);
    }
    assert!(wire.tokens().len() <= 10);
}

#[test]
fn a_source_that_forgets_what_was_refused_is_told_again() {
    let source = Source::new(|_, asked| {
        ready(Ok(token(match asked {
            Asked::Another => "new",
            _ => "old",
        })))
    });
    let wire = Wire::new(|token| (token == "old").then_some("Bearer"));
    let clock = Still::default();
    let client = client(source, &wire, &clock);
    for _ in 0..3 {
        done(&mut call(&client)).unwrap();
        clock.pass(Duration::from_secs(300));
    }
    assert_eq!(wire.tokens(), ["old", "new", "new", "new"]);
}

/// A clock that goes ten seconds on whenever somebody looks at it.
#[derive(Clone, Default)]
struct Jumping(Still);

impl Clock for Jumping {
    fn now(&self) -> Timestamp {
        self.0.pass(Duration::from_secs(10));
        self.0.now()
    }
    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        self.0.sleep(time)
    }
}

#[test]
fn a_call_does_not_ask_for_ever_for_a_token_that_lasts() {
    let clock = Jumping::default();
    let seen = clock.0.clone();
    let source = Source::new(move |number, _| {
        let end = seen.elapsed().as_secs() + 15;
        ready(Ok(ending(number, i64::try_from(end).unwrap())))
    });
    let wire = Wire::new(accepts);
    let client = Client::builder(source).base_url("https://graph.example");
    let client = client.transport(wire.clone()).clock(clock);
    done(&mut call(&client.build().unwrap())).unwrap();
    let sent = wire.tokens();
    assert!(
        ["token-1", "token-2", "token-3"].contains(&&*sent[0]),
        "{sent:?}"
    );
}
