//! For a pull request.

use std::fmt::Write;

use crate::diff::VersionChanges;

use super::human::{places, verdict_line};
use super::{VERDICTS, marked};

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
                let _ = match places(change).as_str() {
                    "" => writeln!(text),
                    places => writeln!(text, " – {places}"),
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
