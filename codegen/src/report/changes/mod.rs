//! Changes between two snapshots, as text.
//!
//! Knows how changes are told; must not know how they were found.

mod changelog;
mod human;
mod json;
mod markdown;
mod sentence;

use crate::diff::{Change, Part, Subject, Verdict, What};

pub use changelog::changelog;
pub use human::{changes as human_changes, verdict_line};
pub use json::changes as json_changes;
pub use markdown::changes as markdown_changes;

/// The verdicts, from the gravest to the slightest, with what the changes of each do, as a headline.
const VERDICTS: [(Verdict, &str); 5] = [
    (
        Verdict::BreaksCompilation,
        "Breaks programs when they are compiled",
    ),
    (Verdict::BreaksAtRunTime, "Breaks programs when they run"),
    (Verdict::New, "New"),
    (Verdict::DocsOnly, "Only the documentation"),
    (Verdict::ReadingOnly, "Only how the pages are read"),
];

/// A change as a sentence in Markdown.
fn marked(change: &Change) -> String {
    let (subject, part) = match &change.subject {
        Subject::Part { call, part, name } => (call.to_string(), format!(", {part} `{name}`")),
        subject => (subject.to_string(), String::new()),
    };
    let (more, predicate) = (more(change), sentence::predicate(change));
    // What is said of permissions and clouds has a subject of its own.
    let parting = match change.what {
        What::Permission { .. }
        | What::Clouds { .. }
        | What::Reordered { .. }
        | What::Redirected { .. }
        | What::Defined { now: false } => ":",
        _ => "",
    };
    format!("`{subject}`{part}{more}{parting} {predicate}")
}

/// How many further subjects a change is about.
fn more(change: &Change) -> String {
    let is_of_many_pages = matches!(change.what, What::Clouds { .. } | What::Witness { .. });
    let others = match &change.subject {
        Subject::Member { .. } => "member",
        Subject::Type { .. } => "type",
        Subject::Part {
            part: Part::Argument,
            ..
        } if is_of_many_pages => "argument",
        Subject::Call(_) if is_of_many_pages => "call",
        _ => "path",
    };
    match change.also.len() {
        0 => String::new(),
        1 => format!(" (and 1 more {others})"),
        more => format!(" (and {more} more {others}s)"),
    }
}
