//! Lists, element by element.

use super::place::Fit;
use crate::model::{Json, List, Slot, View, Written, json};

/// Puts elements into a list, which fits only if all of them do.
pub(super) struct Reading<'l> {
    list: &'l mut dyn List,
    /// The elements as JSON, from the first one on that is not written as it
    /// came.
    raw: Option<Vec<Json>>,
    fits: bool,
}

impl<'l> Reading<'l> {
    pub(super) fn new(list: &'l mut dyn List) -> Self {
        Self {
            list,
            raw: None,
            fits: true,
        }
    }

    /// The place of the next element.
    pub(super) fn next(&mut self) -> Slot<'_> {
        self.list.push()
    }

    /// Says how the last element went into its place.
    pub(super) fn add(&mut self, fit: Fit) {
        let last = self.list.len() - 1;
        let value = match fit {
            // The blank untyped value is `null` already.
            Fit::Misfit(Json::Null) if matches!(self.list.get(last), View::Json(_)) => None,
            Fit::Exact => None,
            Fit::Respelled(value) => Some(value),
            Fit::Misfit(value) => {
                self.fits = false;
                Some(value)
            }
        };
        match (&mut self.raw, value) {
            (None, None) => {}
            (Some(raw), None) => raw.push(element(self.list, last)),
            (raw, Some(value)) => raw
                .get_or_insert_with(|| (0..last).map(|index| element(self.list, index)).collect())
                .push(value),
        }
    }

    pub(super) fn finish(self) -> Fit {
        match self.raw {
            None => Fit::Exact,
            Some(raw) if self.fits => Fit::Respelled(Json::Array(raw)),
            Some(raw) => Fit::Misfit(Json::Array(raw)),
        }
    }
}

fn element(list: &dyn List, index: usize) -> Json {
    json(&Written::View(list.get(index)))
}
