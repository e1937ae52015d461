//! Numbers: which JSON numbers fit which type, and how they are written.

use std::any::Any;

use serde_json::Number;

use super::Json;

/// A value that is a JSON number.
///
/// | type | Edm | fits |
/// |---|---|---|
/// | `i8`, `u8`, `i16`, `i32`, `i64` | `SByte`, `Byte`, `Int16`, `Int32`, `Int64` | an integer in range, written without fraction or exponent |
/// | `f32`, `f64` | `Single`, `Double` | a number in range, `"INF"`, `"-INF"`, `"NaN"` ([OData JSON, 7.1]) |
/// | [`Decimal`] | `Decimal` | any number |
///
/// [OData JSON, 7.1]: https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_PrimitiveValue
pub trait Numeric: Any + Send + Sync {
    /// The value on the wire.
    fn json(&self) -> Json;
    /// Takes the value, or leaves all as it is and says `false`.
    fn read(&mut self, value: &Json) -> bool;
    /// Whether reading `value` gives this one.
    fn equals(&self, value: &Json) -> bool;
    /// Makes this a copy of `other`, which has the same type.
    fn copy_from(&mut self, other: &dyn Numeric);
    /// Whether `other` has the same type and value.
    fn is(&self, other: &dyn Numeric) -> bool;
}

/// A decimal number, kept as it was written.
///
/// It is as exact as `serde_json::Number`: every integer of 64 bits and every
/// fraction of up to 15 digits has its value, though `1.10` is written as
/// `1.1`. A program that needs every digit of every number switches on the
/// feature `arbitrary_precision` of `serde_json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(Number);

impl Decimal {
    /// The number as JSON has it.
    pub fn as_number(&self) -> &Number {
        &self.0
    }
}

impl From<Number> for Decimal {
    fn from(number: Number) -> Self {
        Self(number)
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Decimal {
    type Err = serde_json::Error;

    /// Reads the text of a JSON number.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl Decimal {
    fn of(value: &Json) -> Option<Self> {
        match value {
            Json::Number(number) => Some(Self(number.clone())),
            _ => None,
        }
    }

    fn to_json(&self) -> Json {
        Json::Number(self.0.clone())
    }
}

/// How each such type is read, written and compared.
macro_rules! numeric {
    ($($type:ty: $read:expr, $write:expr, $equal:expr;)*) => {$(
        impl Numeric for $type {
            fn json(&self) -> Json {
                $write(self)
            }
            fn read(&mut self, value: &Json) -> bool {
                $read(value).map(|value| *self = value).is_some()
            }
            fn equals(&self, value: &Json) -> bool {
                $read(value).is_some_and(|value| $equal(&value, self))
            }
            fn copy_from(&mut self, other: &dyn Numeric) {
                let other: &dyn Any = other;
                if let Some(other) = other.downcast_ref::<Self>() {
                    self.clone_from(other);
                }
            }
            fn is(&self, other: &dyn Numeric) -> bool {
                let other: &dyn Any = other;
                other.downcast_ref::<Self>().is_some_and(|other| $equal(other, self))
            }
        }
    )*};
}

numeric! {
    i8: integer::<Self>, |value: &Self| Json::from(*value), PartialEq::eq;
    u8: integer::<Self>, |value: &Self| Json::from(*value), PartialEq::eq;
    i16: integer::<Self>, |value: &Self| Json::from(*value), PartialEq::eq;
    i32: integer::<Self>, |value: &Self| Json::from(*value), PartialEq::eq;
    i64: integer::<Self>, |value: &Self| Json::from(*value), PartialEq::eq;
    f32: single, write_single, |one: &Self, two: &Self| one == two || one.is_nan() && two.is_nan();
    f64: double, |value: &Self| from_float(*value), |one: &Self, two: &Self| one == two || one.is_nan() && two.is_nan();
    Decimal: Self::of, Self::to_json, PartialEq::eq;
}

/// What `serde_json` calls an integer, if it is in range.
fn integer<T: TryFrom<i64>>(value: &Json) -> Option<T> {
    value.as_i64()?.try_into().ok()
}

fn double(value: &Json) -> Option<f64> {
    match value {
        Json::String(text) => match text.as_str() {
            "INF" => Some(f64::INFINITY),
            "-INF" => Some(f64::NEG_INFINITY),
            "NaN" => Some(f64::NAN),
            _ => None,
        },
        value => value.as_f64(),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the nearest `f32` is what Edm.Single means"
)]
fn single(value: &Json) -> Option<f32> {
    let double = double(value)?;
    let single = double as f32;
    (single.is_finite() || !double.is_finite()).then_some(single)
}

fn write_single(value: &f32) -> Json {
    // The shortest text that gives this number back, not the long one of the
    // `f64` next to it: 0.1, not 0.10000000149011612.
    from_float(value.to_string().parse().unwrap_or(f64::from(*value)))
}

/// A number. Infinities and NaN, which JSON cannot write, are strings in OData.
pub(super) fn from_float(value: f64) -> Json {
    Number::from_f64(value).map_or_else(
        || {
            Json::from(match value {
                f64::INFINITY => "INF",
                f64::NEG_INFINITY => "-INF",
                _ => "NaN",
            })
        },
        Json::Number,
    )
}

/// A number of more than 64 bits: as exact as `serde_json` has it.
pub(super) fn from_wide(value: impl ToString) -> Json {
    let number = value.to_string().parse().ok();
    number.map_or(Json::Null, Json::Number)
}

/// The number that is shown as an object with one member of this name.
///
/// With the feature `arbitrary_precision`, which any crate of a program can
/// switch on, that is what `serde_json` does with numbers.
pub(super) fn hidden(name: &str, value: &Json) -> Option<Number> {
    if name != "$serde_json::private::Number" || "1e400".parse::<Number>().is_err() {
        return None;
    }
    value.as_str()?.parse().ok()
}
