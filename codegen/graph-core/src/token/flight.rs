//! A question to a token source that several calls wait for.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use futures_core::future::BoxFuture;
use secrecy::SecretString;

use super::TokenError;

/// What all who wait are told.
pub(super) type Answer = Result<SecretString, SharedError>;

/// A future that is polled by whoever waits for it, so that it goes on if some
/// of them are cancelled, and is dropped with the last of them.
pub(super) struct Flight {
    state: Mutex<State>,
    waiting: Arc<Waiting>,
}

enum State {
    Running(BoxFuture<'static, Answer>),
    Landed(Answer),
}

impl Flight {
    pub(super) fn new(future: BoxFuture<'static, Answer>) -> Self {
        Self {
            state: Mutex::new(State::Running(future)),
            waiting: Arc::default(),
        }
    }

    /// Waits for the answer.
    pub(super) async fn land(&self) -> Answer {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Answer> {
        let mut state = lock(&self.state);
        let future = match &mut *state {
            State::Landed(answer) => return Poll::Ready(answer.clone()),
            State::Running(future) => future,
        };
        // Before the future is polled: it may be ready to go on at once.
        self.waiting.add(context.waker());
        let all = Waker::from(Arc::clone(&self.waiting));
        let polled = future.as_mut().poll(&mut Context::from_waker(&all));
        if let Poll::Ready(answer) = &polled {
            *state = State::Landed(answer.clone());
            all.wake();
        }
        polled
    }
}

/// Those who wait, all of whom are woken at once: any one of them can go on
/// with the future.
#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Waiting {
    fn add(&self, waker: &Waker) {
        let mut all = lock(&self.0);
        if !all.iter().any(|it| it.will_wake(waker)) {
            all.push(waker.clone());
        }
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        let all = std::mem::take(&mut *lock(&self.0));
        all.into_iter().for_each(Waker::wake);
    }
}

/// A panic of one who held the lock does not make what it guards wrong.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Why there is no token, for all who waited for it.
#[derive(Clone)]
pub(super) struct SharedError(Arc<dyn StdError + Send + Sync>);

impl From<TokenError> for SharedError {
    fn from(error: TokenError) -> Self {
        Self(error.into())
    }
}

impl fmt::Debug for SharedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for SharedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl StdError for SharedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn those_who_remain_are_woken_when_the_others_give_up() {
        let (done, inner) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(None)));
        let (ready, waker) = (Arc::clone(&done), Arc::clone(&inner));
        let flight = Flight::new(Box::pin(std::future::poll_fn(move |context| {
            *lock(&waker) = Some(context.waker().clone());
            match ready.load(Ordering::SeqCst) {
                0 => Poll::Pending,
                _ => Poll::Ready(Ok("fresh".into())),
            }
        })));
        let (first, second) = (Arc::new(Count::default()), Arc::new(Count::default()));
        let mut waits = pin!(flight.land());
        let waker = Waker::from(Arc::clone(&first));
        assert!(
            waits
                .as_mut()
                .poll(&mut Context::from_waker(&waker))
                .is_pending()
        );
        {
            // Polls last, and gives up.
            let mut leaves = pin!(flight.land());
            let waker = Waker::from(Arc::clone(&second));
            assert!(
                leaves
                    .as_mut()
                    .poll(&mut Context::from_waker(&waker))
                    .is_pending()
            );
        }
        done.store(1, Ordering::SeqCst);
        lock(&inner).take().unwrap().wake();
        assert_eq!(first.0.load(Ordering::SeqCst), 1);
        let landed = waits.as_mut().poll(&mut Context::from_waker(&waker));
        assert!(matches!(landed, Poll::Ready(Ok(_))));
    }
}
