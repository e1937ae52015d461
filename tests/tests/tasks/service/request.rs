//! A received request, parsed. This module knows HTTP, but not what is expected.

use std::collections::BTreeMap;

use generated::Bytes;
use generated::http::HeaderMap;
use percent_encoding::percent_decode_str;

/// Headers that the service does not care about: HTTP needs them, or they change nothing.
const IGNORED: &[&str] = &[
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Where a request came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The service itself.
    Own,
    /// A `$batch` of the service.
    Batch,
    /// Any other host.
    Elsewhere,
}

/// A received request.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) place: Place,
    pub(super) method: String,
    /// The decoded segments of the path.
    pub(super) path: Vec<String>,
    /// The decoded query.
    pub(super) query: BTreeMap<String, String>,
    /// The headers that the service cares about, by lower-case name.
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Bytes,
    /// The requests of the same batch that it depends on, such as `GET /me`.
    pub(super) after: Vec<String>,
}

impl Request {
    /// Parses a request, or says what is malformed.
    pub(super) fn read(
        place: Place,
        method: &str,
        target: &str,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Result<Self, String> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Ok(Self {
            place,
            method: method.to_owned(),
            path: segments(path)?,
            query: pairs(query)?,
            headers: read_headers(headers)?,
            body,
            after: Vec::new(),
        })
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// The request in messages.
    pub(super) fn line(&self) -> String {
        line(&self.method, &self.path)
    }
}

/// A method and a decoded path in messages.
pub(super) fn line(method: &str, path: &[String]) -> String {
    format!("{method} /{}", path.join("/"))
}

/// The media type of a `Content-Type`, without parameters.
pub(super) fn essence(content_type: &str) -> String {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// The decoded segments of a path, which begins with a slash.
pub(super) fn segments(path: &str) -> Result<Vec<String>, String> {
    let path = path
        .strip_prefix('/')
        .ok_or_else(|| format!("the path {path} does not begin with a slash"))?;
    path.split('/').map(decoded).collect()
}

fn pairs(query: &str) -> Result<BTreeMap<String, String>, String> {
    let mut pairs = BTreeMap::new();
    for pair in query.split('&').filter(|it| !it.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        // The service decodes a plus sign as a space, as in forms.
        let decoded = |text: &str| decoded(&text.replace('+', "%20"));
        let name = decoded(name)?;
        if pairs.insert(name.clone(), decoded(value)?).is_some() {
            return Err(format!("the query option {name} is repeated"));
        }
    }
    Ok(pairs)
}

fn decoded(text: &str) -> Result<String, String> {
    let is_hex = |it: &str| it.bytes().all(|it| it.is_ascii_hexdigit());
    let mut escapes = text.split('%').skip(1);
    if !escapes.all(|it| it.get(..2).is_some_and(is_hex)) {
        return Err(format!("{text} is not valid percent-encoding"));
    }
    let decoded = percent_decode_str(text).decode_utf8();
    let decoded = decoded.map_err(|_| format!("{text} does not decode to UTF-8"))?;
    Ok(decoded.into_owned())
}

fn read_headers(headers: &HeaderMap) -> Result<BTreeMap<String, String>, String> {
    let mut read: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in headers {
        let name = name.as_str();
        if IGNORED.contains(&name) {
            continue;
        }
        let value = value
            .to_str()
            .map_err(|_| format!("the header {name} is not ASCII"))?;
        if read.insert(name.to_owned(), value.to_owned()).is_some() {
            return Err(format!("the header {name} is repeated"));
        }
    }
    Ok(read)
}
