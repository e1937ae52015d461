//! An entry of the list: a finding, with the others that it stands for.
//!
//! Knows how a finding looks; must not know the list.

use std::ops::Range;

use maud::{Markup, html};

use crate::corpus::Corpus;
use crate::diagnostic::Place;
use crate::lint::{Finding, Folded};

use super::super::excerpt::Excerpt;
use super::pages::Pages;
use super::text::{clean, counted, message, place};

/// So many characters before and after a place are shown of its lines.
const MARGIN: usize = 160;
/// So many characters of a place are shown.
const LONGEST: usize = 600;

pub(super) fn entry(
    number: usize,
    entry: &Folded<'_, '_>,
    help: bool,
    pages: &Pages<'_>,
    corpus: &Corpus,
) -> Markup {
    let diagnostic = entry.finding.diagnostic;
    html! {
        li.entry id=(format!("f{number}")) data-level=(entry.finding.level.name()) data-pages=(pages.numbers(entry)) {
            details {
                summary {
                    span.message { (message(&diagnostic.message)) }
                    @if let Some(at) = &diagnostic.place { " " span.at { (place(at, corpus)) } }
                }
                @if let Some(at) = &diagnostic.place { (excerpt(at, corpus)) }
                @if let Some((at, label)) = &diagnostic.other {
                    p { (message(label)) " " span.at { (place(at, corpus)) } }
                    (excerpt(at, corpus))
                }
                @if help && let Some(help) = &diagnostic.help { p.help { b { "Help: " } (message(help)) } }
                @if !diagnostic.fix.is_empty() { p { "Can be fixed with " code { "--fix" } "." } }
                (also(entry, corpus))
            }
        }
    }
}

/// Where else it is.
fn also(entry: &Folded<'_, '_>, corpus: &Corpus) -> Markup {
    let place_of = |finding: &Finding<'_>| {
        let at = finding.diagnostic.place.as_ref()?;
        Some(place(at, corpus))
    };
    let others: Vec<String> = entry.all().skip(1).filter_map(place_of).collect();
    html! {
        @match others.as_slice() {
            [] => {}
            [other] => p { "Also in " span.at { (other) } }
            others => details {
                summary { "Also in " (counted(others.len(), "other place")) }
                ul { @for other in others { li.at { (other) } } }
            }
        }
    }
}

/// The lines of a place, with the place marked.
fn excerpt(place: &Place, corpus: &Corpus) -> Markup {
    let Some(excerpt) = Excerpt::of(place, corpus) else {
        return html! {};
    };
    html! {
        ol.lines start=(excerpt.first_line) {
            @for (before, marked, after) in parted(&excerpt) {
                li { (last(before, MARGIN)) mark { (first(marked, LONGEST)) } (first(after, MARGIN)) }
            }
        }
    }
}

/// The lines, each parted at the place.
fn parted<'c>(excerpt: &Excerpt<'c>) -> Vec<(&'c str, &'c str, &'c str)> {
    let Range { start, end } = excerpt.span;
    let mut next = 0;
    let lines = excerpt.text.split('\n').map(|line| {
        let at = next;
        next += line.len() + 1;
        let within = |offset: usize| offset.saturating_sub(at).min(line.len());
        let (rest, after) = line.split_at(within(end));
        let (before, marked) = rest.split_at(within(start));
        (before, marked, after)
    });
    lines.collect()
}

/// The first characters of a text.
fn first(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => clean(&text[..at]) + "…",
        None => clean(text),
    }
}

/// The last characters of a text.
fn last(text: &str, most: usize) -> String {
    match text.char_indices().rev().nth(most) {
        Some((at, before)) => format!("…{}", clean(&text[at + before.len_utf8()..])),
        None => clean(text),
    }
}
