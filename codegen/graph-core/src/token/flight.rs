//! A question that several wait for, and that each of them drives on.
//!
//! It knows nothing of tokens, clients and time. Its locks come from `sync`, so
//! that a program that tries all schedules can build this very file.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};

use super::sync::{Mutex, MutexGuard, ThreadId, thread};

/// Why a question has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lost {
    Panicked,
    /// The future that is to give the answer waits for it.
    Circular,
    TooLate,
}

/// A future that is polled by whoever waits for it, so that it goes on if some
/// of them are cancelled, and is dropped with the last of them.
///
/// The answer is for those who asked before it was there.
pub(super) struct Flight<T> {
    state: Mutex<State<T>>,
    waiting: Arc<Waiting>,
}

enum State<T> {
    /// Nobody polls the future.
    Idle(Guarded<T>),
    /// Somebody polls it, on this thread, and does not hold the lock: the
    /// future may do what it likes.
    Polled(ThreadId),
    Landed(Result<T, Lost>),
}

/// What a waiter finds when it looks at a flight.
enum Turn<T> {
    Poll(Guarded<T>),
    Wait,
    Over(Result<T, Lost>),
}

impl<T: Clone> Flight<T> {
    /// A flight, and the first who waits for it.
    pub(super) fn begin(future: Guarded<T>) -> Waiter<T> {
        let flight = Arc::new(Self {
            state: Mutex::new(State::Idle(future)),
            waiting: Arc::default(),
        });
        flight.wait()
    }

    /// A place among those who wait, unless the answer is there already.
    pub(super) fn join(self: &Arc<Self>) -> Option<Waiter<T>> {
        let is_over = matches!(*lock(&self.state), State::Landed(_));
        (!is_over).then(|| self.wait())
    }

    fn wait(self: &Arc<Self>) -> Waiter<T> {
        Waiter {
            flight: Arc::clone(self),
            place: self.waiting.place(),
        }
    }

    fn poll(&self, place: u64, context: &mut Context<'_>) -> Poll<Result<T, Lost>> {
        // Before anything else: whoever polls the future may be done with it at
        // any moment.
        self.waiting.enter(place, context.waker());
        let mut future = match self.turn() {
            Turn::Poll(future) => future,
            Turn::Wait => return Poll::Pending,
            Turn::Over(answer) => return Poll::Ready(answer),
        };
        self.waiting.settle();
        let all = Waker::from(Arc::clone(&self.waiting));
        match future.poll(&mut Context::from_waker(&all)) {
            Poll::Ready(answer) => Poll::Ready(self.land(answer)),
            Poll::Pending => self.park(future),
        }
    }

    fn turn(&self) -> Turn<T> {
        let own = thread::current().id();
        let mut state = lock(&self.state);
        match &*state {
            State::Landed(answer) => return Turn::Over(answer.clone()),
            // Only the future itself can have led here.
            State::Polled(thread) if *thread == own => return Turn::Over(Err(Lost::Circular)),
            State::Polled(_) => return Turn::Wait,
            State::Idle(_) => {}
        }
        match std::mem::replace(&mut *state, State::Polled(own)) {
            State::Idle(future) => Turn::Poll(future),
            _ => Turn::Wait,
        }
    }

    /// Puts the future back after it was polled.
    fn park(&self, future: Guarded<T>) -> Poll<Result<T, Lost>> {
        {
            let mut state = lock(&self.state);
            if let State::Landed(answer) = &*state {
                return Poll::Ready(answer.clone());
            }
            *state = State::Idle(future);
        }
        // Those who came while it was polled may have been woken for nothing,
        // and this one may never poll again.
        if self.waiting.is_woken() {
            self.waiting.wake_all();
        }
        Poll::Pending
    }

    /// Ends the flight, and gives the answer with which it ended.
    fn land(&self, answer: Result<T, Lost>) -> Result<T, Lost> {
        let before = {
            let mut state = lock(&self.state);
            if let State::Landed(answer) = &*state {
                return answer.clone();
            }
            std::mem::replace(&mut *state, State::Landed(answer.clone()))
        };
        self.waiting.wake_all();
        drop(before);
        answer
    }
}

/// One who waits for the answer.
pub(super) struct Waiter<T: Clone> {
    flight: Arc<Flight<T>>,
    place: u64,
}

impl<T: Clone> Waiter<T> {
    /// What it waits for, for others to join.
    pub(super) fn flight(&self) -> Weak<Flight<T>> {
        Arc::downgrade(&self.flight)
    }

    /// Ends the flight for all, unless it has ended.
    pub(super) fn end(&self, lost: Lost) {
        let _ = self.flight.land(Err(lost));
    }
}

impl<T: Clone> Future for Waiter<T> {
    type Output = Result<T, Lost>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.flight.poll(self.place, context)
    }
}

impl<T: Clone> Drop for Waiter<T> {
    fn drop(&mut self) {
        self.flight.waiting.leave(self.place);
    }
}

/// Those who wait, all of whom are woken at once: any one of them can go on
/// with the future.
#[derive(Default)]
struct Waiting(Mutex<Places>);

#[derive(Default)]
struct Places {
    next: u64,
    wakers: BTreeMap<u64, Waker>,
    /// Whether they were woken since somebody began to poll the future.
    woken: bool,
}

impl Waiting {
    fn place(&self) -> u64 {
        let mut places = lock(&self.0);
        places.next += 1;
        places.next
    }

    fn enter(&self, place: u64, waker: &Waker) {
        let before = lock(&self.0).wakers.insert(place, waker.clone());
        drop(before);
    }

    fn leave(&self, place: u64) {
        let before = lock(&self.0).wakers.remove(&place);
        drop(before);
    }

    fn settle(&self) {
        lock(&self.0).woken = false;
    }

    fn is_woken(&self) -> bool {
        lock(&self.0).woken
    }

    fn wake_all(&self) {
        let all = {
            let mut places = lock(&self.0);
            places.woken = true;
            std::mem::take(&mut places.wakers)
        };
        all.into_values().for_each(Waker::wake);
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}

/// A future whose panics are answers, those on its end as well.
pub(super) struct Guarded<T>(Option<Pin<Box<dyn Future<Output = T> + Send>>>);

impl<T> Guarded<T> {
    pub(super) fn new(future: impl Future<Output = T> + Send + 'static) -> Self {
        Self(Some(Box::pin(future)))
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<T, Lost>> {
        let Some(future) = &mut self.0 else {
            return Poll::Ready(Err(Lost::Panicked));
        };
        match guard(|| future.as_mut().poll(context)) {
            Some(polled) => polled.map(Ok),
            None => Poll::Ready(Err(Lost::Panicked)),
        }
    }
}

impl<T> Drop for Guarded<T> {
    fn drop(&mut self) {
        let future = self.0.take();
        guard(|| drop(future));
    }
}

/// What `run` gives, unless it panics.
fn guard<R>(run: impl FnOnce() -> R) -> Option<R> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}

/// A panic of one who held the lock does not make what it guards wrong.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
