//! Lists, element by element: one that does not fit costs no other.

use super::place::Fit;
use crate::model::fingerprint;
use crate::model::listed::{Came, Listed};
use crate::model::{Json, List, Slot, View};

/// Puts elements into a list. Those that do not fit stay out of it.
pub(super) struct Reading<'l> {
    list: &'l mut dyn List,
    /// How many elements have come.
    read: usize,
    came: Vec<Came>,
}

impl<'l> Reading<'l> {
    #[inline]
    pub(super) fn new(list: &'l mut dyn List) -> Self {
        Self {
            list,
            read: 0,
            came: Vec::new(),
        }
    }

    /// How many elements have come.
    #[inline]
    pub(super) fn read(&self) -> usize {
        self.read
    }

    /// How many elements are not written as they came.
    #[inline]
    pub(super) fn deviating(&self) -> usize {
        self.came.len()
    }

    /// The place of the next element.
    #[inline]
    pub(super) fn next(&mut self) -> Slot<'_> {
        self.list.push()
    }

    /// Says how the last element went into its place.
    #[inline]
    pub(super) fn add(&mut self, fit: Fit) {
        if !matches!(fit, Fit::Exact) {
            self.deviate(fit);
        }
        self.read += 1;
    }

    fn deviate(&mut self, fit: Fit) {
        let (json, fits) = match fit {
            // No element is a list itself.
            Fit::Exact | Fit::Listed(_) => return,
            Fit::Null if self.is_untyped() => return,
            Fit::Respelled(json) => (json, true),
            Fit::Null => (Json::Null, false),
            Fit::Misfit(json) => (json, false),
        };
        if !fits {
            self.list.pop();
        }
        let place = self.read;
        self.came.push(Came { place, json, fits });
    }

    /// Whether the last element is any JSON. When blank it is `null` already.
    fn is_untyped(&self) -> bool {
        let last = self.list.len().checked_sub(1);
        last.is_some_and(|last| matches!(self.list.get(last), View::Json(_)))
    }

    #[inline]
    pub(super) fn finish(self) -> Fit {
        if self.came.is_empty() {
            return Fit::Exact;
        }
        self.listed()
    }

    fn listed(self) -> Fit {
        let print = fingerprint::of_read(self.list);
        Fit::Listed(Box::new(Listed::new(self.list.len(), print, self.came)))
    }
}
