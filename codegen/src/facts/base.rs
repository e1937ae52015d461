//! Base types and descendants of types.
//!
//! Knows the phrases and tables by which pages name them; must not know annotations, nor other pages.

use crate::diagnostic::{DocPath, Place};
use crate::markdown::{Block, Inlines, Page};

use super::prose;
use super::section::{Part, Role};
use super::title;

/// A base type as a page names it.
#[derive(Debug, Clone, PartialEq)]
pub struct BaseClaim {
    /// Its name as written.
    pub name: String,
    /// The page that the text links to.
    pub page: Option<DocPath>,
    /// Where it is named.
    pub place: Place,
}

/// Words by which a page says that other types descend from its own, in lower case.
const BASE_WORDS: &[&str] = &[
    "abstract",
    "base type",
    "base class",
    "base resource",
    "superclass",
    "super class",
];

pub(super) fn says_base(description: &str) -> bool {
    let text = description.to_lowercase();
    // *derives from the base type x* speaks of another type.
    BASE_WORDS.iter().any(|word| {
        text.find(word).is_some_and(|at| {
            !text[..at].trim_end().ends_with("from") && !text[..at].trim_end().ends_with("from the")
        })
    })
}

/// The types that the page of a base type names as its descendants: in a table *Type | Description*, or in a
/// sentence such as *the derived types are [a](a.md) and [b](b.md)*.
pub(super) fn descendants(page: &Page<'_>, outline: &[Part<'_, '_>]) -> Vec<BaseClaim> {
    let in_text = outline
        .iter()
        .filter(|part| part.role == Role::Intro)
        .flat_map(|part| part.section.prose())
        .filter(|inlines| {
            let text = inlines.plain().to_lowercase();
            DESCENDANT_PHRASES
                .iter()
                .any(|phrase| text.contains(phrase))
        })
        .flat_map(|inlines| {
            let place = Place::new(page.path, inlines.range.clone());
            let links = inlines.links().into_iter();
            let links = links
                .map(move |(text, target)| (text, target, place.clone()))
                .collect::<Vec<_>>();
            links.into_iter().map(|(text, target, place)| BaseClaim {
                name: text.trim().trim_matches('`').to_owned(),
                page: prose::linked_page(page.path, target),
                place,
            })
        });
    let in_tables = outline
        .iter()
        .filter(|part| matches!(part.role, Role::Intro | Role::Other))
        .flat_map(|part| part.section.tables())
        .filter(|table| table.header.first().is_some_and(|title| title == "type"))
        .flat_map(|table| &table.rows)
        .filter_map(|row| row.cells.first())
        .flat_map(|cell| {
            let links = cell.inlines.links();
            links
                .into_iter()
                .map(|(text, target)| BaseClaim {
                    name: text.trim().trim_matches('`').to_owned(),
                    page: prose::linked_page(page.path, target),
                    place: cell.place.clone(),
                })
                .collect::<Vec<_>>()
        });
    in_text.chain(in_tables).collect()
}

/// Phrases by which a page announces the descendants of its type, in lower case.
const DESCENDANT_PHRASES: &[&str] = &[
    "derived types",
    "inherit from this",
    "derive from this",
    "inherited by",
    "subclasses",
    "subtypes",
    "parent type of",
];

/// Phrases before the name of a base type, in lower case.
const BASE_PHRASES: &[&str] = &[
    "inherits from",
    "inherit from",
    "derives from",
    "derived from",
    "inherits all properties from",
];

/// The base type that the text names: *Inherits from [entity](entity.md).*
///
/// The same verbs also stand in the opposite direction (*Resources that derive from **baseItem** include …*), so
/// the sentence must speak of this type.
pub(super) fn prose_base(page: &Page<'_>, outline: &[Part<'_, '_>]) -> Option<BaseClaim> {
    let own = title::type_name(page).unwrap_or_default().to_lowercase();
    for part in outline {
        if !matches!(part.role, Role::Intro | Role::Properties) {
            continue;
        }
        for block in &part.section.blocks {
            let (Block::Paragraph(inlines) | Block::Item(inlines)) = block else {
                continue;
            };
            if let Some(base) = base_in(page.path, inlines, &own) {
                return Some(base);
            }
        }
    }
    None
}

fn base_in(page: &DocPath, inlines: &Inlines<'_>, own: &str) -> Option<BaseClaim> {
    let mut announced = false;
    let mut sentence = String::new();
    for run in &inlines.runs {
        if announced {
            let text = run.text.trim();
            if let Some(target) = &run.link {
                return base_named(text, prose::linked_page(page, target), own, inlines, page);
            }
            if run.style.strong || run.style.code || run.style.emphasis {
                return base_named(text, None, own, inlines, page);
            }
            announced = text.split(' ').all(is_filler);
        }
        let lower = run.text.to_lowercase();
        for phrase in BASE_PHRASES {
            let Some(at) = lower.find(phrase) else {
                continue;
            };
            sentence.push_str(&lower[..at]);
            let start = sentence.rfind(['.', '\n']).map_or(0, |stop| stop + 1);
            if is_reversed(&sentence[start..]) {
                break;
            }
            let rest = lower[at + phrase.len()..].trim();
            let word = rest
                .strip_prefix("the ")
                .or_else(|| rest.strip_prefix("a "))
                .unwrap_or(rest);
            if word.split(' ').all(is_filler) {
                announced = true;
            } else {
                let name: String = word
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '.')
                    .collect();
                let at = lower.rfind(&name)?;
                let name = run.text.get(at..at + name.len())?.trim_end_matches('.');
                return base_named(name, None, own, inlines, page);
            }
            break;
        }
        sentence.push_str(&lower);
    }
    None
}

/// Words between *inherits from* and the name.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "" | "the" | "a" | "an" | "base" | "class" | "type" | "abstract" | "resource"
    )
}

/// Whether the words before *inherits from* speak of other types than the page's.
fn is_reversed(before: &str) -> bool {
    let before = before.trim();
    before.ends_with("that")
        || before.ends_with("types")
        || before.ends_with("resources")
        || before.ends_with("which")
        || before.ends_with("entities")
}

fn base_named(
    name: &str,
    page: Option<DocPath>,
    own: &str,
    inlines: &Inlines<'_>,
    on: &DocPath,
) -> Option<BaseClaim> {
    let name = name.trim().trim_matches('`').trim_end_matches('.');
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    let itself = name.to_lowercase() == own
        || matches!(
            name.to_lowercase().as_str(),
            "this" | "it" | "other" | "another" | "here" | "these" | "its"
        );
    (is_name && !itself).then(|| BaseClaim {
        name: name.to_owned(),
        page,
        place: Place::new(on, inlines.range.clone()),
    })
}
