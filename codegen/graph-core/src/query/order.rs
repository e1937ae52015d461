//! `$orderby`: properties with directions.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// A property to sort by, with the direction.
///
/// A plain [`Property`](crate::Property) becomes an ascending one.
pub struct Order<M> {
    property: Cow<'static, str>,
    descending: bool,
    model: PhantomData<fn() -> M>,
}

impl<M> Order<M> {
    pub(crate) fn new(property: Cow<'static, str>, descending: bool) -> Self {
        Self {
            property,
            descending,
            model: PhantomData,
        }
    }

    pub(crate) fn text(&self) -> String {
        let direction = if self.descending { " desc" } else { "" };
        format!("{}{direction}", self.property)
    }
}

impl<M> Clone for Order<M> {
    fn clone(&self) -> Self {
        Self::new(self.property.clone(), self.descending)
    }
}

impl<M> fmt::Debug for Order<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Order").field(&self.text()).finish()
    }
}
