//! For people, on a terminal.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diff::{Change, Site, Verdict, VersionChanges};

use super::sentence::predicate;
use super::{VERDICTS, more};

/// So many lost items of one change are told.
const MOST_BREAKS: usize = 4;

/// All changes.
pub fn changes(all: &[VersionChanges]) -> String {
    let mut text = String::new();
    for changes in all {
        for (verdict, title) in VERDICTS {
            let mut changes = changes.of(verdict).peekable();
            if changes.peek().is_none() {
                continue;
            }
            let _ = writeln!(text, "{title}:");
            for change in changes {
                tell(change, &mut text);
            }
            text.push('\n');
        }
    }
    for changes in all {
        text += &verdict_line(changes);
    }
    text
}

/// The verdict of a version in a line.
pub fn verdict_line(changes: &VersionChanges) -> String {
    let mut counts: BTreeMap<Verdict, usize> = BTreeMap::new();
    for change in &changes.changes {
        *counts.entry(change.verdict).or_default() += 1;
    }
    let count = |verdict| counts.get(&verdict).copied().unwrap_or_default();
    let parts = [
        (Verdict::BreaksCompilation, "breaking at compile time"),
        (Verdict::BreaksAtRunTime, "breaking at run time"),
        (Verdict::New, "new"),
        (Verdict::DocsOnly, "in the documentation only"),
        (Verdict::ReadingOnly, "in how the pages are read only"),
    ];
    let parts = parts.into_iter().filter(|(verdict, _)| count(*verdict) > 0);
    let parts = parts.map(|(verdict, what)| format!("{} {what}", count(verdict)));
    let parts = parts.collect::<Vec<_>>().join(", ");
    let version = changes.version;
    match changes.changes.len() {
        0 => format!("{version}: nothing has changed\n"),
        1 => format!("{version}: 1 change, {parts}\n"),
        all => format!("{version}: {all} changes, {parts}\n"),
    }
}

fn tell(change: &Change, text: &mut String) {
    let _ = writeln!(
        text,
        "  {}{}: {}",
        change.subject,
        more(change),
        predicate(change)
    );
    for lost in change.breaks.iter().take(MOST_BREAKS) {
        let _ = match &lost.new {
            Some(new) => writeln!(text, "      {} is now {new}", lost.old),
            None => writeln!(text, "      {} is gone", lost.old),
        };
    }
    if let Some(more @ 1..) = change.breaks.len().checked_sub(MOST_BREAKS) {
        let items = if more == 1 { "item" } else { "items" };
        let _ = writeln!(text, "      and {more} more {items}");
    }
    let places = places(change);
    if !places.is_empty() {
        let _ = writeln!(text, "      {places}");
    }
}

/// Where both sides say it.
pub(super) fn places(change: &Change) -> String {
    let (old, new) = (sites(&change.old), sites(&change.new));
    match (old.as_str(), new.as_str()) {
        ("", _) => new,
        (_, "") => format!("{old}, before"),
        (_, _) if old == new => new,
        (_, _) => format!("{old}, before; {new}, now"),
    }
}

/// Pages with their lines.
fn sites(sites: &[Site]) -> String {
    let shown = sites.iter().map(|site| match site.line {
        Some(line) => format!("{}:{line}", site.page),
        None => site.page.clone(),
    });
    shown.collect::<Vec<_>>().join(", ")
}
