//! Changes every documented value: a test that passes whatever the
//! documentation says is no test.
//!
//! A line of the leaves shows one value with its place in the body, and nothing
//! else. So two runs tell of every value in a body whether a change is noticed:
//! one with all of them changed, one with all removed. Where a value does not
//! show in a line of its own, or in the line of what it is a part of, its
//! changes are tried one by one.

use std::collections::BTreeMap;

use super::case::{Made, Product};
use super::change::{Steps, all_changed, all_removed, is_leaf};
use super::compare;
use super::example::Example;
use super::prepared::Prepared;
use super::url;
use crate::model::Json;

/// The changes to an example that its case, which made this of it, does not
/// notice.
pub(super) fn unnoticed(prepared: &Prepared<'_>, made: &Made, version: &str) -> Vec<String> {
    let mut unnoticed = match &made.product {
        Product::Request(request) => heads(&prepared.example)
            .into_iter()
            .filter(|(_, head)| {
                let url = url::documented_url(&head.url, version);
                compare::head(head, &url, request).is_ok()
            })
            .map(|(what, _)| what)
            .collect(),
        Product::Response(_) => Vec::new(),
    };
    if let Some(body) = &prepared.example.body {
        let body = Mutant {
            prepared,
            version,
            body,
        };
        unnoticed.extend(body.unnoticed(made));
    }
    unnoticed
}

/// The head of a request with one change, and what the change is.
pub(super) fn heads(original: &Example) -> Vec<(String, Example)> {
    let head = Example {
        method: original.method.clone(),
        url: original.url.clone(),
        headers: original.headers.clone(),
        ..Example::default()
    };
    let mut all = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Example)| {
        let mut head = head.clone();
        change(&mut head);
        all.push((what, head));
    };
    add("method".to_owned(), &|head| head.method.push('X'));
    // A letter that stands for itself behind every other one, even a `%`.
    add("url".to_owned(), &|head| head.url.push('x'));
    for (name, _) in compare::compared_headers(original) {
        add(format!("headers.{name}"), &|head| {
            for header in head.headers.iter_mut().filter(|it| it.0 == name) {
                header.1.insert(0, 'x');
            }
        });
    }
    all
}

/// A body that is changed.
pub(super) struct Mutant<'a> {
    pub(super) prepared: &'a Prepared<'a>,
    pub(super) version: &'a str,
    pub(super) body: &'a Json,
}

impl Mutant<'_> {
    fn unnoticed(&self, made: &Made) -> Vec<String> {
        let changed = all_changed(self.body);
        let (with, without) = (self.run(&changed), self.run(&all_removed(self.body)));
        let lines = Lines {
            original: by_place(Some(made)),
            changed: by_place(with.as_ref()),
            removed: by_place(without.as_ref()),
        };
        let mut doubtful = Vec::new();
        lines.doubt(&Steps::default(), self.body, &changed, &mut doubtful);
        let one_by_one = doubtful.iter().flat_map(|steps| self.try_one(steps));
        one_by_one.collect()
    }

    /// The changes at one place that are not noticed.
    pub(super) fn try_one(&self, steps: &Steps) -> Vec<String> {
        let changes = [
            ("changed", steps.changed(self.body)),
            ("removed", steps.removed(self.body)),
        ];
        let unnoticed = changes.into_iter().filter(|(_, body)| {
            let example = body.clone().map(|body| self.example(body));
            example.is_some_and(|example| self.passes(&example))
        });
        unnoticed
            .map(|(what, _)| format!("body.{} {what}", steps.place()))
            .collect()
    }

    fn passes(&self, example: &Example) -> bool {
        let Prepared { case, leaves, .. } = self.prepared;
        let made = case.run(example, self.version);
        made.is_ok_and(|made| made.check(example, self.version, leaves).is_ok())
    }

    fn run(&self, body: &Json) -> Option<Made> {
        let example = self.example(body.clone());
        self.prepared.case.run(&example, self.version).ok()
    }

    fn example(&self, body: Json) -> Example {
        Example {
            body: Some(body),
            ..self.prepared.example.clone()
        }
    }
}

/// The lines of three runs, by the places of what they show.
struct Lines<'m> {
    original: BTreeMap<&'m str, &'m str>,
    changed: BTreeMap<&'m str, &'m str>,
    removed: BTreeMap<&'m str, &'m str>,
}

/// The lines of what was made; none of a place that has two of them.
fn by_place(made: Option<&Made>) -> BTreeMap<&str, &str> {
    let mut lines = BTreeMap::new();
    let mut twice = Vec::new();
    for leaf in made.into_iter().flat_map(|made| &made.reading.leaves) {
        if lines.insert(&*leaf.place, &*leaf.line).is_some() {
            twice.push(&*leaf.place);
        }
    }
    lines.retain(|place, _| !twice.contains(place));
    lines
}

impl Lines<'_> {
    /// Collects the leaves of a value whose changes these lines do not show.
    fn doubt(&self, steps: &Steps, value: &Json, changed: &Json, doubtful: &mut Vec<Steps>) {
        if self.show(&steps.place(), value, changed) {
            return;
        }
        if is_leaf(value) {
            doubtful.push(steps.clone());
        }
        let further = steps.further(value).into_iter().zip(steps.further(changed));
        for ((steps, value), (_, changed)) in further {
            self.doubt(&steps, value, changed, doubtful);
        }
    }

    /// Whether a line shows this value at its place, shows what it was changed
    /// to, and is gone without it.
    fn show(&self, place: &str, value: &Json, changed: &Json) -> bool {
        let (Some(original), Some(with)) = (self.original.get(place), self.changed.get(place))
        else {
            return false;
        };
        ends_with(original, value)
            && ends_with(with, changed)
            && self.removed.get(place) != Some(original)
    }
}

/// Whether this is the value that a line shows.
fn ends_with(line: &str, value: &Json) -> bool {
    let before = line.strip_suffix(&value.to_string());
    before.is_some_and(|before| before.ends_with(' '))
}
