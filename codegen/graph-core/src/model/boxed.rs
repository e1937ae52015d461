//! Models in boxes.

use super::{Field, Model, Object, Other, Record, Shape};

/// For types that would otherwise hold themselves.
impl<R: Record> Record for Box<R> {
    const NAME: &'static str = R::NAME;
}

impl<R: Object> Object for Box<R> {
    fn shape(&self) -> &'static Shape {
        R::shape(self)
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        R::field(self, index)
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        R::field_mut(self, index)
    }
}

impl<R: Model> Model for Box<R> {
    fn other(&self) -> &Other {
        R::other(self)
    }
    fn other_mut(&mut self) -> &mut Other {
        R::other_mut(self)
    }
}
