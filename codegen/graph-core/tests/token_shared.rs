//! What calls share when they ask for a token, and what they must not.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod offline;

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use graph_core::{Client, ErrorKind, SecretString, TokenError};
use offline::{
    Asked, Gate, Source, Still, Wire, accepts, call, client, done, failed, never, poll, ready,
    token,
};

#[test]
fn an_answer_is_for_those_who_asked_before_it() {
    let gate = Gate::default();
    let shut = gate.clone();
    let source = Source::new(move |number, _| match number {
        0 => shut.then(|| Err("no login".into())),
        _ => ready(Ok(token("fresh"))),
    });
    let wire = Wire::new(accepts);
    let client = client(source, &wire, &Still::default());
    let (mut parked, mut first) = (call(&client), call(&client));
    assert!(poll(&mut parked).is_pending() && poll(&mut first).is_pending());
    gate.open();
    let (kind, shown) = failed(done(&mut first));
    assert!(
        kind == ErrorKind::Token && shown.contains("no login"),
        "{shown}"
    );
    // The parked call still holds on to the question.
    for _ in 0..3 {
        done(&mut call(&client)).unwrap();
    }
    assert_eq!(failed(done(&mut parked)).0, ErrorKind::Token);
}

const CHALLENGE: &str =
    "Bearer error=\"insufficient_claims\", claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"";

#[test]
fn a_claims_challenge_neither_delays_nor_fails_another_call() {
    for answer in [never, || ready(Err("a person must sign in".into()))] {
        let source = Source::new(move |_, asked| match asked {
            Asked::Claims => answer(),
            _ => ready(Ok(token("plain"))),
        });
        let wire = Wire::new(|_| Some(CHALLENGE));
        let client = client(source, &wire, &Still::default());
        let mut first = call(&client);
        let _ = poll(&mut first);
        wire.refuse(accepts);
        for _ in 0..3 {
            done(&mut call(&client)).unwrap();
        }
    }
}

#[test]
fn a_token_with_the_claims_is_there_for_all() {
    let source = Source::new(|_, asked| {
        ready(Ok(match asked {
            Asked::Claims => token("rich"),
            _ => token("plain"),
        }))
    });
    let wire = Wire::new(|token| (token == "plain").then_some(CHALLENGE));
    let client = client(source, &wire, &Still::default());
    for _ in 0..3 {
        done(&mut call(&client)).unwrap();
    }
    assert_eq!(wire.tokens(), ["plain", "rich", "rich", "rich"]);
}

#[test]
fn a_panic_is_an_error_for_all_who_wait() {
    let gate = Gate::default();
    let shut = gate.clone();
    let source = Source::new(move |number, _| match number {
        0 => shut.then(|| panic!("t0ken")),
        1 => panic!("t0ken"),
        _ => ready(Ok(token("fresh"))),
    });
    let client = client(source, &Wire::new(accepts), &Still::default());
    let mut calls: Vec<_> = (0..3).map(|_| call(&client)).collect();
    assert!(calls.iter_mut().all(|call| poll(call).is_pending()));
    gate.open();
    for call in &mut calls {
        let (kind, shown) = failed(done(call));
        assert!(
            kind == ErrorKind::Token && shown.contains("panicked"),
            "{shown}"
        );
        assert!(!shown.contains("t0ken"), "{shown}");
    }
    // While the future is made.
    let (kind, shown) = failed(done(&mut call(&client)));
    assert!(
        kind == ErrorKind::Token && shown.contains("panicked"),
        "{shown}"
    );
    done(&mut call(&client)).unwrap();
}

#[test]
fn a_source_without_an_answer_ends_in_time() {
    let source = Source::new(|number, _| match number {
        0 => never(),
        _ => ready(Ok(token("fresh"))),
    });
    let clock = Still::default();
    let client = client(source, &Wire::new(accepts), &clock);
    let mut first = call(&client);
    assert!(poll(&mut first).is_pending());
    clock.pass(Duration::from_secs(59));
    // The time is that of the question, not that of each who waits for it.
    let mut late = call(&client);
    assert!(poll(&mut first).is_pending() && poll(&mut late).is_pending());
    clock.pass(Duration::from_secs(1));
    for call in [&mut late, &mut first] {
        let (kind, shown) = failed(done(call));
        assert!(kind == ErrorKind::Token && shown.contains("60s"), "{shown}");
    }
    done(&mut call(&client)).unwrap();
}

#[test]
fn a_token_is_asked_for_once() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let source = move || {
        count.fetch_add(1, Ordering::SeqCst);
        async { Ok::<_, TokenError>(SecretString::from("t0ken")) }
    };
    let clock = Still::default();
    let client = client(source, &Wire::new(accepts), &clock);
    for _ in 0..10 {
        done(&mut call(&client)).unwrap();
        clock.pass(Duration::from_secs(29));
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn what_is_no_token_is_not_sent() {
    for wrong in [
        "",
        " ",
        "\t",
        "\n",
        "t0ken\n",
        "t0\r\nken",
        " t0ken",
        "t0ken ",
        "t0kén",
        "t0\u{7f}ken",
        "t0\0ken",
        "Bearer t0ken",
    ] {
        let wire = Wire::new(accepts);
        let source = Source::new(move |_, _| ready(Ok(token(wrong))));
        let client = client(source, &wire, &Still::default());
        let (kind, shown) = failed(done(&mut call(&client)));
        assert_eq!(kind, ErrorKind::Token, "{wrong:?}");
        assert!(!shown.contains("t0"), "{shown}");
        assert!(wire.tokens().is_empty(), "{wrong:?}");
    }
}

#[test]
fn a_source_that_calls_its_own_client_is_told() {
    let cell: Arc<Mutex<Option<Client>>> = Arc::default();
    let own = Arc::clone(&cell);
    let source = Source::new(move |_, _| {
        let client = own.lock().unwrap().clone().unwrap();
        Box::pin(async move {
            call(&client).await?;
            Ok(token("t0ken"))
        })
    });
    let client = client(source, &Wire::new(accepts), &Still::default());
    *cell.lock().unwrap() = Some(client.clone());
    // In a thread, because it must not block.
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || send.send(failed(done(&mut call(&client)))));
    let (kind, shown) = receive.recv_timeout(Duration::from_secs(20)).unwrap();
    assert_eq!(kind, ErrorKind::Token);
    assert!(shown.contains("waits for itself"), "{shown}");
}

#[test]
fn a_question_does_not_outlive_its_runtime() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let (one, other) = (runtime(), runtime());
    let source = Source::new(|number, _| match number {
        0 => Box::pin(async {
            tokio::time::sleep(Duration::from_secs(3600)).await;
            Ok(token("late"))
        }),
        _ => ready(Ok(token("fresh"))),
    });
    let builder = Client::builder(source).base_url("https://graph.example");
    let client = builder.transport(Wire::new(accepts)).build().unwrap();
    let (mut first, mut second) = (call(&client), call(&client));
    one.block_on(async { assert!(poll(&mut first).is_pending()) });
    other.block_on(async { assert!(poll(&mut second).is_pending()) });
    drop(one);
    let (kind, _) = failed(other.block_on(async { pin!(&mut second).await }));
    assert_eq!(kind, ErrorKind::Token);
    other.block_on(async {
        done(&mut call(&client)).unwrap();
        assert_eq!(failed(done(&mut first)).0, ErrorKind::Token);
    });
}
