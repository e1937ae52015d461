//! The little language of the cells of permission tables.
//!
//! Knows how permissions are listed, joined and denied; must not know the form of tables.

use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::Cell;
use crate::markdown::invisible::{Invisible, is_blank, without};

use super::name::{self, is_permission};

/// Alternatives, least privileged first, each a set that is needed together.
pub type Alternatives = Vec<Vec<String>>;

const UNSUPPORTED: &[&str] = &[
    "not supported",
    "not applicable",
    "not available",
    "n/a",
    "-",
    "–",
    "—",
    "na",
    "no",
    "unavailable",
];
const NONE_NEEDED: &[&str] = &[
    "none",
    "none required",
    "no permission needed",
    "no permission required",
    "no permissions needed",
    "no permissions required",
    "not needed",
    "not required",
];

/// The text of a cell, line by line.
fn text(cell: &Cell<'_>) -> String {
    let runs = cell.inlines.runs.iter();
    let text: String = runs.map(|run| run.text.as_ref()).collect();
    without(&text).into_owned()
}

/// The kinds of resource that a cell parts its permissions by: *For **chat** resource: Chat.Read*. None where it is for all.
pub(super) fn targets(cell: &Cell<'_>) -> Vec<String> {
    let sections = sections(&text(cell)).into_iter();
    sections.filter_map(|(target, _)| target).collect()
}

/// What a text says, by the kind of resource.
fn sections(text: &str) -> Vec<(Option<String>, String)> {
    let mut sections: Vec<(Option<String>, String)> = vec![(None, String::new())];
    for line in text.split('\n') {
        let rest = match target(line) {
            Some((target, rest)) => {
                sections.push((Some(target), String::new()));
                rest
            }
            None => line,
        };
        if let Some((_, section)) = sections.last_mut() {
            section.push_str(rest);
            section.push('\n');
        }
    }
    sections
}

/// The kind of resource at the beginning of a line, and what follows it.
fn target(line: &str) -> Option<(String, &str)> {
    /// More words than these are a sentence.
    const MOST_WORDS: usize = 6;
    let line = line.trim_start();
    let first = line.get(.."for ".len())?;
    let (target, rest) = line["for ".len()..].split_once(':')?;
    let is_short = target.split_whitespace().count() <= MOST_WORDS;
    let is_target =
        first.eq_ignore_ascii_case("for ") && is_short && line_alternatives(target).is_empty();
    is_target.then(|| (target.trim().to_lowercase(), rest))
}

/// Reads a cell, or what it says about one kind of resource: `None` where it says nothing, `Some(None)` where the account
/// kind is not supported.
pub(super) fn read(
    cell: &Cell<'_>,
    target: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Option<Alternatives>> {
    let whole = text(cell);
    let hidden = cell.inlines.hiding;
    let hidden = hidden.and_then(|text| Invisible::find(text, |_, c| !is_blank(c)));
    diagnostics.extend(hidden.map(|hidden| {
        let harm = "in the names of permissions, so other tools read other names";
        hidden.finding(&cell.place, harm)
    }));
    let sections = sections(&whole);
    let is_parted = target.is_some() && sections.len() > 1;
    let is_for = |of: &Option<String>| !is_parted || of.is_none() || of.as_deref() == target;
    let parts = sections.iter().filter(|(of, _)| is_for(of));
    let text: String = parts.map(|(_, text)| text.as_str()).collect();
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let mut alternatives: Alternatives = Vec::new();
    let mut supported = false;
    let mut silent = true;
    for line in text.split('\n') {
        let folded = line.trim().trim_end_matches('.').to_lowercase();
        if UNSUPPORTED
            .iter()
            .any(|word| folded == *word || folded.ends_with(&format!(": {word}")))
        {
            silent = false;
        } else if NONE_NEEDED.contains(&folded.as_str()) {
            supported = true;
        } else {
            for alternative in line_alternatives(line) {
                supported = true;
                if !alternatives.contains(&alternative) {
                    alternatives.push(alternative);
                }
            }
        }
    }
    if supported {
        return Some(Some(alternatives));
    }
    if silent && says_unsupported(&text.to_lowercase()) {
        return Some(None);
    }
    if silent {
        let message = format!("`{}` does not name a permission", text.replace('\n', " "));
        let help = "write the names of permissions, such as `User.Read`, or `Not supported.`";
        let finding = Diagnostic::new(Code::PermissionCell, cell.place.clone(), message);
        diagnostics.push(finding.help(help));
        return None;
    }
    Some(None)
}

/// Whether a text without a permission says that there is none: *Currently not supported*, *Not supported for …*.
fn says_unsupported(text: &str) -> bool {
    let phrases = [
        "not supported",
        "not yet supported",
        "unsupported",
        "not available",
        "not yet available",
        "currently unavailable",
        "not applicable",
        "n't supported",
    ];
    phrases.iter().any(|phrase| text.contains(phrase))
}

/// The alternatives of a line: commas and *or* part them; *and* joins names into a set that is needed together;
/// *plus* joins what follows with every alternative before it.
fn line_alternatives(line: &str) -> Alternatives {
    let mut groups: Vec<Alternatives> = vec![Vec::new()];
    let mut joins = false;
    let mut listed = false;
    for word in line.split_inclusive([' ', ',', ';', '\t', '\u{a0}', '/']) {
        let bare =
            word.trim_matches(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
        match bare.to_ascii_lowercase().as_str() {
            // *A, and B* is a list, not a set.
            "and" => joins = !listed && groups.last().is_some_and(|group| !group.is_empty()),
            "plus" => {
                groups.push(Vec::new());
                joins = false;
            }
            _ if is_permission(bare) => {
                let group = match groups.last_mut() {
                    Some(group) => group,
                    None => continue,
                };
                for (_, name) in name::split(bare) {
                    match group.last_mut() {
                        Some(last) if joins => last.push(name.to_owned()),
                        _ => group.push(vec![name.to_owned()]),
                    }
                    joins = false;
                }
            }
            _ => {}
        }
        listed = match word.trim_end() {
            "" => listed,
            word => word.ends_with([',', ';']),
        };
    }
    groups
        .into_iter()
        .filter(|group| !group.is_empty())
        .reduce(product)
        .unwrap_or_default()
}

/// No cell means more alternatives than this; one that says so is damaged.
const MOST_ALTERNATIVES: usize = 256;

fn product(left: Alternatives, right: Alternatives) -> Alternatives {
    left.iter()
        .flat_map(|first| {
            right
                .iter()
                .map(move |second| [first.as_slice(), second].concat())
        })
        .take(MOST_ALTERNATIVES)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[&[&str]]) {
        assert_eq!(line_alternatives(line), expected, "{line}");
    }

    #[test]
    fn reads_the_language_of_cells() {
        check(
            "User.Read, User.ReadWrite.",
            &[&["User.Read"], &["User.ReadWrite"]],
        );
        check(
            "User.Read User.ReadWrite",
            &[&["User.Read"], &["User.ReadWrite"]],
        );
        check(
            "Aa.Read and Bb.Read, Cc.Read and Bb.Read",
            &[&["Aa.Read", "Bb.Read"], &["Cc.Read", "Bb.Read"]],
        );
        check("Aa.Read, and Bb.Read", &[&["Aa.Read"], &["Bb.Read"]]);
        check("Aa.Read or Bb.Read", &[&["Aa.Read"], &["Bb.Read"]]);
        check(
            "One from Aa.Read, Bb.Read plus either Cc.Read or Dd.Read",
            &[
                &["Aa.Read", "Cc.Read"],
                &["Aa.Read", "Dd.Read"],
                &["Bb.Read", "Cc.Read"],
                &["Bb.Read", "Dd.Read"],
            ],
        );
        check(
            "TeamMember.Read.Group*, eDiscovery.Read.All",
            &[&["TeamMember.Read.Group"], &["eDiscovery.Read.All"]],
        );
        check("For **user** resource: Aa.Read", &[&["Aa.Read"]]);
        check("Role required (see below).", &[]);
        check(
            "Aa.Read.AllBb.Read.All",
            &[&["Aa.Read.All"], &["Bb.Read.All"]],
        );
    }

    #[test]
    fn cells_may_be_parted_by_kinds_of_resource() {
        let parted = |text: &str| -> Vec<(String, String)> {
            let sections = sections(text).into_iter();
            let parted = sections.filter_map(|(target, text)| {
                Some((target?, text.replace('\n', " ").trim().to_owned()))
            });
            parted.collect()
        };
        let expected = [
            ("user or chat resource", "Aa.Read, Bb.Read"),
            ("channel resource", "Cc.Read"),
        ];
        let expected = expected.map(|(target, text)| (target.to_owned(), text.to_owned()));
        assert_eq!(
            parted("For user or chat resource: Aa.Read, Bb.Read\n\nFor channel resource:\nCc.Read"),
            expected
        );
        assert_eq!(parted("Aa.Read for all: Bb.Read"), []);
        assert_eq!(parted("For Aa.Read: see below"), []);
        assert_eq!(parted("for"), []);
    }
}
