//! The ways in which a service may write what a request said.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::Json;
use crate::path::NOT_IN_SEGMENT;

/// What is percent-encoded at most: all but the unreserved characters (RFC 3986,
/// 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The value as it is, percent-encoded as in a path and at most, as a form has
/// it, escaped in JSON at most and at least, in HTML, and in base64.
pub(super) fn encodings(value: &str) -> [String; 8] {
    let reserved = utf8_percent_encode(value, RESERVED).to_string();
    let json = Json::from(value).to_string();
    [
        value.to_owned(),
        utf8_percent_encode(value, NOT_IN_SEGMENT).to_string(),
        reserved.replace("%20", "+"),
        reserved,
        ascii_json(value),
        json[1..json.len() - 1].to_owned(),
        html(value),
        STANDARD_NO_PAD.encode(value),
    ]
}

/// Escaped in JSON so that only ASCII remains.
fn ascii_json(value: &str) -> String {
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
