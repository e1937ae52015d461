//! Selection: the part of a schema that somebody needs.
//!
//! Knows which calls are wanted, and which types they cannot do without; must not know how a client is made of them.

mod account;
mod pattern;
mod reach;
mod unmatched;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::version::Version;

use super::document::{Call, Operation, Schema, Type, Types};

pub use account::{LeftOut, SelectionAccount};
pub use pattern::{Misspelt, Pattern};
pub use reach::Why;
pub use unmatched::Unmatched;

/// Which calls and types are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// What is wanted; everything, where there is no pattern.
    include: Vec<Pattern>,
    /// What is not.
    exclude: Vec<Pattern>,
}

impl Selection {
    /// A selection by patterns: of calls and types that are wanted, and of calls that are not.
    pub fn new(include: Vec<Pattern>, exclude: Vec<Pattern>) -> Self {
        Self { include, exclude }
    }

    /// Whether it leaves nothing out.
    pub fn is_whole(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }

    fn wants(&self, call: &Call) -> bool {
        let matches = |pattern: &Pattern| pattern.matches(call);
        let is_included = self.include.is_empty() || self.include.iter().any(matches);
        is_included && !self.exclude.iter().any(matches)
    }

    fn wants_type(&self, name: &str) -> bool {
        self.include.iter().any(|it| it.matches_type(name))
    }

    /// The parts of some schemas that are wanted; a version of which nothing is wanted is none of them.
    ///
    /// # Errors
    ///
    /// Fails if a pattern matches nothing in any of them.
    pub fn select<'s>(
        &self,
        schemas: &'s [(Version, Schema)],
    ) -> Result<Vec<Selected<'s>>, Unmatched> {
        let all = || self.include.iter().chain(&self.exclude);
        match all().find(|pattern| !is_matched(pattern, schemas)) {
            Some(pattern) => Err(Unmatched::new(pattern, schemas)),
            None => {
                let schemas = schemas.iter();
                let selected = schemas.map(|(version, schema)| self.of(*version, schema));
                Ok(selected.filter(|selected| !selected.is_empty()).collect())
            }
        }
    }

    /// The part of one schema that is wanted, whether or not each pattern matches something in it.
    pub fn of<'s>(&self, version: Version, whole: &'s Schema) -> Selected<'s> {
        if self.is_whole() {
            return Selected::whole(version, whole);
        }
        let calls: Vec<&Call> = whole.calls.iter().filter(|it| self.wants(it)).collect();
        let named = whole.types.keys().map(String::as_str);
        let named: Vec<&str> = named.filter(|name| self.wants_type(name)).collect();
        let types = reach::reach(&whole.types, &calls, &named);
        Selected {
            version,
            whole,
            part: Some(Part {
                calls: calls.into_iter().map(key).collect(),
                types,
            }),
        }
    }
}

fn is_matched(pattern: &Pattern, schemas: &[(Version, Schema)]) -> bool {
    schemas.iter().any(|(_, schema)| {
        schema.calls.iter().any(|call| pattern.matches(call))
            || schema
                .types
                .iter()
                .any(|(name, _)| pattern.matches_type(name))
    })
}

/// The part of the schema of a version that is wanted, beside the whole: names do not depend on what is selected.
#[derive(Debug, Clone)]
pub struct Selected<'s> {
    /// The version.
    pub version: Version,
    /// The whole schema.
    pub whole: &'s Schema,
    /// What is wanted of it, where that is not everything.
    part: Option<Part<'s>>,
}

#[derive(Debug, Clone)]
struct Part<'s> {
    /// The calls, by method and path.
    calls: BTreeSet<(&'s str, &'s str)>,
    /// The types, each with the reason why it is needed.
    types: BTreeMap<&'s str, Why<'s>>,
}

impl<'s> Selected<'s> {
    /// All of a schema.
    pub fn whole(version: Version, whole: &'s Schema) -> Self {
        Self {
            version,
            whole,
            part: None,
        }
    }

    /// Whether nothing is left out.
    pub fn is_whole(&self) -> bool {
        self.part.is_none()
    }

    /// Whether all is left out.
    fn is_empty(&self) -> bool {
        let part = self.part.as_ref();
        part.is_some_and(|part| part.calls.is_empty() && part.types.is_empty())
    }

    /// Whether a call is wanted.
    pub fn has(&self, call: &Call) -> bool {
        let part = self.part.as_ref();
        part.is_none_or(|part| part.calls.contains(&key(call)))
    }

    /// Whether a type is needed.
    pub fn has_type(&self, name: &str) -> bool {
        let part = self.part.as_ref();
        part.is_none_or(|part| part.types.contains_key(name))
    }

    /// Whether a type that pages define is not needed.
    pub fn leaves_out(&self, name: &str) -> bool {
        !self.has_type(name) && self.whole.types.model(name).is_some()
    }

    /// The calls that are wanted.
    pub fn calls(&self) -> impl Iterator<Item = &'s Call> {
        self.whole.calls.iter().filter(|call| self.has(call))
    }

    /// The operations that document them.
    pub fn operations(&self) -> impl Iterator<Item = &'s Operation> {
        let ids: BTreeSet<&str> = self
            .calls()
            .flat_map(|call| call.operations.iter().map(|it| it.id.as_str()))
            .collect();
        let is_whole = self.is_whole();
        let operations = self.whole.operations.iter();
        operations.filter(move |it| is_whole || ids.contains(it.id.as_str()))
    }

    /// The types that are needed.
    pub fn types(&self) -> impl Iterator<Item = (&'s String, &'s Type)> {
        let types = self.whole.types.iter();
        types.filter(|(name, _)| self.has_type(name))
    }

    /// The pages about what is wanted.
    pub fn pages(&self) -> BTreeSet<&'s str> {
        let operations = self.operations().map(|operation| operation.page.as_str());
        let types = self.types().flat_map(|(_, found)| match found {
            Type::Object(object) => &object.pages,
            Type::Enum(found) => &found.pages,
        });
        operations.chain(types.map(String::as_str)).collect()
    }

    /// The schema of what is wanted.
    pub fn schema(&self) -> Cow<'s, Schema> {
        if self.is_whole() {
            return Cow::Borrowed(self.whole);
        }
        let types = self.types();
        Cow::Owned(Schema {
            version: self.whole.version.clone(),
            types: Types::from_iter(types.map(|(name, found)| (name.clone(), found.clone()))),
            operations: self.operations().cloned().collect(),
            calls: self.calls().cloned().collect(),
        })
    }
}

fn key(call: &Call) -> (&str, &str) {
    (&call.method, &call.path)
}

#[cfg(test)]
mod tests;
