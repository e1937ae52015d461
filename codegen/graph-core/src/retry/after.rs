//! `Retry-After`: how long a response asks to wait.

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};
use jiff::Timestamp;
use jiff::fmt::{rfc2822, strtime};
use jiff::tz::TimeZone;

/// How long a response asks to wait: `Retry-After`, in seconds or as a date
/// (RFC 9110, 10.2.3). A date that has passed asks for no wait, and what is
/// neither is not there.
///
/// A date is held against the one of the response, because both are by the same
/// clock, and only without that against `now`.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are still a long time.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let answered = headers.get(DATE).and_then(|it| date(it.to_str().ok()?));
    let wait = date(text)?.duration_since(answered.unwrap_or(now));
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
    fn a_date_is_held_against_that_of_the_response() {
        let mut headers = HeaderMap::new();
        let text = "Sun, 06 Nov 1994 08:49:37 GMT";
        headers.insert("retry-after", text.parse().unwrap());
        let text = "Sun, 06 Nov 1994 08:49:30 GMT";
        headers.insert("date", text.parse().unwrap());
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(7)));
        headers.insert("date", "whenever".parse().unwrap());
        assert_eq!(retry_after(&headers, now), Some(Duration::ZERO));
    }
}
