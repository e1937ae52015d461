//! The JSON of a `$batch`. This module knows how requests and responses are written, but not what is expected.
//!
//! Source: <https://learn.microsoft.com/graph/json-batching>.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use generated::http::{HeaderMap, HeaderName, HeaderValue};
use generated::{Bytes, Json};
use serde_json::{Map, json};

use super::Answer;
use super::answer::content_type;
use super::request::{Place, Request, essence};

/// How many requests the service takes in one.
const MOST: usize = 20;

/// The id of a request, the request, and the ids that it depends on.
type Inner = (String, Result<Request, String>, Vec<String>);

/// Reads the requests of a batch.
pub(super) fn take_apart(batch: &Request) -> Result<Vec<Inner>, String> {
    if batch.method != "POST" || batch.header("content-type") != Some("application/json") {
        return Err("a $batch must be a POST of application/json".to_owned());
    }
    if !batch.query.is_empty() {
        return Err("a $batch has no query".to_owned());
    }
    let mut others = batch.headers.keys();
    if let Some(name) = others.find(|it| !["authorization", "content-type"].contains(&it.as_str()))
    {
        return Err(format!("the header {name} is unexpected"));
    }
    let body: Json = serde_json::from_slice(&batch.body).map_err(|it| it.to_string())?;
    let members = body.as_object().filter(|it| it.len() == 1);
    let requests = members.and_then(|it| it.get("requests")?.as_array());
    let requests = requests.ok_or("the body must be an object with a list of requests")?;
    if requests.is_empty() || requests.len() > MOST {
        return Err(format!(
            "a $batch has 1 to {MOST} requests, not {}",
            requests.len()
        ));
    }
    let mut inner: Vec<(Inner, String)> = Vec::new();
    for (index, request) in requests.iter().enumerate() {
        let wrong = |what: &str| format!("/requests/{index}/{what}");
        let members = request.as_object().ok_or_else(|| wrong(""))?;
        let text = |name| {
            members
                .get(name)
                .and_then(Json::as_str)
                .ok_or_else(|| wrong(name))
        };
        let (id, method, url) = (text("id")?, text("method")?, text("url")?);
        if inner.iter().any(|((other, ..), _)| other == id) {
            return Err(wrong("id"));
        }
        let known = ["id", "method", "url", "headers", "body", "dependsOn"];
        if let Some(name) = members.keys().find(|it| !known.contains(&it.as_str())) {
            return Err(wrong(name));
        }
        let headers = headers(members.get("headers")).ok_or_else(|| wrong("headers"))?;
        let body = content(members.get("body"), &headers).ok_or_else(|| wrong("body"))?;
        let depends_on = depends_on(members.get("dependsOn")).ok_or_else(|| wrong("dependsOn"))?;
        let mut after = Vec::new();
        for id in &depends_on {
            let before = inner.iter().find(|((other, ..), _)| other == id);
            let (_, line) = before.ok_or_else(|| wrong("dependsOn"))?;
            after.push(line.clone());
        }
        let request = Request::read(Place::Batch, method, url, &headers, body);
        let request = request.map(|request| Request { after, ..request });
        let line = request.as_ref().map(Request::line).unwrap_or_default();
        inner.push(((id.to_owned(), request, depends_on), line));
    }
    Ok(inner.into_iter().map(|(inner, _)| inner).collect())
}

fn headers(members: Option<&Json>) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    let Some(members) = members else {
        return Some(headers);
    };
    for (name, value) in members.as_object()? {
        let name = HeaderName::try_from(name).ok()?;
        let value = HeaderValue::from_str(value.as_str()?).ok()?;
        headers.append(name, value);
    }
    Some(headers)
}

/// The body as it would be outside of a batch.
fn content(body: Option<&Json>, headers: &HeaderMap) -> Option<Bytes> {
    let Some(body) = body else {
        return Some(Bytes::new());
    };
    Some(match essence(content_type(headers)?).as_str() {
        "application/json" => body.to_string().into(),
        kind if kind.starts_with("text/") => body.as_str()?.to_owned().into(),
        _ => BASE64_STANDARD.decode(body.as_str()?).ok()?.into(),
    })
}

fn depends_on(ids: Option<&Json>) -> Option<Vec<String>> {
    let Some(ids) = ids else {
        return Some(Vec::new());
    };
    let ids = ids.as_array()?.iter();
    ids.map(|id| id.as_str().map(str::to_owned)).collect()
}

/// Writes the answer to a batch.
pub(super) fn whole(answers: &[(String, Answer)]) -> Result<Answer, String> {
    let mut responses = Vec::new();
    for (id, answer) in answers {
        let Answer::Response(response) = answer else {
            return Err("an answer in a batch cannot drop the connection".to_owned());
        };
        let mut headers = Map::new();
        for (name, value) in response.headers() {
            headers.insert(name.to_string(), value.to_str().unwrap().into());
        }
        let mut members = json!({ "id": id, "status": response.status().as_u16() });
        if !headers.is_empty() {
            members["headers"] = headers.into();
        }
        let body = response.body();
        if !body.is_empty() {
            let kind = content_type(response.headers()).map(essence);
            members["body"] = match kind.as_deref() {
                Some("application/json") => serde_json::from_slice(body).unwrap(),
                Some(kind) if kind.starts_with("text/") => String::from_utf8_lossy(body).into(),
                _ => BASE64_STANDARD.encode(body).into(),
            };
        }
        responses.push(members);
    }
    Ok(Answer::json(200, &json!({ "responses": responses })))
}
