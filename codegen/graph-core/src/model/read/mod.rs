//! The reader: one visitor for all models.
//!
//! Every place takes any JSON and says afterwards how it fitted, so that
//! nothing is read twice and what fits is never held in between.

mod list;
mod place;
mod put;
mod slot;

use serde::de::{DeserializeSeed, Deserializer};

use super::{Json, Model, Slot};
use crate::Enumeration;

use slot::{Expectation, JsonSeed, SlotSeed};

/// Reads a model of the type `M`.
///
/// # Errors
///
/// Fails if the input is not a well-formed JSON object.
pub fn read<'de, M: Model + Default, D: Deserializer<'de>>(from: D) -> Result<M, D::Error> {
    let mut model = M::default();
    // Not by `?`, which is one more function for each type.
    match read_into(from, &mut model) {
        Ok(()) => Ok(model),
        Err(error) => Err(error),
    }
}

/// Reads into a model that holds nothing yet.
pub(crate) fn read_into<'de, D: Deserializer<'de>>(
    from: D,
    model: &mut dyn Model,
) -> Result<(), D::Error> {
    let expected = Expectation::Object(model.shape().name);
    let seed = SlotSeed::expecting(Slot::Object(model), expected);
    from.deserialize_any(seed).map(|_| ())
}

/// Reads any JSON.
pub(crate) fn read_json<'de, D: Deserializer<'de>>(from: D) -> Result<Json, D::Error> {
    JsonSeed.deserialize(from)
}

/// Reads an enum.
///
/// # Errors
///
/// Fails if the input is not a string.
pub fn read_enumeration<'de, E: Enumeration, D: Deserializer<'de>>(from: D) -> Result<E, D::Error> {
    let mut text = String::new();
    let seed = SlotSeed::expecting(Slot::Str(&mut text), Expectation::Text);
    match from.deserialize_any(seed) {
        Ok(_) => Ok(E::from_wire(&text)),
        Err(error) => Err(error),
    }
}
