//! The findings by code, with what each code means.
//!
//! Knows how the list is divided, and what it is filtered by; must not know how the filter works.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{Parser, html::push_html};

use crate::corpus::Corpus;
use crate::diagnostic::Code;
use crate::lint::{Folded, Level, explain};

use super::finding;
use super::pages::Pages;
use super::text::{clean, counted, level, message, number};

/// An entry with its number.
pub(super) type Entry<'f, 'u> = (usize, &'f Folded<'f, 'u>);

/// The entries of a code.
struct Group<'f, 'u> {
    code: Code,
    level: Level,
    findings: usize,
    entries: Vec<Entry<'f, 'u>>,
}

pub(super) fn section(entries: &[Entry<'_, '_>], pages: &Pages<'_>, corpus: &Corpus) -> Markup {
    let groups = groups(entries);
    html! {
        section aria-labelledby="findings" {
            h2 #findings { "Findings by code" }
            @if groups.is_empty() { p { "Nothing was found." } } @else { (filter(&groups, pages)) }
            @for group in &groups { (of_code(group, pages, corpus)) }
        }
    }
}

/// The codes with their entries, the gravest first, then the most frequent.
fn groups<'f, 'u>(entries: &[Entry<'f, 'u>]) -> Vec<Group<'f, 'u>> {
    let mut by_code: BTreeMap<Code, Vec<Entry<'_, '_>>> = BTreeMap::new();
    for (number, entry) in entries {
        let of_code = by_code.entry(entry.finding.diagnostic.code).or_default();
        of_code.push((*number, entry));
    }
    let groups = by_code.into_iter().map(|(code, entries)| {
        let levels = entries.iter().map(|(_, entry)| entry.finding.level);
        Group {
            code,
            level: levels.max().unwrap_or(Level::Note),
            findings: entries.iter().map(|(_, entry)| entry.all().count()).sum(),
            entries,
        }
    });
    let mut groups: Vec<Group<'_, '_>> = groups.collect();
    groups.sort_by_key(|group| (Reverse(group.level), Reverse(group.findings)));
    groups
}

/// What the script filters by; nobody sees it without the script.
fn filter(groups: &[Group<'_, '_>], pages: &Pages<'_>) -> Markup {
    let levels = [Level::Note, Level::Warn, Level::Deny];
    let codes: BTreeMap<&str, usize> = groups
        .iter()
        .map(|group| (group.code.name(), group.findings))
        .collect();
    html! {
        form #filter role="search" aria-label="Filter the findings" hidden {
            label { "Level" select name="level" {
                @for it in levels { option value=(it.name()) { (levels_from(it)) } }
            } }
            (choice("code", "Code", "All codes", &codes))
            (choice("area", "Area", "All areas", &pages.areas()))
            (choice("folder", "Folder", "All folders", &pages.folders()))
            label { "Page" input name="page" type="search" autocomplete="off"; }
            label { "Text" input name="text" type="search" autocomplete="off"; }
            button type="reset" { "Show all" }
            output name="shown" aria-live="polite" {}
        }
    }
}

fn levels_from(level: Level) -> &'static str {
    match level {
        Level::Deny => "Errors",
        Level::Warn => "Errors and warnings",
        Level::Note | Level::Allow => "All levels",
    }
}

fn choice(name: &str, label: &str, all: &str, values: &BTreeMap<&str, usize>) -> Markup {
    html! {
        label { (label) select name=(name) {
            option value="" { (all) }
            @for (value, findings) in values {
                option value=(clean(value)) { (clean(value)) " (" (number(*findings)) ")" }
            }
        } }
    }
}

fn of_code(group: &Group<'_, '_>, pages: &Pages<'_>, corpus: &Corpus) -> Markup {
    let name = group.code.name();
    let shared = shared_help(group);
    html! {
        details.group data-code=(name) {
            summary {
                h3 { span.level.(group.level.name()) { (level(group.level)) } " " code { (name) } }
                " " span.meaning { (group.code.meaning()) }
                " " span.count { (counted(group.findings, "finding")) }
            }
            details {
                summary { "What it means, and what to change" }
                div.explanation { (explanation(group.code)) }
            }
            @if let Some(help) = shared { p.help { b { "Help: " } (message(help)) } }
            ul.entries {
                @for (number, entry) in &group.entries {
                    (finding::entry(*number, entry, shared.is_none(), pages, corpus))
                }
            }
        }
    }
}

/// The help of all entries of a code, where it is the same.
fn shared_help<'f>(group: &Group<'f, '_>) -> Option<&'f str> {
    let entries = group.entries.iter();
    let helps = entries.map(|(_, entry)| entry.finding.diagnostic.help.as_deref());
    let helps: BTreeSet<Option<&str>> = helps.collect();
    let mut helps = helps.into_iter();
    helps.next()?.filter(|_| helps.next().is_none())
}

/// What a code means, as the tool itself explains it. The level that it names first is the usual one.
fn explanation(code: Code) -> Markup {
    let text = explain(code);
    let text = text.split_once("\n\n").map_or(text, |(_, text)| text);
    let mut html = String::new();
    push_html(&mut html, Parser::new(text));
    PreEscaped(html)
}
