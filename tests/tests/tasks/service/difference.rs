//! Differences between JSON values. This module knows JSON, but not requests.

use generated::Json;

/// The differences, each with the JSON pointer (RFC 6901) of its place.
pub(super) fn differences(expected: &Json, found: &Json) -> Vec<String> {
    let mut differences = Vec::new();
    compare("", expected, found, &mut differences);
    differences
}

fn compare(at: &str, expected: &Json, found: &Json, into: &mut Vec<String>) {
    match (expected, found) {
        (Json::Object(expected), Json::Object(found)) => {
            for (name, value) in expected {
                let at = format!("{at}/{}", escaped(name));
                match found.get(name) {
                    Some(found) => compare(&at, value, found, into),
                    None => into.push(format!("{at} is missing, expected {value}")),
                }
            }
            for (name, value) in found.iter().filter(|(it, _)| !expected.contains_key(*it)) {
                let at = format!("{at}/{}", escaped(name));
                into.push(format!("{at} is unexpected: {value}"));
            }
        }
        (Json::Array(expected), Json::Array(found)) => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                compare(&format!("{at}/{index}"), expected, found, into);
            }
            for (index, value) in expected.iter().enumerate().skip(found.len()) {
                into.push(format!("{at}/{index} is missing, expected {value}"));
            }
            for (index, value) in found.iter().enumerate().skip(expected.len()) {
                into.push(format!("{at}/{index} is unexpected: {value}"));
            }
        }
        _ if expected == found => {}
        _ => {
            let at = if at.is_empty() { "the whole body" } else { at };
            into.push(format!("{at} is {found}, expected {expected}"));
        }
    }
}

/// The name of a member in a JSON pointer.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
