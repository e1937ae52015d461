//! Changes that are told once, although they happened to several things.
//!
//! Knows what was judged; must not know how it is shown.

use std::collections::BTreeMap;
use std::mem;

use crate::schema::Schema;

use super::change::{Change, Verdict, What};
use super::judge::Judged;
use super::subject::Subject;
use super::verdict;

/// Makes one change of what happened alike to several calls of one page. Of clouds, many pages include one file, and of
/// what says the same as before, nobody needs to be told each case.
pub(super) fn gather(judged: Vec<Judged>, old: &Schema, new: &Schema) -> Vec<Change> {
    let pages = Pages::of([old, new]);
    let mut changes: Vec<Change> = Vec::new();
    let mut first: BTreeMap<Option<String>, Vec<usize>> = BTreeMap::new();
    for Judged { found, breaks } in judged {
        let verdict = match breaks.is_empty() {
            true => verdict::at_run_time(&found.about.is, &found.what),
            false => Verdict::BreaksCompilation,
        };
        let change = Change::new(found.about.was, found.about.is, found.what, verdict, breaks);
        let page = match change.what {
            What::Clouds { .. } | What::Witness { .. } => None,
            _ => match pages.of_call(&change.subject) {
                Some(page) => Some(page.to_owned()),
                None => {
                    changes.push(change);
                    continue;
                }
            },
        };
        let alike = first.entry(page).or_default();
        let is_alike = |index: &&usize| {
            let known = &changes[**index];
            is_same_part(known, &change) && is_same(&known.what, &change.what)
        };
        match alike.iter().find(is_alike).copied() {
            Some(index) => {
                let known = &mut changes[index];
                known.verdict = known.verdict.min(change.verdict);
                known.breaks.extend(change.breaks);
                known.also.push(change.subject);
            }
            None => {
                alike.push(changes.len());
                changes.push(change);
            }
        }
    }
    for change in &mut changes {
        change.breaks.sort();
        change.breaks.dedup();
    }
    changes
}

/// Whether two changes are about the same part of two calls, or about two calls; where something says the same as before,
/// about two things of one kind.
fn is_same_part(one: &Change, other: &Change) -> bool {
    let part = |change: &Change| match &change.subject {
        Subject::Part { part, name, .. } => match change.what {
            What::Witness { .. } => Some((*part, String::new())),
            _ => Some((*part, name.clone())),
        },
        _ => None,
    };
    let is_same_kind = || mem::discriminant(&one.subject) == mem::discriminant(&other.subject);
    part(one) == part(other) && is_same_kind()
}

/// Whether the same happened. Calls that have moved have moved from several paths.
fn is_same(one: &What, other: &What) -> bool {
    match (one, other) {
        (
            What::Renamed { evidence: one, .. },
            What::Renamed {
                evidence: other, ..
            },
        ) => one == other,
        _ => one == other,
    }
}

/// The page that documents each call best.
struct Pages(BTreeMap<Subject, String>);

impl Pages {
    /// The last schema is right.
    fn of(schemas: [&Schema; 2]) -> Self {
        let mut pages = BTreeMap::new();
        for call in schemas.iter().flat_map(|schema| &schema.calls) {
            if let Some(documented) = call.fittest() {
                pages.insert(Subject::call(call), documented.id.clone());
            }
        }
        Self(pages)
    }

    fn of_call(&self, subject: &Subject) -> Option<&str> {
        let call = match subject {
            Subject::Call(_) => subject.clone(),
            Subject::Part { .. } => subject.whole()?,
            Subject::Version { .. } | Subject::Type { .. } | Subject::Member { .. } => return None,
        };
        self.0.get(&call).map(String::as_str)
    }
}
