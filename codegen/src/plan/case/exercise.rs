//! Which call each documented request makes.
//!
//! Knows the examples of calls; must not know how a test is made of one.

use std::collections::BTreeMap;

use crate::schema::{Call, Exercise, Schema};

/// The calls of a version, by the examples that make them: operation id, name of the example.
pub(super) struct Exercises<'s>(BTreeMap<(&'s str, &'s str), (&'s Call, &'s Exercise)>);

impl<'s> Exercises<'s> {
    /// The examples of all calls.
    pub(super) fn of(schema: &'s Schema) -> Self {
        let mut exercises = BTreeMap::new();
        for call in &schema.calls {
            for exercise in &call.examples {
                let key = (exercise.operation.as_str(), exercise.example.as_str());
                exercises.entry(key).or_insert((call, exercise));
            }
        }
        Self(exercises)
    }

    /// The call that an example makes.
    pub(super) fn get(&self, operation: &str, example: &str) -> Option<(&'s Call, &'s Exercise)> {
        self.0.get(&(operation, example)).copied()
    }
}
