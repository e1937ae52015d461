//! Values as OData's grammar writes them in URLs, each by its type.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;

use super::expression::Expression;
use super::phrase::Piece;
use crate::model::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Json, Property, TimeOfDay,
};
use crate::{Enumeration, quoted};

/// What a property of the model `M` with values of type `T` can be compared
/// with: values, properties and expressions of this type.
///
/// | type | values | written |
/// |---|---|---|
/// | `String` | `&str`, `String`, `&String` | `'O''Neil'` |
/// | `bool`, integers | the same | `true`, `-5` |
/// | `f32`, `f64`, [`Decimal`] | the same | `0.5`, `1e300`, `INF` |
/// | [`Guid`], [`Date`], [`TimeOfDay`] | the same | `2026-01-31` |
/// | [`DateTimeOffset`] | the same, [`Timestamp`] | `2026-01-31T10:00:00Z` |
/// | [`Duration`] | the same | `duration'P1DT2H'` |
/// | [`Binary`] | the same | `binary'AAEC'` |
/// | an [`Enumeration`] | the same | `'member'` |
/// | [`Json`], where the type is not known | all of these but members of enums | |
#[diagnostic::on_unimplemented(
    message = "a property of type `{T}` cannot be compared with `{Self}`",
    note = "a property is compared with values, properties and expressions of its own type",
    note = "`is_null` compares with `null`"
)]
pub trait Operand<M, T> {
    /// The expression that is compared.
    fn into_expression(self) -> Expression<M, T>;
}

impl<M, T> Operand<M, T> for Expression<M, T> {
    fn into_expression(self) -> Self {
        self
    }
}

impl<M, T> Operand<M, T> for &Expression<M, T> {
    fn into_expression(self) -> Expression<M, T> {
        self.clone()
    }
}

impl<M, T> Operand<M, T> for &Property<M, T> {
    fn into_expression(self) -> Expression<M, T> {
        self.into()
    }
}

impl<M, T> Operand<M, T> for Property<M, T> {
    fn into_expression(self) -> Expression<M, T> {
        (&self).into()
    }
}

/// The type prefix of a literal stays away: services take a member without it,
/// and what the documentation calls an enum may be a string.
impl<M, E: Enumeration> Operand<M, E> for E {
    fn into_expression(self) -> Expression<M, E> {
        Piece::Value(quoted(self.as_str())).into()
    }
}

/// Values of types that can also be those of a property whose type is not known.
macro_rules! literals {
    ($($value:ty => $type:ty: $piece:expr;)*) => {$(
        impl<M> Operand<M, $type> for $value {
            fn into_expression(self) -> Expression<M, $type> {
                $piece(self).into()
            }
        }
        impl<M> Operand<M, Json> for $value {
            fn into_expression(self) -> Expression<M, Json> {
                $piece(self).into()
            }
        }
    )*};
}

literals! {
    &str => String: |it: &str| Piece::Value(quoted(it));
    String => String: |it: String| Piece::Value(quoted(&it));
    &String => String: |it: &String| Piece::Value(quoted(it));
    bool => bool: plain;
    i8 => i8: plain;
    u8 => u8: plain;
    i16 => i16: plain;
    i32 => i32: plain;
    i64 => i64: plain;
    f32 => f32: float;
    f64 => f64: float;
    // JSON writes `1E5` and `1e+5`, too, which are in the grammar of OData.
    Decimal => Decimal: plain;
    Guid => Guid: plain;
    Date => Date: date;
    TimeOfDay => TimeOfDay: plain;
    DateTimeOffset => DateTimeOffset: instant;
    Timestamp => DateTimeOffset: |it: Timestamp| instant(it.into());
    Duration => Duration: duration;
    Binary => Binary: |it: Binary| Piece::Value(format!("binary'{}'", URL_SAFE_NO_PAD.encode(it.0)));
}

fn plain(value: impl ToString) -> Piece {
    Piece::Value(value.to_string())
}

/// `{:?}` writes the shortest digits that give the number back, with an exponent
/// where they would be many.
fn float(value: impl std::fmt::Debug) -> Piece {
    let text = format!("{value:?}");
    Piece::Value(match text.as_str() {
        "inf" => "INF".to_owned(),
        "-inf" => "-INF".to_owned(),
        _ => text,
    })
}

fn date(value: Date) -> Piece {
    match value.year() < 0 {
        true => Piece::Unwritable(BEFORE_CHRIST),
        false => plain(value),
    }
}

const BEFORE_CHRIST: &str = "a year before 0";

fn instant(value: DateTimeOffset) -> Piece {
    if value.datetime().year() < 0 {
        Piece::Unwritable(BEFORE_CHRIST)
    } else if value.offset().seconds() % 60 != 0 {
        Piece::Unwritable("an offset from UTC with seconds")
    } else {
        plain(value)
    }
}

/// OData's durations have days, hours, minutes and seconds.
fn duration(value: Duration) -> Piece {
    let span = value.0;
    if span.get_years() != 0 || span.get_months() != 0 {
        return Piece::Unwritable("a duration with years or months");
    }
    let days = i64::from(span.get_weeks()) * 7 + i64::from(span.get_days());
    let nanoseconds = i128::from(span.get_milliseconds()) * 1_000_000
        + i128::from(span.get_microseconds()) * 1_000
        + i128::from(span.get_nanoseconds());
    let nanoseconds = i128::from(span.get_seconds()) * 1_000_000_000 + nanoseconds;
    let parts = [
        (days.unsigned_abs().into(), "D"),
        (span.get_hours().unsigned_abs().into(), "H"),
        (span.get_minutes().unsigned_abs().into(), "M"),
    ];
    Piece::Value(format!(
        "duration'{}P{}'",
        if span.is_negative() { "-" } else { "" },
        written(parts, nanoseconds.unsigned_abs())
    ))
}

/// Days, hours and minutes as far as there are any, and seconds where there is
/// nothing else.
fn written(parts: [(u128, &str); 3], nanoseconds: u128) -> String {
    let mut text = String::new();
    let mut is_time = false;
    let seconds = seconds(nanoseconds);
    let none = nanoseconds == 0 && parts.iter().all(|part| part.0 == 0);
    let seconds = (nanoseconds != 0 || none).then_some((seconds, "S"));
    let parts = parts.into_iter().filter(|part| part.0 != 0);
    let parts = parts.map(|(number, unit)| (number.to_string(), unit));
    for (number, unit) in parts.chain(seconds) {
        if unit != "D" && !std::mem::replace(&mut is_time, true) {
            text.push('T');
        }
        text.push_str(&number);
        text.push_str(unit);
    }
    text
}

fn seconds(nanoseconds: u128) -> String {
    let (whole, part) = (nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000);
    let mut text = whole.to_string();
    if part != 0 {
        let digits = format!("{part:09}");
        let _ = write!(text, ".{}", digits.trim_end_matches('0'));
    }
    text
}
