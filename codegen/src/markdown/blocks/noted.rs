//! What is noted of the parser's events whatever they are part of: links, anchors, fences that are missing.
//!
//! Knows where these stand; must not know which blocks are gathered.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::{fence, link};

use super::Gatherer;

impl Gatherer<'_, '_> {
    /// Takes what counts whatever it is part of: links and anchors.
    pub(super) fn note(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })
                if link::is_relative(dest_url) && !self.is_directive(range) =>
            {
                let target = self.source(range).rfind(dest_url.as_ref());
                let place = match target {
                    Some(at) => self.place(range).within(at..at + dest_url.len()),
                    None => self.place(range),
                };
                self.reader.link(place, dest_url);
            }
            Event::InlineHtml(html) => self.reader.anchors.html(html),
            _ => {}
        }
    }

    /// Whether a link is part of an instruction to publishers, such as `[!INCLUDE [label](path)]`.
    fn is_directive(&self, range: &Range<usize>) -> bool {
        let before = &self.text[..self.base + range.start];
        before
            .rfind(['[', ']', '\n'])
            .is_some_and(|at| before[at..].starts_with("[!"))
    }

    pub(super) fn undefined(&mut self, range: &Range<usize>, name: &str) {
        let message = format!("the link refers to `{name}`, which the file does not define");
        let help = format!(
            "add a line `[{name}]: ` with the target, or write the link as `[text](target)`"
        );
        let place = self.place(range);
        let place = match self.source(range).rfind(name) {
            Some(at) => place.within(at..at + name.len()),
            None => place,
        };
        self.reader
            .report(Diagnostic::new(Code::LinkUndefined, place, message).help(help));
    }

    /// Reports a code block that is not closed; where its text was meant to end, and what follows it.
    pub(super) fn unclosed(
        &mut self,
        range: &Range<usize>,
        text: Option<&Range<usize>>,
    ) -> Option<(Range<usize>, Range<usize>)> {
        let source = self.source(range);
        let fence::Unclosed { next, end } = fence::unclosed(source)?;
        let place = self.place(range);
        let opening = place.within(fence::opening(source));
        let message = "the code block is not closed";
        let help = "add a line with the closing fence below the last line of the block";
        let finding = Diagnostic::new(Code::FenceUnclosed, opening, message).help(help);
        self.reader.report(match next {
            Some(next) => finding.other(place.within(next), "the next block begins here"),
            None => finding,
        });
        let (text, end) = (text?, range.start + end);
        let is_cut = text.start < end && end < range.end;
        is_cut.then(|| (text.start..end.min(text.end), end..range.end))
    }
}
