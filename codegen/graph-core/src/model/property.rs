//! Properties as names and as something to sort by.

use super::{Property, Record};
use crate::Order;

impl<P: Property> From<P> for Order<P::Model> {
    fn from(property: P) -> Self {
        property.ascending()
    }
}

/// The name of the field with this number.
pub fn property<M: Record>(index: usize) -> &'static str {
    let fields = M::default().shape().fields;
    fields.get(index).copied().unwrap_or_default()
}
