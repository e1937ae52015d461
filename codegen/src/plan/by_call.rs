//! One thing for each call.
//!
//! Knows what identifies a call; must not know what is kept for it.

use std::collections::BTreeMap;

use crate::schema::Call;

/// A map whose keys are calls, by method and address.
#[derive(Debug)]
pub(super) struct ByCall<'s, T>(BTreeMap<(&'s str, &'s str), T>);

impl<T> Default for ByCall<'_, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'s, T> ByCall<'s, T> {
    /// Keeps something for a call.
    pub(super) fn insert(&mut self, call: &'s Call, value: T) {
        self.0.insert(key(call), value);
    }

    /// What is kept for a call.
    pub(super) fn get<'a>(&'a self, call: &'a Call) -> Option<&'a T> {
        self.0.get(&key(call))
    }
}

fn key(call: &Call) -> (&str, &str) {
    (&call.method, &call.path)
}
