//! Ten thousand random schedules of calls that ask for tokens, of a source that
//! answers, fails, panics or does not answer, of refusals, of calls that are
//! dropped or not polled for a long time, and of time that passes, held against
//! a simple model of what calls may get.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod model;
#[path = "../random/mod.rs"]
mod random;
mod world;

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use graph_core::http::Request;
use graph_core::{BoxFuture, Bytes, Client, Error, Retry};
use model::LIMIT;
use world::World;

/// A call, polled by hand.
struct Call {
    /// What it does, until it is done or dropped.
    future: Option<BoxFuture<'static, Result<(), Error>>>,
    woken: Arc<Flag>,
    /// Whether its task has other things to do.
    parked: bool,
}

struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

struct Schedule {
    world: World,
    client: Client,
    calls: Vec<Call>,
}

impl Schedule {
    fn new(seed: u64) -> Self {
        let world = World::new(seed);
        let builder = Client::builder(world.clone()).base_url("https://graph.example");
        let builder = builder.transport(world.clone()).clock(world.clone());
        let client = builder.retry(Retry::none()).token_timeout(LIMIT).build();
        Self {
            client: client.unwrap(),
            calls: Vec::new(),
            world,
        }
    }

    fn run(&mut self) {
        for _ in 0..80 {
            self.world.look().moment += 1;
            self.step();
        }
        // Some end because the source answers, and some because it does not.
        let answers = self.world.look().random.index(2) == 0;
        for _ in 0..1000 {
            if self.is_done(|call| !call.parked) {
                break;
            }
            self.world.look().moment += 1;
            self.end(answers);
        }
        self.calls.iter_mut().for_each(|call| call.parked = false);
        for _ in 0..1000 {
            if self.is_done(|_| true) {
                return;
            }
            self.world.look().moment += 1;
            self.end(answers);
        }
        panic!("a call without an end");
    }

    fn step(&mut self) {
        let action = self.world.look().random.index(16);
        match action {
            0 | 1 => self.begin(),
            2..=6 => self.poll(|call| !call.parked && call.woken.0.load(Ordering::Relaxed)),
            // Without having been woken.
            7 => self.poll(|call| !call.parked),
            8 => self.drop_one(),
            9 | 10 => self.world.answer_question(),
            11 | 12 => self.world.answer_request(),
            13 | 14 => self.pass(),
            _ => self.park(),
        }
    }

    fn end(&mut self, answers: bool) {
        self.poll(|call| !call.parked && call.woken.0.load(Ordering::Relaxed));
        self.world.answer_request();
        match answers {
            true => self.world.answer_question(),
            false => self.world.pass(Duration::from_secs(1)),
        }
    }

    fn is_done(&self, of: impl Fn(&Call) -> bool) -> bool {
        let mut calls = self.calls.iter().filter(|call| of(call));
        calls.all(|call| call.future.is_none())
    }

    fn begin(&mut self) {
        let (client, number) = (self.client.clone(), self.calls.len());
        self.world.look().calls.push(Default::default());
        let request = Request::get("https://graph.example/v1.0/me").header("x-call", number);
        let request = request.body(Bytes::new()).unwrap();
        self.calls.push(Call {
            future: Some(Box::pin(
                async move { client.send(request).await.map(|_| ()) },
            )),
            woken: Arc::new(Flag(AtomicBool::new(true))),
            parked: false,
        });
    }

    /// One of the calls that are not done.
    fn one(&self, of: impl Fn(&Call) -> bool) -> Option<usize> {
        let open = |number: &usize| {
            let call = &self.calls[*number];
            call.future.is_some() && of(call)
        };
        let open: Vec<usize> = (0..self.calls.len()).filter(open).collect();
        self.world.look().random.pick(&open)
    }

    fn poll(&mut self, of: impl Fn(&Call) -> bool) {
        let Some(number) = self.one(of) else { return };
        {
            let mut state = self.world.look();
            let moment = state.moment;
            let call = &mut state.calls[number];
            if call.since == 0 {
                call.since = moment;
            }
        }
        let call = &mut self.calls[number];
        call.woken.0.store(false, Ordering::Relaxed);
        let waker = Waker::from(Arc::clone(&call.woken));
        let Some(future) = &mut call.future else {
            return;
        };
        if let Poll::Ready(result) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            call.future = None;
            let result = result.map_err(|error| told(&error));
            self.world.look().end_call(number, result);
        }
        if let Some(wrong) = self.world.look().wrong.take() {
            panic!("{wrong}");
        }
    }

    fn drop_one(&mut self) {
        if let Some(number) = self.one(|_| true) {
            self.calls[number].future = None;
        }
    }

    fn park(&mut self) {
        if let Some(number) = self.one(|_| true) {
            let call = &mut self.calls[number];
            call.parked = !call.parked;
        }
    }

    fn pass(&mut self) {
        let times = [1, 1, 1, 7, 20, 61, 299, 3600];
        let time = self.world.look().random.pick(&times).unwrap();
        self.world.pass(Duration::from_secs(time));
    }
}

/// An error with all its causes.
fn told(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    text
}

#[test]
fn ten_thousand_schedules() {
    for seed in 0..10_000 {
        let run = std::panic::AssertUnwindSafe(|| Schedule::new(seed).run());
        if let Err(panic) = std::panic::catch_unwind(run) {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            panic!("schedule {seed}: {}", text.unwrap_or_default());
        }
    }
}
