//! What a request said: the values in its path, its query and its body.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;

use crate::model::Json;
use crate::path::is_version;

/// How many bytes a text may have that is a body as a whole.
const MOST_TEXT: usize = 1024;

/// How many digits a number has that is looked for.
const LONG_NUMBER: usize = 4;

/// The keys in a path, of which everybody knows the template. Without one, what
/// looks like a name of the reference is taken for one.
pub(super) fn path_values(path: &str, template: &str, add: &mut impl FnMut(&str)) {
    // A colon at the end of a segment is no part of its word.
    let segments = |path| str::split(path, '/').map(|it| it.trim_end_matches(':'));
    let literals: BTreeSet<&str> = segments(template).collect();
    for segment in segments(path) {
        let decoded = percent_decode_str(segment).decode_utf8_lossy();
        let is_known = match template {
            "" => is_literal(&decoded),
            _ => literals.contains(&*decoded),
        };
        if !is_known {
            add(&decoded);
            literal_values(&decoded, add);
            named_values(&decoded, add);
        }
    }
}

/// The values without quotes in `(a=1,b=2)` and `a=1`.
fn named_values(segment: &str, add: &mut impl FnMut(&str)) {
    let pairs = segment.split(['(', ',', ')']);
    pairs
        .filter_map(|pair| pair.split_once('='))
        .for_each(|(_, value)| add(value));
}

/// Whether this is `users`, `$count` or `v1.0`.
fn is_literal(segment: &str) -> bool {
    let name = segment.trim_start_matches('$');
    let is_name = name.starts_with(|it: char| it.is_ascii_lowercase())
        && name.bytes().all(|it| it.is_ascii_alphabetic());
    is_name || is_version(segment)
}

/// The values in a query.
pub(super) fn query_values(query: &str, add: &mut impl FnMut(&str)) {
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or_default();
        let value = percent_decode_str(value).decode_utf8_lossy();
        literal_values(&value, add);
        if !name.starts_with('$') && !name.starts_with("%24") {
            add(&value);
        }
    }
}

/// What stands in quotes in a path or a query, and the words of it.
fn literal_values(text: &str, add: &mut impl FnMut(&str)) {
    for quote in ['\'', '"'] {
        for literal in text.split(quote).skip(1).step_by(2) {
            add(literal);
            literal.split([' ', ':']).for_each(&mut *add);
        }
    }
}

/// The values of a body: those of its JSON, or a short text as a whole.
pub(super) fn body_values(request: &Request<Bytes>, add: &mut impl FnMut(&str)) {
    if let Ok(body) = serde_json::from_slice::<Json>(request.body()) {
        return json_values(&body, add);
    }
    let is_text = request.headers().contains_key(CONTENT_TYPE);
    match std::str::from_utf8(request.body()) {
        Ok(text) if is_text && text.len() <= MOST_TEXT => add(text),
        _ => {}
    }
}

/// The texts and the long numbers of JSON, and the keys and values in the URLs
/// of a batch.
fn json_values(body: &Json, add: &mut impl FnMut(&str)) {
    match body {
        Json::String(text) => {
            add(text);
            if text.starts_with('/') {
                let (path, query) = text.split_once('?').unwrap_or((text, ""));
                path_values(path, "", add);
                query_values(query, add);
            }
        }
        Json::Number(number) => {
            let text = number.to_string();
            if text.len() >= LONG_NUMBER {
                add(&text);
            }
        }
        Json::Array(elements) => elements.iter().for_each(|it| json_values(it, add)),
        Json::Object(members) => members.values().for_each(|it| json_values(it, add)),
        Json::Null | Json::Bool(_) => {}
    }
}
