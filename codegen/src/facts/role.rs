//! Directory roles: what the signed-in user must have beside the permissions of the application.
//!
//! Knows how pages introduce and list roles; must not know which roles exist.

use serde::{Deserialize, Serialize};

use crate::markdown::{Block, Inlines};

use super::section::{Part, Role as PartRole};

/// A role that is enough for an operation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectoryRole {
    /// Its name.
    pub name: String,
    /// What it is enough for, where the page says so.
    #[serde(rename = "for", default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Whether the page lists it among the least privileged ones.
    #[serde(default, skip_serializing_if = "is_false")]
    pub least: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// A list of roles that was announced.
#[derive(Clone, Copy)]
struct Announced {
    least: bool,
}

/// Reads the roles that stand beside the permissions of a page.
pub(super) fn read(outline: &[Part<'_, '_>]) -> Vec<DirectoryRole> {
    let mut roles: Vec<DirectoryRole> = Vec::new();
    let parts = outline.iter();
    for part in parts.filter(|part| part.role == PartRole::Permissions) {
        let mut announced: Option<Announced> = None;
        for block in &part.section.blocks {
            let (inlines, is_item) = match block {
                Block::Paragraph(inlines) => (inlines, false),
                Block::Item(inlines) => (inlines, true),
                _ => {
                    announced = None;
                    continue;
                }
            };
            let text = inlines.plain();
            let mut found = match announced.filter(|_| is_item) {
                Some(announced) => listed(&text, announced),
                None => Vec::new(),
            };
            if found.is_empty() {
                let begins = announces(&text);
                if let Some(begins) = begins {
                    found = named_in(inlines, begins);
                }
                if begins.is_some() || !is_item {
                    announced = begins;
                }
            }
            for role in &mut found {
                role.scope = role.scope.take().or_else(|| part.label.map(scope_of));
            }
            for role in found {
                add(&mut roles, role);
            }
        }
    }
    roles
}

fn scope_of(label: &str) -> String {
    label.trim_end_matches(':').to_owned()
}

/// Adds a role; what is least anywhere is least.
fn add(roles: &mut Vec<DirectoryRole>, role: DirectoryRole) {
    let is_same = |known: &&mut DirectoryRole| known.name == role.name && known.scope == role.scope;
    match roles.iter_mut().find(is_same) {
        Some(known) => known.least |= role.least,
        None => roles.push(role),
    }
}

/// Whether a text announces roles, and whether these are the least privileged ones.
fn announces(text: &str) -> Option<Announced> {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    let speaks_of_roles = words.any(|word| word == "role" || word == "roles");
    let announces = ["following", "supported", "role is ", "roles are "];
    let is_announced = announces.iter().any(|word| lower.contains(word));
    let sentences = lower.split(". ");
    // The sentence that introduces the list is the last one that speaks of roles.
    let last = sentences
        .filter(|sentence| sentence.contains("role"))
        .last()?;
    let least = (last.contains("least privilege") || last.contains("least-privilege"))
        && !last.contains("more privilege");
    (speaks_of_roles && is_announced).then_some(Announced { least })
}

/// The roles that a text names itself: *one of these roles: A or B*, *the role is A*.
fn named_in(inlines: &Inlines<'_>, announced: Announced) -> Vec<DirectoryRole> {
    let mut before = String::new();
    let mut names: Vec<String> = Vec::new();
    for run in &inlines.runs {
        let is_marked = run.link.is_none() && (run.style.emphasis || run.style.strong);
        let lower = before.to_lowercase();
        let is_here = ["roles: ", "role: ", "role is ", "roles are "]
            .iter()
            .any(|phrase| lower.contains(phrase));
        // What comes after the end of the sentence is no name any more.
        let is_over = lower
            .rsplit_once("role")
            .is_some_and(|(_, rest)| rest.contains(". "));
        if is_marked && is_here && !is_over && begins_like_name(&run.text) {
            names.push(run.text.trim().to_owned());
        }
        before.push_str(&run.text);
    }
    if names.is_empty()
        && let Some((_, list)) = before.split_once("roles: ")
    {
        names = split(list);
    }
    let roles = names.into_iter().map(|name| DirectoryRole {
        name,
        scope: None,
        least: announced.least,
    });
    roles.collect()
}

/// The roles of an item of a list: one, or *what it is for: A, B*.
fn listed(item: &str, announced: Announced) -> Vec<DirectoryRole> {
    let role = |scope: Option<&str>, name: String| DirectoryRole {
        name,
        scope: scope.map(str::to_owned),
        least: announced.least,
    };
    if let Some((scope, list)) = item.split_once(": ")
        && scope.len() <= LONGEST
    {
        let list = list.split(". ").next().unwrap_or_default();
        let names = split(list).into_iter();
        return names.map(|name| role(Some(scope.trim()), name)).collect();
    }
    let name = name_of(item).map(|name| role(None, name));
    name.into_iter().collect()
}

/// The names in a list such as *A, B (read-only) or C*.
fn split(list: &str) -> Vec<String> {
    let parts = list.split([',', ';']).flat_map(|part| part.split(" or "));
    let names = parts.map(|part| {
        let part = part.trim();
        name_of(part.strip_prefix("or ").unwrap_or(part))
    });
    names.flatten().collect()
}

/// Longer ones are no names.
const LONGEST: usize = 60;

/// More words are no name.
const MOST_WORDS: usize = 6;

/// Words of sentences, which no name has, in lower case.
const OF_SENTENCES: &[&str] = &[
    "a",
    "an",
    "the",
    "to",
    "that",
    "which",
    "who",
    "you",
    "your",
    "is",
    "are",
    "be",
    "can",
    "must",
    "with",
    "this",
    "these",
    "roles",
    "permission",
    "permissions",
    "supported",
    "required",
];

/// The name of a role at the beginning of a text, up to what explains it.
fn name_of(text: &str) -> Option<String> {
    let ends = [" - ", " – ", " — ", " (", ". ", ": "].iter();
    let end = ends.filter_map(|end| text.find(end)).min();
    let name = text[..end.unwrap_or(text.len())].trim_matches([' ', '.', '*', '`', ':']);
    let mut words = name.split(' ');
    let is_of_name = |word: &str| !OF_SENTENCES.contains(&word.to_lowercase().as_str());
    let is_short = words.clone().count() <= MOST_WORDS;
    let is_name = begins_like_name(name) && is_short && words.all(is_of_name);
    is_name.then(|| name.to_owned())
}

fn begins_like_name(text: &str) -> bool {
    let text = text.trim();
    let allowed = |c: char| c.is_alphanumeric() || " -_/&'".contains(c);
    text.len() <= LONGEST
        && text.starts_with(|c: char| c.is_uppercase())
        && text.chars().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_roles() {
        let shown = |item: &str| {
            let roles = listed(item, Announced { least: false });
            let roles = roles.into_iter().map(|role| match role.scope {
                Some(scope) => format!("{scope}: {}", role.name),
                None => role.name,
            });
            Vec::from_iter(roles).join(" / ")
        };
        for (item, expected) in [
            ("Global Reader", "Global Reader"),
            ("Teams Administrator.", "Teams Administrator"),
            ("Global administrator", "Global administrator"),
            (
                "Dynamics 365 Administrator - read only",
                "Dynamics 365 Administrator",
            ),
            ("Security Reader (read-only)", "Security Reader"),
            (
                "Users: User Administrator, Guest Inviter (some) or Helpdesk Administrator. More here.",
                "Users: User Administrator / Users: Guest Inviter / Users: Helpdesk Administrator",
            ),
            ("the owner of the group", ""),
            ("Assign a role that lets you read", ""),
            ("User.Read.All", ""),
        ] {
            assert_eq!(shown(item), expected, "{item}");
        }
    }

    #[test]
    fn texts_announce_roles() {
        let least = |text: &str| announces(text).map(|announced| announced.least);
        for (text, expected) in [
            ("The user needs one of the following roles.", Some(false)),
            (
                "The following least privileged roles are supported.",
                Some(true),
            ),
            (
                "Get least privileged permissions. The following roles are supported:",
                Some(false),
            ),
            (
                "More privileged roles supported for this operation:",
                Some(false),
            ),
            ("Choose one of the following permissions.", None),
            ("To learn about roles, see there.", None),
        ] {
            assert_eq!(least(text), expected, "{text}");
        }
    }
}
