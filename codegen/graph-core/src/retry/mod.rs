//! Whether and when a call that failed is sent again.
//!
//! What is safe is decided here once and for all; a [`RetryPolicy`] decides
//! only how long to wait, or to give up.

mod after;

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::pace::Pace;
use crate::{Error, ErrorKind};

pub(crate) use after::retry_after;

/// How a client repeats calls that failed.
///
/// | how a call failed | a call that does the same if it is done twice | any other call |
/// |---|---|---|
/// | there was no connection | is repeated | is repeated |
/// | 429, 503 with a wait in `Retry-After` or an error of the service | is repeated | is repeated |
/// | 429, 503 that say nothing else, as a proxy writes them | is repeated | is not: it may have been done |
/// | 502, 504, a broken connection | is repeated | is not: it may have been done |
/// | anything else | is not | is not |
///
/// The first kind are GET, HEAD, OPTIONS, PUT and DELETE (RFC 9110, 9.2.2). No
/// policy changes this table.
///
/// What one call is told holds for all: while a host wants to be left alone
/// (`Retry-After` with 429 or 503), no call of the client and its clones is sent
/// there, unless it would have to wait longer than [`max_total`](Self::max_total).
/// And all calls share a [budget](Self::budget) of repetitions, so that a
/// service that fails is not asked six times as often as one that does not.
///
/// ```
/// use std::time::Duration;
/// use graph_core::{Client, Retry, SecretString};
///
/// let patient = Retry::default().max_tries(10).max_total(Duration::from_secs(900));
/// let builder = Client::builder(SecretString::from("token")).retry(patient);
/// let never = Retry::none();
/// ```
#[derive(Clone)]
pub struct Retry {
    max_tries: u32,
    max_total: Duration,
    budget: u32,
    policy: Arc<dyn RetryPolicy>,
}

impl Retry {
    /// Six tries within three minutes, with waits chosen by this policy.
    pub fn new(policy: impl RetryPolicy) -> Self {
        Self {
            max_tries: 6,
            max_total: Duration::from_secs(180),
            budget: 100,
            policy: Arc::new(policy),
        }
    }

    /// Every call is sent once, and at once; after 401, once more with a fresh
    /// token.
    pub fn none() -> Self {
        Self::default().max_tries(1)
    }

    /// Sends a call no more often than this, the first time included. A
    /// repetition with a fresh token, after 401, does not count.
    #[must_use]
    pub fn max_tries(mut self, tries: u32) -> Self {
        self.max_tries = tries;
        self
    }

    /// Begins no repetition once this much time has passed since the call
    /// began. One that has begun may take as long as any other try; see
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    #[must_use]
    pub fn max_total(mut self, time: Duration) -> Self {
        self.max_total = time;
        self
    }

    /// Lets all calls of the client together have this many repetitions in
    /// store; without it, 100.
    ///
    /// Each repetition takes one, and a call that then succeeds gives back what
    /// it took. Ten calls that succeed at once earn one. A repetition at the
    /// time that the service itself has named with `Retry-After` takes nothing.
    #[must_use]
    pub fn budget(mut self, repetitions: u32) -> Self {
        self.budget = repetitions;
        self
    }

    /// What the calls of a client share.
    pub(crate) fn pace(&self) -> Pace {
        Pace::new(self.budget)
    }

    /// Whether a call that began this long ago may wait so long before it is
    /// sent.
    pub(crate) fn has_patience(&self, wait: Duration, elapsed: Duration) -> bool {
        self.max_tries > 1 && wait < self.max_total.saturating_sub(elapsed)
    }

    /// How long to wait before the call is sent again, if it is.
    pub(crate) fn wait(&self, failed: &Failed<'_>) -> Option<Duration> {
        if failed.tries >= self.max_tries || !is_safe(failed.method, failed.error) {
            return None;
        }
        let asked = failed.error.retry_after().unwrap_or_default();
        let wait = self.policy.wait(failed)?.max(asked);
        (wait < self.max_total.saturating_sub(failed.elapsed)).then_some(wait)
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new(Backoff::default())
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("max_tries", &self.max_tries)
            .field("max_total", &self.max_total)
            .field("budget", &self.budget)
            .finish_non_exhaustive()
    }
}

/// A try that failed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Failed<'a> {
    /// The method of the request.
    pub method: &'a Method,
    /// How the try failed.
    pub error: &'a Error,
    /// How often the request has been sent.
    pub tries: u32,
    /// How long ago it was sent for the first time.
    pub elapsed: Duration,
}

impl<'a> Failed<'a> {
    pub(crate) fn new(method: &'a Method, error: &'a Error, tries: u32, elapsed: Duration) -> Self {
        Self {
            method,
            error,
            tries,
            elapsed,
        }
    }
}

/// Chooses how long to wait before a call is sent again.
///
/// It is asked only about calls that can safely be repeated, and what the
/// service asks for with `Retry-After` is never shortened. A function of a
/// [`Failed`] is a policy.
pub trait RetryPolicy: Send + Sync + 'static {
    /// The time to wait, or `None` to give up.
    fn wait(&self, failed: &Failed<'_>) -> Option<Duration>;
}

impl<F> RetryPolicy for F
where
    F: Fn(&Failed<'_>) -> Option<Duration> + Send + Sync + 'static,
{
    fn wait(&self, failed: &Failed<'_>) -> Option<Duration> {
        self(failed)
    }
}

/// Waits that double, of which a random part is taken ("full jitter"), so that
/// clients that failed together do not come back together.
///
/// If the service says how long to wait, the random part comes on top.
///
/// ```
/// use std::time::Duration;
/// use graph_core::Retry;
/// use graph_core::retry::Backoff;
///
/// let quick = Backoff::new(Duration::from_millis(100), Duration::from_secs(5));
/// let retry = Retry::new(quick).max_tries(3);
/// # let _ = retry;
/// ```
pub struct Backoff {
    first: Duration,
    longest: Duration,
    random: Box<dyn Fn() -> f64 + Send + Sync>,
}

impl Backoff {
    /// Waits up to `first` after the first try, then up to twice that, and
    /// never more than `longest`.
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self {
            first,
            longest,
            random: Box::new(random),
        }
    }

    /// Takes its random numbers, from 0 to 1, from here.
    #[must_use]
    pub fn random(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.random = Box::new(random);
        self
    }
}

impl fmt::Debug for Backoff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backoff")
            .field("first", &self.first)
            .field("longest", &self.longest)
            .finish_non_exhaustive()
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_secs(1), Duration::from_secs(30))
    }
}

impl RetryPolicy for Backoff {
    fn wait(&self, failed: &Failed<'_>) -> Option<Duration> {
        let doubled = 1_u32.checked_shl(failed.tries.saturating_sub(1));
        let most = self
            .first
            .saturating_mul(doubled.unwrap_or(u32::MAX))
            .min(self.longest);
        let part = Some((self.random)()).filter(|it| !it.is_nan());
        let seconds = most.as_secs_f64() * part.unwrap_or_default().clamp(0.0, 1.0);
        let jitter = Duration::try_from_secs_f64(seconds)
            .unwrap_or(most)
            .min(most);
        let asked = failed.error.retry_after().unwrap_or_default();
        Some(asked.saturating_add(jitter))
    }
}

/// A random number from 0 to 1, out of the keys of the standard hash maps. It
/// is good enough to spread clients, and for nothing else.
fn random() -> f64 {
    let number = RandomState::new().build_hasher().finish() >> 32;
    number as f64 / f64::from(u32::MAX)
}

/// Whether sending the request again can do no harm.
fn is_safe(method: &Method, error: &Error) -> bool {
    match (error.status(), error.kind()) {
        (Some(status), _) if is_turned_away(status) => {
            method.is_idempotent() || is_word_of_the_service(error)
        }
        (Some(StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT), _) => method.is_idempotent(),
        (None, ErrorKind::Transport) => error.is_unsent() || method.is_idempotent(),
        _ => false,
    }
}

/// Whether the status says that nothing was done, and that it may be later.
pub(crate) fn is_turned_away(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE
    )
}

/// Whether the service itself has spoken, and not something on the way to it
/// that does not know whether the request arrived.
fn is_word_of_the_service(error: &Error) -> bool {
    error.is_said() || error.retry_after().is_some_and(|it| !it.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest_and_are_random_below() {
        let error = Error::unsent("refused");
        let waits = |random: f64| {
            let second = Duration::from_secs(1);
            let backoff = Backoff::new(second, second * 10).random(move || random);
            let wait = |tries| {
                let failed = Failed::new(&Method::POST, &error, tries, Duration::ZERO);
                backoff.wait(&failed).unwrap().as_secs_f64()
            };
            [1, 2, 3, 4, 5, 40, u32::MAX].map(wait)
        };
        assert_eq!(waits(1.0), [1.0, 2.0, 4.0, 8.0, 10.0, 10.0, 10.0]);
        assert_eq!(waits(0.5), [0.5, 1.0, 2.0, 4.0, 5.0, 5.0, 5.0]);
        assert_eq!(waits(0.0), [0.0; 7]);
        assert_eq!(waits(f64::INFINITY), waits(1.0));
    }

    #[test]
    fn no_setting_and_no_random_number_is_too_large() {
        let error = Error::unsent("refused");
        for random in [f64::NAN, f64::NEG_INFINITY, 1.0] {
            let backoff = Backoff::new(Duration::MAX, Duration::MAX).random(move || random);
            let retry = Retry::new(backoff).max_total(Duration::MAX);
            let failed = Failed::new(&Method::GET, &error, 3, Duration::ZERO);
            let wait = retry.wait(&failed);
            assert_eq!(
                wait,
                Some(Duration::ZERO).filter(|_| random < 1.0 || random.is_nan())
            );
        }
    }

    #[test]
    fn random_numbers_are_spread_from_0_to_1() {
        let mut quarters = [0; 4];
        for _ in 0..4000 {
            let number = random();
            assert!((0.0..=1.0).contains(&number));
            quarters[(number * 3.999) as usize] += 1;
        }
        assert!(
            quarters.iter().all(|it| (800..1200).contains(it)),
            "{quarters:?}"
        );
    }

    #[test]
    fn only_what_cannot_do_harm_is_repeated() {
        let policy = |_: &Failed<'_>| Some(Duration::ZERO);
        let retry = Retry::new(policy);
        let repeated = |method: Method, error: &Error| {
            let failed = Failed::new(&method, error, 1, Duration::ZERO);
            retry.wait(&failed).is_some()
        };
        let answered = |status: u16, body: &'static str| {
            let mut response = http::Response::new(bytes::Bytes::from(body));
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            Error::service(&response, None)
        };
        let methods = [
            Method::GET,
            Method::PUT,
            Method::DELETE,
            Method::POST,
            Method::PATCH,
        ];
        let all = |error: &Error| methods.clone().map(|method| repeated(method, error));
        let idempotent = [true, true, true, false, false];
        for status in [429, 503] {
            // A proxy, which does not know whether the request has arrived.
            assert_eq!(all(&answered(status, "<html>")), idempotent, "{status}");
            // The service itself.
            let error = answered(status, r#"{"error":{"code":"busy"}}"#);
            assert_eq!(all(&error), [true; 5], "{status}");
            let error = answered(status, "").with_retry_after(Some(Duration::from_secs(1)));
            assert_eq!(all(&error), [true; 5], "{status}");
            // Something on the way to it that writes JSON too.
            for body in [
                r#"{"error":"upstream request timeout"}"#,
                r#"{"status":503,"error":"Service Unavailable"}"#,
                r#"{"error":{"code":""}}"#,
                r#"{"error":{"code":503}}"#,
                r#"{"error":{"message":"away"}}"#,
            ] {
                let error = answered(status, body).with_retry_after(Some(Duration::ZERO));
                assert_eq!(all(&error), idempotent, "{status}");
            }
        }
        for status in [502, 504] {
            assert_eq!(all(&answered(status, "")), idempotent);
            let error = answered(status, r#"{"error":{"code":"busy"}}"#);
            let error = error.with_retry_after(Some(Duration::ZERO));
            assert_eq!(all(&error), idempotent, "{status}");
        }
        assert_eq!(all(&Error::unsent("refused")), [true; 5]);
        assert_eq!(all(&Error::transport("reset")), idempotent);
        for status in [302, 400, 401, 403, 404, 408, 409, 412, 423, 500, 501, 507] {
            assert_eq!(all(&answered(status, "")), [false; 5], "{status}");
        }
        for error in [
            Error::timeout(Duration::ZERO),
            Error::too_large(1),
            Error::token("none"),
            Error::input("wrong"),
            Error::endless("no end"),
        ] {
            assert_eq!(all(&error), [false; 5], "{error}");
        }
    }
}
