//! Media types.
//!
//! Knows how they are written in headers and in text; must not know what is sent.

/// The top-level media types: <https://www.iana.org/assignments/top-level-media-types>.
const TOP_LEVEL: &[&str] = &[
    "application",
    "audio",
    "example",
    "font",
    "haptics",
    "image",
    "message",
    "model",
    "multipart",
    "text",
    "video",
];

/// A media type without its parameters, in lower case; none where a page writes something else in its place.
pub fn essence(media_type: &str) -> Option<String> {
    let (essence, _) = media_type.split_once(';').unwrap_or((media_type, ""));
    let essence = essence.trim().to_ascii_lowercase();
    let is_name = |name: &str| !name.is_empty() && name.chars().all(is_of_name);
    let (top, sub) = essence.split_once('/')?;
    (is_name(top) && is_name(sub)).then_some(essence)
}

/// Whether a character can be in one of the two names: <https://www.rfc-editor.org/rfc/rfc6838#section-4.2>.
fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c)
}

/// The media types that a text names.
pub(super) fn named(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| c != '/' && !is_of_name(c));
    let essences = words.filter_map(|word| essence(word.trim_end_matches('.')));
    essences.filter(|essence| {
        let (top, _) = essence.split_once('/').unwrap_or_default();
        TOP_LEVEL.contains(&top)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_have_two_names() {
        for (written, expected) in [
            ("text/plain", Some("text/plain")),
            (" Text/HTML ; charset=utf-8", Some("text/html")),
            ("application/vnd.ms-x+xml", Some("application/vnd.ms-x+xml")),
            ("text", None),
            ("text/", None),
            ("text/pl\u{e4}in", None),
            ("a/b/c", None),
            ("{type}/{subtype}", None),
        ] {
            assert_eq!(essence(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn texts_name_media_types_among_words() {
        for (text, expected) in [
            ("application/json. Required.", &["application/json"][..]),
            (
                "`text/html` or `application/xhtml+xml`; parts as `multipart/form-data; boundary=x`.",
                &["text/html", "application/xhtml+xml", "multipart/form-data"],
            ),
            ("[text/plain]|<text/html>", &["text/plain", "text/html"]),
            ("and/or", &[]),
            ("Nature of the data in the body.", &[]),
        ] {
            let found: Vec<String> = named(text).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
