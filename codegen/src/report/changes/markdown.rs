//! For a pull request.

use std::fmt::Write;

use super::human::{sites, verdict_line};
use super::sentence::predicate;
use super::{VERDICTS, VersionChanges, more};

/// All changes.
pub fn changes(all: &[VersionChanges]) -> String {
    let mut text = String::new();
    for changes in all {
        let _ = writeln!(text, "## {}\n", changes.version);
        text += &verdict_line(changes);
        for (verdict, title) in VERDICTS {
            let mut changes = changes.of(verdict).peekable();
            if changes.peek().is_none() {
                continue;
            }
            let _ = writeln!(text, "\n### {title}\n");
            for change in changes {
                let _ = write!(
                    text,
                    "- `{}`{}: {}",
                    change.subject,
                    more(change),
                    predicate(change)
                );
                let place = match change.new.as_slice() {
                    [] => &change.old,
                    new => new,
                };
                let _ = writeln!(text, " – {}", sites(place));
                for lost in &change.breaks {
                    let _ = match &lost.new {
                        Some(new) => writeln!(text, "  - `{}` → `{new}`", lost.old),
                        None => writeln!(text, "  - `{}` is gone", lost.old),
                    };
                }
            }
        }
        text.push('\n');
    }
    text
}
