//! What can go wrong, as one small type.

mod causes;
mod detail;
mod kind;
mod mask;
mod sent;
mod service;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};

use crate::{Operation, Permissions};

pub use detail::Detail;
pub use kind::ErrorKind;
pub(crate) use mask::Mask;
pub(crate) use sent::Sent;

/// The codes of the service for a state of synchronisation that it has lost. Not
/// every service writes them in the same case.
const RESYNC: [&str; 6] = [
    "syncStateNotFound",
    "syncStateInvalid",
    "resyncRequired",
    "resyncChangesApplyDifferences",
    "resyncChangesUploadDifferences",
    "ErrorInvalidSyncStateData",
];

/// How many bytes of a response an error keeps.
const MOST_KEPT: usize = 64 * 1024;

/// Why a call has no result.
///
/// It is one pointer wide. `Display` and `Debug` are made to be logged: in the
/// texts of the service, secrets, addresses of persons and values of the request
/// are masked where they can be recognised, and control characters are escaped.
/// A name that only the service knows may still be there. What the service has
/// said word by word is in [`body`](Self::body) and [`headers`](Self::headers); what a
/// token source or a transport has said is the
/// [`source`](std::error::Error::source), unmasked.
///
/// ```
/// use graph_core::{Error, ErrorKind};
///
/// fn advice(error: &Error) -> String {
///     match error.kind() {
///         ErrorKind::Forbidden => match error.permissions() {
///             Some(permissions) => format!("grant one of these:\n{permissions}"),
///             None => "ask an administrator".to_owned(),
///         },
///         ErrorKind::Throttled => format!("come back in {:?}", error.retry_after()),
///         ErrorKind::Service if error.code() == Some("Request_ResourceNotFound") => {
///             "there is no such thing".to_owned()
///         }
///         _ => error.to_string(),
///     }
/// }
///
/// let error = Error::timeout(std::time::Duration::from_secs(100));
/// assert_eq!(advice(&error), "there was no whole response within 100s");
/// ```
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    code: Option<Code>,
    inner_code: Option<Code>,
    request_id: Option<String>,
    status: Option<StatusCode>,
    operation: Option<&'static Operation>,
    path: Option<String>,
    details: Vec<Detail>,
    headers: HeaderMap,
    body: Bytes,
    retry_after: Option<Duration>,
    claims: Option<String>,
    tries: u32,
    unsent: bool,
    /// Whether the service itself has answered, and nothing on the way to it.
    is_said: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    /// What the sources say, as it may be shown.
    cause: String,
}

/// A code of the service.
#[derive(Clone)]
struct Code {
    /// For programs to compare.
    code: String,
    /// For everybody to see.
    shown: String,
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
        self.0.code.as_ref().map(|it| &*it.code)
    }

    /// The most exact code that the service gave, from its inner errors.
    pub fn inner_code(&self) -> Option<&str> {
        self.0.inner_code.as_ref().map(|it| &*it.code)
    }

    /// Of a call with a delta link, or with the next link of a delta function:
    /// whether the service no longer knows the link, so that everything has to be
    /// read again. It answers with 410, or with a code such as `syncStateNotFound`.
    ///
    /// Source: <https://learn.microsoft.com/graph/delta-query-overview>.
    pub fn needs_resync(&self) -> bool {
        let is_code = |code: &str| RESYNC.iter().any(|it| it.eq_ignore_ascii_case(code));
        let mut codes = [self.code(), self.inner_code()].into_iter().flatten();
        self.0.status == Some(StatusCode::GONE) || codes.any(is_code)
    }

    /// What happened, in the words of the service if it is one of its errors.
    ///
    /// Its words are masked: values that the request had, plain or in one of the
    /// usual encodings, tokens, keys and addresses of persons are shown as `[…]`,
    /// and so are quotations of several words that are no names of properties,
    /// types or permissions. If the request had more than 400 values, nothing is
    /// shown but the code.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What is wrong in detail, if the service has said so.
    pub fn details(&self) -> &[Detail] {
        &self.0.details
    }

    /// The headers of the response; none if there was no response.
    ///
    /// Neither `Debug` nor `Display` shows them.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the response, as it came: its first 64 KiB, or nothing if
    /// there was no response.
    ///
    /// It may hold what the service knows about persons, and it may repeat what
    /// the request said, the token included. Neither `Debug` nor `Display`
    /// shows it.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The name that the client gave to the request, if it gave one and the service
    /// repeated it: the header `client-request-id`.
    pub fn client_request_id(&self) -> Option<&str> {
        self.0.headers.get("client-request-id")?.to_str().ok()
    }

    /// The name that the service gave to the request. Its support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The documented permissions of the call, if there are any and the service
    /// answered 403.
    pub fn permissions(&self) -> Option<&'static Permissions> {
        let permissions = self.forbidden().map(|operation| &operation.permissions);
        permissions.filter(|it| it.stated().next().is_some())
    }

    /// The operation, if the service answered 403.
    fn forbidden(&self) -> Option<&'static Operation> {
        let is_forbidden = self.0.kind == ErrorKind::Forbidden;
        self.0.operation.filter(|_| is_forbidden)
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

    /// What the service wants of a token, if it answered 401 and named it: a
    /// claims challenge, as JSON. The client has asked its
    /// [`TokenSource`](crate::TokenSource) for such a token already; what is
    /// left is to let the person sign in again, with these claims.
    ///
    /// Neither `Debug` nor `Display` shows it.
    pub fn claims(&self) -> Option<&str> {
        self.0.claims.as_deref()
    }

    /// How often the request was sent, with a fresh token or without; 0 if it
    /// was not, or not by this client.
    pub fn tries(&self) -> u32 {
        self.0.tries
    }

    /// Whether it is certain that no part of the request reached the service.
    pub fn is_unsent(&self) -> bool {
        self.0.unsent
    }

    /// The same error, with what the response tells in which it was found.
    pub(crate) fn answered_by(mut self, response: &Response<Bytes>) -> Self {
        self.0.status = Some(response.status());
        self.0.tries = Sent::tries(response).max(self.0.tries);
        if self.0.request_id.is_none() {
            self.0.request_id = request_id(response.headers());
        }
        self.0.headers.clone_from(response.headers());
        let body = response.body();
        self.0.body = match body.get(..MOST_KEPT) {
            // A copy, which does not keep the rest in memory.
            Some(beginning) if beginning.len() < body.len() => Bytes::copy_from_slice(beginning),
            _ => body.clone(),
        };
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

    /// The same error, of a call of which nothing has reached the service only
    /// if that is so for every time that it was sent.
    pub(crate) fn with_unsent(mut self, unsent: bool) -> Self {
        self.0.unsent &= unsent;
        self
    }

    /// Whether the service itself has answered, with an error of its own, and
    /// nothing on the way to it that does not know whether the request arrived.
    pub(crate) fn is_said(&self) -> bool {
        self.0.is_said
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into().into());
        self.masked(&Mask::default())
    }

    /// The same error, whose causes show nothing of what this masks.
    pub(crate) fn masked(mut self, mask: &Mask) -> Self {
        let mut causes: Vec<String> = Vec::new();
        let mut cause = self.source();
        while let Some(error) = cause {
            let said = error.to_string();
            // Some repeat what is behind them.
            if !causes.iter().any(|it| it.contains(&said)) {
                causes.push(said);
            }
            cause = error.source();
        }
        self.0.cause = mask.shown(&causes.join(": "));
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
            details: Vec::new(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            retry_after: None,
            claims: None,
            tries: 0,
            unsent: false,
            is_said: false,
            source: None,
            cause: String::new(),
        }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let status = inner.status.map(|status| status.to_string());
        let message = Some(inner.message.clone()).filter(|it| !it.is_empty());
        let code = inner.code.as_ref().map(|it| it.shown.clone());
        let parts: Vec<String> = [status, code, message].into_iter().flatten().collect();
        f.write_str(&parts.join(": "))?;
        // What is behind a timeout is another one.
        let is_shown = !inner.cause.is_empty() && inner.kind != ErrorKind::Timeout;
        if is_shown {
            write!(f, ": {}", inner.cause)?;
        }
        if inner.tries > 1 {
            write!(f, ", after {} tries", inner.tries)?;
        }
        if let Some(wait) = inner.retry_after {
            write!(f, "; try again in {} s", wait.as_secs())?;
        }
        if let Some(id) = &inner.request_id {
            write!(f, " (request {id})")?;
        }
        let Some(operation) = self.forbidden() else {
            return Ok(());
        };
        let mut and = "";
        if let Some(permissions) = self.permissions() {
            let title = operation.title;
            write!(f, "\npermissions of {title}, the least privileged first:")?;
            write!(f, "\n{permissions}")?;
            and = "and ";
        }
        if !operation.roles.is_empty() {
            let roles = operation.roles.join(", ");
            write!(f, "\n{and}a directory role of the user, one of: {roles}")?;
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
            .field("code", &inner.code.as_ref().map(|it| &it.shown))
            .field("inner_code", &inner.inner_code.as_ref().map(|it| &it.shown))
            .field("message", &inner.message)
            .field("details", &inner.details)
            .field("request_id", &inner.request_id)
            .field("path", &inner.path)
            .field("retry_after", &inner.retry_after)
            .field("tries", &inner.tries)
            .field("operation", &inner.operation.map(|it| it.id))
            .field("permissions", &self.permissions())
            .field("cause", &inner.source.is_some().then_some(&inner.cause))
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}

/// The name that the service gave to a request, as far as it can be shown.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    let id = headers.get("request-id")?.to_str().ok()?;
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || b"-._".contains(&it);
    (id.len() <= 64 && id.bytes().all(is_plain)).then(|| id.to_owned())
}
