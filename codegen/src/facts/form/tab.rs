//! Groups of tabs, which show the same example in several languages.
//!
//! Knows where groups begin and end; must not know what the tabs show.

use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::{Block, Inlines, Page};

/// What the target of a tab begins with.
const TARGET: &str = "#tab/";

/// The tab that comes first, because the others are made from it.
const FIRST: &str = "http";

/// Reports groups that are not closed, and tabs that are twice in their group or in the wrong place.
pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for section in &page.sections {
        let mut group: Vec<&Inlines<'_>> = Vec::new();
        for block in &section.blocks {
            match block {
                Block::Tab(tab) => group.push(tab),
                Block::Rule => found.extend(of_group(&std::mem::take(&mut group))),
                _ => {}
            }
        }
        // A heading does not end a group: what follows it is in the last tab.
        found.extend(of_group(&group));
        found.extend(group.first().map(|first| {
            let message = "the group of tabs is not closed before the next heading";
            finding(first, message.to_owned()).help("add a line `---` below its last tab")
        }));
    }
    found
}

fn finding(tab: &Inlines<'_>, message: String) -> Diagnostic {
    Diagnostic::new(Code::TabGroup, tab.place(), message)
}

fn of_group(group: &[&Inlines<'_>]) -> Vec<Diagnostic> {
    let names: Vec<&str> = group.iter().map(|tab| name(tab)).collect();
    let mut found = Vec::new();
    if let (Some(tab), Some(first)) = (group.first(), names.first())
        && *first != FIRST
        && names.contains(&FIRST)
    {
        let message = format!("the first tab is `{first}`");
        found.push(finding(tab, message).help("put the tab `http` first"));
    }
    for (at, name) in names.iter().enumerate() {
        if let Some(first) = names[..at].iter().position(|other| other == name) {
            let message = format!("the group has the tab `{name}` twice");
            let help = "remove one of the two, or close the group before it with a line `---`";
            let finding = finding(group[at], message).help(help);
            found.push(finding.other(group[first].place(), "the first one"));
        }
    }
    found
}

/// The name of a tab: `http` of `# [HTTP](#tab/http)`.
fn name<'t>(tab: &'t Inlines<'_>) -> &'t str {
    let mut targets = tab.runs.iter().filter_map(|run| run.link.as_deref());
    let target = targets.find_map(|target| target.strip_prefix(TARGET));
    target
        .unwrap_or_default()
        .split('/')
        .next()
        .unwrap_or_default()
}
