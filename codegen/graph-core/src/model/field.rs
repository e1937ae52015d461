//! Fields: what the codec sees of a member of a struct.
//!
//! A field shows its value as a [`View`] and takes one through a [`Slot`].
//! Both are closed: the codec handles every case, so a machine-written type
//! is always made of types that are listed here.

use std::any::Any;

use super::{Json, Model, Numeric, Record, Text};

/// A value as it stands in a field or in a list.
pub enum View<'a> {
    /// There is no value.
    Absent,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(&'a dyn Numeric),
    /// A string.
    Str(&'a str),
    /// A value that is a string on the wire, such as a GUID or an enum.
    Text(&'a dyn Text),
    /// Any JSON.
    Json(&'a Json),
    /// A model.
    Object(&'a dyn Model),
    /// A list.
    List(&'a dyn List),
}

/// A place for a value, which the reader fills.
pub enum Slot<'a> {
    /// A boolean.
    Bool(&'a mut bool),
    /// A number.
    Number(&'a mut dyn Numeric),
    /// A string.
    Str(&'a mut String),
    /// A value that is a string on the wire, such as a GUID or an enum.
    Text(&'a mut dyn Text),
    /// Any JSON.
    Json(&'a mut Json),
    /// A model.
    Object(&'a mut dyn Model),
    /// A list.
    List(&'a mut dyn List),
}

/// The elements of a list.
pub trait List {
    /// How many elements there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The element at `index`, or [`View::Absent`] behind the end.
    fn get(&self, index: usize) -> View<'_>;
    /// The last element's place, after one more blank element was put there.
    fn push(&mut self) -> Slot<'_>;
}

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

/// A member of a struct: an [`Element`], a list of them, or an option of
/// either.
pub trait Field: Any {
    /// The name of the type of the field, or of its elements.
    fn kind(&self) -> &'static str;
    /// The value.
    fn view(&self) -> View<'_>;
    /// The place of the value, blank at first.
    fn slot(&mut self) -> Slot<'_>;
    /// Takes the value away.
    fn clear(&mut self);
    /// Whether the field is as [`clear`](Field::clear) leaves it.
    fn is_blank(&self) -> bool;
    /// Makes this field a copy of `other`, which has the same type.
    fn copy_from(&mut self, other: &dyn Field);
    /// Whether `other` has the same type and value.
    fn equals(&self, other: &dyn Field) -> bool;
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
