//! Numbers: which JSON numbers fit which type, and how they are written.

use std::any::Any;

use serde_json::Number;

use super::Json;

/// A value that is a JSON number.
///
/// | type | Edm | fits |
/// |---|---|---|
/// | `i8`, `u8`, `i16`, `i32`, `i64` | `SByte`, `Byte`, `Int16`, `Int32`, `Int64` | an integer in range, written without fraction or exponent |
/// | `f32`, `f64` | `Single`, `Double` | any number |
/// | [`Decimal`] | `Decimal` | any number |
pub trait Numeric: Any + Send + Sync {
    /// The value on the wire.
    fn json(&self) -> Json;
    /// Takes the number's value, or leaves all as it is and says `false`.
    fn read(&mut self, number: &Number) -> bool;
    /// Whether reading `number` gives this value.
    fn equals(&self, number: &Number) -> bool;
    /// Makes this a copy of `other`, which has the same type.
    fn copy_from(&mut self, other: &dyn Numeric);
    /// Whether `other` has the same type and value.
    fn is(&self, other: &dyn Numeric) -> bool;
}

/// What any value can do with another one of its type.
macro_rules! of_one_type {
    () => {
        fn copy_from(&mut self, other: &dyn Numeric) {
            let other: &dyn Any = other;
            if let Some(other) = other.downcast_ref::<Self>() {
                self.clone_from(other);
            }
        }
        fn is(&self, other: &dyn Numeric) -> bool {
            let other: &dyn Any = other;
            other.downcast_ref::<Self>() == Some(self)
        }
    };
}

/// A decimal number, kept as it was written.
///
/// It is as exact as `serde_json::Number`: every integer of 64 bits and every
/// fraction of up to 15 digits comes back digit by digit.
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

impl Numeric for Decimal {
    fn json(&self) -> Json {
        Json::Number(self.0.clone())
    }
    fn read(&mut self, number: &Number) -> bool {
        self.0 = number.clone();
        true
    }
    fn equals(&self, number: &Number) -> bool {
        self.0 == *number
    }
    of_one_type!();
}

/// An integer type: what `serde_json` calls an integer and is in range.
macro_rules! integer {
    ($($type:ty)*) => {$(
        impl Numeric for $type {
            fn json(&self) -> Json {
                Json::from(*self)
            }
            fn read(&mut self, number: &Number) -> bool {
                let value = number.as_i64().and_then(|value| value.try_into().ok());
                value.map(|value| *self = value).is_some()
            }
            fn equals(&self, number: &Number) -> bool {
                number.as_i64() == Some(i64::from(*self))
            }
            of_one_type!();
        }
    )*};
}

integer!(i8 u8 i16 i32 i64);

/// The numbers that JSON has no number for are strings in OData.
fn not_finite(value: f64) -> Json {
    Json::from(match value {
        f64::INFINITY => "INF",
        f64::NEG_INFINITY => "-INF",
        _ => "NaN",
    })
}

impl Numeric for f64 {
    fn json(&self) -> Json {
        Number::from_f64(*self).map_or_else(|| not_finite(*self), Json::Number)
    }
    fn read(&mut self, number: &Number) -> bool {
        number.as_f64().map(|value| *self = value).is_some()
    }
    fn equals(&self, number: &Number) -> bool {
        number.as_f64() == Some(*self)
    }
    of_one_type!();
}

impl Numeric for f32 {
    fn json(&self) -> Json {
        // The shortest text that gives this number back, not the long one of
        // the `f64` next to it: 0.1, not 0.10000000149011612.
        let number = self.to_string().parse().ok().and_then(Number::from_f64);
        number.map_or_else(|| not_finite(f64::from(*self)), Json::Number)
    }
    fn read(&mut self, number: &Number) -> bool {
        let value = single(number);
        value.map(|value| *self = value).is_some()
    }
    fn equals(&self, number: &Number) -> bool {
        single(number) == Some(*self)
    }
    of_one_type!();
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the nearest `f32` is what Edm.Single means"
)]
fn single(number: &Number) -> Option<f32> {
    number.as_f64().map(|value| value as f32)
}
