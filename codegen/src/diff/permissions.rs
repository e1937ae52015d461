//! What happened to permissions.
//!
//! Knows which permissions are enough for a call; must not know which call it is.

use std::collections::BTreeSet;

use crate::schema::{Account, Alternatives, LabelledPermissions, Least, Permissions};

use super::change::Granted;

/// The permissions of a call on one side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stated<'s> {
    pub(super) permissions: &'s Permissions,
    pub(super) least: &'s Least,
    /// Each table, where there are several.
    pub(super) tables: &'s [LabelledPermissions],
    /// Whether the pages list the least privileged ones alone.
    pub(super) only_least: bool,
}

/// The kinds of account, in the order in which they are told.
const ACCOUNTS: [Account; 3] = [
    Account::DelegatedWork,
    Account::DelegatedPersonal,
    Account::Application,
];

/// What happened, with the kinds of account to which it did.
pub(super) fn compare(old: Stated<'_>, new: Stated<'_>) -> Vec<(Vec<Account>, Granted)> {
    let mut changed: Vec<(Vec<Account>, Granted)> = Vec::new();
    for account in ACCOUNTS {
        let Some(what) = of_account(old, new, account) else {
            continue;
        };
        match changed.iter_mut().find(|(_, known)| *known == what) {
            Some((accounts, _)) => accounts.push(account),
            None => changed.push((vec![account], what)),
        }
    }
    changed
}

fn of_account(old: Stated<'_>, new: Stated<'_>, account: Account) -> Option<Granted> {
    match (old.permissions.get(&account), new.permissions.get(&account)) {
        (None, None) | (Some(None), Some(None)) => None,
        (None, Some(with)) => Some(Granted::Stated { with: with.clone() }),
        (Some(_), None) => Some(Granted::Unstated),
        (Some(Some(_)), Some(None)) => Some(Granted::Unsupported),
        (Some(None), Some(Some(with))) => Some(Granted::Supported { with: with.clone() }),
        (Some(Some(before)), Some(Some(now))) => {
            let before = Listed {
                all: before,
                least: old.least_of(account),
                only_least: old.only_least,
            };
            let now = Listed {
                all: now,
                least: new.least_of(account),
                only_least: new.only_least,
            };
            changed(&before, &now)
        }
    }
}

/// What the pages list for a kind of account.
struct Listed<'s> {
    all: &'s Alternatives,
    least: Vec<Vec<String>>,
    only_least: bool,
}

impl Stated<'_> {
    /// The least privileged alternatives: those of each table, whether it parts them from higher ones or sorts them.
    fn least_of(&self, account: Account) -> Vec<Vec<String>> {
        let whole = (self.permissions, self.least);
        let tables = self.tables.iter().map(|it| (&it.permissions, &it.least));
        let whole = self.tables.is_empty().then_some(whole);
        let mut all: Vec<Vec<String>> = Vec::new();
        for (permissions, counts) in whole.into_iter().chain(tables) {
            if let Some(Some(stated)) = permissions.get(&account) {
                let least = least(stated, counts.get(&account));
                all.extend(
                    least
                        .iter()
                        .filter(|it| !all.contains(it))
                        .cloned()
                        .collect::<Vec<_>>(),
                );
            }
        }
        all
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

fn changed(before: &Listed<'_>, now: &Listed<'_>) -> Option<Granted> {
    let (all_before, all_now) = (sets(before.all), sets(now.all));
    let is_least_same = sets(&before.least) == sets(&now.least);
    // Whoever holds several permissions holds each of them.
    let lacking = |all: &[Vec<String>], needed: &Sets<'_>| -> Vec<Vec<String>> {
        let lacking = all.iter().filter(|held| !is_enough(held, needed));
        lacking.cloned().collect()
    };
    let (mut added, mut removed) = (lacking(now.all, &all_before), lacking(before.all, &all_now));
    let mut loses = match before.least.as_slice() {
        [] => !all_now.is_empty(),
        least => !least.iter().all(|held| is_enough(held, &all_now)),
    };
    // Where only the least privileged ones are listed, others may be enough all the same.
    let is_listing_other =
        before.only_least != now.only_least && (!added.is_empty() || !removed.is_empty());
    if before.only_least {
        added.clear();
    }
    if now.only_least {
        removed.clear();
        loses = loses && before.least.is_empty();
    }
    if is_least_same && added.is_empty() && removed.is_empty() && !loses {
        return is_listing_other.then_some(Granted::Listed {
            only_least: now.only_least,
        });
    }
    let (shown_before, shown_now) = match is_least_same {
        true => (Vec::new(), Vec::new()),
        false => (before.least.clone(), now.least.clone()),
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
