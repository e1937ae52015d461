//! How fast a client may go: what it has learned from the answers to all its
//! calls.
//!
//! It knows hosts, waits and counts, and nothing of single calls.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::origin::Origin;

/// How many calls that succeed at once earn one repetition.
const CALLS_PER_REPETITION: u32 = 10;

/// What all calls of a client share.
pub(crate) struct Pace {
    /// How many repetitions may be in store, in parts of which
    /// [`CALLS_PER_REPETITION`] are one.
    most: u32,
    state: Mutex<State>,
}

struct State {
    store: u32,
    /// Until when hosts want to be left alone, by the client's clock.
    holds: HashMap<Origin, Duration>,
}

impl Pace {
    /// A full store of this many repetitions, and no host that is held.
    pub(crate) fn new(repetitions: u32) -> Self {
        let most = repetitions.saturating_mul(CALLS_PER_REPETITION);
        let holds = HashMap::new();
        let state = Mutex::new(State { store: most, holds });
        Self { most, state }
    }

    /// A repetition out of the store, if there is one.
    pub(crate) fn take(&self) -> Option<Repetition<'_>> {
        let mut state = self.state();
        state.store = state.store.checked_sub(CALLS_PER_REPETITION)?;
        let pace = Some(self);
        Some(Repetition { pace })
    }

    /// Puts back what a call has taken that has succeeded, or something for one
    /// that took nothing.
    pub(crate) fn succeeded(&self, taken: u32) {
        self.put(taken.saturating_mul(CALLS_PER_REPETITION).max(1));
    }

    fn put(&self, parts: u32) {
        let mut state = self.state();
        state.store = state.store.saturating_add(parts).min(self.most);
    }

    /// Remembers that a host wants to be left alone for so long.
    pub(crate) fn hold(&self, host: Origin, now: Duration, wait: Duration) {
        let until = now.saturating_add(wait);
        let mut state = self.state();
        state.holds.retain(|_, until| *until > now);
        let hold = state.holds.entry(host).or_default();
        *hold = until.max(*hold);
    }

    /// How much longer the host wants to be left alone.
    pub(crate) fn held(&self, host: &Origin, now: Duration) -> Option<Duration> {
        let state = self.state();
        let wait = state.holds.get(host)?.checked_sub(now);
        wait.filter(|wait| !wait.is_zero())
    }

    /// A panic of one who held the lock does not make the numbers wrong.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to one repetition. It goes back if it is not made use of: a call
/// may be cancelled while it waits.
pub(crate) struct Repetition<'p> {
    pace: Option<&'p Pace>,
}

impl Repetition<'_> {
    /// One that the service itself has dated, and that takes nothing.
    pub(crate) fn free() -> Self {
        Self { pace: None }
    }

    /// Makes use of it, and says how many have been taken out of the store.
    pub(crate) fn sent(mut self) -> u32 {
        u32::from(self.pace.take().is_some())
    }
}

impl Drop for Repetition<'_> {
    fn drop(&mut self) {
        if let Some(pace) = self.pace {
            pace.put(CALLS_PER_REPETITION);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(url: &str) -> Origin {
        Origin::of(&url.parse().unwrap()).unwrap()
    }

    #[test]
    fn repetitions_are_paid_for_and_earned_by_success() {
        let pace = Pace::new(2);
        let takes = || [(); 3].map(|()| pace.take().map(Repetition::sent).is_some());
        // Those that are not made use of go back.
        let unused = [(); 3].map(|()| pace.take());
        assert_eq!(unused.each_ref().map(Option::is_some), [true, true, false]);
        drop(unused);
        assert_eq!(takes(), [true, true, false]);
        (0..9).for_each(|_| pace.succeeded(0));
        assert_eq!(takes(), [false; 3]);
        pace.succeeded(0);
        assert_eq!(takes(), [true, false, false]);
        pace.succeeded(1);
        assert_eq!(takes(), [true, false, false]);
        pace.succeeded(u32::MAX);
        assert_eq!(takes(), [true, true, false]);
        assert!(Pace::new(0).take().is_none());
        assert_eq!(Repetition::free().sent(), 0);
    }

    #[test]
    fn a_host_is_held_as_long_as_the_longest_wait_that_it_asked_for() {
        let pace = Pace::new(1);
        let (one, other) = (origin("https://a.example"), origin("https://a.example:1"));
        let seconds = Duration::from_secs;
        pace.hold(one.clone(), seconds(0), seconds(9));
        pace.hold(one.clone(), seconds(2), seconds(3));
        assert_eq!(pace.held(&one, seconds(2)), Some(seconds(7)));
        assert_eq!(pace.held(&other, seconds(2)), None);
        assert_eq!(pace.held(&one, seconds(9)), None);
        // What is over is forgotten.
        pace.hold(other.clone(), seconds(9), seconds(1));
        assert_eq!(pace.state().holds.len(), 1);
        pace.hold(other.clone(), Duration::MAX, Duration::MAX);
        assert_eq!(pace.held(&other, Duration::MAX), None);
    }
}
