//! Tokens and keys that are known by their form.
//!
//! Knows one form a function; must not know where in a page they stand.

use std::ops::Range;

use super::base64;
use super::form::{Found, is_random, occurrences};

/// The stretch of characters around an offset.
fn around(text: &str, at: usize, is_part: fn(char) -> bool) -> Range<usize> {
    let before = text[..at].trim_end_matches(is_part);
    let after = text[at..].trim_start_matches(is_part);
    before.len()..text.len() - after.len()
}

/// Whether a text goes on with dots where something was left out.
fn is_cut(text: &str, end: usize) -> bool {
    text[end..].starts_with(['.', '…', '*', '<', '{']) || text[..end].ends_with("..")
}

/// Tokens of three parts, of which the first is a JSON object: <https://www.rfc-editor.org/rfc/rfc7519>.
pub(super) fn tokens(text: &str) -> Vec<Found> {
    const SIGNATURE: usize = 32;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let found = occurrences(text, "eyJ").filter_map(|(at, _)| {
        let range = around(text, at, is_part);
        let parts: Vec<&str> = text[range.clone()].split('.').collect();
        let [head, payload, signature] = parts[..] else {
            return None;
        };
        let is_token = range.start == at
            && signature.len() >= SIGNATURE
            && is_random(signature)
            && is_object(head, "alg")
            && is_payload(payload)
            && !is_cut(text, range.end);
        is_token.then_some((range, "an access token"))
    });
    found.collect()
}

fn is_object(part: &str, member: &str) -> bool {
    let bytes = base64::decode(part).unwrap_or_default();
    let value = serde_json::from_slice::<serde_json::Value>(&bytes);
    value.is_ok_and(|value| value.get(member).is_some())
}

/// Whether the second part is an object, and not that of the example that everybody copies.
fn is_payload(part: &str) -> bool {
    let bytes = base64::decode(part).unwrap_or_default();
    let value = serde_json::from_slice::<serde_json::Value>(&bytes);
    value.is_ok_and(|value| value.is_object() && value["sub"] != "1234567890")
}

/// Client secrets of Microsoft Entra ID: three characters, a digit, `Q~`, and 31 to 34 more characters.
pub(super) fn client_secrets(text: &str) -> Vec<Found> {
    const BEFORE: usize = 4;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
    let found = occurrences(text, "Q~").filter_map(|(at, mark)| {
        let range = around(text, at, is_part);
        let word = &text[range.clone()];
        let rest = range.end - (at + mark.len());
        let is_secret = at - range.start == BEFORE
            && text[..at].ends_with(|c: char| c.is_ascii_digit())
            && (31..=34).contains(&rest)
            && is_random(word)
            && !is_cut(text, range.end)
            && !word.ends_with('.');
        is_secret.then_some((range, "a client secret"))
    });
    found.collect()
}

/// Signatures of shared access URLs: an HMAC-SHA256 in Base64, percent-encoded or not.
pub(super) fn signatures(text: &str) -> Vec<Found> {
    const BYTES: usize = 32;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '%');
    let found = occurrences(text, "sig=").filter_map(|(at, name)| {
        let is_parameter = text[..at].ends_with(['?', '&', ';']);
        let start = at + name.len();
        let range = start..around(text, start, is_part).end.max(start);
        let written = &text[range.clone()];
        let plain = percent_encoding::percent_decode_str(written)
            .decode_utf8()
            .ok()?;
        let is_signature = is_parameter
            && base64::decode(&plain).is_some_and(|bytes| bytes.len() == BYTES)
            && is_random(&plain)
            && !is_cut(text, range.end);
        is_signature.then_some((range, "the signature of a shared access URL"))
    });
    found.collect()
}

/// Keys of storage accounts: 64 bytes in Base64, behind a name that speaks of a key.
pub(super) fn storage_keys(text: &str) -> Vec<Found> {
    const LENGTH: usize = 88;
    const BYTES: usize = 64;
    /// So many of 64 bytes are different, if chance made them.
    const DIFFERENT: usize = 46;
    /// The name stands at most so far before the key.
    const NAME: usize = 40;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/');
    let found = occurrences(text, "==").filter_map(|(at, padding)| {
        let range = around(text, at, is_part).start..at + padding.len();
        if range.len() != LENGTH {
            return None;
        }
        let mut bytes = base64::decode(&text[range.clone()])?;
        let is_whole = bytes.len() == BYTES;
        bytes.sort_unstable();
        bytes.dedup();
        let line = text[..range.start].rsplit('\n').next().unwrap_or_default();
        let name = line
            .char_indices()
            .rev()
            .nth(NAME)
            .map_or(line, |(from, _)| &line[from..]);
        let is_named = name.to_ascii_lowercase().contains("key");
        (is_whole && is_named && bytes.len() >= DIFFERENT)
            .then_some((range, "a storage account key"))
    });
    found.collect()
}

/// Private keys in PEM: <https://www.rfc-editor.org/rfc/rfc7468>.
pub(super) fn private_keys(text: &str) -> Vec<Found> {
    const SHORTEST: usize = 64;
    let found = text
        .match_indices("-----BEGIN ")
        .filter_map(|(start, begin)| {
            let label = text[start + begin.len()..].split("-----").next()?;
            if !label.ends_with("PRIVATE KEY") || label.contains('\n') {
                return None;
            }
            let from = start + begin.len() + label.len() + "-----".len();
            let close = format!("-----END {label}-----");
            let content = text.get(from..)?.split(&close).next()?;
            let is_key = !content.contains("...") && {
                let letters = content.chars().filter(char::is_ascii_alphanumeric);
                let letters: String = letters.collect();
                letters.len() >= SHORTEST && is_random(&letters)
            };
            let end = from + content.len() + close.len();
            (is_key && end <= text.len()).then_some((start..end, "a private key"))
        });
    found.collect()
}
