//! The calls of a batch as JSON. Bodies pass as they are.

use std::str;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, Request};
use serde::de::IgnoredAny;

use super::kind::Kind;
use crate::{Error, Json};

/// The version that a path begins with, and the rest.
pub(in crate::batch) fn split(url: &str) -> (&str, &str) {
    let end = url
        .char_indices()
        .skip(1)
        .find(|it| it.1 == '/' || it.1 == '?');
    url.split_at(end.map_or(url.len(), |it| it.0))
}

/// The members of a call, but for its id and what it waits for.
pub(in crate::batch) fn write(url: &str, request: &Request<Bytes>) -> Result<String, Error> {
    let url = if url.is_empty() { "/" } else { url };
    let mut members = format!(
        r#""method":{},"url":{}"#,
        quoted(request.method().as_str()),
        quoted(url)
    );
    let mut headers = headers(request.headers())?;
    if is_bare(request) {
        headers.insert(CONTENT_TYPE.to_string(), "application/json".into());
    }
    if !headers.is_empty() {
        let headers = Json::Object(headers);
        members.push_str(&format!(r#","headers":{headers}"#));
    }
    if let Some(body) = body_of(request)? {
        members.push_str(&format!(r#","body":{body}"#));
    }
    Ok(members)
}

/// A text as JSON.
fn quoted(text: &str) -> Json {
    Json::String(text.to_owned())
}

fn headers(headers: &HeaderMap) -> Result<serde_json::Map<String, Json>, Error> {
    let mut written = serde_json::Map::new();
    for name in headers.keys() {
        let mut texts = Vec::new();
        for value in headers.get_all(name) {
            let text = value.to_str().map_err(|error| {
                Error::input(format!("the header {name} cannot stand in a batch"))
                    .with_source(error)
            })?;
            texts.push(text);
        }
        written.insert(name.to_string(), texts.join(", ").into());
    }
    Ok(written)
}

/// Whether this is an action without arguments. By itself it needs no body. In
/// a batch the service has been seen to refuse a POST without a body and a
/// content type, although no page says so.
fn is_bare(request: &Request<Bytes>) -> bool {
    let is_typed = request.headers().contains_key(CONTENT_TYPE);
    request.method() == Method::POST && request.body().is_empty() && !is_typed
}

/// The body of a call as JSON, if it has one.
fn body_of(request: &Request<Bytes>) -> Result<Option<String>, Error> {
    let wrong = |what: &str| Error::input(format!("the body is not {what}"));
    let text = || str::from_utf8(request.body());
    let kind = Kind::of(request.headers());
    let body = match kind {
        None if is_bare(request) => "{}".to_owned(),
        None | Some(Kind::Json) if request.body().is_empty() => return Ok(None),
        Some(Kind::Json) => {
            let text = text().map_err(|_| wrong("JSON"))?;
            let valid: Result<IgnoredAny, _> = serde_json::from_str(text);
            valid.map_err(|error| Error::encode(&error))?;
            text.to_owned()
        }
        Some(Kind::Text) => {
            let text = text().map_err(|_| wrong("a text in UTF-8"))?;
            quoted(text).to_string()
        }
        Some(Kind::Binary) | None => quoted(&STANDARD.encode(request.body())).to_string(),
    };
    Ok(Some(body))
}

/// A call with its id and the ids of the calls that it waits for.
pub(in crate::batch) fn item<'a>(
    id: usize,
    after: impl Iterator<Item = &'a usize>,
    members: &str,
) -> String {
    let after: Vec<String> = after.map(|it| format!("\"{it}\"")).collect();
    match after.is_empty() {
        true => format!(r#"{{"id":"{id}",{members}}}"#),
        false => format!(
            r#"{{"id":"{id}","dependsOn":[{}],{members}}}"#,
            after.join(",")
        ),
    }
}

/// The body of the request with these calls.
pub(in crate::batch) fn body(items: &[String]) -> Bytes {
    format!(r#"{{"requests":[{}]}}"#, items.join(",")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_split_from_paths() {
        assert_eq!(split("/v1.0/users/1?x=/"), ("/v1.0", "/users/1?x=/"));
        assert_eq!(split("/beta?x"), ("/beta", "?x"));
        assert_eq!(split("/v1.0"), ("/v1.0", ""));
    }
}
