//! What tests do, and why some documented halves have none.
//!
//! Knows the forms of tests; must not know examples.

use super::super::builder::{BodyArgument, ResponseType};
use super::super::ident::Ident;
use super::super::rust_type::RustType;

/// What a test does.
#[derive(Debug)]
pub enum Check {
    /// Makes the documented request.
    Request(RequestCheck),
    /// Reads the documented response.
    Response(ResponseType),
    /// Reads the documented response, which is a model inside `value`.
    Wrapped(RustType),
}

/// How the documented request is made.
#[derive(Debug)]
pub struct RequestCheck {
    /// The methods, with the values for the path.
    pub calls: Vec<(Ident, Vec<Argument>)>,
    /// What is sent.
    pub body: BodyArgument,
    /// Whether it is media.
    pub is_media: bool,
    /// The query of the URL.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: Vec<(String, String)>,
}

/// A value for the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument(pub String);

/// A half of an example that is tested.
#[derive(Debug)]
pub(super) struct Half {
    /// What is tested.
    pub(super) check: Check,
    /// Whether values are known not to fit their documented types.
    pub(super) known: bool,
    /// The leaves that are expected in the typed values.
    pub(super) leaves: Vec<String>,
}

/// Which half of an example it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// The request.
    Request,
    /// The response.
    Response,
}

impl Direction {
    /// The last part of the name of a test.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// A half of an example that is not tested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UntestedHalf {
    /// The operation's id in the schema.
    pub operation: String,
    /// The number of the example in its operation.
    pub example: usize,
    /// Which half it is.
    pub direction: Direction,
    /// Why there is no test.
    pub reason: Untested,
}

/// Why half of an example is not tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untested {
    /// The request does not go to the API.
    Foreign,
    /// The request goes to another version of the API.
    OtherVersion,
    /// The request makes no call that its page documents.
    Unmatched,
    /// The call has no client method.
    NoMethod,
    /// The URL, or a header, is written in a way that the client never writes.
    Url,
    /// The query lacks an option that the call cannot do without.
    Query,
    /// The body is of another kind than the call takes.
    BodyKind,
    /// The response has no body.
    NoBody,
    /// The response is an error.
    ErrorResponse,
    /// The body is no JSON, or no JSON object.
    NotJson,
}

impl Untested {
    /// The reason in a word or two.
    pub fn name(self) -> &'static str {
        match self {
            Self::Foreign => "foreign",
            Self::OtherVersion => "other-version",
            Self::Unmatched => "unmatched",
            Self::NoMethod => "no-method",
            Self::Url => "url",
            Self::Query => "query",
            Self::BodyKind => "body-kind",
            Self::NoBody => "no-body",
            Self::ErrorResponse => "error-response",
            Self::NotJson => "not-json",
        }
    }

    /// What is said about it at its place; nothing where there is nothing to test, and where another finding says it.
    pub fn message(self) -> Option<&'static str> {
        Some(match self {
            Self::Foreign | Self::Unmatched | Self::NoBody | Self::ErrorResponse => return None,
            Self::OtherVersion => {
                "the request goes to another version of the API than its page documents"
            }
            Self::NoMethod => "no client method is written for the call of this request",
            Self::Url => "the URL or a header is written in a form that the client never sends",
            Self::Query => "the query lacks an option that every request line of the call has",
            Self::BodyKind => "the body of the request is of another kind than the call takes",
            Self::NotJson => "the body of the response is not JSON",
        })
    }
}
