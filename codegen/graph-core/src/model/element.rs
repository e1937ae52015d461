//! Which types a member of a struct can have: elements, lists of them, and
//! options of either.

use std::any::Any;

use super::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Field, Guid, Json, List, Record, Slot,
    TimeOfDay, View,
};

/// A type that a property or an element of a list can have.
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

/// The sized side of [`Field`]: the four forms that a member can have.
#[doc(hidden)]
pub trait Blank: Clone + PartialEq + 'static {
    fn kind() -> &'static str;
    fn blank() -> Self;
    fn view(&self) -> View<'_>;
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
        self.slot()
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
        self.as_ref().map_or(View::Absent, T::view)
    }
    fn slot(&mut self) -> Slot<'_> {
        self.insert(T::blank()).slot()
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
        self.clear();
        Slot::List(self)
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
        self.as_ref().map_or(View::Absent, |list| View::List(list))
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self.insert(Vec::new()))
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
        *self = F::blank();
        Blank::slot(self)
    }
    fn clear(&mut self) {
        *self = F::blank();
    }
    fn is_blank(&self) -> bool {
        *self == F::blank()
    }
    fn copy_from(&mut self, other: &dyn Field) {
        let other: &dyn Any = other;
        if let Some(other) = other.downcast_ref::<F>() {
            self.clone_from(other);
        }
    }
    fn equals(&self, other: &dyn Field) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<F>() == Some(self)
    }
}

impl<T: Element> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, index: usize) -> View<'_> {
        <[T]>::get(self, index).map_or(View::Absent, T::view)
    }
    fn push(&mut self) -> Slot<'_> {
        let index = self.len();
        self.push(T::blank());
        self[index].slot()
    }
}

impl<R: Record> Element for R {
    fn kind() -> &'static str {
        R::default().shape().name
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
