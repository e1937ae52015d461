//! HTML comments: annotations, and those that allow findings.
//!
//! Knows which block a comment speaks of; must not know what the keys of annotations mean.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Edit, Place};
use crate::markdown::duplicate::duplicate_keys;
use crate::markdown::invisible::{in_name, without};
use crate::markdown::page::{Annotation, Block};
use crate::markdown::{allowance, json};

use super::Gatherer;

impl Gatherer<'_, '_> {
    /// The comments of an HTML block; those that begin with a brace are annotations.
    pub(super) fn html(&mut self, range: &Range<usize>) {
        let source = self.source(range);
        self.reader.anchors.html(source);
        let mut from = 0;
        while let Some(open) = source[from..].find("<!--") {
            let start = from + open + "<!--".len();
            let end = source[start..]
                .find("-->")
                .map_or(source.len(), |close| start + close);
            let comment = &source[start..end];
            from = (end + "-->".len()).min(source.len());
            let place = self.place(&(range.start + start..range.start + end));
            if comment.trim_start().starts_with('{') {
                self.annotation(comment, place);
            } else if let Some((comment, found)) = allowance::read(comment, &place) {
                self.reader.diagnostics.extend(found);
                self.allow(comment, place);
            }
        }
    }

    fn allow(&mut self, comment: allowance::Comment, place: Place) {
        if comment.is_for_file {
            let scope = Place::new(self.path, 0..self.text.len());
            self.reader.allowances.extend(comment.allow(&scope));
        } else {
            self.allowing.push((comment, place));
        }
    }

    /// The comments that wait for a block speak of this one.
    pub(super) fn allow_in(&mut self, block: &Range<usize>) {
        for (comment, mut place) in std::mem::take(&mut self.allowing) {
            place.end = place.end.max(self.base + block.end);
            self.reader.allowances.extend(comment.allow(&place));
        }
    }

    fn annotation(&mut self, comment: &str, place: Place) {
        let read = json::read(comment);
        self.is_broken = read.is_err();
        let read = match read {
            Ok(read) => read,
            Err(unreadable) => {
                let spot = place.within(unreadable.at..unreadable.at + 1);
                let message = format!(
                    "the annotation is not JSON: {}",
                    unreadable.explain(comment)
                );
                self.reader
                    .report(Diagnostic::new(Code::AnnotationJson, spot, message));
                return;
            }
        };
        for found in read.invisible(&place, "the annotation") {
            self.reader.report(found);
        }
        let serde_json::Value::Object(mut json) = read.value else {
            return;
        };
        for name in NAMING {
            if let Some(serde_json::Value::String(text)) = json.get_mut(*name)
                && let Some(hidden) = in_name(text)
            {
                let at = comment.find(text.as_str()).unwrap_or_default();
                let place = place.within(at..at + text.len());
                let harm = "in a name of the annotation, so other tools read another name";
                self.reader.report(hidden.finding(&place, harm));
                *text = without(text).into_owned();
            }
        }
        for (repair, at) in &read.repairs {
            // Remarks after the object are a habit of the dialect, and so is text of messages in suppressions.
            let is_habit = match repair {
                json::Repair::Comment => true,
                json::Repair::RawControl => !breaks_outside_suppressions(&json),
                json::Repair::OddEscape | json::Repair::UnescapedQuote => {
                    is_in_suppressions(comment, at.start)
                }
                _ => false,
            };
            if !is_habit {
                let message = format!("the JSON of the annotation has {}", repair.found());
                let changes = read.changes.of(*repair);
                let fix = changes.map(|(range, text)| Edit::new(place.within(range), text));
                let spot = place.within(at.clone());
                let finding = Diagnostic::new(Code::AnnotationRepaired, spot, message);
                self.reader.report(finding.help(repair.remedy()).fix(fix));
            }
        }
        let layout = json::layout(comment);
        let at = |range: Range<usize>| place.within(range);
        self.reader.diagnostics.extend(duplicate_keys(&layout, at));
        self.release();
        let members = layout.members.into_iter().map(|it| it.shown(at));
        let annotation = Annotation {
            members: members.collect(),
            json,
            place,
        };
        self.waiting = Some((annotation, false));
    }

    /// Gives up waiting for a code block: the annotation stands alone.
    /// An included table comes after the annotation that marks it.
    pub(super) fn release_marker(&mut self) {
        let waiting = self.waiting.as_ref();
        if waiting.is_some_and(|(annotation, _)| annotation.marks_table()) {
            self.release();
        }
    }

    pub(super) fn release(&mut self) {
        if let Some((annotation, _)) = self.waiting.take() {
            self.reader.push(Block::Annotation(annotation));
        }
    }
}

/// The keys of annotations whose values are names.
const NAMING: &[&str] = &[
    "@odata.type",
    "@type",
    "baseType",
    "blockType",
    "keyProperty",
];

/// Whether a place in an annotation is in its suppressions, which quote messages of other tools.
fn is_in_suppressions(comment: &str, at: usize) -> bool {
    let Some(start) = comment.find("\"suppressions\"") else {
        return false;
    };
    let end = comment[start..]
        .find("\n  ]")
        .map_or(comment.len(), |end| start + end);
    (start..end).contains(&at)
}

/// Whether a string of an annotation has a line break or the like, its suppressions left out.
fn breaks_outside_suppressions(json: &serde_json::Map<String, serde_json::Value>) -> bool {
    fn breaks(value: &serde_json::Value) -> bool {
        match value {
            serde_json::Value::String(text) => text.contains(|c: char| c < ' '),
            serde_json::Value::Array(items) => items.iter().any(breaks),
            serde_json::Value::Object(members) => breaks_in(members),
            _ => false,
        }
    }
    fn breaks_in(members: &serde_json::Map<String, serde_json::Value>) -> bool {
        let mut members = members.iter();
        members.any(|(name, value)| {
            name.contains(|c: char| c < ' ')
                || !name.eq_ignore_ascii_case("suppressions") && breaks(value)
        })
    }
    breaks_in(json)
}
