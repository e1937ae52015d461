//! The reader: one visitor for all models.
//!
//! Every place takes any JSON and says afterwards how it fitted, so that
//! nothing is read twice and what fits is never held in between.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::{Field, Json, Kept, List, Model, Shape, Slot, View, Written, json};

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
    from.deserialize_map(ModelVisitor(model))
}

impl dyn Model + '_ {
    /// Sets one member, as if it had just been read.
    pub(crate) fn put(&mut self, name: &str, value: Json) {
        let index = self.shape().position(name, 0);
        let field = index.and_then(|index| self.field_mut(index));
        if let (Some(index), Some(field)) = (index, field) {
            match FieldSeed(field).deserialize(value) {
                Ok(kept) => self.other_mut().keep(index, kept),
                Err(error) => unreachable!("a JSON value can always be read: {error}"),
            }
        } else {
            self.other_mut().insert(name, value);
        }
    }

    /// Reads what this model is on the wire into another one that holds
    /// nothing yet.
    pub(super) fn cast_into(&self, target: &mut dyn Model) {
        if let Err(error) = read_into(json(&Written::View(View::Object(self))), target) {
            unreachable!("a model is always written as an object: {error}");
        }
    }
}

struct ModelVisitor<'m>(&'m mut dyn Model);

impl<'de> Visitor<'de> for ModelVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a JSON object ({})", self.0.shape().name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let model = self.0;
        let shape = model.shape();
        let mut next = 0;
        while let Some(key) = map.next_key_seed(KeySeed { shape, next })? {
            match key {
                Key::Field(index) => {
                    let field = model.field_mut(index).ok_or_else(|| {
                        A::Error::custom(format_args!("{} has no field {index}", shape.name))
                    })?;
                    let kept = map.next_value_seed(FieldSeed(field))?;
                    model.other_mut().keep(index, kept);
                    next = index + 1;
                }
                Key::Member(name) => {
                    let value = map.next_value()?;
                    model.other_mut().push(name, value);
                }
            }
        }
        model.other_mut().settle();
        Ok(())
    }
}

/// The name of a member: the number of a field, or a name that is not one's.
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

/// Reads into a field and says what is to be remembered beside it.
struct FieldSeed<'f>(&'f mut dyn Field);

impl<'de> DeserializeSeed<'de> for FieldSeed<'_> {
    type Value = Option<Kept>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<Kept>, D::Error> {
        Ok(match SlotSeed(self.0.slot()).deserialize(from)? {
            Fit::Exact => None,
            Fit::Respelled(json) => Some(Kept::Spelling(json)),
            Fit::Misfit(json) => {
                self.0.clear();
                Some(Kept::Misfit(json))
            }
        })
    }
}

/// How a JSON value went into its place.
enum Fit {
    /// It will be written as it came.
    Exact,
    /// It is in its place, but would be written in another way.
    Respelled(Json),
    /// It does not fit, and its place must be made blank. `null` never fits.
    Misfit(Json),
}

struct SlotSeed<'s>(Slot<'s>);

impl SlotSeed<'_> {
    fn number(self, number: Number) -> Fit {
        match self.0 {
            Slot::Number(slot) => match (slot.read(&number), slot.json()) {
                (false, _) => Fit::Misfit(number.into()),
                (true, Json::Number(written)) if written == number => Fit::Exact,
                (true, _) => Fit::Respelled(number.into()),
            },
            Slot::Json(slot) => {
                *slot = number.into();
                Fit::Exact
            }
            _ => Fit::Misfit(number.into()),
        }
    }
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_> {
    type Value = Fit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Fit, E> {
        Ok(Fit::Misfit(Json::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Fit, E> {
        Ok(match self.0 {
            Slot::Bool(slot) => {
                *slot = value;
                Fit::Exact
            }
            Slot::Json(slot) => {
                *slot = value.into();
                Fit::Exact
            }
            _ => Fit::Misfit(value.into()),
        })
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Fit, E> {
        Ok(self.number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Fit, E> {
        Ok(self.number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Fit, E> {
        let number = Number::from_f64(value);
        number.map_or_else(
            || Err(E::custom("JSON has no such number")),
            |it| Ok(self.number(it)),
        )
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Fit, E> {
        Ok(match self.0 {
            Slot::Str(slot) => {
                *slot = text.to_owned();
                Fit::Exact
            }
            Slot::Text(slot) => match (slot.read(text), slot.is_written(text)) {
                (false, _) => Fit::Misfit(text.into()),
                (true, true) => Fit::Exact,
                (true, false) => Fit::Respelled(text.into()),
            },
            Slot::Json(slot) => {
                *slot = text.into();
                Fit::Exact
            }
            _ => Fit::Misfit(text.into()),
        })
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Fit, E> {
        match self.0 {
            Slot::Str(slot) => {
                *slot = text;
                Ok(Fit::Exact)
            }
            slot => SlotSeed(slot).visit_str(&text),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Fit, A::Error> {
        match self.0 {
            Slot::List(list) => read_list(list, seq),
            slot => keep(slot, SeqAccessDeserializer::new(seq)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Fit, A::Error> {
        match self.0 {
            Slot::Object(model) => ModelVisitor(model).visit_map(map).map(|()| Fit::Exact),
            slot => keep(slot, MapAccessDeserializer::new(map)),
        }
    }
}

/// Takes a list or an object whole, where neither is expected.
fn keep<'de, D: Deserializer<'de>>(slot: Slot<'_>, from: D) -> Result<Fit, D::Error> {
    let value = Json::deserialize(from)?;
    Ok(match (slot, value) {
        (Slot::Json(slot), value) => {
            *slot = value;
            Fit::Exact
        }
        // With `arbitrary_precision`, which any crate of a program can switch
        // on, `serde_json` shows numbers as objects.
        (slot @ Slot::Number(_), Json::Number(number)) => SlotSeed(slot).number(number),
        (_, value) => Fit::Misfit(value),
    })
}

/// Reads a list, which fits only if all its elements do.
///
/// The elements are held as JSON from the first one on that is not written as
/// it came; the ones before it are what the list itself says.
fn read_list<'de, A: SeqAccess<'de>>(list: &mut dyn List, mut seq: A) -> Result<Fit, A::Error> {
    let mut raw: Option<Vec<Json>> = None;
    let mut fits = true;
    while fits {
        let Some(fit) = seq.next_element_seed(ElementSeed(list))? else {
            break;
        };
        let before = list.len() - 1;
        match fit {
            Fit::Exact => {
                if let Some(raw) = &mut raw {
                    raw.push(json(&Written::View(list.get(before))));
                }
            }
            Fit::Respelled(value) => raw
                .get_or_insert_with(|| elements(list, before))
                .push(value),
            Fit::Misfit(value) => {
                raw.get_or_insert_with(|| elements(list, before))
                    .push(value);
                fits = false;
            }
        }
    }
    if !fits && let Some(raw) = &mut raw {
        while let Some(value) = seq.next_element()? {
            raw.push(value);
        }
    }
    Ok(match raw {
        None => Fit::Exact,
        Some(raw) if fits => Fit::Respelled(Json::Array(raw)),
        Some(raw) => Fit::Misfit(Json::Array(raw)),
    })
}

/// The first `count` elements of a list, as JSON.
fn elements(list: &dyn List, count: usize) -> Vec<Json> {
    (0..count)
        .map(|index| json(&Written::View(list.get(index))))
        .collect()
}

/// Adds an element to a list and reads into it.
struct ElementSeed<'l>(&'l mut dyn List);

impl<'de> DeserializeSeed<'de> for ElementSeed<'_> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        let slot = self.0.push();
        let untyped = matches!(slot, Slot::Json(_));
        let fit = SlotSeed(slot).deserialize(from)?;
        Ok(match fit {
            // The blank untyped value is `null` already.
            Fit::Misfit(Json::Null) if untyped => Fit::Exact,
            fit => fit,
        })
    }
}
