//! Batches as JSON.
//!
//! Source: <https://learn.microsoft.com/graph/json-batching>.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use serde_json::json;

use crate::{Error, Json};

/// The version that a path begins with, and the rest.
pub(super) fn split(url: &str) -> (&str, &str) {
    let end = url
        .char_indices()
        .skip(1)
        .find(|it| it.1 == '/' || it.1 == '?');
    url.split_at(end.map_or(url.len(), |it| it.0))
}

/// One call.
pub(super) fn write(
    id: &str,
    url: &str,
    request: &Request<Bytes>,
    after: &[String],
) -> Result<Json, Error> {
    let url = if url.is_empty() { "/" } else { url };
    let mut item = json!({ "id": id, "method": request.method().as_str(), "url": url });
    let mut headers = serde_json::Map::new();
    for (name, value) in request.headers() {
        let text = value.to_str().map_err(|error| {
            Error::input(format!("the header {name} cannot stand in a batch")).with_source(error)
        })?;
        headers.insert(name.as_str().to_owned(), text.into());
    }
    if !headers.is_empty() {
        item["headers"] = headers.into();
    }
    if !request.body().is_empty() {
        item["body"] = match is_json(request.headers()) {
            true => {
                serde_json::from_slice(request.body()).map_err(|error| Error::encode(&error))?
            }
            false => STANDARD.encode(request.body()).into(),
        };
    }
    if !after.is_empty() {
        item["dependsOn"] = after.into();
    }
    Ok(item)
}

/// The body of the request with these calls.
pub(super) fn body(items: Vec<Json>) -> Bytes {
    json!({ "requests": items }).to_string().into()
}

/// The responses, by the names of their calls. Each of them stands for itself:
/// one that is not what it should be does not spoil the others.
pub(super) fn read(
    response: &Response<Bytes>,
) -> Result<BTreeMap<String, Result<Response<Bytes>, Error>>, Error> {
    let body: Json = crate::response::read(response)?;
    let Some(responses) = body.get("responses").and_then(Json::as_array) else {
        return Err(Error::missing("responses", "list of responses"));
    };
    let mut replies = BTreeMap::new();
    for response in responses {
        let id = match response.get("id") {
            Some(Json::String(id)) => id.clone(),
            Some(Json::Number(id)) => id.to_string(),
            _ => continue,
        };
        replies.entry(id).or_insert_with(|| single(response));
    }
    Ok(replies)
}

/// One response, as it would have come by itself.
fn single(item: &Json) -> Result<Response<Bytes>, Error> {
    let status = item.get("status").and_then(Json::as_u64);
    let status = status.and_then(|it| StatusCode::from_u16(it.try_into().ok()?).ok());
    let status = status.ok_or_else(|| Error::missing("responses", "status"))?;
    let mut headers = HeaderMap::new();
    for (name, value) in item
        .get("headers")
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
    {
        let value = value.as_str().map(HeaderValue::try_from);
        if let (Ok(name), Some(Ok(value))) = (HeaderName::try_from(name), value) {
            headers.insert(name, value);
        }
    }
    let body = match item.get("body") {
        None | Some(Json::Null) => Bytes::new(),
        Some(Json::String(text)) if !is_json(&headers) => match STANDARD.decode(text) {
            Ok(bytes) => bytes.into(),
            Err(_) => text.clone().into(),
        },
        Some(json) => json.to_string().into(),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    let kind = kind.and_then(|it| it.split(';').next()).unwrap_or_default();
    let kind = kind.trim().to_ascii_lowercase();
    kind == "application/json" || kind.ends_with("+json")
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
