//! The ways in which a service may write what a request said.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is percent-encoded at most, and what at least.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
const IN_PATH: &AsciiSet = &RESERVED.remove(b'@').remove(b'\'').remove(b':');

/// The value as it is, percent-encoded (RFC 3986), as a form has it, escaped in
/// JSON, in HTML, and in base64.
pub(super) fn encodings(value: &str) -> [String; 8] {
    let reserved = utf8_percent_encode(value, RESERVED).to_string();
    [
        value.to_owned(),
        utf8_percent_encode(value, IN_PATH).to_string(),
        reserved.replace("%20", "+"),
        reserved,
        json(value),
        serde_json::Value::from(value)
            .to_string()
            .trim_matches('"')
            .to_owned(),
        html(value),
        STANDARD_NO_PAD.encode(value),
    ]
}

/// Escaped in JSON so that only ASCII remains.
fn json(value: &str) -> String {
    let mut escaped = String::new();
    for character in value.chars() {
        match character {
            '"' | '\\' => escaped.extend(['\\', character]),
            ' '..='~' => escaped.push(character),
            other => {
                for unit in other.encode_utf16(&mut [0; 2]) {
                    let _ = write!(escaped, "\\u{unit:04x}");
                }
            }
        }
    }
    escaped
}

fn html(value: &str) -> String {
    value
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
