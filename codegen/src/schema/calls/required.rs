//! Which arguments a call must have.
//!
//! Knows what all pages of a call say of an argument, and whether their examples send it; must not know its type.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::diagnostic::Place;
use crate::facts::Presence;

use super::super::claim::{Claim, Verdict};
use super::super::document::{BodyContent, Witness};
use super::super::operations::{Argument, WeighedOperation};
use super::super::trust;
use super::group::Group;

/// Weighs for every argument of a body whether a call must have it.
pub(super) fn weigh<'f>(
    operations: Vec<WeighedOperation<'f>>,
    groups: &[Group],
) -> Vec<WeighedOperation<'f>> {
    let verdicts: Vec<Vec<Verdict<bool>>> = {
        let siblings = siblings(operations.len(), groups);
        let requests: Vec<Vec<Sent<'_>>> = operations.iter().map(sent).collect();
        let of_operation = operations.iter().zip(&siblings).map(|(weighed, siblings)| {
            let of_argument = weighed.body.arguments.iter().map(|argument| {
                let of_pages = siblings
                    .iter()
                    .flat_map(|at| said(argument, &operations[*at]));
                let of_examples = siblings.iter().flat_map(|at| &requests[*at]);
                let of_examples = of_examples.map(|sent| {
                    let is_sent = sent.members.iter().any(|(name, value)| {
                        name.eq_ignore_ascii_case(&argument.name) && !value.is_null()
                    });
                    Claim::new(is_sent, Witness::Example, sent.place.clone())
                        .times(sent.members.len())
                });
                let own = claim(argument);
                let claims = own.into_iter().chain(of_pages).chain(of_examples);
                match weighed.documentation.method {
                    "PATCH" => trust::required_by_update(),
                    _ => trust::required(claims.collect()),
                }
            });
            of_argument.collect()
        });
        of_operation.collect()
    };
    let weighed = operations
        .into_iter()
        .zip(verdicts)
        .map(|(mut weighed, verdicts)| {
            for (argument, verdict) in weighed.body.arguments.iter_mut().zip(verdicts) {
                argument.required = verdict;
            }
            if let BodyContent::Parameters { parameters } = &mut weighed.operation.body.content {
                *parameters = weighed
                    .body
                    .arguments
                    .iter()
                    .map(Argument::document)
                    .collect();
            }
            weighed
        });
    weighed.collect()
}

/// A documented request with a JSON object as its body.
struct Sent<'w> {
    members: &'w Map<String, Value>,
    place: &'w Place,
}

fn sent<'w>(weighed: &'w WeighedOperation<'_>) -> Vec<Sent<'w>> {
    if weighed.body.arguments.is_empty() {
        return Vec::new();
    }
    let exchanges = weighed.documentation.exchanges.iter();
    let requests = exchanges.filter_map(|exchange| exchange.request.as_ref());
    let sent = requests.filter_map(|request| {
        let members = request.body.json()?.as_object()?;
        let place = &request.place;
        Some(Sent { members, place })
    });
    sent.collect()
}

/// What another page says about an argument of the same name.
fn said(argument: &Argument, other: &WeighedOperation<'_>) -> Option<Claim<bool>> {
    let mut arguments = other.body.arguments.iter();
    let same = arguments.find(|known| known.name.eq_ignore_ascii_case(&argument.name))?;
    claim(same)
}

fn claim(argument: &Argument) -> Option<Claim<bool>> {
    let value = match argument.presence {
        Presence::Required => true,
        Presence::Optional => false,
        Presence::Unsaid => return None,
    };
    Some(Claim::new(value, Witness::Table, argument.place.clone()))
}

/// The operations that document a call together with each operation, itself among them.
fn siblings(operations: usize, groups: &[Group]) -> Vec<BTreeSet<usize>> {
    let mut siblings: Vec<BTreeSet<usize>> =
        (0..operations).map(|at| BTreeSet::from([at])).collect();
    for group in groups.iter().filter(|group| group.lines.len() > 1) {
        for (at, _) in &group.lines {
            siblings[*at].extend(group.lines.iter().map(|(other, _)| *other));
        }
    }
    siblings
}
