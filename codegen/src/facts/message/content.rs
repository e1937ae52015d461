//! The header *Content-Type* and the body that it announces.
//!
//! Knows media types; must not know what is in the body.

use crate::diagnostic::{Code, Diagnostic, Edit};
use crate::facts::http::Message;
use crate::facts::media_type;
use crate::markdown::CodeBlock;

/// The media types that messages of the API have.
const KNOWN: &[&str] = &[
    "application/gzip",
    "application/javascript",
    "application/json",
    "application/octet-stream",
    "application/pdf",
    "application/x-www-form-urlencoded",
    "application/xhtml+xml",
    "application/xml",
    "application/zip",
    "audio/mpeg",
    "image/bmp",
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/svg+xml",
    "image/tiff",
    "image/webp",
    "multipart/form-data",
    "multipart/mixed",
    "multipart/related",
    "text/calendar",
    "text/css",
    "text/csv",
    "text/html",
    "text/plain",
    "text/vtt",
    "text/xml",
    "video/mp4",
];

/// What is wrong with the media type of a message.
pub(super) fn check(block: &CodeBlock<'_>, message: &Message) -> Option<Diagnostic> {
    let is_type = |name: &str| name.eq_ignore_ascii_case("content-type");
    let header = message
        .headers
        .iter()
        .find(|header| is_type(&header.name))?;
    let place = block.place_of(header.range.clone());
    let finding = |message: String, help: String| {
        Some(Diagnostic::new(Code::MediaType, place.clone(), message).help(help))
    };
    if header.value.is_empty() || header.value.contains(['{', '<', '*']) {
        return None;
    }
    let Some(essence) = media_type::essence(&header.value) else {
        let word = header
            .value
            .split([';', ',', ' '])
            .next()
            .unwrap_or_default();
        let nearest = nearest(word);
        let message = format!("`{word}` is not a media type; the nearest is `{nearest}`");
        return finding(message, format!("write `{nearest}`"));
    };
    if let Some(known) = meant(&essence) {
        let message = format!("`{essence}` is not a media type; `{known}` is one");
        let fix = Edit::within(&place, &header.value, 0..essence.len(), known);
        return finding(message, format!("write `{known}`")).map(|finding| finding.fix(fix));
    }
    let body = &block.text[message.body.clone()];
    let is_json = opens_json(body) && serde_json::from_str::<serde_json::Value>(body).is_ok();
    if matches!(essence.as_str(), "text/plain" | "text/html") && is_json {
        let message = format!("the header says `{essence}`, and the body is JSON");
        return finding(message, "write `application/json`".to_owned());
    }
    let is_other = body.starts_with('<') && body.ends_with('>') && body.contains("</");
    if essence == "application/json" && is_other {
        let message = "the header says `application/json`, and the body is markup".to_owned();
        return finding(message, "write the media type of the body".to_owned());
    }
    None
}

fn opens_json(body: &str) -> bool {
    body.starts_with(['{', '['])
}

fn nearest(word: &str) -> &'static str {
    let word = word.to_ascii_lowercase();
    let likeness = |known: &str| strsim::normalized_levenshtein(&word, known);
    let known = KNOWN.iter().copied();
    let nearest = known.max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    nearest.unwrap_or("application/json")
}

/// The media type that another is a slip for: in its first name, which is one of few, or as a whole.
fn meant(essence: &str) -> Option<&'static str> {
    if KNOWN.contains(&essence) {
        return None;
    }
    let mut known = KNOWN.iter().copied();
    known.find(|known| strsim::osa_distance(essence, known) == 1 && !essence.contains("vnd."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_media_types_are_told() {
        for (essence, expected) in [
            ("applicaton/json", Some("application/json")),
            ("application/jsn", Some("application/json")),
            ("image/jpg", Some("image/jpeg")),
            ("application/json", None),
            ("application/vnd.ms-excel", None),
            ("image/webp", None),
            ("text/css", None),
        ] {
            assert_eq!(meant(essence), expected, "{essence}");
        }
        assert_eq!(nearest("application-json"), "application/json");
        assert_eq!(nearest("json"), "application/json");
    }
}
