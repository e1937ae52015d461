//! What happened to permissions.
//!
//! Knows which permissions are enough for a call; must not know which call it is.

use std::collections::BTreeSet;

use crate::schema::{Account, Alternatives, Least, Permissions};

use super::change::Granted;

/// The permissions of a call on one side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stated<'s> {
    pub(super) permissions: &'s Permissions,
    pub(super) least: &'s Least,
}

/// The kinds of account, in the order in which they are told.
const ACCOUNTS: [Account; 3] = [
    Account::DelegatedWork,
    Account::DelegatedPersonal,
    Account::Application,
];

/// What happened, for each kind of account to which something did.
pub(super) fn compare(old: Stated<'_>, new: Stated<'_>) -> Vec<(Account, Granted)> {
    let changed = |account| Some((account, of_account(old, new, account)?));
    ACCOUNTS.into_iter().filter_map(changed).collect()
}

fn of_account(old: Stated<'_>, new: Stated<'_>, account: Account) -> Option<Granted> {
    match (old.permissions.get(&account), new.permissions.get(&account)) {
        (None, None) | (Some(None), Some(None)) => None,
        (None, Some(with)) => Some(Granted::Stated { with: with.clone() }),
        (Some(_), None) => Some(Granted::Unstated),
        (Some(Some(_)), Some(None)) => Some(Granted::Unsupported),
        (Some(None), Some(Some(with))) => Some(Granted::Supported { with: with.clone() }),
        (Some(Some(before)), Some(Some(now))) => changed(
            before,
            least(before, old.least.get(&account)),
            now,
            least(now, new.least.get(&account)),
        ),
    }
}

/// The alternatives that are the least privileged ones: as many as the pages say, or else the first.
fn least<'a>(alternatives: &'a Alternatives, stated: Option<&usize>) -> &'a [Vec<String>] {
    let count = stated.copied().unwrap_or(1).min(alternatives.len());
    &alternatives[..count]
}

type Sets<'a> = BTreeSet<BTreeSet<&'a str>>;

fn sets(alternatives: &[Vec<String>]) -> Sets<'_> {
    alternatives.iter().map(|all| set(all)).collect()
}

fn changed(
    before: &Alternatives,
    least_before: &[Vec<String>],
    now: &Alternatives,
    least_now: &[Vec<String>],
) -> Option<Granted> {
    let (all_before, all_now) = (sets(before), sets(now));
    let is_least_same = sets(least_before) == sets(least_now);
    // Whoever holds several permissions holds each of them.
    let lacking = |all: &[Vec<String>], needed: &Sets<'_>| -> Vec<Vec<String>> {
        let lacking = all.iter().filter(|held| !is_enough(held, needed));
        lacking.cloned().collect()
    };
    let (added, removed) = (lacking(now, &all_before), lacking(before, &all_now));
    let loses = match least_before {
        [] => !all_now.is_empty(),
        least => !least.iter().all(|held| is_enough(held, &all_now)),
    };
    if is_least_same && added.is_empty() && removed.is_empty() && !loses {
        return None;
    }
    let (shown_before, shown_now) = match is_least_same {
        true => (Vec::new(), Vec::new()),
        false => (least_before.to_vec(), least_now.to_vec()),
    };
    Some(Granted::Changed {
        least_before: shown_before,
        least_now: shown_now,
        added,
        removed,
        loses,
    })
}

/// Whether some permissions make a call that needs one of these sets. A call that needs no permission has no sets.
fn is_enough(held: &[String], needed: &Sets<'_>) -> bool {
    let held = set(held);
    needed.is_empty() || needed.iter().any(|needed| needed.is_subset(&held))
}

fn set(all: &[String]) -> BTreeSet<&str> {
    all.iter().map(String::as_str).collect()
}
