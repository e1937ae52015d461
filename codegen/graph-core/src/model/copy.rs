//! Copies and comparisons, field by field.

use super::{Model, Object, Record};
use crate::Parameters;

/// A copy of a model.
pub fn copy_model<M: Record>(from: &M) -> M {
    let mut into = M::default();
    copy(from, &mut into);
    into.other_mut().clone_from(from.other());
    into
}

/// A copy of arguments.
pub fn copy_parameters<P: Parameters>(from: &P) -> P {
    let mut into = P::blank();
    copy(from, &mut into);
    into
}

/// Copies the fields of `from` into `into`, which has the same type.
fn copy(from: &dyn Object, into: &mut dyn Object) {
    for index in 0..from.shape().fields.len() {
        if let (Some(from), Some(into)) = (from.field(index), into.field_mut(index)) {
            into.copy_from(from);
        }
    }
}

/// Whether two models have the same fields, and the same beside them.
pub fn equal_models(one: &dyn Model, two: &dyn Model) -> bool {
    equal_objects(one, two) && one.other() == two.other()
}

/// Whether two objects have the same fields.
pub fn equal_objects(one: &dyn Object, two: &dyn Object) -> bool {
    one.shape() == two.shape()
        && (0..one.shape().fields.len()).all(|index| match (one.field(index), two.field(index)) {
            (Some(one), Some(two)) => one.equals(two),
            (one, two) => one.is_none() && two.is_none(),
        })
}
