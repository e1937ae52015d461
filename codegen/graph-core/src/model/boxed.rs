//! Models in boxes.

use super::{Field, Other, Record, Shape};

/// For types that would otherwise hold themselves.
impl<R: Record> Record for Box<R> {
    const SHAPE: &'static Shape = R::SHAPE;

    fn at(&self, index: usize) -> Option<&dyn Field> {
        R::at(self, index)
    }
    fn at_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        R::at_mut(self, index)
    }
    fn beside(&self) -> &Other {
        R::beside(self)
    }
    fn beside_mut(&mut self) -> &mut Other {
        R::beside_mut(self)
    }
}
