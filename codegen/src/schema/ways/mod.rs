//! The ways in that only examples of other pages, or of none, show.
//!
//! Knows all request lines of a version, and the types that they lead to; must not know what a call sends or gives back.

mod navigation;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::address::{Address, Kind, Line};
use super::document::Types;
use super::implied::{MOST, Stray, StrayKind};
use super::operations::Answers;
use super::pages::{Documentation, Pages};
use super::requests::Requests;
use navigation::Navigation;

/// What the examples of an operation call that its page does not list.
struct Found {
    /// What each listed line leads to.
    declared: Vec<Option<Kind>>,
    lines: Vec<Line>,
    strays: Vec<Stray>,
}

/// Adds the calls that examples make and no page lists, where words, keys and types lead there. An example that makes the
/// call of another page's request line adds none.
pub(super) fn complete<'f>(mut pages: Pages<'f>, answers: &Answers, types: &Types) -> Pages<'f> {
    let finder = Finder::of(&pages, answers, types);
    let found: Vec<Found> = pages
        .operations
        .iter()
        .zip(answers.given())
        .map(|(documentation, answer)| finder.found(documentation, answer))
        .collect();
    drop(finder);
    for (documentation, found) in pages.operations.iter_mut().zip(found) {
        for (line, kind) in documentation.lines.iter_mut().zip(found.declared) {
            line.leads_to = line.leads_to.take().or(kind);
        }
        documentation.lines.extend(found.lines);
        documentation.strays = found.strays;
    }
    pages
}

/// What is known of all pages.
struct Finder<'p> {
    requests: Requests<'p>,
    /// The addresses that are known, with their methods.
    known: BTreeSet<(&'p str, &'p str)>,
    navigation: Navigation<'p>,
}

/// Whether a line has no query: one that has is about what it filters or expands.
fn is_plain(line: &Line) -> bool {
    let template = line.address.template.as_ref();
    template.is_none_or(|template| template.query.is_none())
}

impl<'p> Finder<'p> {
    fn of(pages: &'p Pages<'_>, answers: &'p Answers, types: &'p Types) -> Self {
        let operations = pages.operations.iter();
        let lines = || operations.clone().flat_map(|operation| &operation.lines);
        let answered = operations.clone().zip(answers.given());
        let with_answers = answered.flat_map(|(operation, answer)| {
            let is_read = |line: &Line| line.method == "GET" && !line.implied && is_plain(line);
            let lines = operation.lines.iter();
            lines.map(move |line| (line, answer.filter(|_| is_read(line))))
        });
        let known = |line: &'p Line| (line.method.as_str(), line.address.identity());
        Self {
            requests: Requests::of(lines()),
            known: lines().map(known).collect(),
            navigation: Navigation::of(with_answers, types, &pages.words),
        }
    }

    fn found(&self, documentation: &Documentation<'_>, answer: Option<(&str, bool)>) -> Found {
        let lines = documentation.lines.iter();
        let mut found = Found {
            declared: lines.map(|line| self.navigation.declared(line)).collect(),
            lines: Vec::new(),
            strays: Vec::new(),
        };
        for stray in &documentation.strays {
            let is_new = |line: &Line| {
                let template = line.address.template.as_ref();
                template.is_some_and(|it| it.instance(&stray.path).is_some())
            };
            if found.lines.iter().any(is_new) {
                continue;
            }
            let mut stray = stray.clone();
            if stray.kind == StrayKind::Unmatched {
                if let Some(line) = self.requests.line(&stray.method, &stray.path) {
                    stray.kind = StrayKind::Elsewhere(line.place.clone());
                } else if found.lines.len() < MOST
                    && let Some(line) = self.unlisted(documentation, &stray, answer)
                {
                    stray.kind = StrayKind::Unlisted;
                    stray.path = line.path.clone();
                    found.lines.push(line);
                }
            }
            found.strays.push(stray);
        }
        found
    }

    /// The line that no page lists. What is done there is told by the page, so it has to be done by the method of the page,
    /// or to write the same thing.
    fn unlisted(
        &self,
        documentation: &Documentation<'_>,
        stray: &Stray,
        answer: Option<(&str, bool)>,
    ) -> Option<Line> {
        let (template, leads_to) = self
            .navigation
            .template(&stray.method, &stray.path, answer)?;
        template.instance(&stray.path)?;
        let path = template.to_string();
        let address = Address::parse(&path);
        let is_known = self
            .known
            .contains(&(stray.method.as_str(), address.identity()));
        let is_told = stray.method == documentation.method
            || matches!(stray.method.as_str(), "PATCH" | "PUT") && writes(documentation, &address);
        (is_told && !is_known).then(|| Line {
            method: stray.method.clone(),
            address,
            path,
            caption: None,
            place: stray.place.clone(),
            implied: true,
            leads_to,
        })
    }
}

/// Whether a page writes the thing at an address: its lines lead there, or to the collection that it is added to.
fn writes(documentation: &Documentation<'_>, address: &Address) -> bool {
    let mut lines = documentation.lines.iter();
    documentation.is_write()
        && !documentation.is_call
        && lines.any(|line| match line.method.as_str() {
            "POST" => format!("{}/{{}}", line.address.identity()) == address.identity(),
            _ => line.address.identity() == address.identity(),
        })
}
