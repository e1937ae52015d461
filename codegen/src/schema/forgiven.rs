//! Values that a generated model cannot hold, and that are no mistakes.
//!
//! Knows the literals of OData; must not know where a value stands.

use graph_core::DateTimeOffset;
use serde_json::Value;

/// How many digits of a second a [`DateTimeOffset`] holds; OData has three more.
const DIGITS: usize = 9;

/// Whether nothing is wrong with a value that does not fit the primitive type `edm`, because the type has such values.
pub(super) fn is_fine(edm: &str, value: &Value) -> bool {
    let Some(text) = value.as_str() else {
        return false;
    };
    match edm {
        "Edm.Duration" => is_duration(text),
        "Edm.DateTimeOffset" => is_finer_time(text),
        _ => false,
    }
}

/// Whether a text is a duration as OData writes them, however long: the longest one of the service has more days than the
/// calendar.
fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    let (days, time) = text.split_once('T').unwrap_or((text, ""));
    let mut found = false;
    let mut number = |text: &mut &str, unit: char| {
        let Some((count, rest)) = text.split_once(unit) else {
            return true;
        };
        (found, *text) = (true, rest);
        let (whole, fraction) = count.split_once('.').unwrap_or((count, "0"));
        let is_number =
            |digits: &str| !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
        is_number(whole) && is_number(fraction) && (unit == 'S' || !count.contains('.'))
    };
    let (mut days, mut time) = (days, time);
    let fits = number(&mut days, 'D')
        && number(&mut time, 'H')
        && number(&mut time, 'M')
        && number(&mut time, 'S');
    fits && found && days.is_empty() && time.is_empty()
}

/// Whether a text is a time with more digits of a second than a model holds.
fn is_finer_time(text: &str) -> bool {
    let Some((time, rest)) = text.split_once('.') else {
        return false;
    };
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, zone) = rest.split_at(end);
    (DIGITS + 1..=DIGITS + 3).contains(&digits.len())
        && format!("{time}.{}{zone}", &digits[..DIGITS])
            .parse::<DateTimeOffset>()
            .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_fine_is_no_mistake() {
        for (edm, text, expected) in [
            ("Edm.Duration", "P10675199DT2H48M5.4775807S", true),
            ("Edm.Duration", "-P10675199DT2H48M5.4775808S", true),
            ("Edm.Duration", "-PT1H", true),
            ("Edm.Duration", "P", false),
            ("Edm.Duration", "PT", false),
            ("Edm.Duration", "P1.5D", false),
            ("Edm.Duration", "PT1S1H", false),
            ("Edm.Duration", "30 days", false),
            (
                "Edm.DateTimeOffset",
                "2026-01-15T09:30:00.123456789012Z",
                true,
            ),
            (
                "Edm.DateTimeOffset",
                "2026-01-15T09:30:00.1234567890123Z",
                false,
            ),
            ("Edm.DateTimeOffset", "2026-01-15.1234567890", false),
            ("Edm.Guid", "d4220f1b-...", false),
        ] {
            assert_eq!(is_fine(edm, &json!(text)), expected, "{text}");
        }
        assert!(!is_fine("Edm.Duration", &json!(5)));
    }
}
