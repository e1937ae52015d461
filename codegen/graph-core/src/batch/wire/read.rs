//! The answers in the response to a batch. Bodies pass as they are: what is JSON
//! is not read here.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use bytes::Bytes;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_json::value::RawValue;

use super::kind::Kind;
use crate::model::from_base64;
use crate::retry::is_turned_away;
use crate::{Error, Json};

/// The members of an object, each as it is written.
type Members = BTreeMap<String, Box<RawValue>>;

/// The answers, by the ids of their calls.
type Answers = BTreeMap<String, Result<Response<Bytes>, Error>>;

/// The answers in the response to a batch. Each of them stands for itself: one
/// that is not what it should be does not spoil the others.
pub(in crate::batch) fn read(response: &Response<Bytes>) -> Result<Answers, Error> {
    let whole: Members = crate::response::read(response)?;
    let list: Option<Vec<&RawValue>> = whole.get("responses").and_then(|it| parsed(it));
    let Some(list) = list else {
        let error = Error::missing("responses", "list of responses");
        return Err(error.answered_by(response));
    };
    let mut seen = BTreeMap::new();
    let mut answers = Answers::new();
    for item in list {
        let Some((id, members)) = parsed(item).and_then(|it: Members| Some((id(&it)?, it))) else {
            continue;
        };
        match seen.entry(id) {
            Entry::Vacant(entry) => {
                answers.insert(entry.key().clone(), single(&members, response));
                entry.insert(item.get());
            }
            Entry::Occupied(entry) if *entry.get() == item.get() => {}
            // Nobody knows which of them is the answer.
            Entry::Occupied(entry) => {
                let message = "the batch was answered, but with several answers for this call";
                let error = Error::unclear(message).answered_by(response);
                answers.insert(entry.key().clone(), Err(error));
            }
        }
    }
    Ok(answers)
}

fn parsed<'a, T: serde::Deserialize<'a>>(raw: &'a RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

fn id(members: &Members) -> Option<String> {
    match parsed(members.get("id")?)? {
        Json::String(id) => Some(id),
        Json::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// One answer, as it would have come by itself.
fn single(members: &Members, whole: &Response<Bytes>) -> Result<Response<Bytes>, Error> {
    let status = members.get("status").and_then(|it| parsed(it));
    let status = status.and_then(|it: u16| StatusCode::from_u16(it).ok());
    let status = status.ok_or_else(|| Error::missing("responses", "status").answered_by(whole))?;
    let headers = members.get("headers").and_then(|it| parsed(it));
    let mut headers = read_headers(headers.unwrap_or_default());
    // What holds for the whole is not repeated for each.
    for name in [DATE, RETRY_AFTER, HeaderName::from_static("request-id")] {
        let holds = name != RETRY_AFTER || is_turned_away(status);
        if let Some(value) = whole.headers().get(&name).filter(|_| holds) {
            headers.entry(name).or_insert_with(|| value.clone());
        }
    }
    let body = members.get("body");
    let body = body.map_or_else(Bytes::new, |it| content(it, Kind::of(&headers)));
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// Headers, whose values are mostly texts.
fn read_headers(members: serde_json::Map<String, Json>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in members {
        let Ok(name) = HeaderName::try_from(name) else {
            continue;
        };
        let values = match value {
            Json::Array(values) => values,
            value => vec![value],
        };
        for value in values {
            let text = match value {
                Json::String(text) => text,
                Json::Number(number) => number.to_string(),
                Json::Bool(flag) => flag.to_string(),
                Json::Null | Json::Array(_) | Json::Object(_) => continue,
            };
            if let Ok(value) = HeaderValue::try_from(text) {
                headers.append(&name, value);
            }
        }
    }
    headers
}

/// The body of an answer: JSON as it came, a text, or bytes.
fn content(body: &RawValue, kind: Option<Kind>) -> Bytes {
    let as_it_came = || Bytes::copy_from_slice(body.get().as_bytes());
    if kind == Some(Kind::Json) {
        return as_it_came();
    }
    match parsed(body) {
        Some(Json::String(text)) if kind == Some(Kind::Binary) => match from_base64(&text) {
            Some(bytes) => bytes.into(),
            None => text.into(),
        },
        Some(Json::String(text)) => text.into(),
        Some(Json::Null) => Bytes::new(),
        _ => as_it_came(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn answers(body: impl Into<Bytes>) -> Result<Answers, Error> {
        let mut response = Response::new(body.into());
        let headers = response.headers_mut();
        headers.insert("retry-after", HeaderValue::from_static("9"));
        headers.insert("request-id", HeaderValue::from_static("whole"));
        read(&response)
    }

    fn only(item: &Json) -> Response<Bytes> {
        let mut all = answers(json!({ "responses": [item] }).to_string()).unwrap();
        all.remove("0").unwrap().unwrap()
    }

    #[test]
    fn headers_are_read_in_every_form_that_json_has_for_them() {
        let headers = json!({
            "Retry-After": 7, "A": "b", "C": true, "D": null, "E": {}, "F": ["1", 2, []],
            "not a name": "x", "G": "line\nbreak", "H": "é",
        });
        let response = only(&json!({ "id": 0, "status": 429, "headers": headers }));
        let found = |name: &str| -> Vec<&[u8]> {
            let values = response.headers().get_all(name).iter();
            values.map(HeaderValue::as_bytes).collect()
        };
        assert_eq!(found("retry-after"), [b"7"]);
        assert_eq!(found("a"), [b"b"]);
        assert_eq!(found("c"), [b"true"]);
        assert_eq!(found("f"), [b"1", b"2"]);
        assert_eq!(found("h"), ["é".as_bytes()]);
        for name in ["d", "e", "g"] {
            assert!(found(name).is_empty(), "{name}");
        }
        assert_eq!(found("request-id"), [b"whole"]);
    }

    #[test]
    fn what_the_whole_asks_for_holds_for_what_was_turned_away() {
        for (status, wait) in [(429, true), (503, true), (200, false), (404, false)] {
            let response = only(&json!({ "id": "0", "status": status }));
            let asked = response.headers().contains_key("retry-after");
            assert_eq!(asked, wait, "{status}");
        }
    }

    #[test]
    fn bodies_are_read_by_their_content_types() {
        let png = "image/png";
        for (content_type, body, content) in [
            (Some("application/json"), json!("AAAA"), "\"AAAA\""),
            (
                Some("application/problem+JSON"),
                json!({ "a": 1 }),
                r#"{"a":1}"#,
            ),
            (Some("application/json"), Json::Null, "null"),
            (Some("text/plain"), json!("AAAA"), "AAAA"),
            (Some("TEXT/csv; charset=utf-8"), json!("AAAA"), "AAAA"),
            (Some("text/plain"), json!(12), "12"),
            (Some("text/plain"), Json::Null, ""),
            (Some(png), json!("QUFB"), "AAA"),
            (Some(png), json!("QUE="), "AA"),
            (Some(png), json!("QUE"), "AA"),
            (Some(png), json!("Pz8-Pz8_"), "??>???"),
            (Some(png), json!("Pz8+Pz8/"), "??>???"),
            (Some("application/xml"), json!("<a/>"), "<a/>"),
            (Some(png), json!({ "a": 1 }), r#"{"a":1}"#),
            (None, json!("AAAA"), "AAAA"),
            (None, json!([1]), "[1]"),
            (None, Json::Null, ""),
        ] {
            let mut item = json!({ "id": "0", "status": 200, "body": body });
            if let Some(content_type) = content_type {
                item["headers"] = json!({ "content-type": content_type });
            }
            assert_eq!(only(&item).body(), content, "{item}");
        }
    }

    #[test]
    fn an_answer_that_comes_twice_is_one_only_if_it_says_the_same() {
        let of = |second: &str| {
            let first = r#"{"id":"0","status":200,"body":1}"#;
            let other = r#"{"id":"1","status":200}"#;
            let body = format!(r#"{{"responses":[{first},{other},{second}]}}"#);
            let all = answers(body).unwrap();
            assert!(all["1"].is_ok());
            all["0"].is_ok()
        };
        assert!(of(r#"{"id":"0","status":200,"body":1}"#));
        assert!(!of(r#"{"id":"0","status":200,"body":2}"#));
        assert!(!of(r#"{"id":0,"status":404}"#));
    }

    fn odd() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::from),
            any::<i64>().prop_map(Json::from),
            (100..600_u16).prop_map(Json::from),
            "[ -~é\u{0}\n]{0,12}".prop_map(Json::from),
            "(text/plain|image/png|application/json|[0-9]{1,3}|QUF[A-D=_-]{0,3})"
                .prop_map(Json::from),
        ];
        leaf.prop_recursive(4, 24, 6, |inner| {
            let key =
                "(id|status|headers|body|responses|error|code|content-type|retry-after|[a-z]{1,3})";
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
                prop::collection::vec((key, inner), 0..6)
                    .prop_map(|members| Json::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_bytes_are_answers_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = answers(bytes);
        }

        #[test]
        fn any_json_is_answers_or_an_error(items in prop::collection::vec(odd(), 0..6), cut in 0..400_usize) {
            let whole = json!({ "responses": items }).to_string();
            for (id, _) in answers(whole.clone()).unwrap() {
                let is_its_own = |it: &Json| match &it["id"] {
                    Json::String(text) => *text == id,
                    number => number.as_i64() == id.parse().ok(),
                };
                prop_assert!(items.iter().any(is_its_own));
            }
            let _ = answers(Json::from(items).to_string());
            let _ = answers(whole.chars().take(cut).collect::<String>());
        }
    }
}
