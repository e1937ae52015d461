//! Which change is why a program can use an item no longer.
//!
//! Knows what was found and which items are lost; must not know how either is found.

use std::collections::BTreeMap;

use super::change::{Break, FromTo, ItemKind, UNTYPED, Verdict, What};
use super::found::{About, Found};
use super::subject::{Part, Subject};
use super::surface::Surface;
use super::surface::compare::Broken;
use super::verdict::{self, OfClient};

/// A change with what it breaks.
pub(super) struct Judged {
    pub(super) found: Found,
    pub(super) breaks: Vec<Break>,
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
        let Some(types) = types_of(what) else {
            continue;
        };
        // What has another type that is known has it because its page says so.
        let is_of_type = !matches!(what, What::Base(_));
        if is_of_type && types.to.contains('.') && !types.to.contains(UNTYPED) {
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

/// What was and what is, where a change is one of types.
fn types_of(what: &What) -> Option<&FromTo> {
    match what {
        What::Type(types) | What::Answer(types) | What::Body(types) | What::Base(types) => {
            Some(types)
        }
        _ => None,
    }
}

/// Gives each item that a program can use no longer to the change that it stands for; what stands for none has only
/// another form in the client.
pub(super) fn judge(
    found: Vec<Found>,
    surfaces: [&Surface; 2],
    broken: Vec<Broken>,
) -> Vec<Judged> {
    let consequences = consequences(&found);
    let [before, now] = surfaces;
    let mut judged: Vec<Judged> = Vec::new();
    let mut by_subject: BTreeMap<Subject, usize> = BTreeMap::new();
    let mut by_grant: BTreeMap<Subject, usize> = BTreeMap::new();
    let mut following: BTreeMap<Subject, Subject> = BTreeMap::new();
    for found in found {
        if let Some(cause) = consequences.get(&found.about)
            && types_of(&found.what).is_some()
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
