//! For a pull request.

use std::fmt::Write;

use super::human::{sites, verdict_line};
use super::{VERDICTS, VersionChanges, marked};

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
                let _ = write!(text, "- {}", marked(change));
                let place = match change.new.as_slice() {
                    [] => sites(&change.old),
                    new => sites(new),
                };
                let _ = match place.as_str() {
                    "" => writeln!(text),
                    place => writeln!(text, " – {place}"),
                };
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
