//! What the service answers. This module knows responses, but not requests.

use generated::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use generated::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use generated::{Bytes, Json};
use serde_json::json;

/// What the service does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Response(Response<Bytes>),
    /// No response: the connection is closed.
    Dropped,
}

impl Answer {
    pub(crate) fn empty(status: u16) -> Self {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        Self::Response(response)
    }

    pub(crate) fn bytes(status: u16, media_type: &str, content: impl Into<Bytes>) -> Self {
        let answer = Self::empty(status).header(CONTENT_TYPE, media_type);
        match answer {
            Self::Response(response) => Self::Response(response.map(|_| content.into())),
            Self::Dropped => Self::Dropped,
        }
    }

    pub(crate) fn json(status: u16, body: &Json) -> Self {
        Self::bytes(status, "application/json", body.to_string())
    }

    /// An error of the service.
    pub(crate) fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(
            status,
            &json!({ "error": { "code": code, "message": message } }),
        )
    }

    /// 429: the client has to wait this many seconds.
    pub(crate) fn throttled(seconds: u32) -> Self {
        Self::error(429, "TooManyRequests", "Too many requests.")
            .header(RETRY_AFTER, &seconds.to_string())
    }

    /// 302: the content is at another address.
    pub(crate) fn redirect(url: &str) -> Self {
        Self::empty(302).header(LOCATION, url)
    }

    /// 202: the operation can be watched at another address.
    pub(crate) fn accepted(url: &str) -> Self {
        Self::empty(202).header(LOCATION, url)
    }

    pub(crate) fn header(mut self, name: impl TryInto<HeaderName>, value: &str) -> Self {
        if let Self::Response(response) = &mut self {
            let name = name.try_into().ok().unwrap();
            let value = HeaderValue::from_str(value).unwrap();
            response.headers_mut().insert(name, value);
        }
        self
    }

    pub(super) fn is_success(&self) -> bool {
        matches!(self, Self::Response(response) if response.status().is_success())
    }
}

/// The `Content-Type` of a body.
pub(super) fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE)?.to_str().ok()
}
