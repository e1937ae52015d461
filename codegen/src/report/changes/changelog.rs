//! What the maintainer of a client writes into its changelog.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diff::{Change, Granted, Subject, Verdict, What};
use crate::schema::Account;

use super::sentence::{account, predicate};
use super::{VersionChanges, more};

/// What is new by area, what breaks and what to write instead, and which permissions to ask for.
pub fn changelog(all: &[VersionChanges]) -> String {
    let mut text = String::new();
    for VersionChanges { version, changes } in all {
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(text, "## {version}");
        breaking(changes, &mut text);
        permissions(changes, &mut text);
        added(changes, &mut text);
        text.push('\n');
    }
    text
}

fn breaking(changes: &[Change], text: &mut String) {
    let is_breaking = |change: &&Change| change.verdict <= Verdict::BreaksAtRunTime;
    let mut changes = changes.iter().filter(is_breaking).peekable();
    if changes.peek().is_none() {
        return;
    }
    text.push_str("\n### Breaking\n\n");
    for change in changes {
        let _ = writeln!(
            text,
            "- `{}`{}: {}.",
            change.subject,
            more(change),
            predicate(change)
        );
        for lost in &change.breaks {
            let _ = match &lost.new {
                Some(new) => writeln!(text, "  - Instead of `{}`, write `{new}`.", lost.old),
                None => writeln!(text, "  - There is no `{}` any longer.", lost.old),
            };
        }
    }
}

/// The permissions that programs need now and did not need before, by kind of account.
fn permissions(changes: &[Change], text: &mut String) {
    let mut asked: BTreeMap<Account, Vec<String>> = BTreeMap::new();
    for change in changes {
        if let What::Permission {
            account,
            what:
                Granted::Changed {
                    least_now,
                    loses: true,
                    ..
                },
        } = &change.what
            && let Some(least) = least_now.first()
        {
            let line = format!("`{}`: {}", change.subject, least.join(" and "));
            asked.entry(*account).or_default().push(line);
        }
    }
    if asked.is_empty() {
        return;
    }
    text.push_str("\n### Permissions to ask the administrator for\n\n");
    for (kind, lines) in asked {
        for line in lines {
            let _ = writeln!(text, "- {}: {line}", account(kind));
        }
    }
}

/// What is new, by the first word of the path; types by their namespace.
fn added(changes: &[Change], text: &mut String) {
    let mut areas: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
    for change in changes.iter().filter(|it| it.verdict == Verdict::New) {
        areas.entry(area(&change.subject)).or_default().push(change);
    }
    if areas.is_empty() {
        return;
    }
    text.push_str("\n### New\n");
    for (area, changes) in areas {
        let _ = writeln!(text, "\n{area}:\n");
        for change in changes {
            let _ = writeln!(
                text,
                "- `{}`{}: {}.",
                change.subject,
                more(change),
                predicate(change)
            );
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
