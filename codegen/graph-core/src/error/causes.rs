//! How failures are told that are not the service's.

use std::error::Error as StdError;
use std::time::Duration;

use serde_json::error::Category;

use super::{Error, ErrorKind};
use crate::origin::Origin;
use crate::{Cloud, Mismatch, Operation};

impl Error {
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

    /// The response takes more memory than it may.
    pub(crate) fn too_large_to_hold() -> Self {
        let message = "the response takes more memory than it may once it is read";
        Self::new(ErrorKind::TooLarge, message)
    }

    /// For transports: the request is none that can be sent.
    pub fn unsendable(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::input("the request cannot be sent as it is").with_source(source)
    }

    /// JSON that cannot be read. What `serde_json` says of it holds values, so
    /// only the kind of the failure and its place are kept.
    pub(crate) fn decode(source: &serde_json::Error) -> Self {
        let what = match source.classify() {
            Category::Io | Category::Syntax => "the body is not JSON",
            Category::Eof => "the JSON ends too early",
            Category::Data => "the JSON is not of the expected form",
        };
        let message = match source.line() {
            0 => what.to_owned(),
            line => format!("{what}, at line {line} column {}", source.column()),
        };
        Self::new(ErrorKind::Decode, message)
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

    /// Content in the place of an address that leads to it.
    pub(crate) fn not_elsewhere() -> Self {
        let message = "the service answers with the content, and does not send on to it; \
                       `download` reads either";
        Self::new(ErrorKind::Decode, message)
    }

    /// A response that does not say what it answers.
    pub(crate) fn unclear(message: &str) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// A call of a batch that waits for one that failed.
    pub(crate) fn dependency(failed: usize) -> Self {
        let message = format!("it was not carried out, because call {failed} of the batch failed");
        Self::new(ErrorKind::Dependency, message)
    }

    /// The same error, for another call that it concerns.
    pub(crate) fn duplicate(&self) -> Self {
        Self(self.0.clone())
    }

    /// A value that cannot be written. What `serde_json` says of it may hold
    /// parts of the value.
    pub(crate) fn encode(_: &serde_json::Error) -> Self {
        Self::new(ErrorKind::Input, "the value cannot be written as JSON")
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

    /// An upload that the service calls complete too early.
    pub(crate) fn early(confirmed: u64, total: u64) -> Self {
        let message = format!(
            "the service says that the upload is complete, but has confirmed {confirmed} of \
             {total} bytes"
        );
        Self::new(ErrorKind::Unconfirmed, message)
    }

    /// The same error, of an upload of which all bytes may have arrived.
    pub(crate) fn unconfirmed(mut self) -> Self {
        let inner = &mut *self.0;
        inner.kind = ErrorKind::Unconfirmed;
        let why = std::mem::take(&mut inner.message);
        inner.message = format!(
            "all of the content was sent, but not confirmed; the upload may be complete: {why}"
        );
        self
    }

    pub(crate) fn endless(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Endless, message)
    }

    pub(crate) fn absent(operation: &'static Operation, cloud: Cloud) -> Self {
        let title = operation.title;
        let message = format!("{title} is not available in {cloud}; nothing was sent");
        let mut error = Self::new(ErrorKind::Absent, message);
        error.0.operation = Some(operation);
        error
    }

    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Input, message)
    }

    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Setup, message)
    }
}
