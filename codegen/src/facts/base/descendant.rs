//! The descendants that a page of a base type names.
//!
//! Knows the phrases that announce them, and lists of links; must not know how a page names its base.

use crate::diagnostic::DocPath;
use crate::markdown::{Block, Page};

use super::super::prose;
use super::super::section::{Part, Role, intro};
use super::super::sentence::{Sentence, sentences};
use super::claim::BaseClaim;

/// The types that the page of a base type names as its descendants: in a table *Type | Description*, or in a
/// sentence such as *the derived types are [a](a.md) and [b](b.md)*.
pub(super) fn read(page: &Page<'_>, outline: &[Part<'_, '_>]) -> Vec<BaseClaim> {
    let in_text = intro(outline).flat_map(|part| in_blocks(page.path, &part.section.blocks));
    let in_tables = outline
        .iter()
        .filter(|part| matches!(part.role, Role::Intro | Role::Other))
        .flat_map(|part| part.section.tables())
        .filter(|table| table.header.first().is_some_and(|title| title == "type"))
        .flat_map(|table| &table.rows)
        .filter_map(|row| row.cells.first())
        .flat_map(|cell| {
            let links = cell.inlines.links();
            let claims = links.into_iter().map(|(text, target)| BaseClaim {
                name: text.trim().trim_matches('`').to_owned(),
                page: prose::linked_page(page.path, target),
                certain: true,
                place: cell.place.clone(),
            });
            claims.collect::<Vec<_>>()
        });
    in_text.chain(in_tables).collect()
}

/// Phrases after which a page lists the descendants of its type, in lower case.
const BEFORE_DESCENDANTS: &[&str] = &[
    "derived types",
    "inherited by",
    "subclasses",
    "subtypes",
    "parent type of",
    "base type of",
    "base type for",
    "base class of",
    "base class for",
    "base resource for",
];

/// Phrases before which a page lists the descendants of its type, in lower case.
const AFTER_DESCENDANTS: &[&str] = &[
    "inherit from this",
    "derive from this",
    "subclasses of this",
    "subtypes of this",
];

/// The descendants that paragraphs name, and those in the list below a paragraph that announces it.
fn in_blocks(page: &DocPath, blocks: &[Block<'_>]) -> Vec<BaseClaim> {
    let mut found = Vec::new();
    let mut announced = false;
    for block in blocks {
        let (inlines, is_item) = match block {
            Block::Paragraph(inlines) => (inlines, false),
            Block::Item(inlines) => (inlines, true),
            _ => continue,
        };
        let claim = |(text, link): (&str, &str)| BaseClaim {
            name: text.trim().trim_matches('`').to_owned(),
            page: prose::linked_page(page, link),
            certain: true,
            place: inlines.place_of_words(text.trim()),
        };
        let sentences = sentences(inlines);
        if is_item && announced {
            let first = sentences.first();
            let first = first.and_then(|first| links_from(first, 0).into_iter().next());
            found.extend(first.map(claim));
            continue;
        }
        announced = false;
        for sentence in &sentences {
            let after = AFTER_DESCENDANTS
                .iter()
                .find_map(|phrase| sentence.find(phrase).next());
            if let Some(at) = after {
                let before = sentence.marks.iter().filter(|mark| mark.range.end <= at);
                let links = before
                    .filter_map(|mark| Some((&sentence.text[mark.range.clone()], mark.link?)));
                found.extend(links.map(claim));
                continue;
            }
            let ends = BEFORE_DESCENDANTS.iter().flat_map(|phrase| {
                let ends = sentence.find(phrase);
                ends.map(|at| at + phrase.len())
            });
            for end in ends {
                found.extend(links_from(sentence, end).into_iter().map(claim));
            }
            announced |= sentence.text.trim_end().ends_with(':')
                && BEFORE_DESCENDANTS
                    .iter()
                    .any(|phrase| sentence.find(phrase).next().is_some());
        }
    }
    found
}

/// Words between the phrase that announces descendants and the first of them, and between them.
const LISTING: &[&str] = &[
    "the",
    "a",
    "an",
    "and",
    "or",
    "are",
    "is",
    "as",
    "both",
    "following",
    "include",
    "includes",
    "types",
    "type",
    "resources",
    "resource",
    "entities",
    "entity",
];

/// The links of the list that begins at a byte, or at *such as* behind it: their text and their target.
fn links_from<'s>(sentence: &'s Sentence<'_>, start: usize) -> Vec<(&'s str, &'s str)> {
    let such_as = sentence.lower[start..].find("such as");
    let start = such_as.map_or(start, |such_as| start + such_as + "such as".len());
    let mut at = start;
    let mut links = Vec::new();
    let marks = sentence.marks.iter();
    for mark in marks.filter(|mark| mark.range.start >= start) {
        let between = sentence.lower.get(at..mark.range.start).unwrap_or_default();
        let mut words = between.split(|c: char| !c.is_ascii_alphanumeric());
        let (true, Some(link)) = (
            words.all(|word| word.is_empty() || LISTING.contains(&word)),
            mark.link,
        ) else {
            break;
        };
        links.push((&sentence.text[mark.range.clone()], link));
        at = mark.range.end;
    }
    links
}
