//! Names of properties that know whose they are.

use crate::{Order, Record};

/// A property of a model.
///
/// Machine-written models come with an enum of their properties, so that a
/// `$select` cannot be misspelt or ask one type for the properties of another.
pub trait Property: Copy {
    /// The model that has the property.
    type Model: Record;

    /// The name of the property on the wire.
    fn name(self) -> &'static str;

    /// Sorts by this property, the smallest first.
    fn ascending(self) -> Order<Self::Model> {
        Order::new(self.name(), false)
    }

    /// Sorts by this property, the largest first.
    fn descending(self) -> Order<Self::Model> {
        Order::new(self.name(), true)
    }
}

/// The name of the field with this number.
pub fn property<M: Record>(index: usize) -> &'static str {
    let fields = M::default().shape().fields;
    fields.get(index).copied().unwrap_or_default()
}
