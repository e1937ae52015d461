//! Which types a member of a struct can have: elements, lists of them, and
//! options of either.

use super::copy::equal_views;
use super::{
    Binary, Blank, Date, DateTimeOffset, Decimal, Duration, Field, Guid, Json, List, Record, Slot,
    TimeOfDay, View,
};

/// A type that a property or an element of a list can have. No element is a list
/// itself.
pub trait Element: Clone + PartialEq + Send + Sync + 'static {
    /// The name of the type, such as `Edm.Guid` or `microsoft.graph.user`.
    fn kind() -> &'static str;
    /// The value that stands where none has been read yet.
    fn blank() -> Self;
    /// The value, seen by the writer.
    fn view(&self) -> View<'_>;
    /// The value, to be filled by the reader.
    fn slot(&mut self) -> Slot<'_>;
}

impl<T: Element> Blank for T {
    fn kind() -> &'static str {
        T::kind()
    }
    fn blank() -> Self {
        T::blank()
    }
    fn view(&self) -> View<'_> {
        self.view()
    }
    fn slot(&mut self) -> Slot<'_> {
        *self = T::blank();
        self.slot()
    }
    fn is_blank(&self) -> bool {
        equal_views(&self.view(), &T::blank().view())
    }
}

impl<T: Element> Blank for Option<T> {
    fn kind() -> &'static str {
        T::kind()
    }
    fn blank() -> Self {
        None
    }
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
    fn slot(&mut self) -> Slot<'_> {
        self.insert(T::blank()).slot()
    }
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T: Element> Blank for Vec<T> {
    fn kind() -> &'static str {
        T::kind()
    }
    fn blank() -> Self {
        Self::new()
    }
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        *self = Self::new();
        Slot::List(self)
    }
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Element> Blank for Option<Vec<T>> {
    fn kind() -> &'static str {
        T::kind()
    }
    fn blank() -> Self {
        None
    }
    fn view(&self) -> View<'_> {
        match self {
            Some(list) => View::List(list),
            None => View::Absent,
        }
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self.insert(Vec::new()))
    }
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<F: Blank> Field for F {
    fn kind(&self) -> &'static str {
        F::kind()
    }
    fn view(&self) -> View<'_> {
        Blank::view(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Blank::slot(self)
    }
    fn clear(&mut self) {
        *self = F::blank();
    }
    fn is_blank(&self) -> bool {
        Blank::is_blank(self)
    }
}

impl<T: Element> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, index: usize) -> View<'_> {
        match <[T]>::get(self, index) {
            Some(element) => element.view(),
            None => View::Absent,
        }
    }
    fn push(&mut self) -> Slot<'_> {
        self.push(T::blank());
        match self.last_mut() {
            Some(last) => last.slot(),
            None => unreachable!("an element was just put there"),
        }
    }
    fn pop(&mut self) {
        self.pop();
    }
}

impl<R: Record> Element for R {
    fn kind() -> &'static str {
        R::NAME
    }
    fn blank() -> Self {
        R::default()
    }
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
}

impl Element for bool {
    fn kind() -> &'static str {
        "Edm.Boolean"
    }
    fn blank() -> Self {
        false
    }
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bool(self)
    }
}

impl Element for String {
    fn kind() -> &'static str {
        "Edm.String"
    }
    fn blank() -> Self {
        Self::new()
    }
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Str(self)
    }
}

impl Element for Json {
    fn kind() -> &'static str {
        "Edm.Untyped"
    }
    fn blank() -> Self {
        Self::Null
    }
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
}

/// Numbers, with the blank value of each.
macro_rules! numbers {
    ($($type:ty: $kind:literal, $blank:expr;)*) => {$(
        impl Element for $type {
            fn kind() -> &'static str {
                $kind
            }
            fn blank() -> Self {
                $blank
            }
            fn view(&self) -> View<'_> {
                View::Number(self)
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::Number(self)
            }
        }
    )*};
}

numbers! {
    i8: "Edm.SByte", 0;
    u8: "Edm.Byte", 0;
    i16: "Edm.Int16", 0;
    i32: "Edm.Int32", 0;
    i64: "Edm.Int64", 0;
    f32: "Edm.Single", 0.0;
    f64: "Edm.Double", 0.0;
    Decimal: "Edm.Decimal", Self::from(0);
}

/// Values that are strings on the wire.
macro_rules! texts {
    ($($type:ty: $kind:literal;)*) => {$(
        impl Element for $type {
            fn kind() -> &'static str {
                $kind
            }
            fn blank() -> Self {
                Self::default()
            }
            fn view(&self) -> View<'_> {
                View::Text(self)
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::Text(self)
            }
        }
    )*};
}

texts! {
    Guid: "Edm.Guid";
    DateTimeOffset: "Edm.DateTimeOffset";
    Date: "Edm.Date";
    TimeOfDay: "Edm.TimeOfDay";
    Duration: "Edm.Duration";
    Binary: "Edm.Binary";
}
