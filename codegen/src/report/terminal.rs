//! Findings as rustc shows them: the line of the page with the spot marked.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::corpus::Corpus;
use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::{self, Folded};

use super::excerpt::Excerpt;
use super::paths::Paths;
use super::short::{also, fixable};

/// Whether text is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Color {
    /// With ANSI escape sequences.
    Always,
    /// Plain.
    Never,
}

/// A finding of the reader of pages as text, with the lines of the corpus that it speaks of.
pub fn render(diagnostic: &Diagnostic, corpus: &Corpus, color: Color) -> String {
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    rendered(
        diagnostic,
        level,
        Vec::new(),
        &Paths::default(),
        corpus,
        color,
    )
}

/// A finding of the proof-reader as text.
pub fn human(folded: &Folded<'_, '_>, corpus: &Corpus, paths: &Paths, color: Color) -> String {
    let level = match folded.finding.level {
        lint::Level::Deny => Level::ERROR,
        lint::Level::Warn => Level::WARNING,
        lint::Level::Note | lint::Level::Allow => Level::NOTE,
    };
    let remarks = also(folded, paths).into_iter().chain(fixable(folded));
    let remarks = remarks.collect();
    rendered(
        folded.finding.diagnostic,
        level,
        remarks,
        paths,
        corpus,
        color,
    )
}

fn rendered(
    diagnostic: &Diagnostic,
    level: Level<'_>,
    remarks: Vec<String>,
    paths: &Paths,
    corpus: &Corpus,
    color: Color,
) -> String {
    let mut group = Group::with_title(
        level
            .primary_title(diagnostic.message.as_str())
            .id(diagnostic.code.name()),
    );
    if let Some(place) = &diagnostic.place {
        let path = paths.of(&place.path);
        group = match Excerpt::of(place, corpus) {
            Some(excerpt) => group.element(snippet(excerpt, path, AnnotationKind::Primary, None)),
            None => group.element(annotate_snippets::Origin::path(path)),
        };
    }
    if let Some((place, label)) = &diagnostic.other
        && let Some(excerpt) = Excerpt::of(place, corpus)
    {
        let path = paths.of(&place.path);
        group = group.element(snippet(excerpt, path, AnnotationKind::Context, Some(label)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    for remark in remarks {
        group = group.element(Level::NOTE.message(remark));
    }
    let renderer = match color {
        Color::Always => Renderer::styled(),
        Color::Never => Renderer::plain(),
    };
    renderer.render(&[group])
}

fn snippet<'c>(
    excerpt: Excerpt<'c>,
    path: String,
    kind: AnnotationKind,
    label: Option<&'c String>,
) -> Snippet<'c, annotate_snippets::Annotation<'c>> {
    let mut annotation = kind.span(excerpt.span);
    if let Some(label) = label {
        annotation = annotation.label(label.as_str());
    }
    Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .path(path)
        .annotation(annotation)
}
