//! What paths lead to.
//!
//! Knows what the pages that read a path say it returns; must not know what the pages that write to it say.

use std::collections::BTreeMap;

use crate::diagnostic::Place;

use super::super::address::Line;
use super::super::document::{Response, Types};

/// What `GET` returns, by target.
#[derive(Debug, Default)]
pub(super) struct Targets {
    /// Types of single values; none where pages disagree.
    singles: BTreeMap<String, Option<(String, Place)>>,
    /// Types of the items of lists.
    lists: BTreeMap<String, Option<(String, Place)>>,
}

/// What the request lines of an operation lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::schema) enum Target {
    /// Nothing that is read anywhere.
    Unknown,
    /// Types that have nothing to do with each other.
    Several,
    /// One type and its kin.
    One {
        /// The type that the first of them leads to.
        type_name: String,
        /// The page that reads it.
        place: Place,
        /// Whether it is known of each line.
        certain: bool,
    },
}

impl Targets {
    /// Adds what reading these lines returns.
    pub(super) fn add(&mut self, lines: &[Line], response: &Response, place: &Place) {
        let Some(name) = &response.type_name else {
            return;
        };
        let known = if response.collection {
            &mut self.lists
        } else {
            &mut self.singles
        };
        let listed = lines.iter().filter(|line| !line.implied);
        for target in listed.filter_map(|line| line.address.target()) {
            known
                .entry(target)
                .and_modify(|known| *known = known.take().filter(|known| known.0 == *name))
                .or_insert_with(|| Some((name.clone(), place.clone())));
        }
    }

    /// What some request lines change, or the items of the lists that they add to.
    pub(super) fn of(&self, lines: &[Line], types: &Types) -> Target {
        let listed = lines.iter().filter(|line| !line.implied);
        let found: Vec<Option<&(String, Place)>> = listed.map(|line| self.of_line(line)).collect();
        let Some(first) = found.iter().flatten().next() else {
            return Target::Unknown;
        };
        if !found
            .iter()
            .flatten()
            .all(|other| types.related(&first.0, &other.0))
        {
            return Target::Several;
        }
        Target::One {
            type_name: first.0.clone(),
            place: first.1.clone(),
            certain: !found.contains(&None),
        }
    }

    fn of_line(&self, line: &Line) -> Option<&(String, Place)> {
        let known = match line.method.as_str() {
            "POST" => &self.lists,
            _ => &self.singles,
        };
        known.get(&line.address.target()?)?.as_ref()
    }
}
