//! Enums that a row lists without naming them.
//!
//! Knows the values that rows list and the members of enums; must not know other witnesses of a type.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{self, Facts};

use super::link::Linker;
use super::names::{namespace, simple, singular, words};
use super::{Type, types};

/// The member that the documentation adds to enums that are to grow, in lower case.
const FUTURE: &str = "unknownfuturevalue";

/// Gives members that their tables call strings the enum whose members they list.
///
/// Values alone prove nothing, the names have to go together as well: see [`is_named_after`]. A table of values that
/// stands beside the string that it is for only describes that string.
pub(super) fn name_enums(linker: &mut Linker<'_>, facts: &[&Facts]) {
    let enums = independent(linker);
    let claims = facts
        .iter()
        .flat_map(|page| page.types.iter().map(move |claim| (*page, claim)));
    for (page, claim) in claims {
        let Some(owner) = linker.names.spelling(&claim.name).map(str::to_owned) else {
            continue;
        };
        for row in &claim.properties {
            let is_string = linker
                .schema
                .object(&owner)
                .and_then(|object| object.properties.get(&row.name))
                .is_some_and(|member| member.type_name == "Edm.String");
            if !is_string {
                continue;
            }
            let sample = claim.sample.as_ref();
            let shown = sample.and_then(|sample| sample.json.get(&row.name)?.as_str());
            let found = listed(&enums, &owner, row).or_else(|| {
                (is_choice(shown, row) || is_state(row))
                    .then(|| own_enum(linker, &owner, row, page))?
            });
            let Some(found) = found else { continue };
            report(linker, row, &found);
            if let Some(Type::Object(object)) = linker.schema.types.get_mut(&owner)
                && let Some(member) = object.properties.get_mut(&row.name)
            {
                member.type_name = found;
                member.inferred = true;
            }
        }
    }
}

/// The enum of an argument that its table calls a string: it lists the members that the call takes, and the name of
/// the enum is made of the words of the call and of the argument.
pub(super) fn name_argument(
    linker: &mut Linker<'_>,
    call: &str,
    row: &facts::Member,
) -> Option<String> {
    if row.values.len() < 2 {
        return None;
    }
    let values = folded(&row.values.iter().cloned().collect());
    let item = singular(&row.name);
    let names = [Some(row.name.as_str()), item.as_deref()];
    let known = independent(linker).into_iter().find(|known| {
        namespace(&known.name) == "microsoft.graph"
            && values.is_subset(&known.folded)
            && names
                .iter()
                .flatten()
                .any(|name| is_named_after(&known.words, &words(call), &words(name)))
    })?;
    report(linker, row, &known.name);
    Some(known.name)
}

fn report(linker: &mut Linker<'_>, row: &facts::Member, found: &str) {
    let message = format!(
        "the table says that `{}` is a String, and it lists members of `{found}`",
        row.name
    );
    linker.report(
        Diagnostic::new(Code::TypeConflict, row.place.clone(), message)
            .help("the enum was taken: on the wire it is a string"),
    );
}

/// An enum that a row may mean.
struct Known {
    name: String,
    words: Vec<String>,
    members: BTreeSet<String>,
    folded: BTreeSet<String>,
}

/// The enums that a page of enums lists or a row names.
fn independent(linker: &Linker<'_>) -> Vec<Known> {
    let of_types: BTreeSet<&str> = linker
        .schema
        .types
        .values()
        .filter_map(|found| match found {
            Type::Object(object) => Some(&object.pages),
            Type::Enum(_) => None,
        })
        .flatten()
        .map(String::as_str)
        .collect();
    let named: BTreeSet<&str> = linker
        .schema
        .types
        .values()
        .filter_map(|found| match found {
            Type::Object(object) => Some(&object.properties),
            Type::Enum(_) => None,
        })
        .flat_map(|properties| properties.values().map(|member| member.type_name.as_str()))
        .collect();
    let mut enums = Vec::new();
    for (name, found) in &linker.schema.types {
        if let Type::Enum(found) = found
            && (named.contains(name.as_str())
                || found
                    .pages
                    .iter()
                    .any(|page| !of_types.contains(page.as_str())))
        {
            let members: BTreeSet<String> = found.members.iter().cloned().collect();
            enums.push(Known {
                name: name.clone(),
                words: words(name),
                folded: folded(&members),
                members,
            });
        }
    }
    enums
}

/// The enum that a row lists: all its members, or some of an enum that is called like the row, with or without the
/// name of its type before it.
fn listed(enums: &[Known], owner: &str, row: &facts::Member) -> Option<String> {
    let values: BTreeSet<String> = row.values.iter().cloned().collect();
    // A string that joins several values is none of them.
    let joined = row
        .description
        .plain()
        .to_lowercase()
        .contains("comma-separated");
    if values.len() < 2 || joined {
        return None;
    }
    let folded = folded(&values);
    let full = format!("{}{}", simple(owner), row.name);
    let (owner_words, row_words) = (words(owner), words(&row.name));
    let found = enums.iter().find(|known| {
        let name = simple(&known.name);
        namespace(&known.name) == namespace(owner)
            && (name.eq_ignore_ascii_case(&row.name) && values.is_subset(&known.members)
                || name.eq_ignore_ascii_case(&full) && folded.is_subset(&known.folded)
                || folded == known.folded && is_named_after(&known.words, &owner_words, &row_words))
    });
    found.map(|known| known.name.clone())
}

/// Whether a JSON representation shows a choice, `"a | b"`, of just the values that the row lists. A list of values
/// alone is as often found on strings.
fn is_choice(shown: Option<&str>, row: &facts::Member) -> bool {
    let choice: BTreeSet<&str> = shown
        .unwrap_or_default()
        .split('|')
        .map(str::trim)
        .collect();
    choice.len() > 1 && choice == row.values.iter().map(String::as_str).collect()
}

/// Whether a row lists the states of something, written as members of enums are: a small letter first. States that
/// are strings begin with a capital.
fn is_state(row: &facts::Member) -> bool {
    let is_member = |value: &String| value.starts_with(|c: char| c.is_ascii_lowercase());
    row.values.len() > 1
        && row.values.iter().all(is_member)
        && matches!(
            words(&row.name).last().map(String::as_str),
            Some("state" | "status")
        )
}

/// The enum of a row that lists its members and does not name it: it is called like the member where that says
/// enough, else like the type and the member.
fn own_enum(
    linker: &mut Linker<'_>,
    owner: &str,
    row: &facts::Member,
    page: &Facts,
) -> Option<String> {
    let full = format!("{}{}", simple(owner), row.name.to_upper_camel_case());
    let names = [row.name.as_str(), &full];
    let telling = if words(&row.name).len() > 1 { 0 } else { 1 };
    let name = names[telling..]
        .iter()
        .map(|name| format!("{}.{name}", namespace(owner)))
        .find(|name| linker.names.spelling(name).is_none())?;
    types::define_listed(linker, &name, row, page);
    Some(name)
}

/// Values by which sets are the same: in lower case, without the one that only says that more may come.
fn folded(values: &BTreeSet<String>) -> BTreeSet<String> {
    values
        .iter()
        .map(|value| value.to_lowercase())
        .filter(|value| value != FUTURE)
        .collect()
}

/// Whether the name of an enum is made of the words of a member and of its type, the last word that of the member:
/// *plannerPreviewType* is the enum of *previewType* in *plannerTask*. It may say that it is a type, too.
fn is_named_after(name: &[String], owner: &[String], member: &[String]) -> bool {
    let name = match name {
        [name @ .., last] if last == "type" && member.last() != Some(last) => name,
        name => name,
    };
    name.last() == member.last()
        && name
            .iter()
            .all(|word| owner.contains(word) || member.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enums_are_named_after_members() {
        let is_named =
            |name, owner, member| is_named_after(&words(name), &words(owner), &words(member));
        assert!(is_named("plannerPreviewType", "plannerTask", "previewType"));
        assert!(is_named("operationStatus", "commsOperation", "status"));
        assert!(is_named("plannerColorType", "plannerTask", "color"));
        assert!(!is_named("taskStatus", "plannerPlan", "status"));
        assert!(!is_named("plannerTask", "plannerTask", "previewType"));
    }
}
