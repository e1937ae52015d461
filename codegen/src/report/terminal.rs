//! Findings as rustc shows them: the line of the page with the spot marked.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::corpus::Corpus;
use crate::diagnostic::{Diagnostic, Place, Severity};

/// Whether text is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Color {
    /// With ANSI escape sequences.
    Always,
    /// Plain.
    Never,
}

/// A finding as text, with the lines of the corpus that it speaks of.
pub fn render(diagnostic: &Diagnostic, corpus: &Corpus, color: Color) -> String {
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(
        level
            .primary_title(diagnostic.message.as_str())
            .id(diagnostic.code.name()),
    );
    if let Some(place) = &diagnostic.place {
        group = match excerpt(place, corpus) {
            Some(excerpt) => group.element(excerpt.snippet(AnnotationKind::Primary, None)),
            None => group.element(annotate_snippets::Origin::path(place.path.as_str())),
        };
    }
    if let Some((place, label)) = &diagnostic.other
        && let Some(excerpt) = excerpt(place, corpus)
    {
        group = group.element(excerpt.snippet(AnnotationKind::Context, Some(label)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = match color {
        Color::Always => Renderer::styled(),
        Color::Never => Renderer::plain(),
    };
    renderer.render(&[group])
}

/// The lines of a file around a place.
struct Excerpt<'c> {
    path: &'c str,
    text: &'c str,
    first_line: usize,
    span: std::ops::Range<usize>,
}

/// A place may cover much; its first lines are enough to find it.
const MOST_LINES: usize = 6;

fn excerpt<'c>(place: &'c Place, corpus: &'c Corpus) -> Option<Excerpt<'c>> {
    let text = corpus.text(&place.path)?;
    let start = floor(text, place.start);
    let end = floor(text, place.end).max(start);
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let mut to = start;
    for _ in 0..MOST_LINES {
        to = text[to..].find('\n').map_or(text.len(), |at| to + at + 1);
        if to >= end {
            break;
        }
    }
    let shown = text[from..to].trim_end_matches('\n');
    let last = shown.len();
    let span = (start - from).min(last)..(end - from).min(last);
    Some(Excerpt {
        path: place.path.as_str(),
        text: shown,
        first_line: line(text, start),
        span,
    })
}

impl<'c> Excerpt<'c> {
    fn snippet(
        &self,
        kind: AnnotationKind,
        label: Option<&'c String>,
    ) -> Snippet<'c, annotate_snippets::Annotation<'c>> {
        let mut annotation = kind.span(self.span.clone());
        if let Some(label) = label {
            annotation = annotation.label(label.as_str());
        }
        Snippet::source(self.text)
            .line_start(self.first_line)
            .path(self.path)
            .annotation(annotation)
    }
}

/// The line of an offset, counted from 1.
fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// The nearest beginning of a character at or before an offset.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
