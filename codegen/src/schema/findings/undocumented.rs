//! What examples show that no page documents, in words.
//!
//! Knows what was sighted and the pages of types; must not know how a body is read.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, DocPath, Place};

use super::super::calls::Checked;
use super::super::complete::Completed;
use super::super::document::Type;
use super::super::names::{Names, simple};
use super::super::pages::Pages;
use super::documented::{Documented, MemberName};
use super::known::Known;
use super::list::{it, listed};
use super::representation;
use super::shown::{NameFault, OddKind};
use super::sighting::{self, Sighted, Sighting};

/// From how many pages on it is the page of a type that lacks a member, rather than the examples that show it.
const MANY_PAGES: usize = 3;

/// How many members of an enum a message lists.
const FEW_MEMBERS: usize = 8;

/// Everything that examples show and no page documents; the names of types, with their places, that are like no type that
/// a page defines.
pub(super) fn of(
    pages: &Pages<'_>,
    names: &Names,
    completed: &Completed,
    checked: &Checked<'_>,
) -> (Vec<Diagnostic>, Vec<(String, Place)>) {
    let documented = Documented::of(pages, names, completed);
    let known = Known::new(&completed.types, names, &documented);
    let operations = checked.operations.par_iter();
    let mut sightings: Vec<Sighting<'_>> = operations
        .flat_map_iter(|weighed| sighting::of(weighed, names, &known))
        .collect();
    sightings.extend(representation::choices(pages, names, &completed.types));
    let teller = Teller {
        completed,
        documented: &documented,
    };
    teller.tell(sightings)
}

/// Members that no page documents: by type, by page, each with its place.
type Unknown<'w> = BTreeMap<&'w str, BTreeMap<String, Vec<(&'w DocPath, Place)>>>;

/// Values that an enum does not have: by enum, and by the place of the JSON value that holds them.
type Values<'w> = BTreeMap<(&'w str, Place), Vec<OddValue<'w>>>;

struct OddValue<'w> {
    of: MemberName<'w>,
    value: &'w str,
    meant: Option<&'w str>,
    place: Place,
}

/// Puts what was sighted into words.
struct Teller<'w> {
    completed: &'w Completed,
    documented: &'w Documented<'w>,
}

impl<'w> Teller<'w> {
    fn tell(&self, sightings: Vec<Sighting<'w>>) -> (Vec<Diagnostic>, Vec<(String, Place)>) {
        let mut found = Vec::new();
        let mut undefined = Vec::new();
        let mut said = BTreeSet::new();
        let mut unknown = Unknown::new();
        let mut values = Values::new();
        for Sighting { page, what, place } in sightings {
            if !said.insert((page, key(&what))) {
                continue;
            }
            match what {
                Sighted::Argument { name, meant } => found.push(argument(place, name, meant)),
                Sighted::Odd {
                    kind,
                    holder,
                    typed_at,
                } => match kind {
                    OddKind::Member {
                        name,
                        meant: Some(meant),
                        ..
                    } => found.push(self.misspelt(place, &name, meant)),
                    OddKind::Member {
                        type_name, name, ..
                    } => {
                        let of_type = unknown.entry(type_name).or_default();
                        of_type.entry(name).or_default().push((page, place));
                    }
                    // The row of a member knows better than the list of an enum.
                    OddKind::Value { of, value, .. } if self.documented.lists(of, value) => {}
                    OddKind::Value {
                        type_name,
                        of,
                        value,
                        meant,
                    } => {
                        let of_member = values.entry((type_name, holder));
                        of_member.or_default().push(OddValue {
                            of,
                            value,
                            meant,
                            place,
                        });
                    }
                    OddKind::Unnamed { type_name } => found.push(self.unnamed(place, type_name)),
                    OddKind::Type {
                        named,
                        expected,
                        of,
                        fault,
                    } => {
                        let row = of.and_then(|of| self.documented.row(of));
                        let stated_at = row.or(typed_at);
                        match type_name(&place, named, expected, fault) {
                            Some(diagnostic) => {
                                found.push(expected_at(diagnostic, expected, stated_at))
                            }
                            None => undefined.push((full(named), place)),
                        }
                    }
                },
            }
        }
        for (type_name, members) in unknown {
            found.extend(self.unknown(type_name, members));
        }
        for ((type_name, _), values) in values {
            found.extend(self.values(type_name, &values));
        }
        (found, undefined)
    }

    /// The members of a type that no page documents: those of many pages once, at the page of the type, the others page
    /// by page.
    fn unknown(
        &self,
        type_name: &str,
        members: BTreeMap<String, Vec<(&DocPath, Place)>>,
    ) -> Vec<Diagnostic> {
        let title = self.documented.title(type_name);
        let (often, seldom): (Vec<_>, Vec<_>) = members
            .into_iter()
            .partition(|(_, shown)| shown.len() >= MANY_PAGES && title.is_some());
        let mut by_page: BTreeMap<&DocPath, Vec<(&str, &Place)>> = BTreeMap::new();
        for (name, shown) in &seldom {
            for (page, place) in shown {
                by_page.entry(page).or_default().push((name, place));
            }
        }
        let mut found: Vec<Diagnostic> = by_page
            .into_values()
            .filter_map(|mut shown| {
                shown.sort_by_key(|(_, place)| *place);
                unknown_here(type_name, &shown, title)
            })
            .collect();
        found.extend(title.and_then(|title| unknown_often(type_name, &often, title)));
        found
    }

    fn misspelt(&self, place: Place, name: &str, meant: MemberName<'_>) -> Diagnostic {
        let (owner, known) = (simple(meant.owner), meant.name);
        let message =
            format!("the example spells `{name}` what the page of `{owner}` spells `{known}`");
        let diagnostic = Diagnostic::new(Code::MemberMisspelt, place, message)
            .help("use the spelling that the service sends, in both places");
        match self.documented.row(meant) {
            Some(row) => diagnostic.other(row.clone(), format!("the row of `{known}`")),
            None => diagnostic,
        }
    }

    fn unnamed(&self, place: Place, type_name: &str) -> Diagnostic {
        let word = simple(type_name);
        let message =
            format!("the object has the abstract type `{word}`, but does not say which type it is");
        let help = "add an `@odata.type` that names a type which inherits from it";
        let diagnostic = Diagnostic::new(Code::OdataTypeMissing, place, message).help(help);
        match self.documented.title(type_name) {
            Some(title) => diagnostic.other(title.clone(), format!("the page of `{word}`")),
            None => diagnostic,
        }
    }

    /// The values of one JSON member that are not members of its enum.
    fn values(&self, type_name: &str, odd: &[OddValue<'_>]) -> Option<Diagnostic> {
        let first = odd.first()?;
        let (list, place) = match self.documented.table(type_name) {
            Some(table) => (format!("the list of `{}`", simple(type_name)), Some(table)),
            None => (
                format!("the row of `{}`", first.of.name),
                self.documented.row(first.of),
            ),
        };
        let values: Vec<&str> = odd.iter().map(|it| it.value).collect();
        let meant: Option<Vec<&str>> = odd.iter().map(|it| it.meant).collect();
        let meant = meant.map(|meant| listed(&meant));
        let differs_in_case = |it: &OddValue<'_>| {
            let meant = it.meant;
            meant.is_some_and(|meant| meant.eq_ignore_ascii_case(it.value))
        };
        let (shown, are) = (listed(&values), if odd.len() == 1 { "is" } else { "are" });
        let (message, help) = match meant {
            Some(meant) if odd.iter().all(differs_in_case) => (
                format!("{shown} {are} spelled {meant} in {list}"),
                "use the spelling that the service sends, in both places".to_owned(),
            ),
            Some(meant) => (
                format!("{shown} {are} not in {list}, but {meant} {are}"),
                format!("write {meant}, or document {shown}"),
            ),
            None => (
                format!("{shown} {are} not in {list}"),
                self.members(type_name).map_or_else(
                    || format!("use values that are listed, or document {shown}"),
                    |members| format!("use {members}, or document {shown}"),
                ),
            ),
        };
        let diagnostic = Diagnostic::new(Code::EnumValue, first.place.clone(), message).help(help);
        Some(match place {
            Some(place) => diagnostic.other(place.clone(), list),
            None => diagnostic,
        })
    }

    /// The members of a small enum.
    fn members(&self, name: &str) -> Option<String> {
        let Some(Type::Enum(found)) = self.completed.types.get(name) else {
            return None;
        };
        let members: Vec<String> = found.members.iter().map(|it| format!("`{it}`")).collect();
        match members.split_last() {
            Some((last, [])) => Some(last.clone()),
            Some((last, rest)) if members.len() <= FEW_MEMBERS => {
                Some(format!("{} or {last}", rest.join(", ")))
            }
            _ => None,
        }
    }
}

/// What makes two sightings on one page the same.
fn key(what: &Sighted<'_>) -> (u8, String, String) {
    let owned = |number, of: &str, name: &str| (number, of.to_owned(), name.to_owned());
    match what {
        Sighted::Argument { name, .. } => owned(0, "", name),
        Sighted::Odd { kind, .. } => match kind {
            OddKind::Member {
                type_name, name, ..
            } => owned(1, type_name, name),
            OddKind::Value {
                type_name, value, ..
            } => owned(2, type_name, value),
            OddKind::Type {
                named, expected, ..
            } => owned(3, expected, named),
            OddKind::Unnamed { type_name } => owned(4, type_name, ""),
        },
    }
}

fn argument(place: Place, name: &str, meant: Option<(&str, &Place)>) -> Diagnostic {
    match meant {
        Some((meant, row)) => {
            let message = format!("the example spells `{name}` what the table spells `{meant}`");
            Diagnostic::new(Code::MemberMisspelt, place, message)
                .help("use the spelling that the service takes, in both places")
                .other(row.clone(), format!("the row of `{meant}`"))
        }
        None => {
            let message =
                format!("the example sends `{name}`, but the table of the page does not list it");
            Diagnostic::new(Code::MemberUnknown, place, message).help(format!(
                "add `{name}` to the table, or remove it from the example"
            ))
        }
    }
}

/// Members of a type that the examples of one page show.
fn unknown_here(
    type_name: &str,
    shown: &[(&str, &Place)],
    title: Option<&Place>,
) -> Option<Diagnostic> {
    let (_, place) = shown.first()?;
    let names: Vec<&str> = shown.iter().map(|(name, _)| *name).collect();
    let (word, it) = (simple(type_name), it(&names));
    let message = format!(
        "the example shows {} in `{word}`, but no table documents {it}",
        listed(&names)
    );
    let help = format!("remove {it} from the example, or document {it} on the page of `{word}`");
    let diagnostic = Diagnostic::new(Code::MemberUnknown, (*place).clone(), message).help(help);
    Some(match title {
        Some(title) => diagnostic.other(title.clone(), format!("the page of `{word}`")),
        None => diagnostic,
    })
}

/// Members of a type that the examples of many pages show.
fn unknown_often(
    type_name: &str,
    members: &[(String, Vec<(&DocPath, Place)>)],
    title: &Place,
) -> Option<Diagnostic> {
    let shown = || members.iter().flat_map(|(_, shown)| shown);
    let (_, first) = shown().next()?;
    let pages = shown().map(|(page, _)| page).collect::<BTreeSet<_>>().len();
    let names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
    let (word, it) = (simple(type_name), it(&names));
    let message = format!(
        "the examples on {pages} pages show {} in `{word}`, but no table documents {it}",
        listed(&names)
    );
    let help = format!("add {it} to the table, or remove {it} from the examples");
    let diagnostic = Diagnostic::new(Code::MemberUnknown, title.clone(), message).help(help);
    Some(diagnostic.other(first.clone(), "one of the examples"))
}

/// What is wrong with the name of a type, unless it is that no page defines it.
fn type_name(
    place: &Place,
    named: &str,
    expected: &str,
    fault: NameFault<'_>,
) -> Option<Diagnostic> {
    let (message, help) = match fault {
        NameFault::Undefined => return None,
        NameFault::Misspelt(meant) => (
            format!("no page defines the type `{named}`; the nearest one is `#{meant}`"),
            format!("write `#{meant}`"),
        ),
        NameFault::Unrelated(name) => (
            format!("the object should be of the type `{expected}`, but it says `{named}`"),
            format!(
                "name `#{expected}` or a type that inherits from it; if `{0}` does, say so on the page of `{0}`",
                simple(name)
            ),
        ),
    };
    Some(Diagnostic::new(Code::OdataType, place.clone(), message).help(help))
}

/// Adds where the expected type is documented.
fn expected_at(diagnostic: Diagnostic, expected: &str, place: Option<&Place>) -> Diagnostic {
    match place {
        Some(place) => {
            diagnostic.other(place.clone(), format!("`{}` is expected", simple(expected)))
        }
        None => diagnostic,
    }
}

/// A name without the sign before it.
fn full(named: &str) -> String {
    named.trim().trim_start_matches('#').to_owned()
}
