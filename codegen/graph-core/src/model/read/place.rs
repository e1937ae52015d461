//! How a value without parts goes into its place.

use crate::model::{Json, Listed, Slot, Text};

/// How a JSON value went into its place.
pub(super) enum Fit {
    /// It will be written as it came.
    Exact,
    /// It is in its place, but would be written in another way.
    Respelled(Json),
    /// It does not fit, and its place must be made blank.
    Misfit(Json),
    /// It is `null`, which never fits. It is by far the most frequent one, and
    /// cheaper without its JSON.
    Null,
    /// It is a list, not all of whose elements will be written as they came.
    Listed(Box<Listed>),
}

/// Puts a value into a place that takes it whole, or that it does not fit.
#[inline]
pub(super) fn place(slot: Slot<'_>, value: Json) -> Fit {
    match (slot, value) {
        (_, Json::Null) => return Fit::Null,
        (Slot::Json(slot), value) => *slot = value,
        (Slot::Bool(slot), Json::Bool(value)) => *slot = value,
        (Slot::Str(slot), Json::String(text)) => *slot = text,
        (Slot::Text(slot), Json::String(text)) => return spell(slot, &text),
        (Slot::Number(slot), value) => {
            return match slot.read(&value) {
                false => Fit::Misfit(value),
                true if slot.json() == value => Fit::Exact,
                true => Fit::Respelled(value),
            };
        }
        (_, value) => return Fit::Misfit(value),
    }
    Fit::Exact
}

/// Puts the value that a text spells into its place.
#[inline]
pub(super) fn spell(slot: &mut dyn Text, text: &str) -> Fit {
    match (slot.read(text), slot.is_written(text)) {
        (false, _) => Fit::Misfit(text.into()),
        (true, true) => Fit::Exact,
        (true, false) => Fit::Respelled(text.into()),
    }
}
