//! Names of properties that know whose they are.

use std::fmt;
use std::marker::PhantomData;

/// A property of the model `M`, by its name on the wire.
///
/// Machine-written models come with a constant for each of their properties,
/// so that a `$select` cannot be misspelt or ask one type for the properties
/// of another.
pub struct Property<M> {
    name: &'static str,
    model: PhantomData<fn() -> M>,
}

impl<M> Property<M> {
    /// The property that is called `name` on the wire.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            model: PhantomData,
        }
    }

    /// The property's name on the wire.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<M> Clone for Property<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Property<M> {}

impl<M> PartialEq for Property<M> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl<M> Eq for Property<M> {}

impl<M> fmt::Debug for Property<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Property({})", self.name)
    }
}
