//! Requests, and the pages that document them.
//!
//! Knows which page has the best claim to a name; must not know how names are made.

use std::iter;

use crate::schema::{Account, Operation, Request};

use super::builder::AccountBound;
use super::tree::is_create;
use super::word::verb;

/// A request line of a page.
type Call<'s> = (&'s Operation, &'s Request);

/// A request, with the pages that document it.
pub(super) struct Pages<'s> {
    /// The page with the best claim to it.
    pub(super) first: Call<'s>,
    /// The others that tell the same.
    pub(super) others: Vec<Call<'s>>,
}

impl<'s> Pages<'s> {
    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = Call<'s>> {
        iter::once(self.first).chain(self.others.iter().copied())
    }

    /// Who may make the request; pages that together support everybody, or nobody, limit nothing.
    pub(super) fn bound(&self) -> Option<AccountBound> {
        let allows = |account| {
            self.all()
                .any(|(operation, _)| !matches!(operation.permissions.get(&account), Some(None)))
        };
        match (
            allows(Account::DelegatedWork),
            allows(Account::DelegatedPersonal),
            allows(Account::Application),
        ) {
            (true, true, true) | (false, false, false) => None,
            (true, false, false) => Some(AccountBound::OnlyWork),
            (false, true, false) => Some(AccountBound::OnlyPersonal),
            (false, false, true) => Some(AccountBound::OnlyApplication),
            (true, true, false) => Some(AccountBound::WorkOrPersonal),
            (true, false, true) => Some(AccountBound::WorkOrApplication),
            (false, true, true) => Some(AccountBound::PersonalOrApplication),
        }
    }
}

/// The requests among the calls of a place; `same` says whether two calls of one method send and get the same.
pub(super) fn group<'s>(
    calls: &[Call<'s>],
    same: impl Fn(Call<'s>, Call<'s>) -> bool,
) -> Vec<Pages<'s>> {
    let mut requests: Vec<Pages<'s>> = Vec::new();
    for call in by_claim(calls) {
        let is_same = |pages: &&mut Pages<'s>| {
            let first = pages.first;
            call.1.method == first.1.method
                && is_create(call.0) == is_create(first.0)
                && same(call, first)
        };
        match requests.iter_mut().find(is_same) {
            Some(pages) => pages.others.push(call),
            None => requests.push(Pages {
                first: call,
                others: Vec::new(),
            }),
        }
    }
    requests
}

/// The calls of a place, those with the best claim to a short name first: a plain path, a page that is called after what
/// it does, then after what the path leads to, then in few words. *user-get* is before *opentypeextension-get* and
/// *intune-devices-user-get*, *driveitem-update* before *driveitem-move*.
fn by_claim<'s>(calls: &[Call<'s>]) -> Vec<Call<'s>> {
    let mut calls = calls.to_vec();
    calls.sort_by_cached_key(|(operation, request)| {
        let mut words = operation.id.rsplit('-');
        let (last, subject) = (words.next(), words.next().unwrap_or_default());
        let (path, options) = match request.path.split_once('?') {
            Some((path, _)) => (path, true),
            None => (request.path.as_str(), false),
        };
        let place = path.rsplit('/').find(|word| !word.contains('{'));
        let place = place.unwrap_or_default().to_lowercase();
        let verbs = [
            verb(operation, request, true),
            verb(operation, request, false),
        ];
        (
            options,
            !verbs.map(Some).contains(&last),
            !place.starts_with(subject.trim_end_matches('y')),
            words.count(),
        )
    });
    calls
}
