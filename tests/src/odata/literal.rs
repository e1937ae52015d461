//! `primitiveLiteral`: which values the grammar has, and which text is which value.

use super::scan::Scan;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `Edm.Boolean`.
    Bool(bool),
    /// `Edm.String`, and a member of an enum.
    Text(String),
    /// A number without fraction and exponent.
    Integer(i64),
    /// A number with one, by its bits: no two spellings of NaN.
    Float(u64),
    /// `Edm.Guid`.
    Guid(u128),
    /// `Edm.Date`.
    Date(Day),
    /// `Edm.TimeOfDay`.
    TimeOfDay(Time),
    /// `Edm.DateTimeOffset`, with the minutes of the offset.
    DateTimeOffset(Day, Time, i32),
    /// `Edm.Duration`, in nanoseconds.
    Duration(i128),
    /// `Edm.Binary`.
    Binary(Vec<u8>),
}

/// Year, month and day.
pub type Day = (u32, u32, u32);

/// Hour, minute, second and nanosecond.
pub type Time = (u32, u32, u32, u32);

/// Takes a literal, if one comes next.
///
/// What begins like a literal and is none may still be a name.
pub(super) fn literal(scan: &mut Scan<'_>) -> Result<Option<Literal>, String> {
    if scan.0.starts_with('\'') {
        return scan.quoted().map(|text| Some(Literal::Text(text)));
    }
    for (prefix, read) in PREFIXED {
        let mut ahead = *scan;
        if ahead.take(prefix) && ahead.0.starts_with('\'') {
            let text = ahead.quoted()?;
            let value = read(&text).ok_or_else(|| scan.wrong(prefix))?;
            *scan = ahead;
            return Ok(Some(value));
        }
    }
    let readers = [guid, instant, time, float, integer, word];
    for read in readers {
        let mut ahead = *scan;
        if let Some(value) = read(&mut ahead)
            && !ahead
                .0
                .starts_with(|it: char| it.is_alphanumeric() || "_.:-/+".contains(it))
        {
            *scan = ahead;
            return Ok(Some(value));
        }
    }
    Ok(None)
}

type Read = fn(&str) -> Option<Literal>;

const PREFIXED: [(&str, Read); 2] = [("duration", duration), ("binary", binary)];

fn word(scan: &mut Scan<'_>) -> Option<Literal> {
    let word = scan.while_is(char::is_alphabetic);
    Some(match word {
        "null" => Literal::Null,
        "true" => Literal::Bool(true),
        "false" => Literal::Bool(false),
        _ => return None,
    })
}

fn integer(scan: &mut Scan<'_>) -> Option<Literal> {
    let mut text = String::new();
    text.push_str(if scan.take("-") { "-" } else { "" });
    text.push_str(scan.while_is(|it| it.is_ascii_digit()));
    text.parse().ok().map(Literal::Integer)
}

fn float(scan: &mut Scan<'_>) -> Option<Literal> {
    let sign = if scan.take("-") { "-" } else { "" };
    if scan.take("INF") {
        let value: f64 = format!("{sign}inf").parse().ok()?;
        return Some(Literal::Float(value.to_bits()));
    }
    if sign.is_empty() && scan.take("NaN") {
        return Some(Literal::Float(f64::NAN.to_bits()));
    }
    let whole = some_digits(scan)?;
    let mut text = format!("{sign}{whole}");
    let has_fraction = scan.take(".");
    if has_fraction {
        text = format!("{text}.{}", some_digits(scan)?);
    }
    let has_exponent = scan.take("e") || scan.take("E");
    if has_exponent {
        let sign = if scan.take("-") { "-" } else { "" };
        text = format!("{text}e{sign}{}", some_digits(scan)?);
    }
    let value: f64 = text.parse().ok()?;
    (has_fraction || has_exponent).then_some(Literal::Float(value.to_bits()))
}

fn some_digits<'t>(scan: &mut Scan<'t>) -> Option<&'t str> {
    let digits = scan.while_is(|it| it.is_ascii_digit());
    (!digits.is_empty()).then_some(digits)
}

fn guid(scan: &mut Scan<'_>) -> Option<Literal> {
    let mut digits = String::new();
    for (number, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
        if number > 0 && !scan.take("-") {
            return None;
        }
        let (group, rest) = scan.0.split_at_checked(length)?;
        digits.push_str(
            group
                .bytes()
                .all(|it| it.is_ascii_hexdigit())
                .then_some(group)?,
        );
        scan.0 = rest;
    }
    u128::from_str_radix(&digits, 16).ok().map(Literal::Guid)
}

/// A date, and a time with an offset if there is one.
fn instant(scan: &mut Scan<'_>) -> Option<Literal> {
    let day = day(scan)?;
    if !scan.take("T") {
        return Some(Literal::Date(day));
    }
    let time = time_of_day(scan)?;
    if scan.take("Z") {
        return Some(Literal::DateTimeOffset(day, time, 0));
    }
    let sign = if scan.take("-") {
        -1
    } else {
        i32::from(scan.take("+"))
    };
    let hours: i32 = scan.digits(2)?;
    let minutes: i32 = scan.take(":").then(|| scan.digits(2)).flatten()?;
    let is_offset = sign != 0 && hours < 24 && minutes < 60;
    is_offset.then_some(Literal::DateTimeOffset(
        day,
        time,
        sign * (hours * 60 + minutes),
    ))
}

fn day(scan: &mut Scan<'_>) -> Option<Day> {
    let year = scan.digits(4)?;
    let month = scan.take("-").then(|| scan.digits(2)).flatten()?;
    let day = scan.take("-").then(|| scan.digits(2)).flatten()?;
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day))
}

fn time(scan: &mut Scan<'_>) -> Option<Literal> {
    time_of_day(scan).map(Literal::TimeOfDay)
}

fn time_of_day(scan: &mut Scan<'_>) -> Option<Time> {
    let hour = scan.digits(2)?;
    let minute = scan.take(":").then(|| scan.digits(2)).flatten()?;
    let mut second = 0;
    let mut nanosecond = 0;
    if scan.take(":") {
        second = scan.digits(2)?;
        if scan.take(".") {
            nanosecond = fraction(scan)?;
        }
    }
    (hour < 24 && minute < 60 && second < 60).then_some((hour, minute, second, nanosecond))
}

/// The nanoseconds of a fraction of a second.
fn fraction(scan: &mut Scan<'_>) -> Option<u32> {
    let digits = some_digits(scan).filter(|it| it.len() <= 9)?;
    format!("{digits:0<9}").parse().ok()
}

/// `[ SIGN ] "P" [ days ] [ "T" [ hours ] [ minutes ] [ seconds ] ]`, with one part at least.
fn duration(text: &str) -> Option<Literal> {
    let mut scan = Scan(text);
    let sign = if scan.take("-") { -1 } else { 1 };
    scan.expect("P").ok()?;
    let mut nanoseconds = part(&mut scan, "D").unwrap_or(0) * 86_400_000_000_000;
    if scan.take("T") {
        let before = scan.0;
        nanoseconds += part(&mut scan, "H").unwrap_or(0) * 3_600_000_000_000;
        nanoseconds += part(&mut scan, "M").unwrap_or(0) * 60_000_000_000;
        nanoseconds += seconds(&mut scan).unwrap_or(0);
        if scan.0 == before {
            return None;
        }
    }
    let has_part = text.ends_with(|it: char| it.is_ascii_uppercase() && it != 'P');
    (has_part && scan.0.is_empty()).then_some(Literal::Duration(sign * nanoseconds))
}

fn part(scan: &mut Scan<'_>, unit: &str) -> Option<i128> {
    let mut ahead = *scan;
    let number = some_digits(&mut ahead)?.parse().ok()?;
    if !ahead.take(unit) {
        return None;
    }
    *scan = ahead;
    Some(number)
}

fn seconds(scan: &mut Scan<'_>) -> Option<i128> {
    let mut ahead = *scan;
    let whole: i128 = some_digits(&mut ahead)?.parse().ok()?;
    let part = if ahead.take(".") {
        fraction(&mut ahead)?
    } else {
        0
    };
    if !ahead.take("S") {
        return None;
    }
    *scan = ahead;
    Some(whole * 1_000_000_000 + i128::from(part))
}

/// The bytes of base64url (RFC 4648), padded or not.
fn binary(text: &str) -> Option<Literal> {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut bits = 0;
    let mut width = 0;
    let mut bytes = Vec::new();
    for character in text.trim_end_matches('=').chars() {
        bits = bits << 6 | ALPHABET.find(character)?;
        width += 6;
        if width >= 8 {
            width -= 8;
            bytes.push(u8::try_from(bits >> width & 0xff).ok()?);
            bits &= (1 << width) - 1;
        }
    }
    (bits == 0 && width < 6).then_some(Literal::Binary(bytes))
}
