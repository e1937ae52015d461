//! A clock that does not wait.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use generated::jiff::Timestamp;
use generated::runtime::{BoxFuture, Clock};

/// A clock that only waits move on, and that returns from them at once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Manual(Arc<Mutex<Vec<Duration>>>);

impl Manual {
    /// The waits so far.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap().clone()
    }
}

impl Clock for Manual {
    fn now(&self) -> Timestamp {
        let start: Timestamp = "2021-07-01T12:00:00Z".parse().unwrap();
        start + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.waits().iter().sum()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'_, ()> {
        self.0.lock().unwrap().push(time);
        Box::pin(std::future::ready(()))
    }
}
