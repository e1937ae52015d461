//! What was there before and is there now, by name, and what has only changed its name.
//!
//! Knows names and evidence; must not know what is named.

use std::collections::BTreeMap;

/// What has become of one thing.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Paired<'n, T> {
    /// It was there, and is there.
    Both {
        /// What it was.
        old: (&'n str, T),
        /// What it is.
        new: (&'n str, T),
        /// Why it is taken for the same, where its name is another.
        evidence: Option<String>,
    },
    /// It was there.
    Old(&'n str, T),
    /// It is there.
    New(&'n str, T),
}

/// What tells whether two things are the same: with the evidence, if they are.
pub(super) type Same<'s, T> = &'s dyn Fn((&str, &T), (&str, &T)) -> Option<String>;

/// Pairs the things of two sides by name, then by name in any case of letters, then by each of `same` in turn, which counts
/// only where it holds for one pair alone.
pub(super) fn pair<'n, T: Copy>(
    old: &BTreeMap<&'n str, T>,
    new: &BTreeMap<&'n str, T>,
    same: &[Same<'_, T>],
) -> Vec<Paired<'n, T>> {
    let mut paired = Vec::new();
    let mut gone: Vec<(&'n str, T)> = Vec::new();
    let mut come: Vec<(&'n str, T)> = Vec::new();
    for (name, before) in old {
        match new.get(name) {
            Some(now) => paired.push(Paired::Both {
                old: (name, *before),
                new: (name, *now),
                evidence: None,
            }),
            None => gone.push((name, *before)),
        }
    }
    come.extend(
        new.iter()
            .filter(|(name, _)| !old.contains_key(*name))
            .map(|(name, now)| (*name, *now)),
    );
    let in_any_case = |(one, _): (&str, &T), (other, _): (&str, &T)| {
        let is_same = one.eq_ignore_ascii_case(other);
        is_same.then(|| "only the case of letters differs".to_owned())
    };
    take_pairs(&mut gone, &mut come, in_any_case, &mut paired);
    for is_same in same {
        take_pairs(&mut gone, &mut come, is_same, &mut paired);
    }
    paired.extend(gone.into_iter().map(|(name, it)| Paired::Old(name, it)));
    paired.extend(come.into_iter().map(|(name, it)| Paired::New(name, it)));
    paired
}

/// Moves the pairs that evidence shows from what is gone and what has come.
fn take_pairs<'n, T: Copy>(
    gone: &mut Vec<(&'n str, T)>,
    come: &mut Vec<(&'n str, T)>,
    evidence: impl Fn((&str, &T), (&str, &T)) -> Option<String>,
    paired: &mut Vec<Paired<'n, T>>,
) {
    let fits = |(one, before): &(&'n str, T), (other, now): &(&'n str, T)| {
        evidence((one, before), (other, now))
    };
    let mut taken = Vec::new();
    for (index, old) in gone.iter().enumerate() {
        let mut fitting = come
            .iter()
            .enumerate()
            .filter_map(|(at, new)| Some((at, fits(old, new)?)));
        let (Some((at, evidence)), None) = (fitting.next(), fitting.next()) else {
            continue;
        };
        let rivals = gone.iter().filter(|other| fits(other, &come[at]).is_some());
        if rivals.count() == 1 {
            taken.push((index, at, evidence));
        }
    }
    for (index, at, evidence) in &taken {
        paired.push(Paired::Both {
            old: gone[*index],
            new: come[*at],
            evidence: Some(evidence.clone()),
        });
    }
    let is_taken =
        |at: usize, of: fn(&(usize, usize, String)) -> usize| taken.iter().any(|it| of(it) == at);
    let mut number = 0..;
    gone.retain(|_| number.next().is_some_and(|at| !is_taken(at, |it| it.0)));
    let mut number = 0..;
    come.retain(|_| number.next().is_some_and(|at| !is_taken(at, |it| it.1)));
}
