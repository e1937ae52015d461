//! The arguments of an action: one struct whose members must all be written.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::model::{self, Field, Json, Kept, Model, Object, Other, Shape, View};

/// The documented arguments of an action.
///
/// Those of which one is required have no `Default`: an argument that is left
/// out does not compile, and an empty list is sent as `[]`. An optional one is
/// absent while it is `None`.
pub trait Parameters: Object + Clone + PartialEq + 'static {
    /// For the reader only: parameters that nobody has given yet.
    #[doc(hidden)]
    fn blank() -> Self;
}

/// Documented arguments together with undocumented ones.
///
/// Calls take either: `assign_license(parameters)`, or, to try an argument that
/// no page lists, `assign_license(Extended::from(parameters).with("dryRun", true))`.
#[derive(Clone, PartialEq)]
pub struct Extended<P> {
    /// The documented arguments.
    pub parameters: P,
    /// What goes beside them.
    pub other: Other,
}

impl<P: Parameters> Extended<P> {
    /// Sets an argument by its name on the wire.
    ///
    /// A documented one gets the value, whether or not it is of its type; an
    /// undocumented one goes beside them.
    ///
    /// This also is how an empty value is sent in the place of one that was
    /// read and does not fit, which [`parameters`](Self::parameters) hold as
    /// empty already.
    pub fn insert(&mut self, name: &str, value: impl Into<Json>) {
        let model: &mut dyn Model = self;
        model.put(name, value.into());
    }

    /// Leaves an argument out, whether or not it is documented.
    pub fn remove(&mut self, name: &str) {
        let model: &mut dyn Model = self;
        model.take_away(name);
    }

    /// The same arguments with one more; see [`insert`](Self::insert).
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.insert(name, value);
        self
    }

    /// What the reader begins with: every required argument is still absent.
    fn unread() -> Self {
        let mut extended = Self::from(P::blank());
        await_required(&mut extended);
        extended
    }
}

/// Remembers that required fields have not come, so that one that never comes
/// is not written either.
pub(crate) fn await_required(model: &mut dyn Model) {
    let shape = model.shape();
    for index in 0..shape.fields.len() {
        let required = |field: &dyn Field| !matches!(field.view(), View::Absent);
        if model.field(index).is_some_and(required) {
            model
                .other_mut()
                .keep(shape.name, index, Some(Kept::Absent));
        }
    }
}

impl<P: Parameters> From<P> for Extended<P> {
    fn from(parameters: P) -> Self {
        let other = Other::default();
        Self { parameters, other }
    }
}

impl<P: Parameters> Object for Extended<P> {
    fn shape(&self) -> &'static Shape {
        self.parameters.shape()
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        self.parameters.field(index)
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        self.parameters.field_mut(index)
    }
}

impl<P: Parameters> Model for Extended<P> {
    fn other(&self) -> &Other {
        &self.other
    }
    fn other_mut(&mut self) -> &mut Other {
        &mut self.other
    }
}

impl<P: Parameters> Serialize for Extended<P> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        model::write_model(self, to)
    }
}

impl<'de, P: Parameters> Deserialize<'de> for Extended<P> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut extended = Self::unread();
        match model::read_into(from, &mut extended) {
            Ok(()) => Ok(extended),
            Err(error) => Err(error),
        }
    }
}

impl<P: Parameters> std::fmt::Debug for Extended<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        model::debug_model(self, f)
    }
}
