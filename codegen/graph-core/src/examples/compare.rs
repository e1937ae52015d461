//! When a request or a value is the documented one.

use std::borrow::Cow;
use std::collections::BTreeSet;

use bytes::Bytes;
use http::Request;

use super::example::Example;
use super::failure::Failure;
use super::url::Url;
use crate::model::Json;

/// Headers that the client or its transport sets by itself.
const NOT_COMPARED: &[&str] = &["authorization", "content-length", "host"];

/// Whether a request is the documented one, its body aside.
pub(super) fn head(
    example: &Example,
    documented_url: &str,
    request: &Request<Bytes>,
) -> Result<(), Failure> {
    if request.method().as_str() != example.method {
        return differ("the method", &example.method, request.method());
    }
    let found = request.uri().to_string();
    if Url::documented(documented_url) != Url::read(&found) {
        return differ("the URL", documented_url, found);
    }
    for (name, documented) in compared_headers(example) {
        let value = request.headers().get(name).map(|it| it.as_bytes());
        let found = String::from_utf8_lossy(value.unwrap_or_default());
        if value.is_none() || !same_header(name, documented, &found) {
            return differ(&format!("the header {name}"), documented, found);
        }
    }
    Ok(())
}

/// Whether the body of a request is the documented one.
pub(super) fn content(example: &Example, request: &Request<Bytes>) -> Result<(), Failure> {
    if let Some(text) = &example.text {
        return match request.body() == text {
            true => Ok(()),
            false => differ("the body", text, String::from_utf8_lossy(request.body())),
        };
    }
    let body = match &request.body()[..] {
        b"" => None,
        // An object without members says no more than no body.
        b"{}" if example.has_no_body() => None,
        body => Some(serde_json::from_slice(body)?),
    };
    json("the body", example.body.as_ref(), body.as_ref())
}

/// The headers of an example that count.
pub(super) fn compared_headers(example: &Example) -> impl Iterator<Item = (&str, &str)> {
    let headers = example.headers.iter();
    headers
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| !NOT_COMPARED.contains(&name.to_ascii_lowercase().as_str()))
}

/// Whether two values of a header are equal in what counts.
pub(super) fn same_header(name: &str, one: &str, two: &str) -> bool {
    comparable(name, one) == comparable(name, two)
}

/// What counts of the value of a header.
fn comparable<'v>(name: &str, value: &'v str) -> Cow<'v, str> {
    if name.eq_ignore_ascii_case("content-type") {
        let media_type = value.split(';').next().unwrap_or(value);
        return Cow::Owned(media_type.trim().to_ascii_lowercase());
    }
    Cow::Borrowed(value.trim())
}

/// Whether two JSON values are equal; numbers are if their values are.
pub(super) fn json(
    what: &str,
    documented: Option<&Json>,
    found: Option<&Json>,
) -> Result<(), Failure> {
    let same = match (documented, found) {
        (Some(documented), Some(found)) => same_json(documented, found),
        (documented, found) => documented.is_none() && found.is_none(),
    };
    let show = |json: Option<&Json>| json.map_or_else(|| "none".to_owned(), Json::to_string);
    match same {
        true => Ok(()),
        false => differ(what, show(documented), show(found)),
    }
}

pub(super) fn same_json(one: &Json, two: &Json) -> bool {
    match (one, two) {
        (Json::Number(one), Json::Number(two)) => {
            one == two || one.as_f64().is_some() && one.as_f64() == two.as_f64()
        }
        (Json::Array(one), Json::Array(two)) => {
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| same_json(one, two))
        }
        (Json::Object(one), Json::Object(two)) => {
            one.len() == two.len()
                && one
                    .iter()
                    .all(|(name, one)| two.get(name).is_some_and(|two| same_json(one, two)))
        }
        (one, two) => one == two,
    }
}

/// Whether two lists of lines have the same lines; their order does not count.
pub(super) fn lines<'f>(
    what: &str,
    expected: &[String],
    found: impl Iterator<Item = &'f str>,
) -> Result<(), Failure> {
    let mut expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    let mut found: Vec<&str> = found.collect();
    expected.sort_unstable();
    found.sort_unstable();
    if expected == found {
        return Ok(());
    }
    let only = |one: &[&str], two: &[&str]| {
        let two = BTreeSet::from_iter(two);
        let only: BTreeSet<_> = one.iter().filter(|line| !two.contains(line)).collect();
        format!("{only:#?}")
    };
    let (missing, surplus) = (only(&expected, &found), only(&found, &expected));
    Err(format!("{what}: missing {missing}, not expected {surplus}").into())
}

fn differ(
    what: &str,
    documented: impl std::fmt::Display,
    found: impl std::fmt::Display,
) -> Result<(), Failure> {
    Err(
        format!("{what} is not the documented one\ndocumented: {documented}\nfound:      {found}")
            .into(),
    )
}
