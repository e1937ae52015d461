//! The one visitor: it takes whatever a deserializer shows into a place.

use std::fmt;

use base64::display::Base64Display;
use base64::engine::general_purpose::STANDARD;
use serde::de::{
    DeserializeSeed, Deserializer, Error, Expected, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::Map;

use super::list::Reading;
use super::place::{Fit, place, spell};
use crate::model::budget::{size, spend_box, spend_element, spend_member};
use crate::model::listed::Came;
use crate::model::mismatch::kind;
use crate::model::number::{from_float, from_wide, hidden};
use crate::model::{Field, Json, Kept, Model, Shape, Slot};

/// Reads into a place and says how it fitted.
pub(super) struct SlotSeed<'s, X = Anything> {
    slot: Slot<'s>,
    /// What must be there: anything else is an error.
    expected: X,
}

impl<'s> SlotSeed<'s> {
    /// Takes anything.
    pub(super) fn new(slot: Slot<'s>) -> Self {
        let expected = Anything;
        Self { slot, expected }
    }
}

impl<'s> SlotSeed<'s, Expectation> {
    /// Takes what fits.
    pub(super) fn expecting(slot: Slot<'s>, expected: Expectation) -> Self {
        Self { slot, expected }
    }
}

impl<X: Expects> SlotSeed<'_, X> {
    fn place<E: Error>(self, value: Json) -> Result<Fit, E> {
        self.expected.judge(place(self.slot, value))
    }
}

/// What may be there. It is a type, because nearly all values may be anything:
/// none of them carries that along.
pub(super) trait Expects {
    /// Fails if something else is expected.
    fn judge<E: Error>(self, fit: Fit) -> Result<Fit, E>;
}

/// Nothing is an error.
pub(super) struct Anything;

impl Expects for Anything {
    #[inline]
    fn judge<E: Error>(self, fit: Fit) -> Result<Fit, E> {
        Ok(fit)
    }
}

impl Expects for Expectation {
    /// The error says what kind of value it is: the value itself may be about a
    /// person.
    fn judge<E: Error>(self, fit: Fit) -> Result<Fit, E> {
        let found = match &fit {
            Fit::Misfit(found) => kind(found),
            Fit::Null => kind(&Json::Null),
            _ => return Ok(fit),
        };
        Err(E::invalid_type(Unexpected::Other(found), &self))
    }
}

/// What must be there.
#[derive(Clone, Copy)]
pub(super) enum Expectation {
    /// A model of this type.
    Object(&'static str),
    /// A string.
    Text,
}

impl Expected for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(name) => write!(f, "a JSON object ({name})"),
            Self::Text => f.write_str("a string"),
        }
    }
}

impl<'de, X: Expects> DeserializeSeed<'de> for SlotSeed<'_, X> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, X: Expects> Visitor<'de> for SlotSeed<'_, X> {
    type Value = Fit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Fit, E> {
        self.expected.judge(Fit::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Fit, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Fit, E> {
        match self.slot {
            Slot::Bool(slot) => {
                *slot = value;
                Ok(Fit::Exact)
            }
            _ => self.place(value.into()),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Fit, E> {
        self.place(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Fit, E> {
        self.place(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Fit, E> {
        self.place(from_wide(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Fit, E> {
        self.place(from_wide(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Fit, E> {
        self.place(from_float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Fit, E> {
        match self.slot {
            Slot::Str(slot) => {
                *slot = text.to_owned();
                Ok(Fit::Exact)
            }
            Slot::Text(slot) => Ok(spell(slot, text)),
            _ => self.place(text.into()),
        }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Fit, E> {
        self.place(text.into())
    }

    /// Bytes, which other formats than JSON have, are base64 in OData.
    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Fit, E> {
        self.visit_string(Base64Display::new(bytes, &STANDARD).to_string())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Fit, A::Error> {
        match self.slot {
            Slot::List(list) => {
                let mut reading = Reading::new(list);
                while let Some(fit) = seq.next_element_seed(ElementSeed(&mut reading))? {
                    if !matches!(fit, Fit::Exact) {
                        spend_element(size_of::<Came>(), reading.deviating())?;
                    }
                    reading.add(fit);
                }
                Ok(reading.finish())
            }
            _ => {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element_seed(JsonSeed)? {
                    spend_element(size_of::<Json>(), values.len())?;
                    values.push(value);
                }
                self.place(Json::Array(values))
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fit, A::Error> {
        match self.slot {
            Slot::Object(model) => self.expected.judge(read_members(model, map)?),
            _ => {
                let mut members = Map::new();
                while let Some(name) = map.next_key_seed(NameSeed)? {
                    spend_member(members.len())?;
                    members.insert(name.into(), map.next_value_seed(JsonSeed)?);
                }
                let mut only = members.iter().take(2);
                let number = match (only.next(), only.next()) {
                    (Some((name, value)), None) => hidden(name, value),
                    _ => None,
                };
                let value = number.map_or(Json::Object(members), Json::Number);
                self.place(value)
            }
        }
    }
}

/// Reads the members of a model. There may be none, and a number instead.
fn read_members<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    mut map: A,
) -> Result<Fit, A::Error> {
    let shape = model.shape();
    spend_box(size_of_val(model), shape.fields.len())?;
    let mut next = 0;
    let mut fields = 0;
    let mut keeps = !model.other().all_kept(shape.name).is_empty();
    while let Some(key) = map.next_key_seed(KeySeed { shape, next })? {
        match key {
            Key::Field(index) => {
                let field = model.field_mut(index).ok_or_else(|| {
                    A::Error::custom(format_args!("{} has no field {index}", shape.name))
                })?;
                let kept = map.next_value_seed(FieldSeed(field))?;
                // Of most fields nothing is kept.
                if kept.is_some() || keeps {
                    keeps = true;
                    let other = model.other_mut();
                    if kept.is_some() {
                        spend_element(
                            size_of::<(usize, Kept)>(),
                            other.all_kept(shape.name).len(),
                        )?;
                    }
                    other.keep(shape.name, index, kept);
                }
                next = index + 1;
                fields += 1;
            }
            Key::Member(name) => {
                let value = map.next_value_seed(JsonSeed)?;
                spend_element(size_of::<(Box<str>, Json)>(), model.other().len())?;
                model.other_mut().push(name, value);
            }
        }
    }
    model.other_mut().settle();
    if fields == 0 && model.other().len() == 1 {
        let number = model.other().iter().find_map(|it| hidden(it.0, it.1));
        return Ok(number.map_or(Fit::Exact, |number| Fit::Misfit(number.into())));
    }
    Ok(Fit::Exact)
}

/// Reads the next element of a list.
struct ElementSeed<'r, 'l>(&'r mut Reading<'l>);

impl<'de> DeserializeSeed<'de> for ElementSeed<'_, '_> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        let before = self.0.read();
        let slot = self.0.next();
        spend_element(size(&slot), before)?;
        SlotSeed::new(slot).deserialize(from)
    }
}

/// Reads any JSON.
pub(super) struct JsonSeed;

impl<'de> DeserializeSeed<'de> for JsonSeed {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        let mut value = Json::Null;
        // What fits nowhere else is `null`, which is there already.
        SlotSeed::new(Slot::Json(&mut value)).deserialize(from)?;
        Ok(value)
    }
}

/// Reads into a field and says what is to be remembered beside it.
pub(super) struct FieldSeed<'f>(pub(super) &'f mut dyn Field);

impl<'de> DeserializeSeed<'de> for FieldSeed<'_> {
    type Value = Option<Kept>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<Kept>, D::Error> {
        let fit = SlotSeed::new(self.0.slot()).deserialize(from)?;
        Ok(fit.kept(self.0))
    }
}

impl Fit {
    /// What is to be remembered beside a field that the value went into.
    #[inline]
    pub(super) fn kept(self, field: &mut dyn Field) -> Option<Kept> {
        match self {
            Fit::Exact => None,
            Fit::Respelled(json) => Some(Kept::Spelling(json)),
            Fit::Misfit(json) => {
                field.clear();
                Some(Kept::Misfit(json))
            }
            Fit::Null => {
                field.clear();
                Some(Kept::Misfit(Json::Null))
            }
            Fit::Listed(listed) => {
                if listed.fitting() == 0 {
                    field.clear();
                }
                Some(Kept::Listed(listed))
            }
        }
    }
}

/// The name of a member: the number of its field, or the name if no field has it.
enum Key {
    Field(usize),
    Member(Box<str>),
}

struct KeySeed {
    shape: &'static Shape,
    next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Key, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(match self.shape.position(name, self.next) {
            Some(index) => Key::Field(index),
            None => Key::Member(name.into()),
        })
    }
}

/// Reads the name of a member of any JSON object.
struct NameSeed;

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Box<str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Box<str>, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Box<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Box<str>, E> {
        Ok(name.into())
    }
}
