//! Copies and comparisons, by way of what the reader and the writer see: the
//! code is the same for all types, and no type brings its own.

use super::{List, Model, Object, Record, Slot, View};
use crate::Parameters;

/// A copy of a model.
pub fn copy_model<M: Record>(from: &M) -> M {
    let mut into = M::default();
    copy_into(from, &mut into);
    into
}

/// A copy of arguments.
pub fn copy_parameters<P: Parameters>(from: &P) -> P {
    let mut into = P::blank();
    copy(from, &mut into);
    into
}

/// Makes `into`, which has the same type, the same model.
fn copy_into(from: &dyn Model, into: &mut dyn Model) {
    copy(from, into);
    into.other_mut().clone_from(from.other());
}

/// Copies the fields of `from` into `into`, which has the same type.
fn copy(from: &dyn Object, into: &mut dyn Object) {
    for index in 0..from.shape().fields.len() {
        if let (Some(from), Some(into)) = (from.field(index), into.field_mut(index)) {
            match from.view() {
                View::Absent => into.clear(),
                view => fill(into.slot(), &view),
            }
        }
    }
}

/// Puts a copy of a value into a place of its type, which is blank.
fn fill(into: Slot<'_>, from: &View<'_>) {
    match (into, from) {
        (Slot::Bool(into), View::Bool(from)) => *into = *from,
        (Slot::Number(into), View::Number(from)) => into.copy_from(*from),
        (Slot::Str(into), View::Str(from)) => into.push_str(from),
        (Slot::Text(into), View::Text(from)) => into.copy_from(*from),
        (Slot::Json(into), View::Json(from)) => into.clone_from(from),
        (Slot::Object(into), View::Object(from)) => copy_into(*from, into),
        (Slot::List(into), View::List(from)) => {
            for index in 0..from.len() {
                fill(into.push(), &from.get(index));
            }
        }
        _ => unreachable!("a place takes what it shows"),
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
            (Some(one), Some(two)) => equal_views(&one.view(), &two.view()),
            (one, two) => one.is_none() && two.is_none(),
        })
}

/// Whether two values have the same type and are equal.
pub(super) fn equal_views(one: &View<'_>, two: &View<'_>) -> bool {
    match (one, two) {
        (View::Absent, View::Absent) => true,
        (View::Bool(one), View::Bool(two)) => one == two,
        (View::Number(one), View::Number(two)) => one.is(*two),
        (View::Str(one), View::Str(two)) => one == two,
        (View::Text(one), View::Text(two)) => one.is(*two),
        (View::Json(one), View::Json(two)) => one == two,
        (View::Object(one), View::Object(two)) => equal_models(*one, *two),
        (View::List(one), View::List(two)) => equal_lists(*one, *two),
        _ => false,
    }
}

fn equal_lists(one: &dyn List, two: &dyn List) -> bool {
    let mut elements = 0..one.len();
    one.len() == two.len() && elements.all(|index| equal_views(&one.get(index), &two.get(index)))
}
