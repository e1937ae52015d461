//! What kind of body a call or an answer has.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// How a body stands in JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// As it is.
    Json,
    /// As a text.
    Text,
    /// In base64.
    Binary,
}

impl Kind {
    /// The kind of a body, if the headers say what it is.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let kind = kind.split(';').next().unwrap_or_default();
        let kind = kind.trim().to_ascii_lowercase();
        Some(if kind == "application/json" || kind.ends_with("+json") {
            Self::Json
        } else if kind.starts_with("text/") {
            Self::Text
        } else {
            Self::Binary
        })
    }
}
