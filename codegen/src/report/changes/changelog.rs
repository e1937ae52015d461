//! What the maintainer of a client writes into its changelog.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diff::{Break, Change, Granted, ItemKind, Subject, Verdict, VersionChanges, What};
use crate::schema::Account;

use super::marked;
use super::sentence::account;

/// What is new by area, what breaks and what to write instead, and which permissions to ask for.
pub fn changelog(all: &[VersionChanges]) -> String {
    let mut text = String::new();
    for VersionChanges { version, changes } in all {
        let mut sections = String::new();
        breaking(changes, &mut sections);
        permissions(changes, &mut sections);
        deprecated(changes, &mut sections);
        added(changes, &mut sections);
        if !sections.is_empty() {
            let _ = writeln!(text, "## {version}\n{sections}");
        }
    }
    match text.is_empty() {
        true => "Nothing that a program notices has changed.\n".to_owned(),
        false => text,
    }
}

/// What breaks, and what to write instead.
fn breaking(changes: &[Change], text: &mut String) {
    let sections = [
        (Verdict::BreaksCompilation, "Breaking"),
        (Verdict::BreaksAtRunTime, "Breaking at run time"),
    ];
    for (verdict, title) in sections {
        let changes = changes.iter().filter(|it| it.verdict == verdict);
        let mut changes = changes.filter(|it| !is_asked(it)).peekable();
        if changes.peek().is_none() {
            continue;
        }
        let _ = writeln!(text, "\n### {title}\n");
        for change in changes {
            let _ = writeln!(text, "- {}.", marked(change));
            for lost in instead(change) {
                let _ = match &lost.new {
                    Some(new) => {
                        let (old, new) = (name(&lost.old), name(new));
                        writeln!(text, "  - Instead of `{old}`, write `{new}`.")
                    }
                    None => writeln!(text, "  - `{}` is gone.", name(&lost.old)),
                };
            }
        }
    }
}

/// An item as programs name it.
fn name(item: &str) -> &str {
    let bare = [": struct", ": enum"].map(|form| item.strip_suffix(form));
    bare.into_iter().flatten().next().unwrap_or(item)
}

/// Whether programs need another permission than before, and that breaks nothing else.
fn is_asked(change: &Change) -> bool {
    change.verdict == Verdict::BreaksAtRunTime
        && matches!(
            &change.what,
            What::Permission {
                what: Granted::Changed { loses: true, .. },
                ..
            }
        )
}

/// The items of which a reader has to know what to write instead. What follows from what is gone anyway is left out, and
/// so are constants, which have the names of what they stand for.
fn instead(change: &Change) -> Vec<&Break> {
    if change.what == What::Removed {
        return Vec::new();
    }
    // Of a type with another name, nobody needs to be told each field.
    let is_renamed = matches!(change.what, What::Renamed { .. });
    let is_written = |lost: &&Break| match lost.kind {
        ItemKind::Call | ItemKind::Type | ItemKind::Constructor => true,
        ItemKind::Field => !(is_renamed && matches!(change.subject, Subject::Type { .. })),
        _ => false,
    };
    // For whom it still is, nothing is to be written instead.
    let is_narrower = |lost: &&Break| {
        let form = |item: &'_ str| item.split(" where ").next().map(str::to_owned);
        lost.new.as_deref().and_then(form) == form(&lost.old)
    };
    let written = change.breaks.iter().filter(is_written);
    let written: Vec<&Break> = written.filter(|it| !is_narrower(it)).collect();
    let is_replaced = |lost: &&Break| lost.new.is_some();
    match written.iter().any(|it| it.new.is_some()) {
        true => written.into_iter().filter(is_replaced).collect(),
        false => written,
    }
}

/// The permissions that programs need now and did not need before, by kind of account.
fn permissions(changes: &[Change], text: &mut String) {
    let mut asked: BTreeMap<(Account, String), Vec<String>> = BTreeMap::new();
    for change in changes {
        if let What::Permission {
            accounts,
            what:
                Granted::Changed {
                    least_before,
                    least_now,
                    loses: true,
                    ..
                },
        } = &change.what
        {
            let instead = match least_before.as_slice() {
                [] => String::new(),
                before => format!(" instead of {}", names(before)),
            };
            let subjects = std::iter::once(&change.subject).chain(&change.also);
            let calls = subjects.map(|subject| format!("`{subject}`"));
            let permissions = format!("{}{instead}", names(least_now));
            for account in accounts {
                let asked = asked.entry((*account, permissions.clone()));
                asked.or_default().extend(calls.clone());
            }
        }
    }
    if asked.is_empty() {
        return;
    }
    text.push_str("\n### Permissions to ask the administrator for\n\n");
    for ((kind, permissions), calls) in asked {
        let (account, calls) = (account(kind), calls.join(", "));
        let _ = writeln!(text, "- {account}: {permissions}, for {calls}.");
    }
}

/// Alternatives in Markdown.
fn names(alternatives: &[Vec<String>]) -> String {
    let together = alternatives.iter().map(|all| {
        let names = all.iter().map(|name| format!("`{name}`"));
        names.collect::<Vec<_>>().join(" and ")
    });
    together.collect::<Vec<_>>().join(" or ")
}

/// What is deprecated.
fn deprecated(changes: &[Change], text: &mut String) {
    let mut changes = changes.iter().filter(|it| is_deprecated(it)).peekable();
    if changes.peek().is_none() {
        return;
    }
    text.push_str("\n### Deprecated\n\n");
    for change in changes {
        let _ = writeln!(text, "- {}.", marked(change));
    }
}

fn is_deprecated(change: &Change) -> bool {
    match change.what {
        What::Deprecated(_) => change.verdict == Verdict::New,
        What::DeprecationChanged { .. } => change.verdict == Verdict::DocsOnly,
        _ => false,
    }
}

/// What is new, by the first word of the path; types together.
fn added(changes: &[Change], text: &mut String) {
    let mut areas: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
    let changes = changes.iter().filter(|it| it.verdict == Verdict::New);
    for change in changes.filter(|it| !is_deprecated(it)) {
        areas.entry(area(&change.subject)).or_default().push(change);
    }
    if areas.is_empty() {
        return;
    }
    text.push_str("\n### New\n");
    for (area, changes) in areas {
        let _ = writeln!(text, "\n{area}:\n");
        for change in changes {
            let _ = writeln!(text, "- {}.", marked(change));
        }
    }
}

fn area(subject: &Subject) -> String {
    match subject {
        Subject::Version { .. } => "Versions".to_owned(),
        Subject::Call(call) | Subject::Part { call, .. } => {
            let word = call.path.trim_start_matches('/').split(['/', '(']).next();
            format!("`/{}`", word.unwrap_or_default())
        }
        Subject::Type { .. } | Subject::Member { .. } => "Types".to_owned(),
    }
}
