//! Values that stand in a URL: keys, arguments of functions, options of a query.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::model::{Date, DateTimeOffset, Decimal, Guid, TimeOfDay};

/// A value that stands in a path or in a query, before it is encoded: a text, a
/// number, a GUID, a date or a time.
///
/// JSON values are not accepted, because the quotes of `"7"`, or `null`, would become
/// part of the address.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a URL",
    label = "not a text, a number, a GUID, a date or a time",
    note = "of a JSON value, `as_str` gives the text"
)]
pub trait UrlValue {
    /// The value as text.
    fn to_text(&self) -> String;
}

impl<T: UrlValue + ?Sized> UrlValue for &T {
    fn to_text(&self) -> String {
        T::to_text(self)
    }
}

macro_rules! displayed {
    ($($value:ty),*) => {
        $(
            impl UrlValue for $value {
                fn to_text(&self) -> String {
                    self.to_string()
                }
            }
        )*
    };
}

displayed!(str, String, Box<str>, Cow<'_, str>);
displayed!(
    bool, u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, Decimal
);
displayed!(Guid, Date, TimeOfDay, DateTimeOffset, Timestamp);
