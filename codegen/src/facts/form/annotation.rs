//! Annotations and the code blocks that they describe.
//!
//! Knows the kinds of blocks; must not know what the blocks show.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::spelling::is_slip;
use crate::markdown::{Annotation, CodeBlock, Page};

/// The kinds of blocks that an annotation may name.
const TYPES: &[&str] = &[
    "resource",
    "request",
    "response",
    "example",
    "ignored",
    "samples",
    "permissions",
    "simulatedResponse",
    "testParams",
    "unknown",
];

/// The languages of HTTP messages; the second one makes examples that readers can run.
const HTTP: &[&str] = &["http", "msgraph-interactive"];

/// Reports annotations that do not fit their blocks, and blocks without one.
pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut resource: Option<&Place> = None;
    for block in page.sections.iter().flat_map(|section| section.code()) {
        let Some(annotation) = &block.annotation else {
            found.extend(without_annotation(block));
            continue;
        };
        found.extend(block_type(annotation));
        found.extend(language(block, annotation));
        if annotation.block_type() == "resource" {
            let place = &annotation.place;
            match resource {
                Some(first) if first != place => found.push(repeated(annotation, first)),
                _ => resource = Some(place),
            }
        }
    }
    found
}

fn without_annotation(block: &CodeBlock<'_>) -> Option<Diagnostic> {
    let language = block.language.as_str();
    let needs_one = HTTP.contains(&language) || language == "json";
    if !needs_one || block.has_broken_annotation {
        return None;
    }
    let message = format!("the `{language}` block has no annotation");
    let annotation = match block.text.trim_start() {
        text if text.starts_with("HTTP/") => "\"blockType\": \"response\"",
        // What names the host is an example, and not a request line.
        text if text.lines().next().is_some_and(|line| line.contains("://")) => {
            "\"blockType\": \"request\", \"name\": \"…\""
        }
        _ => "\"blockType\": \"ignored\"",
    };
    let help = format!(
        "put a comment above it that says what it shows, such as `<!-- {{ {annotation} }} -->`"
    );
    let place = block.opening.clone();
    Some(Diagnostic::new(Code::AnnotationMissing, place, message).help(help))
}

fn block_type(annotation: &Annotation) -> Option<Diagnostic> {
    let finding = |place, message: String| Diagnostic::new(Code::AnnotationType, place, message);
    let Some(word) = annotation.text("blockType") else {
        let message = "the annotation of a code block has no `blockType`".to_owned();
        let help = "add a `blockType`, such as `request`, `response`, `resource` or `ignored`";
        return Some(finding(annotation.place.clone(), message).help(help));
    };
    if TYPES.iter().any(|known| known.eq_ignore_ascii_case(word)) {
        return None;
    }
    let message = format!("`{word}` is not a `blockType`");
    let help = match TYPES.iter().find(|known| is_slip(known, word)) {
        Some(known) => format!("the nearest one is `{known}`"),
        None => format!("the usual ones are `{}`", TYPES[..5].join("`, `")),
    };
    Some(finding(annotation.place_of("blockType"), message).help(help))
}

/// The finding that a block has another language than its kind needs.
fn language(block: &CodeBlock<'_>, annotation: &Annotation) -> Option<Diagnostic> {
    let kind = annotation.block_type();
    let needed = match kind {
        "request" | "response" if !HTTP.contains(&block.language.as_str()) => "http",
        "resource" if block.language != "json" => "json",
        _ => return None,
    };
    let message = match block.language.as_str() {
        "" => format!("the block of a `{kind}` has no language"),
        language => format!("the block of a `{kind}` has the language `{language}`"),
    };
    let place = block.opening.clone();
    let help = format!("write `{needed}` after the opening fence");
    Some(Diagnostic::new(Code::CodeLanguage, place, message).help(help))
}

fn repeated(annotation: &Annotation, first: &Place) -> Diagnostic {
    let message = "this is the second JSON representation of a type on the page";
    let help = "document one type on a page, so that its tables belong to that type; call other blocks `example` or `ignored`";
    Diagnostic::new(
        Code::ResourceRepeated,
        annotation.place_of("blockType"),
        message,
    )
    .help(help)
    .other(first.clone(), "the first one")
}
