//! Where values stand in the text of a body.
//!
//! Knows JSON text; must not know types.

use std::ops::Range;

use serde_json::Value;

use crate::diagnostic::Place;
use crate::facts::Body;

/// Where the first body that has it holds a member.
pub(super) fn member<'b>(bodies: impl IntoIterator<Item = &'b Body>, name: &str) -> Option<Place> {
    bodies.into_iter().find_map(|body| match body {
        Body::Json { value, text, place } => {
            let range = find(text, name, value.get(name)?, &mut 0);
            Some(place.within(range))
        }
        _ => None,
    })
}

/// Where the values at some paths of a body stand.
pub(super) fn paths(body: &Body, paths: &[&str]) -> Vec<Option<Place>> {
    let Body::Json { value, text, place } = body else {
        return vec![None; paths.len()];
    };
    let mut from = 0;
    let found = paths.iter().map(|path| {
        let range = find(text, path, at_path(value, path)?, &mut from);
        Some(place.within(range))
    });
    found.collect()
}

/// The value at a path such as `addLicenses[0].skuId`; names may hold dots.
fn at_path<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    if path.is_empty() {
        return Some(value);
    }
    if let Some(rest) = path.strip_prefix('[') {
        let (index, rest) = rest.split_once(']')?;
        return at_path(
            value.get(index.parse::<usize>().ok()?)?,
            rest.strip_prefix('.').unwrap_or(rest),
        );
    }
    let members = value.as_object()?;
    members.iter().find_map(|(name, value)| {
        let rest = path.strip_prefix(name.as_str())?;
        let rest = match rest.strip_prefix('.') {
            Some(rest) => rest,
            None if rest.is_empty() || rest.starts_with('[') => rest,
            None => return None,
        };
        at_path(value, rest)
    })
}

/// Where a member's value stands in the text of its body: the next place at which its name has this value.
fn find(text: &str, path: &str, value: &Value, from: &mut usize) -> Range<usize> {
    let name = path.rsplit(['.', ']']).next().unwrap_or(path);
    let name = name.split('[').next().unwrap_or(name);
    let key = format!("\"{name}\"");
    let shown = value.to_string();
    for start in [*from, 0] {
        for (at, _) in text[start..].match_indices(&key) {
            let after = start + at + key.len();
            let rest = text[after..]
                .trim_start()
                .strip_prefix(':')
                .map(str::trim_start);
            let Some(rest) = rest else { continue };
            let begin = text.len() - rest.len();
            if rest.starts_with(&shown) {
                *from = begin;
                return begin..begin + shown.len();
            }
            if rest.starts_with(['[', '{']) && (value.is_array() || value.is_object()) {
                *from = begin;
                return begin..begin + rest.find('\n').unwrap_or(rest.len());
            }
        }
    }
    0..1
}
