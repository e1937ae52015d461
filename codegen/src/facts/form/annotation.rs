//! Annotations and the code blocks that they describe.
//!
//! Knows the kinds of blocks; must not know what the blocks show.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::spelling::is_slip;
use crate::markdown::{Annotation, Block, CodeBlock, Page};

use super::annotation_key;

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
    for block in page.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Code(block) => {
                let Some(annotation) = &block.annotation else {
                    found.extend(without_annotation(block));
                    continue;
                };
                found.extend(content(annotation));
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
            Block::Annotation(annotation) if annotation.json.contains_key("blockType") => {
                found.extend(content(annotation));
                if !matches!(annotation.block_type(), "permissions" | "ignored") {
                    found.push(loose(annotation));
                }
            }
            _ => {}
        }
    }
    found
}

/// What is wrong with an annotation, whatever block it describes.
fn content(annotation: &Annotation) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = annotation_key::unknown(annotation).collect();
    found.extend(annotation_key::wrong_values(annotation));
    found.extend(without_type(annotation));
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

fn loose(annotation: &Annotation) -> Diagnostic {
    let message = format!(
        "no code block follows this annotation of a `{}`",
        annotation.block_type()
    );
    let help = "put the annotation right above its code block, or remove it";
    let place = annotation.place_of("blockType");
    Diagnostic::new(Code::AnnotationLoose, place, message).help(help)
}

fn without_type(annotation: &Annotation) -> Option<Diagnostic> {
    if annotation.block_type() != "resource" {
        return None;
    }
    let has_type = ["@odata.type", "@type"]
        .iter()
        .any(|key| match annotation.get(key) {
            Some(Value::String(name)) => !name.trim().is_empty(),
            // Of the wrong kind is told already.
            Some(_) => true,
            None => false,
        });
    if has_type {
        return None;
    }
    let message = "the annotation does not name the type that the JSON representation shows";
    let place = annotation.place_of("blockType");
    let help = "add the full name of the type as `@odata.type`";
    Some(Diagnostic::new(Code::ResourceUnnamed, place, message).help(help))
}
