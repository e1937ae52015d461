//! Whether and when a call that failed is sent again.
//!
//! What is safe is decided here once and for all; a [`RetryPolicy`] decides
//! only how long to wait, or to give up.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;
use jiff::fmt::{rfc2822, strtime};
use jiff::tz::TimeZone;

use crate::{Error, ErrorKind};

/// How a client repeats calls that failed.
///
/// Repeated are calls that the service turned away (429, 503), that did not
/// reach it because there was no connection, and, if sending them twice does
/// the same as sending them once, those that ended in 504 or in a broken
/// connection. No other call is ever sent twice, whatever the policy says.
///
/// ```
/// use std::time::Duration;
/// use graph_core::{Client, Retry, SecretString};
///
/// let patient = Retry::default().max_tries(10).max_total(Duration::from_secs(900));
/// let builder = Client::builder(SecretString::from("a token")).retry(patient);
/// let never = Retry::none();
/// ```
#[derive(Clone)]
pub struct Retry {
    max_tries: u32,
    max_total: Duration,
    policy: Arc<dyn RetryPolicy>,
}

impl Retry {
    /// Six tries within three minutes, with waits chosen by this policy.
    pub fn new(policy: impl RetryPolicy) -> Self {
        Self {
            max_tries: 6,
            max_total: Duration::from_secs(180),
            policy: Arc::new(policy),
        }
    }

    /// Every call is sent once.
    pub fn none() -> Self {
        Self::default().max_tries(1)
    }

    /// Sends a call no more often than this, the first time included.
    #[must_use]
    pub fn max_tries(mut self, tries: u32) -> Self {
        self.max_tries = tries;
        self
    }

    /// Sends nothing again once this much time has passed since the call
    /// began, and lets no repetition last longer.
    #[must_use]
    pub fn max_total(mut self, time: Duration) -> Self {
        self.max_total = time;
        self
    }

    /// How long the call may still take after `elapsed`.
    pub(crate) fn left(&self, elapsed: Duration) -> Duration {
        self.max_total.saturating_sub(elapsed)
    }

    /// How long to wait before the call is sent again, if it is.
    pub(crate) fn wait(&self, failed: &Failed<'_>) -> Option<Duration> {
        if failed.tries >= self.max_tries || !is_safe(failed.method, failed.error) {
            return None;
        }
        let asked = failed.error.retry_after().unwrap_or_default();
        let wait = self.policy.wait(failed)?.max(asked);
        (wait < self.left(failed.elapsed)).then_some(wait)
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
        let jitter = most.mul_f64((self.random)().clamp(0.0, 1.0));
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
        // The service says that it has not done what was asked.
        (Some(StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE), _) => true,
        (Some(StatusCode::GATEWAY_TIMEOUT), _) => method.is_idempotent(),
        (None, ErrorKind::Transport) => error.is_unsent() || method.is_idempotent(),
        _ => false,
    }
}

/// How long a response asks to wait: `Retry-After`, in seconds or as a date
/// (RFC 9110, 10.2.3). A date that has passed asks for no wait, and what is
/// neither is not there.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get("retry-after")?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are still a long time.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let wait = date(text)?.duration_since(now);
    Some(wait.try_into().unwrap_or_default())
}

/// A date in one of the three forms that HTTP has had (RFC 9110, 5.6.7).
fn date(text: &str) -> Option<Timestamp> {
    if let Ok(date) = rfc2822::DateTimeParser::new().parse_timestamp(text) {
        return Some(date);
    }
    let obsolete = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    obsolete.iter().find_map(|form| {
        let parsed = strtime::parse(form, text).ok()?;
        let zoned = parsed.to_datetime().ok()?.to_zoned(TimeZone::UTC).ok()?;
        Some(zoned.timestamp())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", text.parse().unwrap());
        let now = "1994-11-06T08:49:00Z".parse().unwrap();
        retry_after(&headers, now).map(|it| it.as_secs())
    }

    #[test]
    fn a_wait_is_read_in_every_form_that_http_has() {
        assert_eq!(asked("120"), Some(120));
        assert_eq!(asked(" 0 "), Some(0));
        assert_eq!(asked("99999999999999999999999"), Some(u64::MAX));
        assert_eq!(asked("Sun, 06 Nov 1994 08:49:37 GMT"), Some(37));
        assert_eq!(asked("Sunday, 06-Nov-94 08:49:37 GMT"), Some(37));
        assert_eq!(asked("Sun Nov  6 08:49:37 1994"), Some(37));
        assert_eq!(asked("Sun, 06 Nov 1994 08:48:37 GMT"), Some(0));
        for text in ["", "-1", "1.5", "soon", "1 2", "+3", "Sun, 99 Nov 1994"] {
            assert_eq!(asked(text), None, "{text}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), Timestamp::UNIX_EPOCH), None);
    }

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
        let answered = |status: u16| {
            let mut response = http::Response::new(bytes::Bytes::new());
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
        assert_eq!(all(&answered(429)), [true; 5]);
        assert_eq!(all(&answered(503)), [true; 5]);
        assert_eq!(all(&answered(504)), idempotent);
        assert_eq!(all(&Error::unsent("refused")), [true; 5]);
        assert_eq!(all(&Error::transport("reset")), idempotent);
        for status in [
            302, 400, 401, 403, 404, 408, 409, 412, 423, 500, 501, 502, 507,
        ] {
            assert_eq!(all(&answered(status)), [false; 5], "{status}");
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
