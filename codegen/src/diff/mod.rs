//! What changed between two snapshots of the documentation, and what that does to programs.
//!
//! Compares meaning, not text: two schemas, and the clients that are printed of them. Knows schemas and plans; must not
//! know where they were read, nor how changes are shown.

mod calls;
mod change;
mod found;
mod pairs;
mod permissions;
mod renamed;
mod subject;
mod surface;
mod types;
mod verdict;

use std::collections::BTreeMap;
use std::mem;

use crate::plan::VersionPlan;
use crate::schema::Schema;

pub use change::{
    Break, Change, FromTo, Granted, ItemKind, Known, Site, Verdict, VersionChanges, What,
};
pub use subject::{CallName, Part, Subject};

use found::{About, Found};
use renamed::{Renamed, Sides};
use surface::Surface;
use surface::compare::Broken;
use verdict::OfClient;

/// One side of a comparison: an API version of one snapshot.
#[derive(Debug, Clone, Copy)]
pub struct Side<'s> {
    /// What the pages say.
    pub schema: &'s Schema,
    /// The client that is printed of it.
    pub plan: &'s VersionPlan,
}

/// Tells what changed, the gravest first.
pub fn compare(old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let renamed = Renamed::of(old.schema, new.schema);
    let sides = Sides {
        old: old.schema,
        new: new.schema,
        renamed: &renamed,
    };
    let mut found = Vec::new();
    types::compare(sides, &mut found);
    calls::compare(sides, &mut found);
    let surface = Surface::of(old.plan, old.schema);
    let surface_now = Surface::of(new.plan, new.schema);
    for (item, was, is) in surface.redirected(&surface_now) {
        let is_moved = |it: &Found| it.about.was == *was && it.about.is == *is;
        if !found.iter().any(is_moved) {
            let about = About::one(was.clone());
            found.push(about.found(What::Redirected {
                item: item.to_owned(),
                to: is.to_string(),
            }));
        }
    }
    for (item, call, [from, to]) in surface.reordered(&surface_now) {
        let is_told = |(from, to): (&String, &String)| {
            let is_renamed = |it: &Found| {
                matches!(it.what, What::Renamed { .. })
                    && it.about.was.is_part_named(call, from)
                    && it.about.is.is_part_named(call, to)
            };
            from.eq_ignore_ascii_case(to) || found.iter().any(is_renamed)
        };
        if !from.iter().zip(to).all(is_told) {
            found.push(About::one(call.clone()).found(What::Reordered {
                item: item.to_owned(),
                from: from.to_vec(),
                to: to.to_vec(),
            }));
        }
    }
    let broken = surface.broken_by(&surface_now);
    let consequences = consequences(&found);
    let judged = judge(found, &consequences, [&surface, &surface_now], broken);
    let mut changes = gather(judged, old.schema, new.schema);
    sort(&mut changes);
    changes
}

/// Sorts changes, the gravest first.
pub fn sort(changes: &mut [Change]) {
    changes.sort_by(|one, other| {
        let key = |change: &Change| (change.verdict, change.subject.clone());
        key(one).cmp(&key(other))
    });
}

/// A change with what it breaks.
struct Judged {
    found: Found,
    breaks: Vec<Break>,
}

/// The changes that only follow from a type that is gone, each with that type.
fn consequences(found: &[Found]) -> BTreeMap<About, Subject> {
    let gone = found.iter().filter(|it| it.what == What::Removed);
    let gone = gone.filter_map(|it| match &it.about.was {
        subject @ Subject::Type { name } => Some((name.as_str(), subject)),
        _ => None,
    });
    let gone: BTreeMap<&str, &Subject> = gone.collect();
    let mut consequences = BTreeMap::new();
    for Found { about, what } in found {
        let (What::Type(types) | What::Answer(types) | What::Body(types) | What::Base(types)) =
            what
        else {
            continue;
        };
        // What has another type that is known has it because its page says so.
        let is_of_type = !matches!(what, What::Base(_));
        if is_of_type && types.to.contains('.') && !types.to.contains(types::UNTYPED) {
            continue;
        }
        let mut words = types
            .from
            .split(|c: char| !c.is_alphanumeric() && c != '.' && c != '_');
        if let Some(cause) = words.find_map(|word| gone.get(word)) {
            consequences.insert(about.clone(), (*cause).clone());
        }
    }
    consequences
}

/// Gives each item that a program can use no longer to the change that it stands for; what stands for none has only
/// another form in the client.
fn judge(
    found: Vec<Found>,
    consequences: &BTreeMap<About, Subject>,
    surfaces: [&Surface; 2],
    broken: Vec<Broken>,
) -> Vec<Judged> {
    let [before, now] = surfaces;
    let mut judged: Vec<Judged> = Vec::new();
    let mut by_subject: BTreeMap<Subject, usize> = BTreeMap::new();
    let mut by_grant: BTreeMap<Subject, usize> = BTreeMap::new();
    let mut following: BTreeMap<Subject, Subject> = BTreeMap::new();
    for found in found {
        if let Some(cause) = consequences.get(&found.about)
            && !matches!(found.what, What::Removed)
        {
            following.insert(found.about.was.clone(), cause.clone());
            continue;
        }
        let is_breaking =
            verdict::at_run_time(&found.about.is, &found.what) <= Verdict::BreaksAtRunTime;
        let causes = match verdict::what_of_the_client(&found.what) {
            OfClient::Nothing => None,
            OfClient::Accounts => Some(&mut by_grant),
            OfClient::Items => Some(&mut by_subject),
        };
        // Of several changes of one subject, the gravest is why it breaks.
        if let Some(causes) = causes
            && (is_breaking
                || verdict::narrows(&found.what)
                || !causes.contains_key(&found.about.was))
        {
            causes.insert(found.about.was.clone(), judged.len());
        }
        judged.push(Judged {
            found,
            breaks: Vec::new(),
        });
    }
    let required = requirements(&judged);
    // What a type that has come or gone does to the items that name it.
    let mut by_type: BTreeMap<&str, usize> = BTreeMap::new();
    for (subject, item) in [before, now].into_iter().flat_map(Surface::types) {
        if let Some(index) = by_subject.get(subject) {
            by_type.insert(item, *index);
        }
    }
    for Broken {
        mut breaks,
        subjects,
        mentions,
        relatives,
        is_bound,
    } in broken
    {
        let direct = subjects.iter().find_map(|it| by_subject.get(it)).copied();
        let following = || {
            let mut causes = subjects.iter().filter_map(|it| following.get(it));
            causes.find_map(|cause| by_subject.get(cause)).copied()
        };
        let of_whole = || {
            let mut wholes = subjects.iter().filter_map(Subject::whole);
            wholes.find_map(|whole| by_subject.get(&whole).copied())
        };
        let of_part = || {
            let is_part = |it: &Subject| it.whole().is_some_and(|it| subjects.contains(&it));
            let mut parts = by_subject.iter().filter(|(it, _)| is_part(it));
            parts.next().map(|(_, index)| *index)
        };
        let mentioned = || {
            mentions
                .iter()
                .find_map(|it| by_type.get(it.as_str()))
                .copied()
        };
        let related = || {
            let is_argument = |it: &Subject| it.whole().is_some_and(|it| relatives.contains(&it));
            let mut arguments = by_subject.iter().filter(|(it, _)| is_argument(it));
            let argument = arguments.next().map(|(_, index)| *index);
            let calls = relatives
                .iter()
                .filter_map(|it| by_subject.get(it))
                .copied();
            // A call that is gone is more likely to be why.
            let call = || calls.min_by_key(|index| judged[*index].found.what != What::Removed);
            argument.or_else(call)
        };
        let granted = || subjects.iter().find_map(|it| by_grant.get(it)).copied();
        let cause = granted()
            .filter(|_| is_bound)
            .or_else(|| of_part().filter(|_| breaks.kind == ItemKind::Constructor))
            .or(direct)
            .or_else(following)
            .or_else(of_whole)
            .or_else(of_part)
            .or_else(mentioned)
            .or_else(related)
            // Calls that need other permissions than before have other constants.
            .or_else(granted);
        if matches!(breaks.kind, ItemKind::Call | ItemKind::Operation) && breaks.new.is_none() {
            let mut calls = subjects.iter();
            breaks.new = calls.find_map(|it| now.successor(breaks.kind, it));
        }
        // Each of several arguments that must be given now breaks it alone.
        let causes: Vec<usize> = subjects
            .iter()
            .filter_map(|it| required.get(&(it.clone(), part_of(&breaks)?)))
            .flatten()
            .copied()
            .collect();
        if !causes.is_empty() && !is_bound {
            for cause in causes {
                judged[cause].breaks.push(breaks.clone());
            }
            continue;
        }
        match (cause, subjects.first()) {
            (Some(cause), _) => {
                let judged = &mut judged[cause];
                if let (None, What::Renamed { .. }) = (&breaks.new, &judged.found.what) {
                    let about = &judged.found.about;
                    let mut renamed = subjects.iter().filter_map(|it| about.renamed(it));
                    breaks.new = renamed.find_map(|it| now.successor(breaks.kind, &it));
                }
                judged.breaks.push(breaks);
            }
            (None, Some(subject)) => {
                by_subject.insert(subject.clone(), judged.len());
                judged.push(Judged {
                    found: About::one(subject.clone()).found(What::Printed),
                    breaks: vec![breaks],
                });
            }
            (None, None) => {}
        }
    }
    judged
}

/// The changes of what a call must be given, by the call and the kind of the part.
fn requirements(judged: &[Judged]) -> BTreeMap<(Subject, Part), Vec<usize>> {
    let mut required: BTreeMap<(Subject, Part), Vec<usize>> = BTreeMap::new();
    for (index, Judged { found, .. }) in judged.iter().enumerate() {
        let is_required = matches!(
            found.what,
            What::Added { required: true } | What::Required | What::Optional
        );
        if let (Subject::Part { part, .. }, Some(call)) =
            (&found.about.was, found.about.was.whole())
            && is_required
        {
            required.entry((call, *part)).or_default().push(index);
        }
    }
    required
}

/// The parts of a call because of which an item takes more or fewer values.
fn part_of(breaks: &Break) -> Option<Part> {
    let values = |item: &str| item.matches('_').count();
    match breaks.kind {
        ItemKind::Constructor => Some(Part::Argument),
        ItemKind::Call => {
            let new = breaks.new.as_deref()?;
            (values(&breaks.old) != values(new)).then_some(Part::Query)
        }
        _ => None,
    }
}

/// Makes one change of what happened alike to several calls of one page. Of clouds, many pages include one file, and of
/// what says the same as before, nobody needs to be told each case.
fn gather(judged: Vec<Judged>, old: &Schema, new: &Schema) -> Vec<Change> {
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
