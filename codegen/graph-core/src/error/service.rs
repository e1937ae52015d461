//! The errors of the service, as its responses tell them.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};

use super::sent::Sent;
use super::{Detail, Error, ErrorKind, Mask};
use crate::Operation;
use crate::model::{Guid, Json};
use crate::token::challenge;

/// Longer bodies are not looked into: no error of the service is that long.
const MOST_READ: usize = 1024 * 1024;

impl Error {
    /// The error that a response tells of whose status is not a success.
    pub(crate) fn service(
        response: &Response<Bytes>,
        operation: Option<&'static Operation>,
    ) -> Self {
        let status = response.status();
        let kind = match status {
            StatusCode::FORBIDDEN => ErrorKind::Forbidden,
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::Throttled,
            _ => ErrorKind::Service,
        };
        let mut error = Self::new(kind, "");
        error.0.operation = operation;
        if status == StatusCode::UNAUTHORIZED {
            error.0.claims = challenge(response.headers());
        }
        match Said::read(response.body(), &Sent::mask(response)) {
            Some(said) => {
                error.0.message = said.message;
                error.0.code = said.code;
                error.0.inner_code = said.inner_code;
                error.0.request_id = said.request_id;
                error.0.details = said.details;
            }
            None => error.0.message = other_body(response),
        }
        error.answered_by(response)
    }

    /// The error in the body of a response whose status says that all is well,
    /// which proxies and batches are known to send.
    ///
    /// It is one only if it is all that there is: some resources have a
    /// property called `error`.
    pub(crate) fn in_success(response: &Response<Bytes>) -> Option<Self> {
        let rest = response.body().trim_ascii_start().strip_prefix(b"{")?;
        if !rest.trim_ascii_start().starts_with(b"\"error\"") {
            return None;
        }
        let body: Json = serde_json::from_slice(response.body()).ok()?;
        let alone = body.as_object().is_some_and(|body| body.len() == 1);
        let coded = body.get("error")?.get("code").is_some_and(Json::is_string);
        (alone && coded).then(|| Self::service(response, None))
    }

    /// The error of an operation that was watched, and whose status is this
    /// word, one of those that are known.
    pub(crate) fn operation(word: &str, body: &Json, response: &Response<Bytes>) -> Self {
        let message = format!("the operation has ended: {word}");
        let mut error = Self::new(ErrorKind::Service, message);
        if let Some(said) = Said::of(body, &Sent::mask(response)) {
            error.0.code = said.code;
            error.0.inner_code = said.inner_code;
            error.0.details = said.details;
            if !said.message.is_empty() {
                error.0.message = said.message;
            }
        }
        error.answered_by(response)
    }
}

/// What the service says in the body of an error.
#[derive(Default)]
struct Said {
    code: Option<String>,
    message: String,
    inner_code: Option<String>,
    request_id: Option<String>,
    details: Vec<Detail>,
}

impl Said {
    fn read(body: &[u8], mask: &Mask) -> Option<Self> {
        let body = Some(body).filter(|body| body.len() <= MOST_READ)?;
        Self::of(&serde_json::from_slice(body).ok()?, mask)
    }

    /// Reads `{"error": {"code", "message", "details": […], "innerError": {…}}}`,
    /// and `{"error": "code", "error_description": "…"}` of the authority
    /// (RFC 6749, 5.2).
    fn of(body: &Json, mask: &Mask) -> Option<Self> {
        let error = body.get("error")?;
        let text = |of: &Json, name| Some(mask.shown(of.get(name)?.as_str()?));
        if let Some(code) = error.as_str() {
            return Some(Self {
                code: Some(mask.shown(code)),
                message: text(body, "error_description").unwrap_or_default(),
                ..Self::default()
            });
        }
        if !error.is_object() {
            return None;
        }
        // Some services still write the message of OData 3: `{"value": "…"}`.
        let long = || text(error.get("message")?, "value");
        let mut said = Self {
            code: text(error, "code"),
            message: text(error, "message").or_else(long).unwrap_or_default(),
            details: details(error, mask),
            ..Self::default()
        };
        let mut inner = inner_error(error);
        while let Some(error) = inner {
            said.inner_code = text(error, "code").or(said.inner_code);
            said.request_id = said.request_id.or_else(|| request_id(error, mask));
            inner = inner_error(error);
        }
        Some(said)
    }
}

fn details(error: &Json, mask: &Mask) -> Vec<Detail> {
    let details = error.get("details").and_then(Json::as_array);
    let read = |detail: &Json| {
        let text = |name| Some(mask.shown(detail.get(name)?.as_str()?));
        Detail {
            code: text("code"),
            message: text("message").unwrap_or_default(),
            target: text("target"),
        }
    };
    details.into_iter().flatten().map(read).collect()
}

/// The name that the service gave to the request. Mostly it is a GUID, which a
/// mask takes for a secret.
fn request_id(error: &Json, mask: &Mask) -> Option<String> {
    let id = error.get("request-id")?.as_str()?;
    let is_guid = id.len() == 36 && Guid::try_parse(id).is_ok();
    Some(match is_guid {
        true => id.to_owned(),
        false => mask.shown(id),
    })
}

/// The inner error, in one of the spellings that the service has for it.
fn inner_error(error: &Json) -> Option<&Json> {
    error.get("innerError").or_else(|| error.get("innererror"))
}

/// What there is to say of a body that is no error of the service.
fn other_body(response: &Response<Bytes>) -> String {
    let length = response.body().len();
    if length == 0 {
        return "the response has no body".to_owned();
    }
    let kind = response.headers().get(CONTENT_TYPE);
    let kind = kind.and_then(|it| it.to_str().ok());
    let kind = kind.and_then(|it| it.split(';').next());
    let kind = Mask::default().shown(kind.unwrap_or("no content type"));
    format!("the body of the response is not an error of the service ({kind}, {length} bytes)")
}
