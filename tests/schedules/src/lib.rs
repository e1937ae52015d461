//! Every schedule of the threads that share one answer of a token source.
//!
//! ```text
//! cargo test --manifest-path tests/schedules/Cargo.toml --target-dir target/schedules
//! ```
//!
//! The file that is tried is the one of `graph-core`, with the locks of `loom`
//! in the place of those of the standard library. A wake-up that is lost shows
//! as a deadlock. Up to three times in a schedule a thread is interrupted where
//! it could go on.

#![cfg(test)]
#![allow(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

#[path = "../../../codegen/graph-core/src/token/flight.rs"]
#[allow(dead_code, reason = "the time of a question is not tried here")]
mod flight;

mod sync {
    pub(super) use loom::sync::{Mutex, MutexGuard};
    pub(super) use loom::thread::{self, ThreadId};
}

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use flight::{Flight, Guarded, Lost, Waiter};
use loom::future::block_on;
use loom::sync::Mutex;
use loom::thread::{self, JoinHandle};

type Landed = Result<u8, Lost>;

/// What happens in the world, once, and whoever has to be woken then.
#[derive(Clone, Default)]
struct Event(Arc<Mutex<(bool, Option<Waker>)>>);

impl Event {
    fn happen(&self) {
        let waker = {
            let mut state = self.0.lock().unwrap();
            state.0 = true;
            state.1.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// A future that waits for it.
    fn then(&self, answer: impl FnOnce() -> u8 + Send + 'static) -> Guarded<u8> {
        let event = self.clone();
        Guarded::new(async move {
            std::future::poll_fn(|context| {
                let mut state = event.0.lock().unwrap();
                if state.0 {
                    return Poll::Ready(());
                }
                state.1 = Some(context.waker().clone());
                Poll::Pending
            })
            .await;
            answer()
        })
    }
}

/// Tries all schedules of this.
fn every(run: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(run);
}

fn wait(waiter: Waiter<u8>) -> JoinHandle<Landed> {
    thread::spawn(move || block_on(waiter))
}

/// Polls once, in a thread that then has something else to do.
fn glance(mut waiter: Waiter<u8>) -> JoinHandle<Option<Landed>> {
    thread::spawn(move || {
        let context = &mut Context::from_waker(Waker::noop());
        match std::pin::Pin::new(&mut waiter).poll(context) {
            Poll::Ready(landed) => Some(landed),
            Poll::Pending => None,
        }
    })
}

#[test]
fn all_who_wait_hear_the_answer() {
    every(|| {
        let event = Event::default();
        let first = Flight::begin(event.then(|| 7));
        let second = first.flight().upgrade().unwrap().join().unwrap();
        let (first, second) = (wait(first), wait(second));
        event.happen();
        assert_eq!(first.join().unwrap(), Ok(7));
        assert_eq!(second.join().unwrap(), Ok(7));
    });
}

#[test]
fn nobody_depends_on_one_who_leaves() {
    every(|| {
        let event = Event::default();
        let stays = Flight::begin(event.then(|| 7));
        let leaves = stays.flight().upgrade().unwrap().join().unwrap();
        let (leaves, stays) = (glance(leaves), wait(stays));
        event.happen();
        assert_eq!(stays.join().unwrap(), Ok(7));
        assert!(matches!(leaves.join().unwrap(), None | Some(Ok(7))));
    });
}

#[test]
fn who_comes_late_hears_the_answer_or_begins_anew() {
    every(|| {
        let event = Event::default();
        let parked = Flight::begin(event.then(|| 7));
        let flight = parked.flight();
        let join = move || flight.upgrade().unwrap().join();
        let (first, late) = (wait(join().unwrap()), join.clone());
        let late = thread::spawn(move || late().map(block_on));
        event.happen();
        assert_eq!(first.join().unwrap(), Ok(7));
        // The parked one keeps nothing alive for those who come now.
        assert!(join().is_none());
        assert!(matches!(late.join().unwrap(), None | Some(Ok(7))));
        assert_eq!(block_on(parked), Ok(7));
    });
}

#[test]
fn an_end_ends_it_for_all() {
    every(|| {
        let event = Event::default();
        let first = Flight::begin(event.then(|| 7));
        let ends = first.flight().upgrade().unwrap().join().unwrap();
        let first = wait(first);
        let ends = thread::spawn(move || {
            ends.end(Lost::TooLate);
            block_on(ends)
        });
        event.happen();
        let answer = first.join().unwrap();
        assert!(matches!(answer, Ok(7) | Err(Lost::TooLate)));
        assert_eq!(ends.join().unwrap(), answer);
    });
}

#[test]
fn a_panic_is_the_answer_for_all() {
    every(|| {
        let event = Event::default();
        let first = Flight::begin(event.then(|| std::panic::resume_unwind(Box::new(()))));
        let second = first.flight().upgrade().unwrap().join().unwrap();
        let (first, second) = (wait(first), wait(second));
        event.happen();
        assert_eq!(first.join().unwrap(), Err(Lost::Panicked));
        assert_eq!(second.join().unwrap(), Err(Lost::Panicked));
    });
}
