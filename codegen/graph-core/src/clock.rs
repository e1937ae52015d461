//! Time as the client sees it, so that nothing has to wait in a test.

use std::time::Duration;

use futures_core::future::BoxFuture;
use jiff::Timestamp;

/// Something that knows the time and can wait.
///
/// With the feature `reqwest`, a client has the clock of the system and of
/// `tokio`, and outside of a runtime of `tokio` it waits in a thread of its own.
/// A runtime must have its timers, as `#[tokio::main]` makes it: one without
/// them panics when something waits.
/// Without it, and without a clock of your own, no call is repeated, because
/// nobody could wait, no token is kept, because nobody could tell when it ends,
/// and no limit is put on the time that a [`TokenSource`](crate::TokenSource)
/// takes.
pub trait Clock: Send + Sync + 'static {
    /// What time it is, to compare with the dates that the service names.
    fn now(&self) -> Timestamp;
    /// How much time has passed since some moment. It never goes back.
    fn elapsed(&self) -> Duration;
    /// Waits this long.
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()>;
}

/// The clock of the system and of `tokio`.
#[cfg(feature = "reqwest")]
pub(crate) struct System(std::time::Instant);

#[cfg(feature = "reqwest")]
impl System {
    pub(crate) fn new() -> Self {
        Self(std::time::Instant::now())
    }
}

#[cfg(feature = "reqwest")]
impl Clock for System {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        if tokio::runtime::Handle::try_current().is_ok() {
            return Box::pin(tokio::time::sleep(time));
        }
        // A program with a transport of its own may have no such runtime.
        let (over, waits) = tokio::sync::oneshot::channel();
        // Ends the thread when nobody waits any longer.
        let (waiting, gone) = std::sync::mpsc::channel::<()>();
        std::thread::spawn(move || {
            gone.recv_timeout(time).ok();
            over.send(()).ok();
        });
        Box::pin(async move {
            waits.await.ok();
            drop(waiting);
        })
    }
}
