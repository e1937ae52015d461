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

/// Where the name of a member of a body stands.
pub(super) fn name(body: &Body, name: &str) -> Option<Place> {
    let Body::Json { text, place, .. } = body else {
        return None;
    };
    let key = format!("\"{name}\"");
    let is_name = |at: &usize| text[at + key.len()..].trim_start().starts_with(':');
    let mut found = text.match_indices(&key).map(|(at, _)| at);
    let at = found.find(is_name)?;
    Some(place.within(at..at + key.len()))
}

/// Where an item of the list stands that begins at a place of a body.
pub(super) fn item(body: &Body, list: &Place, index: usize) -> Option<Place> {
    let Body::Json { text, place, .. } = body else {
        return None;
    };
    let begin = list.start.checked_sub(place.start)?;
    let inner = begin + text.get(begin..)?.strip_prefix('[').map(|_| 1)?;
    let (mut depth, mut at, mut start) = (0, 0, inner);
    let (mut is_quoted, mut is_escaped) = (false, false);
    for (offset, c) in text[inner..].char_indices() {
        let here = inner + offset;
        match c {
            _ if is_quoted => {
                is_quoted = c != '"' || is_escaped;
                is_escaped = c == '\\' && !is_escaped;
            }
            '"' => is_quoted = true,
            '[' | '{' => depth += 1,
            ',' | ']' if depth == 0 => {
                if at == index {
                    let item = &text[start..here];
                    let first = start + (item.len() - item.trim_start().len());
                    return Some(place.within(first..first + item.trim().len()));
                }
                if c == ']' {
                    return None;
                }
                (at, start) = (at + 1, here + 1);
            }
            ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    None
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
    let mut named = path;
    while let Some((list, _)) = named.strip_suffix(']').and_then(|it| it.rsplit_once('[')) {
        named = list;
    }
    let name = named.rsplit('.').next().unwrap_or(named);
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
            // `12` is not the value of `123`.
            let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '.');
            if rest.strip_prefix(&shown).is_some_and(ends) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::DocPath;

    /// A body that begins at byte 100 of its page.
    fn body(text: &str) -> Body {
        let page = DocPath::new("v1.0/api/user-assignlicense.md");
        Body::Json {
            value: serde_json::from_str(text).unwrap(),
            text: text.to_owned(),
            place: Place::new(&page, 100..100 + text.len()),
        }
    }

    /// The text at a place of that body.
    fn text(body: &str, place: &Place) -> String {
        body[place.start - 100..place.end - 100].to_owned()
    }

    #[test]
    fn values_stand_behind_their_names() {
        let text_at = |whole: &str, path: &str| {
            let found = paths(&body(whole), &[path]).pop().unwrap();
            found.map(|place| text(whole, &place))
        };
        let whole = r#"{
    "addLicenses": [
        { "disabledPlans": [ "plan" ], "skuId": "first" },
        { "disabledPlans": [ ],
          "skuId" : 2 }
    ],
    "skuId": null,
    "note": "skuId",
    "a.b": { "c": true },
    "inner": { "addLicenses": "[", "note": { "d": 4 } }
}"#;
        for (path, expected) in [
            ("addLicenses[0].skuId", Some(r#""first""#)),
            ("addLicenses[1].skuId", Some("2")),
            ("skuId", Some("null")),
            ("note", Some(r#""skuId""#)),
            ("a.b.c", Some("true")),
            // Lists and objects are shown to the end of their first line.
            ("addLicenses", Some("[")),
            (
                "addLicenses[0].disabledPlans",
                Some(r#"[ "plan" ], "skuId": "first" },"#),
            ),
            ("inner.note", Some(r#"{ "d": 4 } }"#)),
            ("inner.addLicenses", Some(r#""[""#)),
            // What is not there stands nowhere.
            ("addLicenses[2].skuId", None),
            ("addLicenses[x].skuId", None),
            ("addLicenses[0", None),
            ("addLicenses.skuId", None),
            ("addLicenses[0]skuIds", None),
            ("notes", None),
            ("not", None),
            ("note.skuId", None),
        ] {
            assert_eq!(text_at(whole, path).as_deref(), expected, "{path}");
        }
        // Where the text writes a value in another way, its beginning has to do.
        assert_eq!(text_at(r#"{ "a": "\u0041" }"#, "a").as_deref(), Some("{"));
        assert_eq!(text_at("[{ \"a\": 1 }]", "[0].a").as_deref(), Some("1"));
    }

    #[test]
    fn equal_values_are_found_one_after_the_other() {
        let whole = r#"{ "c": [{ "a": 1 }, { "a": 1 }], "a": 1 }"#;
        let starts = |paths_of: &[&str]| {
            let found = paths(&body(whole), paths_of).into_iter();
            found
                .map(|place| place.unwrap().start - 100)
                .collect::<Vec<_>>()
        };
        let last = whole.rfind('1').unwrap();
        assert_eq!(starts(&["c[0].a", "c[1].a", "a"]), [15, 27, last]);
        // Behind the last one, the search begins anew.
        assert_eq!(
            starts(&["c[0].a", "c[1].a", "a", "c[0].a"]),
            [15, 27, last, 15]
        );
        let whole = "{ \"c\": [{ \"a\": [ 1 ]\n}, { \"a\": [ 2 ]\n}] }";
        let found = paths(&body(whole), &["c[0].a", "c[1].a"]).into_iter();
        let found: Vec<String> = found.map(|place| text(whole, &place.unwrap())).collect();
        assert_eq!(found, ["[ 1 ]", "[ 2 ]"]);
        assert_eq!(paths(&Body::None, &["a", "b"]), [None, None]);
        assert_eq!(paths(&Body::Text("a".to_owned()), &["a"]), [None]);
    }

    #[test]
    fn names_stand_before_colons() {
        let whole = r#"{ "a": "value", "value" : 1 }"#;
        let place = name(&body(whole), "value").unwrap();
        assert_eq!(place.start - 100, 16);
        assert_eq!(text(whole, &place), r#""value""#);
        assert_eq!(name(&body(whole), "b"), None);
        assert_eq!(name(&Body::None, "a"), None);
    }

    #[test]
    fn items_stand_between_commas() {
        let whole = r#"{ "a": [ "b, \"]", { "c": [1, 2] }, 3 ] }"#;
        let list = paths(&body(whole), &["a"]).pop().unwrap().unwrap();
        let text_at = |index| item(&body(whole), &list, index).map(|place| text(whole, &place));
        assert_eq!(text_at(0).as_deref(), Some(r#""b, \"]""#));
        assert_eq!(text_at(1).as_deref(), Some(r#"{ "c": [1, 2] }"#));
        assert_eq!(text_at(2).as_deref(), Some("3"));
        assert_eq!(text_at(3), None);
        assert_eq!(item(&Body::None, &list, 0), None);
    }

    #[test]
    fn a_member_stands_in_the_first_body_that_has_it() {
        let (one, other) = (r#"{ "skuId": 1 }"#, r#"{ "note": 2, "skuId": 3 }"#);
        let bodies = [
            Body::None,
            Body::Text(String::new()),
            body(one),
            body(other),
        ];
        let text_of = |whole, name| member(&bodies, name).map(|place| text(whole, &place));
        assert_eq!(text_of(one, "skuId").as_deref(), Some("1"));
        assert_eq!(text_of(other, "note").as_deref(), Some("2"));
        assert_eq!(text_of(one, "a"), None);
    }
}
