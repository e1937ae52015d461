//! HTTP methods.
//!
//! Knows which there are; must not know what they do to a resource.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::http::{Message, Start};
use crate::facts::request::METHODS;
use crate::markdown::CodeBlock;

/// A line that would be a request line if its first word were a method.
pub(in crate::facts) fn unknown(line: &str, place: &Place) -> Option<Diagnostic> {
    let (word, url) = line.split_once(' ')?;
    let url = url.trim_start();
    let is_word = word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase());
    let is_url = ["/", "https://", "http://"]
        .iter()
        .any(|start| url.starts_with(start));
    if !is_word || !is_url || METHODS.contains(&word) {
        return None;
    }
    let distance = |method: &&&str| strsim::damerau_levenshtein(word, method);
    let nearest = METHODS.iter().min_by_key(distance)?;
    let message = format!("`{word}` is not an HTTP method of the API; the nearest is `{nearest}`");
    let help = format!("write one of `{}`", METHODS.join("`, `"));
    Some(Diagnostic::new(Code::HttpMethod, place.within(0..word.len()), message).help(help))
}

/// A request that sends JSON with a method that has no body.
pub(super) fn with_body(block: &CodeBlock<'_>, message: &Message) -> Option<Diagnostic> {
    let Start::Request { method, .. } = &message.start else {
        return None;
    };
    let body = &block.text[message.body.clone()];
    let is_bodiless = matches!(method.as_str(), "GET" | "HEAD") && body.starts_with('{');
    is_bodiless.then(|| {
        let place = block.place_of(message.body.clone());
        let message =
            format!("the example sends a body with {method}, for which HTTP defines no meaning");
        let help = "remove the body, or correct the method";
        Diagnostic::new(Code::HttpMethod, place, message).help(help)
    })
}
