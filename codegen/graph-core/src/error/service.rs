//! The errors of the service, as its responses tell them.

use bytes::Bytes;
use http::{Response, StatusCode};

use super::{Error, ErrorKind};
use crate::Operation;
use crate::model::Json;
use crate::token::challenge;

/// How many bytes of a body are shown that is not an error of the service.
const SHOWN_BYTES: usize = 512;

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
        match Said::read(response.body()) {
            Some(said) => {
                error.0.message = said.message;
                error.0.code = said.code;
                error.0.inner_code = said.inner_code;
                error.0.request_id = said.request_id;
            }
            None => error.0.message = beginning(response.body()),
        }
        error.with_response(status, response.headers())
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

    /// The error of an operation that was watched.
    pub(crate) fn operation(body: &Json, response: &Response<Bytes>) -> Self {
        let mut error = Self::new(ErrorKind::Service, "the operation has failed");
        let text = |name| Some(body["error"][name].as_str()?.to_owned());
        error.0.code = text("code");
        error.0.message = text("message").unwrap_or(error.0.message);
        error.with_response(response.status(), response.headers())
    }
}

/// What the service says in the body of an error.
struct Said {
    code: Option<String>,
    message: String,
    inner_code: Option<String>,
    request_id: Option<String>,
}

impl Said {
    /// Reads `{"error": {"code", "message", "innerError": {…}}}`.
    fn read(body: &[u8]) -> Option<Self> {
        let body: Json = serde_json::from_slice(body).ok()?;
        let error = body.get("error").filter(|error| error.is_object())?;
        let text = |of: &Json, name| Some(of.get(name)?.as_str()?.to_owned());
        let mut said = Self {
            code: text(error, "code"),
            message: text(error, "message").unwrap_or_default(),
            inner_code: None,
            request_id: None,
        };
        let mut inner = inner_error(error);
        while let Some(error) = inner {
            said.inner_code = text(error, "code").or(said.inner_code);
            said.request_id = said.request_id.or_else(|| text(error, "request-id"));
            inner = inner_error(error);
        }
        Some(said)
    }
}

/// The inner error, in one of the spellings that the service has for it.
fn inner_error(error: &Json) -> Option<&Json> {
    error.get("innerError").or_else(|| error.get("innererror"))
}

/// The first bytes of a body, as text.
fn beginning(body: &[u8]) -> String {
    let shown = &body[..body.len().min(SHOWN_BYTES)];
    let more = if shown.len() < body.len() { "…" } else { "" };
    format!("{}{more}", String::from_utf8_lossy(shown).trim())
}
