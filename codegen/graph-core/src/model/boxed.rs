//! Models in boxes.

use super::{Field, Other, Record, Shape};

/// For types that would otherwise hold themselves.
impl<R: Record> Record for Box<R> {
    const SHAPE: &'static Shape = R::SHAPE;

    fn field_at(&self, index: usize) -> Option<&dyn Field> {
        R::field_at(self, index)
    }
    fn field_at_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        R::field_at_mut(self, index)
    }
    fn rest(&self) -> &Other {
        R::rest(self)
    }
    fn rest_mut(&mut self) -> &mut Other {
        R::rest_mut(self)
    }
}
