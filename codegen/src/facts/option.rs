//! Query options and request headers.
//!
//! Knows the tables and the phrases that offer them; must not know which of them a client sets itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Place;
use crate::markdown::{Row, Table};

use super::media_type;
use super::member;
use super::presence::{self, Presence};
use super::section::{Part, Role};

/// What a caller may add to a request: a query option, `$select` with its dollar sign, or a header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestOption {
    /// Its name.
    pub name: String,
    /// Whether the page says that it must be there, whatever else is.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// The request headers that the page lists.
pub(super) fn headers(outline: &[Part<'_, '_>]) -> Vec<RequestOption> {
    listed(outline, Role::Headers, |_| true)
}

/// Where request headers and query options are named, by name in lower case: in a row, or else in the text.
pub(super) fn places(outline: &[Part<'_, '_>]) -> BTreeMap<String, Place> {
    let parts = outline.iter();
    let parts = parts.filter(|part| matches!(part.role, Role::Headers | Role::Query));
    let rows = parts
        .clone()
        .flat_map(|part| part.section.tables().flat_map(|table| &table.rows));
    let places = rows.map(|row| (name(row).to_lowercase(), row.place.clone()));
    let mut places: BTreeMap<String, Place> = places.collect();
    for inlines in parts.flat_map(|part| part.section.prose()) {
        for clause in clauses(&inlines.plain()) {
            for name in named(&clause) {
                let place = || inlines.place_of_words(&name);
                places.entry(name.to_lowercase()).or_insert_with(place);
            }
        }
    }
    places
}

/// The media types that the row of *Content-Type* names, without their parameters.
pub(super) fn media_types(outline: &[Part<'_, '_>]) -> Vec<String> {
    let parts = outline.iter().filter(|part| part.role == Role::Headers);
    let rows = parts.flat_map(|part| part.section.tables().flat_map(|table| table.rows.iter()));
    let rows = rows.filter(|row| name(row).eq_ignore_ascii_case("content-type"));
    let mut found: Vec<String> = Vec::new();
    for cell in rows.flat_map(|row| row.cells.iter().skip(1)) {
        for named in media_type::named(&cell.plain()) {
            if !found.contains(&named) {
                found.push(named);
            }
        }
    }
    found
}

/// What stands in the first cell of a row.
fn name(row: &Row<'_>) -> String {
    let first = row.cells.first().map(|cell| cell.plain());
    let first = first.unwrap_or_default();
    first.trim_matches(['`', '*', ':']).to_owned()
}

/// The query options that a page offers, in tables and in text. What the text says is not supported is not offered.
pub(super) fn query(outline: &[Part<'_, '_>]) -> Vec<RequestOption> {
    let mut options = listed(outline, Role::Query, names_parameters);
    let mut refused: Vec<String> = Vec::new();
    let mut only: Vec<String> = Vec::new();
    for part in outline.iter().filter(|part| part.role == Role::Query) {
        for inlines in part.section.prose() {
            for clause in clauses(&inlines.plain()) {
                let names: Vec<String> = named(&clause).collect();
                if clause.is_refused {
                    refused.extend(names);
                    continue;
                }
                if clause.is_exclusive() {
                    only.extend(names.iter().cloned());
                }
                for name in names {
                    add(&mut options, name, false);
                }
            }
        }
    }
    let has = |names: &[String], name: &str| {
        let mut names = names.iter();
        names.any(|other| other.eq_ignore_ascii_case(name))
    };
    // *Supports only* leaves out every other system query option, whatever else the text speaks of.
    let is_left_out = |name: &str| !only.is_empty() && name.starts_with('$') && !has(&only, name);
    options.retain(|option| !has(&refused, &option.name) && !is_left_out(&option.name));
    options
}

/// Words in the titles of columns that name parameters.
const NAME_TITLES: &[&str] = &["parameter", "name", "property", "option", "query", "header"];

/// Whether the first column of a table holds names of parameters; other tables list the values of one, or examples.
fn names_parameters(table: &Table<'_>) -> bool {
    let title = table.header.first().map_or("", String::as_str);
    let mut words = title.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        let word = word.trim_end_matches('s');
        NAME_TITLES.contains(&word)
    })
}

/// The names in the first column of the tables of a part.
fn listed(
    outline: &[Part<'_, '_>],
    role: Role,
    is_for: fn(&Table<'_>) -> bool,
) -> Vec<RequestOption> {
    let mut options = Vec::new();
    let parts = outline.iter().filter(|part| part.role == role);
    let tables = parts.flat_map(|part| part.section.tables());
    for table in tables.filter(|table| is_for(table)) {
        let required_column = table.column(member::REQUIRED_COLUMNS);
        for row in &table.rows {
            let name = name(row);
            let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '$');
            if !name.is_empty() && name.chars().all(is_name) {
                add(&mut options, name, is_required(row, required_column));
            }
        }
    }
    options
}

fn is_required(row: &Row<'_>, column: Option<usize>) -> bool {
    if let Some(cell) = column.and_then(|column| row.cells.get(column)) {
        return presence::of_word(&cell.plain()) == Presence::Required;
    }
    let mut cells = row.cells.iter().skip(1);
    cells.any(|cell| presence::of_row(&cell.plain(), "") == Presence::Required)
}

fn add(options: &mut Vec<RequestOption>, name: String, required: bool) {
    let mut known = options.iter();
    if !known.any(|known| known.name.eq_ignore_ascii_case(&name)) {
        options.push(RequestOption { name, required });
    }
}

/// A part of a sentence, in lower case where it matters.
struct Clause<'t> {
    text: &'t str,
    /// Whether it says, without any condition, that what it names is not supported.
    is_refused: bool,
}

/// What parts a sentence into what is supported and what is not.
const PARTING: &[&str] = &[
    " but ",
    ", not ",
    " except for ",
    " except ",
    " excluding ",
    "; ",
];

/// How sentences refuse, in lower case.
const REFUSING: &[&str] = &[
    "not support",
    "not currently support",
    "not yet support",
    "n't support",
    "n't currently support",
    "n't yet support",
    "unsupported",
    "not available",
    "n't available",
    "not allowed",
    "n't allowed",
    "ignored",
    "can't use",
    "cannot use",
    "can't be used",
    "cannot be used",
    "no effect",
];

/// Words by which a refusal only holds sometimes, in lower case.
const CONDITIONS: &[&str] = &[
    " when ",
    " if ",
    " in ",
    " on ",
    " propert",
    " with ",
    " without ",
    " together",
    " unless ",
    " for ",
    " by ",
];

/// How sentences speak of the page's own operation, in lower case.
const HERE: &[&str] = &[
    "in this api",
    "in this operation",
    "in this method",
    "for this api",
];

/// How sentences say that nothing else is supported, in lower case.
const EXCLUSIVE: &[&str] = &[
    "supports only",
    "only supports",
    "support only",
    "only support ",
];

impl Clause<'_> {
    /// Whether it says that nothing else is supported.
    fn is_exclusive(&self) -> bool {
        let text = self.text.to_lowercase();
        EXCLUSIVE.iter().any(|phrase| text.contains(phrase))
    }
}

fn clauses(text: &str) -> Vec<Clause<'_>> {
    let sentences = text.split_inclusive(". ").flat_map(|it| it.split('\n'));
    sentences.flat_map(of_sentence).collect()
}

fn of_sentence(sentence: &str) -> Vec<Clause<'_>> {
    let mut clauses = Vec::new();
    let mut rest = sentence;
    // After *but not* and *except*, what is named is refused without a word of its own.
    let mut after = "";
    loop {
        let parts = PARTING.iter();
        let next = parts
            .filter_map(|word| Some((rest.find(word)?, *word)))
            .min();
        let text = next.map_or(rest, |(at, _)| &rest[..at]);
        clauses.push(Clause {
            text,
            is_refused: is_refused(after, text),
        });
        let Some((at, word)) = next else {
            return clauses;
        };
        after = word;
        rest = &rest[at + word.len()..];
    }
}

fn is_refused(after: &str, text: &str) -> bool {
    let lower = text.to_lowercase().replace('’', "'");
    let lower = HERE.iter().fold(lower, |text, here| text.replace(here, ""));
    let is_excepted = after.contains("except")
        || after.contains("excluding")
        || after == ", not "
        || after == " but " && lower.trim_start().starts_with("not ");
    let is_denied = REFUSING.iter().any(|word| lower.contains(word));
    let lower = lower.replace("for example", "").replace("for instance", "");
    let is_conditional = CONDITIONS.iter().any(|word| lower.contains(word));
    (is_excepted || is_denied) && !is_conditional
}

/// The query options that a clause names.
fn named<'t>(clause: &Clause<'t>) -> impl Iterator<Item = String> + 't {
    let text = clause.text;
    text.match_indices('$').filter_map(move |(at, _)| {
        let rest = text[at + 1..].chars();
        let name: String = rest.take_while(char::is_ascii_alphabetic).collect();
        (!name.is_empty()).then(|| format!("${name}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_offer_and_refuse() {
        for (text, offered, refused) in [
            (
                "It supports the `$top` and `$skip` options.",
                "$top $skip",
                "",
            ),
            (
                "It supports only the $select option. It does not support `$filter`.",
                "$select",
                "$filter",
            ),
            (
                "The `$search` query parameter isn't supported.",
                "",
                "$search",
            ),
            (
                "Some are not supported: `$count`, `$search`.",
                "",
                "$count $search",
            ),
            ("It supports $top, but not $skip.", "$top", "$skip"),
            ("All are supported except `$search`.", "", "$search"),
            ("It doesn’t support $search", "", "$search"),
            // What holds sometimes only is supported at other times.
            (
                "`$skip` is not supported when using `$search`.",
                "$skip $search",
                "",
            ),
            (
                "The **a** property does not support $select.",
                "$select",
                "",
            ),
            ("`$count` is not available in some tenants.", "$count", ""),
            ("`$count` is not available in this API.", "", "$count"),
            (
                "It does not support options – for example, $filter.",
                "",
                "$filter",
            ),
            ("`$top` has no effect.", "", "$top"),
            ("You get 5 $", "", ""),
        ] {
            let names = |is_refused| {
                let clauses = clauses(text);
                let some = clauses
                    .iter()
                    .filter(|clause| clause.is_refused == is_refused);
                let names: Vec<String> = some.flat_map(named).collect();
                names.join(" ")
            };
            assert_eq!(
                (names(false).as_str(), names(true).as_str()),
                (offered, refused),
                "{text}"
            );
        }
    }
}
