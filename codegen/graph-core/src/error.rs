//! What can go wrong, as one small type.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::model::Json;
use crate::origin::Origin;
use crate::send::request_id;
use crate::{Mismatch, Operation, Permissions};

/// How many bytes of a body are shown that is not an error of the service.
const SHOWN_BYTES: usize = 512;

/// Why a call has no result.
///
/// It is one pointer wide. It never holds a token.
pub struct Error(Box<Inner>);

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered, and did not do what was asked.
    Service,
    /// The service answered 403: the caller may not do this. The documented
    /// permissions are in [`Error::permissions`].
    Forbidden,
    /// The service answered 429: the caller has asked for too much. How long
    /// it wants to be left alone is in [`Error::retry_after`].
    Throttled,
    /// The address is not of the client's cloud. Nothing was sent.
    ForeignOrigin,
    /// A link in a response leads to another origin than the client's. Nothing
    /// was sent.
    ForeignLink,
    /// The links from page to page lead in a circle, or to more pages than the
    /// program wants.
    Endless,
    /// The response is not what it should be.
    Decode,
    /// There is no response: no connection, or a broken one.
    Transport,
    /// There was no whole response in time.
    Timeout,
    /// The response is larger than the client takes.
    TooLarge,
    /// There is no token, or it is not one.
    Token,
    /// The call cannot be sent as it is: an empty key, a bad header.
    Input,
    /// The client cannot be built as it is described.
    Setup,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    code: Option<String>,
    inner_code: Option<String>,
    request_id: Option<String>,
    status: Option<StatusCode>,
    operation: Option<&'static Operation>,
    path: Option<String>,
    retry_after: Option<Duration>,
    tries: u32,
    unsent: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The code that the service gave, such as `Request_ResourceNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The most exact code that the service gave, from its inner errors.
    pub fn inner_code(&self) -> Option<&str> {
        self.0.inner_code.as_deref()
    }

    /// What happened, in the words of the service if it is one of its errors,
    /// and with the first bytes of its answer if that says nothing.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The name that the service gave to the request. Its support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The documented permissions of the call, if the service answered 403.
    pub fn permissions(&self) -> Option<&'static Permissions> {
        let forbidden = self.0.kind == ErrorKind::Forbidden;
        let operation = self.0.operation.filter(|_| forbidden);
        operation.map(|operation| operation.permissions)
    }

    /// Where in the JSON of the response it is wrong, if that is known: in
    /// strict mode, and for pages of a collection. For example
    /// `assignedLicenses[0].skuId`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// How long the service asks to be left alone: `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent; 0 if it was not. A repetition with a
    /// fresh token does not count.
    pub fn tries(&self) -> u32 {
        self.0.tries
    }

    /// Whether it is certain that no part of the request reached the service.
    pub fn is_unsent(&self) -> bool {
        self.0.unsent
    }

    /// For transports: there is no response, because there is no connection.
    /// No part of the request was sent.
    pub fn unsent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::new(ErrorKind::Transport, "there is no connection");
        error.0.unsent = true;
        error.with_source(source)
    }

    /// For transports: there is no response.
    pub fn transport(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(ErrorKind::Transport, "there is no response").with_source(source)
    }

    /// For transports: there was no whole response within `limit`.
    pub fn timeout(limit: Duration) -> Self {
        let message = format!("there was no whole response within {limit:?}");
        Self::new(ErrorKind::Timeout, message)
    }

    /// For transports: the response has more than `limit` bytes.
    pub fn too_large(limit: u64) -> Self {
        let message = format!("the response has more than {limit} bytes");
        Self::new(ErrorKind::TooLarge, message)
    }

    pub(crate) fn decode(source: serde_json::Error) -> Self {
        Self::new(ErrorKind::Decode, "the JSON is not what it should be").with_source(source)
    }

    /// A value that does not fit its documented type.
    pub(crate) fn misfit(mismatch: &Mismatch) -> Self {
        let mut error = Self::new(ErrorKind::Decode, mismatch.to_string());
        error.0.path = Some(mismatch.path().to_owned());
        error
    }

    /// A response that lacks what makes it one.
    pub(crate) fn missing(path: &str, expected: &str) -> Self {
        let mut error = Self::new(ErrorKind::Decode, format!("{path}: there is no {expected}"));
        error.0.path = Some(path.to_owned());
        error
    }

    pub(crate) fn no_reply() -> Self {
        Self::new(
            ErrorKind::Decode,
            "the batch was answered, but not this call",
        )
    }

    /// The same error, for another call that it concerns.
    pub(crate) fn duplicate(&self) -> Self {
        Self(self.0.clone())
    }

    pub(crate) fn encode(source: serde_json::Error) -> Self {
        Self::new(ErrorKind::Input, "the value cannot be written as JSON").with_source(source)
    }

    pub(crate) fn token(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(ErrorKind::Token, "there is no token").with_source(source)
    }

    pub(crate) fn foreign_origin(found: Option<&Origin>, own: &Origin) -> Self {
        Self::foreign(ErrorKind::ForeignOrigin, "", found, own)
    }

    pub(crate) fn foreign_link(found: Option<&Origin>, own: &Origin) -> Self {
        let why = "a response links to another address; ";
        Self::foreign(ErrorKind::ForeignLink, why, found, own)
    }

    fn foreign(kind: ErrorKind, why: &str, found: Option<&Origin>, own: &Origin) -> Self {
        let found = found.map_or_else(|| "that address".to_owned(), Origin::to_string);
        let message = format!("{why}nothing was sent to {found}: this client calls {own} only");
        Self::new(kind, message)
    }

    pub(crate) fn insecure_link(found: Option<&Origin>) -> Self {
        let found = found.map_or_else(|| "that address".to_owned(), Origin::to_string);
        let message = format!("a response links to {found}, which is not https; nothing was sent");
        Self::new(ErrorKind::ForeignLink, message)
    }

    pub(crate) fn unfinished(limit: Duration) -> Self {
        let message = format!("the operation was not finished within {limit:?}");
        Self::new(ErrorKind::Timeout, message)
    }

    /// The error of an operation that was watched.
    pub(crate) fn operation(body: &Json, response: &http::Response<Bytes>) -> Self {
        let mut error = Self::new(ErrorKind::Service, "the operation has failed");
        let text = |name| Some(body["error"][name].as_str()?.to_owned());
        error.0.code = text("code");
        error.0.message = text("message").unwrap_or(error.0.message);
        error.with_response(response.status(), response.headers())
    }

    pub(crate) fn endless(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Endless, message)
    }

    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Input, message)
    }

    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Setup, message)
    }

    /// The error that a response tells of whose status is not a success.
    pub(crate) fn service(
        response: &http::Response<Bytes>,
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
    pub(crate) fn in_success(response: &http::Response<Bytes>) -> Option<Self> {
        let rest = response.body().trim_ascii_start().strip_prefix(b"{")?;
        if !rest.trim_ascii_start().starts_with(b"\"error\"") {
            return None;
        }
        let body: Json = serde_json::from_slice(response.body()).ok()?;
        let alone = body.as_object().is_some_and(|body| body.len() == 1);
        let coded = body.get("error")?.get("code").is_some_and(Json::is_string);
        (alone && coded).then(|| Self::service(response, None))
    }

    /// The same error, with what the head of a response tells.
    pub(crate) fn with_response(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.0.status = Some(status);
        if self.0.request_id.is_none() {
            self.0.request_id = request_id(headers).map(str::to_owned);
        }
        self
    }

    pub(crate) fn with_tries(mut self, tries: u32) -> Self {
        self.0.tries = tries;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into().into());
        self
    }

    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            code: None,
            inner_code: None,
            request_id: None,
            status: None,
            operation: None,
            path: None,
            retry_after: None,
            tries: 0,
            unsent: false,
            source: None,
        }))
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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let status = inner.status.map(|status| status.to_string());
        let message = Some(inner.message.clone()).filter(|it| !it.is_empty());
        let parts: Vec<String> = [status, inner.code.clone(), message]
            .into_iter()
            .flatten()
            .collect();
        f.write_str(&parts.join(": "))?;
        if inner.tries > 1 {
            write!(f, ", after {} tries", inner.tries)?;
        }
        if let Some(wait) = inner.retry_after {
            write!(f, "; try again in {} s", wait.as_secs())?;
        }
        if let Some(id) = &inner.request_id {
            write!(f, " (request {id})")?;
        }
        if let (Some(permissions), Some(operation)) = (self.permissions(), inner.operation) {
            let title = operation.title;
            write!(f, "\npermissions of {title}, the least privileged first:")?;
            write!(f, "\n{permissions}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("status", &inner.status)
            .field("code", &inner.code)
            .field("inner_code", &inner.inner_code)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("path", &inner.path)
            .field("retry_after", &inner.retry_after)
            .field("tries", &inner.tries)
            .field("operation", &inner.operation.map(|it| it.id))
            .field("source", &inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}
