//! What happened, in a sentence.

use std::fmt::Write;

use crate::diff::{Change, Granted, Known, Subject, What};
use crate::schema::{Account, Cloud, Deprecation, Witness};

/// What happened to the subject of a change, after its name.
pub(super) fn predicate(change: &Change) -> String {
    let said = said(change);
    match change.same_pages {
        true => format!("{said} (its own pages are the same on both sides)"),
        false => said,
    }
}

fn said(change: &Change) -> String {
    match &change.what {
        What::Added { required: true } => "is new and required".to_owned(),
        What::Added { required: false } => "is new".to_owned(),
        What::Removed => "is gone".to_owned(),
        What::Renamed { from, evidence } => {
            let verb = match (&change.subject, &change.was) {
                (Subject::Call(is), Subject::Call(was)) if is.method != was.method => "replaces",
                (Subject::Call(_), _) => "has moved from",
                _ => "was renamed from",
            };
            format!("{verb} {from} ({evidence})")
        }
        What::Deprecated(now) => format!("is deprecated{}", notice(now)),
        What::DeprecationChanged { from, to } => {
            let said = |text: &Deprecation| match notice(text) {
                nothing if nothing.is_empty() => "nothing more".to_owned(),
                said => said.trim_start_matches([',', ';', ' ']).to_owned(),
            };
            let (from, to) = (said(from), said(to));
            format!("is deprecated as before; the notice says: {to}; before, it said: {from}")
        }
        What::NoLongerDeprecated => "is no longer deprecated".to_owned(),
        What::Type(types) => format!("is {} now; it was {}", types.to, types.from),
        What::Required => "is required now".to_owned(),
        What::Optional => "is no longer required".to_owned(),
        What::Body(bodies) => format!("takes {} now; before, {}", bodies.to, bodies.from),
        What::Answer(answers) => {
            format!(
                "answers with {} now; before, with {}",
                answers.to, answers.from
            )
        }
        What::Status(statuses) => {
            format!(
                "answers with status {} now; before, with {}",
                statuses.to, statuses.from
            )
        }
        What::Kind(kinds) => match change.subject {
            Subject::Member { .. } => format!("is a {} now; it was a {}", kinds.to, kinds.from),
            _ => format!("is of the kind {} now; it was {}", kinds.to, kinds.from),
        },
        What::Base(bases) => format!("extends {} now; it extended {}", bases.to, bases.from),
        What::Trait { name, now } => with_trait(name, *now),
        What::Permission { accounts, what } => permission(accounts, what),
        What::Clouds { clouds, was, now } => {
            let names: Vec<&str> = clouds.iter().map(|it| cloud(*it)).collect();
            let (them, lack) = match names.as_slice() {
                [one] => ((*one).to_owned(), "lacks"),
                [others @ .., last] => (format!("{} and {last}", others.join(", ")), "lack"),
                [] => (String::new(), "lacks"),
            };
            match (was, now) {
                (Some(false), None) => format!("the pages no longer say that {them} {lack} it"),
                (None, Some(false)) => format!("the pages say now that {them} {lack} it"),
                (_, Some(false)) => format!("no longer available in {them}"),
                (_, _) => format!("available in {them} now"),
            }
        }
        What::Defined { now: true } => "is defined by a page now".to_owned(),
        What::Defined { now: false } => "no page defines it now; others still show it".to_owned(),
        What::Printed => "has another form in the client".to_owned(),
        What::Redirected { item, to } => {
            format!("the method that made this call, {item}, makes another one now: {to}")
        }
        What::Reordered { item, from, to } => {
            let (from, to) = (from.join(", "), to.join(", "));
            format!("{item} takes {to} by position now; before, {from}")
        }
        What::Witness { of, from, to } => {
            let said = match of {
                Known::Type => "has the same type as before,",
                Known::Collection => "whether it is a collection is the same as before,",
                Known::Required => "whether it is required is the same as before,",
                Known::Base => "has the same base type as before,",
            };
            let (from, to) = (witness(*from), witness(*to));
            format!("{said} known from {to} now; before, from {from}")
        }
    }
}

fn cloud(cloud: Cloud) -> &'static str {
    match cloud {
        Cloud::Global => "the global service",
        Cloud::UsGovernmentL4 => "US Government L4",
        Cloud::UsGovernmentL5 => "US Government L5 (DOD)",
        Cloud::China => "China (21Vianet)",
    }
}

/// The details of a notice.
fn notice(notice: &Deprecation) -> String {
    let mut said = String::new();
    for (words, text) in [
        (" since", &notice.since),
        (", and works until", &notice.until),
        ("; use instead:", &notice.instead),
    ] {
        if let Some(text) = text {
            let _ = write!(said, "{words} {text}");
        }
    }
    said
}

fn witness(witness: Witness) -> &'static str {
    match witness {
        Witness::Table => "a table",
        Witness::Annotation => "an annotation",
        Witness::Representation => "the JSON representation",
        Witness::Text => "the text",
        Witness::Descendants => "the page of the base type",
        Witness::Values => "the values that its row lists",
        Witness::Example => "examples",
        Witness::Members => "the members of another type",
        Witness::Response => "the response",
        Witness::Title => "the title of the page",
        Witness::Name => "its name",
        Witness::Key => "the key of the type",
        Witness::Path => "the path",
        Witness::Call => "another call",
        Witness::Fixup => "a correction",
        Witness::Assumed => "no page",
    }
}

fn with_trait(name: &str, now: bool) -> String {
    let (is, is_not) = match name {
        "abstract" => ("is abstract now", "is no longer abstract"),
        "open" => (
            "may have further properties now",
            "no longer has further properties",
        ),
        "flags" => (
            "may combine several members now",
            "no longer combines members",
        ),
        "readOnly" => ("is read-only now", "can be written now"),
        "onlySelected" => (
            "is only returned if selected now",
            "is returned by default now",
        ),
        "nullable" => ("may be null now", "is no longer null"),
        "implied" => (
            "is no longer among the request lines, but examples still show it",
            "is among the request lines now; before, only examples showed it",
        ),
        "longRunning" => ("is long-running now", "is no longer long-running"),
        "media" => ("takes or gives media now", "no longer takes or gives media"),
        _ => ("is so now", "is no longer so"),
    };
    match now {
        true => is.to_owned(),
        false => is_not.to_owned(),
    }
}

/// What comments call the kinds of account.
pub(super) fn account(account: Account) -> &'static str {
    match account {
        Account::DelegatedWork => "work or school account",
        Account::DelegatedPersonal => "personal account",
        Account::Application => "application",
    }
}

fn permission(kinds: &[Account], what: &Granted) -> String {
    let said = match what {
        Granted::Supported { with } => format!("supported now, with {}", alternatives(with)),
        Granted::Unsupported => "no longer supported".to_owned(),
        Granted::Stated { with: Some(with) } => format!(
            "the pages say now that it is supported, with {}",
            alternatives(with)
        ),
        Granted::Stated { with: None } => "the pages say now that it is not supported".to_owned(),
        Granted::Listed { only_least: true } => {
            "the pages list only the least privileged permissions now".to_owned()
        }
        Granted::Listed { only_least: false } => {
            "the pages list higher privileged permissions now, too".to_owned()
        }
        Granted::Unstated => "the pages no longer say whether it is supported".to_owned(),
        Granted::Changed {
            least_before,
            least_now,
            added,
            removed,
            loses,
        } => {
            let mut parts = Vec::new();
            if !least_now.is_empty() || !least_before.is_empty() {
                let (before, now) = (alternatives(least_before), alternatives(least_now));
                parts.push(format!(
                    "the least privileged permission is {now} now; it was {before}"
                ));
            }
            let is_least = |all: &[Vec<String>], least: &[Vec<String>]| {
                all.iter().all(|it| least.contains(it))
            };
            if !added.is_empty() && !is_least(added, least_now) {
                parts.push(format!("enough now: {}", alternatives(added)));
            }
            if !removed.is_empty() && !is_least(removed, least_before) {
                parts.push(format!("no longer enough: {}", alternatives(removed)));
            }
            if *loses {
                parts.push(
                    "programs that hold only the former one can no longer call it".to_owned(),
                );
            }
            parts.join("; ")
        }
    };
    let kinds = kinds.iter().map(|kind| account(*kind));
    format!("{}: {said}", kinds.collect::<Vec<_>>().join(", "))
}

/// Alternatives, in the words of the docs of the client.
fn alternatives(all: &[Vec<String>]) -> String {
    if all.is_empty() {
        return "none".to_owned();
    }
    let sets = all.iter().map(|set| set.join(" and "));
    sets.collect::<Vec<_>>().join(", or ")
}
