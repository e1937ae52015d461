//! Values that are there as JSON already: they go where the reader would have
//! put them.

use std::convert::Infallible;

use super::list::Reading;
use super::place::{Fit, place};
use crate::model::write::members;
use crate::model::{Field, Json, Kept, Mismatch, Model, Slot, View, json, written};

impl dyn Model + '_ {
    /// Sets one member, as if it had just been read.
    pub(crate) fn put(&mut self, name: &str, value: Json) {
        if let Some(value) = self.put_field(name, 0, value) {
            self.other_mut().insert(name, value);
        }
    }

    /// Reads one member into a field that is blank, and says whether there is a
    /// value.
    ///
    /// Fails with what does not fit.
    pub(in crate::model) fn read_member(
        &self,
        name: &str,
        field: &mut dyn Field,
    ) -> Result<bool, Mismatch> {
        let value = match self.value(name) {
            None | Some(Json::Null) => return Ok(false),
            Some(value) => value,
        };
        let misfit = |path: &str, found: &Json, expected| {
            let path = path.to_owned();
            Err(Mismatch::new(path, expected, found.clone()))
        };
        match put(field.slot(), value).kept(field) {
            None | Some(Kept::Spelling(_) | Kept::Absent) => Ok(true),
            Some(Kept::Misfit(found)) => misfit(name, &found, field.kind()),
            Some(Kept::Listed(listed)) => match listed.odd().next() {
                Some((place, found)) => misfit(&format!("{name}[{place}]"), found, field.kind()),
                None => Ok(true),
            },
        }
    }

    /// What one member is on the wire.
    fn value(&self, name: &str) -> Option<Json> {
        let Some(index) = self.shape().position(name, 0) else {
            return self.other().get(name).cloned();
        };
        let kept = self.other().kept(self.shape().name, index);
        let written = self.field(index).and_then(|field| written(field, kept));
        match written {
            Some(written) => Some(json(&written)),
            None => self.other().get(name).cloned(),
        }
    }

    /// Makes a member absent.
    pub(crate) fn take_away(&mut self, name: &str) {
        self.other_mut().remove(name);
        let index = self.shape().position(name, 0);
        let field = index.and_then(|index| self.field_mut(index));
        let (Some(index), Some(field)) = (index, field) else {
            return;
        };
        field.clear();
        // What has no `None` is blank instead.
        let is_absent = matches!(field.view(), View::Absent);
        let shape = self.shape();
        self.other_mut()
            .keep(shape.name, index, (!is_absent).then_some(Kept::Absent));
    }

    /// Reads what this model is on the wire into another one that holds
    /// nothing yet.
    pub(in crate::model) fn cast_into(&self, target: &mut dyn Model) {
        let mut next = 0;
        let Ok(()) = members(self, Some(self.other()), |name, value| {
            match target.put_field(name, next, json(&value)) {
                Some(value) => target.other_mut().push(name.into(), value),
                None => next += 1,
            }
            Ok::<(), Infallible>(())
        });
    }

    /// Sets the field that is called `name`, or gives the value back if there
    /// is none.
    fn put_field(&mut self, name: &str, from: usize, value: Json) -> Option<Json> {
        let Some(index) = self.shape().position(name, from) else {
            return Some(value);
        };
        let field = self.field_mut(index)?;
        let kept = put(field.slot(), value).kept(field);
        let shape = self.shape();
        self.other_mut().keep(shape.name, index, kept);
        None
    }
}

/// Puts a value into a place, part by part.
fn put(slot: Slot<'_>, value: Json) -> Fit {
    match (slot, value) {
        (Slot::List(list), Json::Array(values)) => {
            let mut reading = Reading::new(list);
            for value in values {
                let fit = put(reading.next(), value);
                reading.add(fit);
            }
            reading.finish()
        }
        (Slot::Object(model), Json::Object(members)) => {
            for (name, value) in members {
                if let Some(value) = model.put_field(&name, 0, value) {
                    model.other_mut().push(name.into(), value);
                }
            }
            Fit::Exact
        }
        (slot, value) => place(slot, value),
    }
}
