//! A pattern that matches nothing, and what was meant by it.
//!
//! Knows which paths, operations and types there are; must not know what a pattern is for.

use std::collections::BTreeSet;
use std::fmt;

use crate::facts::METHODS;
use crate::near;
use crate::version::Version;

use super::super::document::{Call, Schema};
use super::pattern::Pattern;

/// A pattern that matches nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmatched {
    /// The pattern.
    pub pattern: String,
    /// The file and place where it is written.
    pub origin: Option<String>,
    /// What is most like it, the nearest first.
    pub nearest: Vec<String>,
}

impl fmt::Display for Unmatched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(origin) = &self.origin {
            write!(f, "{origin}: ")?;
        }
        write!(f, "the pattern `{}` matches nothing", self.pattern)?;
        match self.nearest.is_empty() {
            true => write!(f, "; no path, page or type is like it")?,
            false => write!(f, "; the nearest are:")?,
        }
        for near in &self.nearest {
            write!(f, "\n  {near}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Unmatched {}

/// How many patterns are named in place of one that matches nothing.
const NEAREST: usize = 5;

impl Unmatched {
    pub(super) fn new(pattern: &Pattern, schemas: &[(Version, Schema)]) -> Self {
        let mut nearest = other_methods(pattern, schemas);
        nearest.extend(match pattern.path() {
            _ if !nearest.is_empty() => Vec::new(),
            Some((before, path, behind)) => paths(before, &path, behind, schemas),
            None => names(pattern, schemas),
        });
        nearest.truncate(NEAREST);
        Self {
            pattern: pattern.to_string(),
            origin: pattern.origin().map(str::to_owned),
            nearest,
        }
    }
}

/// The pattern with the HTTP methods with which it would match.
fn other_methods(pattern: &Pattern, schemas: &[(Version, Schema)]) -> Vec<String> {
    let others = METHODS.iter().filter_map(|it| pattern.with_method(it));
    let matches = |pattern: &Pattern| {
        let mut calls = schemas.iter().flat_map(|(_, schema)| &schema.calls);
        calls.any(|call| pattern.matches(call))
    };
    let matching = others.filter(matches);
    matching.map(|pattern| pattern.to_string()).collect()
}

/// The paths that are most like one; where more may stand before or behind it, the stretches of paths.
fn paths(before: &str, wanted: &str, behind: &str, schemas: &[(Version, Schema)]) -> Vec<String> {
    let calls = schemas.iter().flat_map(|(_, schema)| &schema.calls);
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for path in calls.map(|call| call.path.as_str()) {
        let slashes = || path.match_indices('/').map(|(at, _)| at);
        // What begins with a key is like anything.
        let is_begin = |at: &usize| !before.is_empty() && !path[*at..].starts_with("/{");
        let begins = slashes().filter(|at| *at == 0 || is_begin(at));
        for begin in begins {
            let ends = slashes().filter(|at| *at > begin && !behind.is_empty());
            known.extend(ends.chain([path.len()]).map(|end| &path[begin..end]));
        }
    }
    let distances = known
        .into_iter()
        .filter_map(|path| Some((near::distance(wanted, path)?, path.len(), path)));
    let mut near: Vec<_> = distances.collect();
    near.sort_unstable();
    let near = near.into_iter();
    near.map(|(_, _, path)| format!("{before}{path}{behind}"))
        .collect()
}

/// The operations and types whose names are most like that of a pattern, and the paths that begin with it.
fn names(pattern: &Pattern, schemas: &[(Version, Schema)]) -> Vec<String> {
    let name = pattern.name().unwrap_or_default();
    let schemas = || schemas.iter().map(|(_, schema)| schema);
    if pattern.is_of_types() {
        let simple = |name: &'_ str| name.rsplit('.').next().unwrap_or_default().to_owned();
        let types = || schemas().flat_map(|schema| schema.types.keys());
        let simples: Vec<String> = types().map(|name| simple(name)).collect();
        let near = near::words(&simple(name), simples.iter().map(String::as_str));
        let named = near
            .into_iter()
            .flat_map(|near| types().filter(move |name| simple(name) == near));
        return named.cloned().collect();
    }
    let path = format!("/{name}");
    let begins = |call: &Call| {
        let begun = call.path.get(..path.len());
        begun.is_some_and(|begun| begun.eq_ignore_ascii_case(&path))
            && !call.path[path.len()..].starts_with(char::is_alphanumeric)
    };
    let mut calls = schemas().flat_map(|schema| &schema.calls);
    let begun = calls.any(begins).then(|| format!("{path}/**"));
    let ids = schemas().flat_map(|schema| &schema.operations);
    let near = near::words(name, ids.map(|operation| operation.id.as_str()));
    begun.into_iter().chain(owned(near)).collect()
}

fn owned(words: Vec<&str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}
