//! Values that are strings on the wire: which texts fit which type, and how
//! they are written.

use std::any::Any;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{
    STANDARD, STANDARD_PAD_INDIFFERENT, URL_SAFE_PAD_INDIFFERENT,
};
use bytes::Bytes;
use jiff::fmt::temporal::{SpanParser, SpanPrinter};

use super::DateTimeOffset;
use crate::Enumeration;

/// `Edm.Guid`. Fits: 32 hexadecimal digits in five groups with hyphens, in
/// either case. Written in small letters.
pub type Guid = uuid::Uuid;

/// `Edm.Date`. Fits: `YYYY-MM-DD`, up to `9999-12-31`.
pub type Date = jiff::civil::Date;

/// `Edm.TimeOfDay`. Fits: `HH:MM`, `HH:MM:SS` and fractions of a second, up to
/// the end of the day: not `24:00`.
pub type TimeOfDay = jiff::civil::Time;

/// `Edm.Duration`. Fits: an ISO 8601 duration such as `P1DT2H30M` or `-P1Y`, as
/// [`jiff::fmt::temporal::SpanParser`] reads it: up to 19,998 years in each of
/// its parts. Two are equal if all their parts are: `PT60M` is not `PT1H`.
pub type Duration = jiff::SpanFieldwise;

/// `Edm.Binary`. Fits: base64 of either alphabet, with or without padding.
/// Written in the standard alphabet with padding.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Binary(pub Bytes);

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.0.len())
    }
}

macro_rules! binary {
    ($($bytes:ty),*) => {
        $(
            impl From<$bytes> for Binary {
                fn from(bytes: $bytes) -> Self {
                    Self(bytes.into())
                }
            }
        )*
    };
}

binary!(Bytes, Vec<u8>, Box<[u8]>, String);

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl<const N: usize> From<&[u8; N]> for Binary {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl From<&Vec<u8>> for Binary {
    fn from(bytes: &Vec<u8>) -> Self {
        bytes.as_slice().into()
    }
}

impl From<&str> for Binary {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl From<&String> for Binary {
    fn from(text: &String) -> Self {
        text.as_bytes().into()
    }
}

/// A value that is a string on the wire.
pub trait Text: Any + Send + Sync {
    /// Writes the value as it stands on the wire.
    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result;
    /// Takes the text's value, or leaves all as it is and says `false`.
    fn read(&mut self, text: &str) -> bool;
    /// Whether reading `text` gives this value.
    fn equals(&self, text: &str) -> bool;
    /// Makes this a copy of `other`, which has the same type.
    fn copy_from(&mut self, other: &dyn Text);
    /// Whether `other` has the same type and value.
    fn is(&self, other: &dyn Text) -> bool;
}

impl<E: Enumeration + Send + Sync + 'static> Text for E {
    fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(self.as_str())
    }
    fn read(&mut self, text: &str) -> bool {
        *self = E::from_wire(text);
        true
    }
    fn equals(&self, text: &str) -> bool {
        self.as_str() == text
    }
    fn copy_from(&mut self, other: &dyn Text) {
        *self = E::from_wire(&other.to_string());
    }
    fn is(&self, other: &dyn Text) -> bool {
        other.is_written(self.as_str())
    }
}

impl dyn Text + '_ {
    /// Whether the value is written exactly as `text`.
    pub(crate) fn is_written(&self, text: &str) -> bool {
        let mut rest = Rest(text);
        self.write(&mut rest).is_ok() && rest.0.is_empty()
    }
}

impl fmt::Display for dyn Text + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

/// What is left of a text when all that is written has been taken off its
/// front; writing anything else fails.
struct Rest<'a>(&'a str);

impl fmt::Write for Rest<'_> {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
        Ok(())
    }
}

fn read_guid(text: &str) -> Option<Guid> {
    (text.len() == uuid::fmt::Hyphenated::LENGTH)
        .then(|| Guid::try_parse(text).ok())
        .flatten()
}

fn write_guid(guid: &Guid, out: &mut dyn fmt::Write) -> fmt::Result {
    let mut text = Guid::encode_buffer();
    out.write_str(guid.hyphenated().encode_lower(&mut text))
}

fn read_date(text: &str) -> Option<Date> {
    (text.len() == "YYYY-MM-DD".len())
        .then(|| text.parse().ok())
        .flatten()
}

fn read_time(text: &str) -> Option<TimeOfDay> {
    // No offset, and no time zone.
    let is_time = |it: u8| it.is_ascii_digit() || it == b':' || it == b'.';
    (text.as_bytes().get(2) == Some(&b':') && text.bytes().all(is_time))
        .then(|| text.parse().ok())
        .flatten()
}

fn read_duration(text: &str) -> Option<Duration> {
    let span = SpanParser::new().parse_span(text).ok()?;
    Some(span.fieldwise())
}

fn write_duration(duration: &Duration, out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_str(&SpanPrinter::new().span_to_string(&duration.0))
}

/// The bytes of a text in either alphabet of base64 (RFC 4648), padded or not.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD_PAD_INDIFFERENT
        .decode(text)
        .or_else(|_| URL_SAFE_PAD_INDIFFERENT.decode(text))
        .ok()
}

fn read_binary(text: &str) -> Option<Binary> {
    from_base64(text).map(Binary::from)
}

fn write_binary(binary: &Binary, out: &mut dyn fmt::Write) -> fmt::Result {
    write!(
        out,
        "{}",
        base64::display::Base64Display::new(&binary.0, &STANDARD)
    )
}

/// How each such type is read and written.
macro_rules! text {
    ($($type:ty: $read:expr, $write:expr, $is:expr;)*) => {$(
        impl Text for $type {
            fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
                $write(self, out)
            }
            fn read(&mut self, text: &str) -> bool {
                $read(text).map(|value| *self = value).is_some()
            }
            fn equals(&self, text: &str) -> bool {
                $read(text).is_some_and(|value| $is(self, &value))
            }
            fn copy_from(&mut self, other: &dyn Text) {
                let other: &dyn Any = other;
                if let Some(other) = other.downcast_ref::<Self>() {
                    self.clone_from(other);
                }
            }
            fn is(&self, other: &dyn Text) -> bool {
                let other: &dyn Any = other;
                other.downcast_ref::<Self>() == Some(self)
            }
        }
    )*};
}

fn display<T: fmt::Display>(value: &T, out: &mut dyn fmt::Write) -> fmt::Result {
    write!(out, "{value}")
}

text! {
    Guid: read_guid, write_guid, Guid::eq;
    DateTimeOffset: DateTimeOffset::read, DateTimeOffset::write, DateTimeOffset::is_written_like;
    Date: read_date, display, Date::eq;
    TimeOfDay: read_time, display, TimeOfDay::eq;
    Duration: read_duration, write_duration, Duration::eq;
    Binary: read_binary, write_binary, Binary::eq;
}
